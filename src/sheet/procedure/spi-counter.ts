import type { TraceStep } from '../../engine';
import { PROCEDURE_ITEMS, PROCEDURE_SHEET, fill, formatMonth, type Lang } from '../../i18n';
import type { SpiCounterCommand, SpiCounterResult } from '../../procedure';
import type { Conclusion, Line } from '../sheet';
import { section, sentences, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';
import { countText } from './readable-step';

const COUNTER = [
  'spiCounter.window',
  'spiCounter.used',
  'spiCounter.remaining',
  'spiCounter.ended',
  'spiCounter.month',
  'spiCounter.shortage',
  'spiCounter.student',
];

/** PROCEDURE §9: what is used and left of the exemption, and which breaks end it. */
export function spiCounterParts({ command, answer, lines }: Asked<'spiCounter'>): AnswerParts {
  const { lang } = lines;
  const { trace, result } = answer;
  const article = 'AR 35 §1';
  const counter: Line[] = [];
  if (result.windowFrom !== undefined) {
    counter.push(lines.told('windowFrom', { value: result.windowFrom, unit: 'date', article }));
  }
  for (const step of inOrder(stepsOf(trace, ...COUNTER))) counter.push(lines.of(step));
  if (result.exhaustedIn !== undefined) {
    const { exhaustedIn: value } = result;
    counter.push(
      lines.told('exhaustedIn', { value, unit: 'choice', text: formatMonth(lang, value), article }),
    );
  }
  counter.push(
    ...stepsOf(trace, 'spiCounter.artistic').map((step, i) =>
      lines.of(step, `${periodName(lang, i)}, ${fromTo(lang, step)}`),
    ),
  );
  return {
    sections: [
      ...section(lang, 'counter', counter),
      ...section(
        lang,
        'gaps',
        stepsOf(trace, 'spiCounter.gap-').map((step) => lines.of(step)),
      ),
    ],
    conclusion: conclusionOf(
      lang,
      command,
      result,
      trace.some(({ rule }) => rule === 'spiCounter.ended'),
    ),
  };
}

/** The window first, although the months are counted before it in the trace. */
function inOrder(steps: readonly TraceStep[]): TraceStep[] {
  const isWindow = ({ rule }: TraceStep): boolean => rule === 'spiCounter.window';
  return [...steps.filter(isWindow), ...steps.filter((step) => !isWindow(step))];
}

function periodName(lang: Lang, index: number): string {
  return fill(lang, PROCEDURE_ITEMS['used']![lang], { value: index + 1 });
}

function fromTo(lang: Lang, { figures }: TraceStep): string {
  const { from = '', to = '' } = figures;
  return fill(lang, PROCEDURE_SHEET.fromTo[lang], { from, to });
}

/** The days that the month can still use; of the artistic counter, what its period leaves. */
function conclusionOf(
  lang: Lang,
  { month }: SpiCounterCommand,
  result: SpiCounterResult,
  hasEnded: boolean,
): Conclusion {
  const { monthDaysLeft, remainingDays, windowTo, periods, current } = result;
  if (periods !== undefined) {
    const index = current === undefined ? undefined : current - 1;
    const period = index === undefined ? undefined : periods[index];
    const about = index === undefined ? formatMonth(lang, month) : periodName(lang, index);
    const label = fill(lang, PROCEDURE_SHEET.artisticLeft[lang], { value: about });
    return period === undefined
      ? { label, outcome: PROCEDURE_SHEET.noArtisticPeriod[lang] }
      : {
          label,
          amount: shownAmount(lang, period.left),
          period: fill(lang, PROCEDURE_SHEET.fromTo[lang], { from: period.from, to: period.to }),
        };
  }
  return {
    label: fill(lang, PROCEDURE_SHEET.daysLeft[lang], { month }),
    outcome: countText(lang, 'days', monthDaysLeft ?? 0),
    sentence: sentences(counterText(lang, windowTo, remainingDays, hasEnded), gapText(lang, result)),
  };
}

function counterText(
  lang: Lang,
  to: string | undefined,
  remainingDays: number | undefined,
  hasEnded: boolean,
): string | undefined {
  if (to === undefined || remainingDays === undefined) return undefined;
  if (hasEnded) return fill(lang, PROCEDURE_SHEET.counterEnded[lang], { to });
  const count = countText(lang, 'days', remainingDays);
  return fill(lang, PROCEDURE_SHEET.counterUntil[lang], { count, to });
}

/** The counter does not know of breaks: where one ends the exemption, that is said beside it. */
function gapText(lang: Lang, { gaps = [] }: SpiCounterResult): string | undefined {
  return gaps.some(({ continues }) => !continues) ? PROCEDURE_SHEET.gapEnds[lang] : undefined;
}
