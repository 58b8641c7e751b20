import type { TraceStep } from '../../engine';
import { DEADLINES_LISTING as WORDS, fill, type Lang } from '../../i18n';
import { shortArticle } from '../../sheet';
import { readDate, readScheme, serialOf } from '../../values';
import { ID, isSingle, notBefore, Scalars, withDateSystem } from '../arguments';
import { ask, cellsOfFields } from './ask';
import type { Answered, WorksheetFunction } from './function';

/**
 * `RIS.DEADLINES`: a header and the due dates of one file, from the first to the last (L 11, 18, 21–23, 47; LO 58, 71): code, day as a
 * serial number, article, and what it is with how far it can be relied on.
 */
export const DEADLINES: WorksheetFunction = {
  id: 'DEADLINES',
  parameters: [
    { name: 'requestOn' },
    { name: 'decidedOn', optional: true },
    { name: 'notifiedOn', optional: true },
    { name: 'scheme', optional: true },
  ],
  answer(args, environment) {
    const { bareme, lang, from1904 } = environment;
    for (const [parameter, grid] of Object.entries(args)) {
      const { rows, columns } = grid;
      if (!isSingle(grid)) return { code: 'SEVERAL_CELLS', parameter, figures: { rows, columns } };
    }
    const place = { row: 0, column: 0 };
    const scalars = new Scalars(args, place);
    // The law of 26/05/2002 is in force since then.
    const read = withDateSystem(notBefore(bareme.coverage.computedFrom, readDate), from1904);
    const requestOn = scalars.required('requestOn', read);
    const decidedOn = scalars.optional('decidedOn', read);
    const notifiedOn = scalars.optional('notifiedOn', read);
    const scheme = scalars.optional('scheme', readScheme);
    if (scalars.fault !== undefined) return scalars.fault;
    const answered = ask(
      {
        id: ID,
        question: 'deadlines',
        requestOn: requestOn!,
        ...(decidedOn !== undefined && { decidedOn }),
        ...(notifiedOn !== undefined && { notification: { mode: 'registered', on: notifiedOn } }),
        ...(scheme !== undefined && { scheme }),
      },
      environment,
      cellsOfFields({ '/decidedOn': 'decidedOn', '/notification/on': 'notifiedOn' }, args, place),
      true,
    );
    if ('fault' in answered) return answered.fault;
    const { trace, warnings } = answered.value;
    const warned = warnings.map(({ code }) => code);
    const lines = [...trace!]
      .sort(byDay)
      .map((step): Answered[] => [
        codeOf(step),
        serialOf(String(step.result), from1904),
        shortArticle(lang, step.article),
        remark(lang, step, warned),
      ]);
    return [WORDS.header.map((texts) => texts[lang]), ...lines];
  },
};

/** Days of the same date keep the order of the law. */
function byDay(a: TraceStep, b: TraceStep): number {
  return a.result === b.result ? 0 : a.result < b.result ? -1 : 1;
}

/** Of the steps, the two of the appeal are named after how its days are found. */
const APPEAL_CODES: Readonly<Record<string, string>> = {
  'deadlines.appeal-first-posted': 'APPEAL_FIRST',
  'deadlines.appeal-last': 'APPEAL_LAST',
};

function codeOf({ rule }: TraceStep): string {
  return APPEAL_CODES[rule] ?? rule.replace('deadlines.', '');
}

/** At which due dates a warning is said: that of analogy at all but those that social aid has of its own. */
const WARNED_AT: Readonly<Record<string, (code: string) => boolean>> = {
  DECISION_LATE: (code) => code === 'DECISION',
  NOTIFICATION_LATE: (code) => code === 'NOTIFICATION',
  ASE_ANALOGY: (code) => code !== 'DECISION' && !code.startsWith('APPEAL_'),
};

/** What the due date is; then what is of weak source or read in several ways, and what came too late. */
function remark(lang: Lang, step: TraceStep, warnings: readonly string[]): string {
  const { reading, confidence, figures, result } = step;
  const code = codeOf(step);
  const { other } = figures;
  const said = [
    WORDS.things[code],
    (reading && WORDS.readings[reading]) ?? (confidence && WORDS.confidence[confidence]),
    other !== undefined && other !== result && WORDS.other,
    ...warnings.map((warning) => WARNED_AT[warning]?.(code) && WORDS.warnings[warning]),
  ];
  return said.flatMap((texts) => (texts ? [fill(lang, texts[lang], figures)] : [])).join(' ');
}
