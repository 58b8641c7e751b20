import { PROCEDURE_SHEET, SANCTION_REASONS, fill, formatMonth, type Lang } from '../../i18n';
import type { Period, SanctionCommand, SanctionResult } from '../../procedure';
import type { Conclusion, Group, Line } from '../sheet';
import {
  ownStatements,
  section,
  sentences,
  shownAmount,
  stepsOf,
  type AnswerParts,
  type Asked,
} from './parts';
import { countText } from './readable-step';

/** PROCEDURE §4: why not, or within which limits, for how long, and what each month loses. */
export function sanctionParts({ command, answer, lines }: Asked<'sanction'>): AnswerParts {
  const { lang } = lines;
  const { trace, result } = answer;
  const limits = stepsOf(trace, 'sanction.max-', 'sanction.decide-by', 'sanction.window').map((step) =>
    lines.of(step),
  );
  const article = trace.at(-1)?.article ?? '';
  if (result.executeBy !== undefined) {
    limits.push(lines.told('executeBy', { value: result.executeBy, unit: 'date', article }));
  }
  return {
    sections: [
      ...ownStatements(
        lang,
        'sanctionReasons',
        result.reasons.map((code) => ({ text: SANCTION_REASONS[code][lang] })),
      ),
      ...section(lang, 'sanctionLimits', limits),
      ...section(lang, 'suspension', suspensionLines({ answer, lines }, article)),
      ...section(lang, 'withheld', monthGroups({ answer, lines })),
    ],
    conclusion: conclusionOf(lang, command, result),
  };
}

type Answered = Pick<Asked<'sanction'>, 'answer' | 'lines'>;

/** What is carried out and what is not; of stays, what they used of the year and the days that are lost. */
function suspensionLines({ answer, lines }: Answered, article: string): Line[] {
  const { lang } = lines;
  const { result, trace } = answer;
  const { period, reprieve, counted = [], suspendedDays } = result;
  const executed = stepsOf(trace, 'sanction.period').map((step) => {
    const line = lines.of(step, period && periodText(lang, period));
    // What was decided is told only where not all of it is carried out.
    return period?.to === step.figures['to'] ? { ...line, terms: [] } : line;
  });
  const stays = stepsOf(trace, 'sanction.abroad-').map((step) => {
    const { from = '', to = '' } = step.figures;
    return lines.of(step, periodText(lang, { from: String(from), to: String(to) }));
  });
  return [
    ...stays,
    ...counted.map(({ year, unit, used }) =>
      lines.told('freeUsed', { value: used, unit, article, figures: { year } }),
    ),
    ...executed,
    ...(reprieve === undefined
      ? []
      : [lines.told('reprieve', { value: '', unit: 'choice', text: periodText(lang, reprieve), article })]),
    ...(executed.length > 0 || suspendedDays === undefined || !result.allowed
      ? []
      : [lines.told('suspendedDays', { value: suspendedDays, unit: 'days', article })]),
  ];
}

/** What each month loses and what is still paid, then the total. */
function monthGroups({ answer, lines }: Answered): Group[] {
  const { lang } = lines;
  const { trace, result } = answer;
  if (result.months.length === 0) return [];
  const withheld = stepsOf(trace, 'sanction.withheld');
  const groups = result.months.map(({ month, paid }, i): Group => {
    const step = withheld[i];
    return {
      title: formatMonth(lang, month),
      lines: [
        ...(step === undefined ? [] : [lines.of(step)]),
        lines.told('stillPaid', { value: paid, unit: 'EUR' }),
      ],
    };
  });
  const total = stepsOf(trace, 'sanction.total').map((step) => lines.of(step));
  return [...groups, { title: PROCEDURE_SHEET.total[lang], lines: total }];
}

function periodText(lang: Lang, { from, to }: Period): string {
  return fill(lang, PROCEDURE_SHEET.fromTo[lang], { from, to });
}

function conclusionOf(lang: Lang, { part }: SanctionCommand, result: SanctionResult): Conclusion {
  const { allowed, reasons, period, suspendedDays = 0, months, withheldTotal } = result;
  if (!allowed) {
    return {
      label: PROCEDURE_SHEET.suspension[lang],
      outcome: PROCEDURE_SHEET.notPossible[lang],
      sentence: sentences(...reasons.map((code) => SANCTION_REASONS[code][lang])),
    };
  }
  const count = countText(lang, 'days', suspendedDays);
  const days =
    suspendedDays === 0
      ? PROCEDURE_SHEET.nothingSuspended[lang]
      : fill(lang, PROCEDURE_SHEET.daysSuspended[lang], { count });
  const isWhole = part === undefined || /^1(\.0+|\/1)?$/.test(String(part));
  const when =
    period &&
    fill(lang, PROCEDURE_SHEET[isWhole ? 'suspended' : 'partWithheld'][lang], {
      from: period.from,
      to: period.to,
      part: String(part),
    });
  const remains = PROCEDURE_SHEET.rightRemains[lang];
  if (months.length > 0) {
    return {
      label: PROCEDURE_SHEET.withheldTotal[lang],
      amount: shownAmount(lang, withheldTotal),
      sentence: sentences(when ?? days, remains),
    };
  }
  return {
    label: PROCEDURE_SHEET.suspension[lang],
    outcome: count,
    sentence: sentences(when, suspendedDays === 0 ? days : PROCEDURE_SHEET.noMonths[lang], remains),
  };
}
