import {
  CAUSE_CODES,
  causeOfMany,
  eurosOf,
  isHarmless,
  type CauseTally,
  type DueTally,
  type Summary,
  type Tally,
} from '../../caseload';
import { CATEGORIES, formatAmount, formatCount, type Lang } from '../../i18n';
import type { Line } from './table';
import { say, type Word } from './words';

/**
 * The counts of the summary. In every line that has all three amounts the difference is what was paid less what was due; where no
 * amount paid is given, only what is due stands there.
 */
export function countLines(summary: Summary, lang: Lang): Line[] {
  const { correct, asRead, harmless, over, under, compared, unpaid, all } = summary;
  const word = (name: Word): string => say(lang, name);
  const number = (name: Word, count: number): Line => [word(name), formatCount(lang, count)];
  return [
    tallyLine(word('correct'), correct, lang),
    ...(asRead.count === 0 ? [] : [tallyLine(`  ${word('asRead')}`, asRead, lang)]),
    ...(harmless.count === 0 ? [] : [tallyLine(word('harmless'), harmless, lang)]),
    tallyLine(word('over'), over, lang),
    tallyLine(word('under'), under, lang),
    ...(unpaid.count === 0
      ? [tallyLine(word('assessed'), compared, lang)]
      : [
          tallyLine(word('compared'), compared, lang),
          dueLine(word('unpaid'), unpaid, lang),
          dueLine(word('assessed'), all, lang),
        ]),
    number('refused', summary.refused),
    number('read', summary.dossiers),
  ];
}

/** The same by category: rows that are compared, and below them those without an amount paid. */
export function categoryLines({ byCategory }: Summary, lang: Lang): Line[] {
  return ([1, 2, 3] as const).flatMap((category) => {
    const label = `${String(category)} ${CATEGORIES[category][lang]}`;
    const { compared, unpaid } = byCategory[category];
    const isOnlyUnpaid = compared.count === 0 && unpaid.count > 0;
    return [
      ...(isOnlyUnpaid ? [] : [tallyLine(label, compared, lang)]),
      ...(unpaid.count === 0
        ? []
        : [dueLine(say(lang, 'unpaidCategory', { category: label }), unpaid, lang)]),
    ];
  });
}

/**
 * The same by cause, under their titles: rows, and the euros paid too much and too little; where most euros are, first. Nothing where
 * no row has a cause.
 */
export function causeLines(summary: Summary, lang: Lang): Line[] {
  const { byCause } = summary;
  if (byCause.size === 0) return [];
  const head = (['rows', 'over', 'under'] as const).map((word) => say(lang, word));
  const causes = [...byCause].sort(
    ([one, a], [other, b]) =>
      Number(isHarmless(one)) - Number(isHarmless(other)) ||
      Number(moved(b) - moved(a)) ||
      b.count - a.count ||
      CAUSE_CODES.indexOf(one) - CAUSE_CODES.indexOf(other),
  );
  return [
    ['', ...head],
    ...causes.map(([code, { count, over, under }]): Line => {
      // Refused rows have no amounts.
      const sums = code === 'date-outside-coverage' ? [] : [over, under];
      const euros = sums.map((cents) => formatAmount(lang, eurosOf(cents)));
      return [causeOfMany(lang, code, summary), formatCount(lang, count), ...euros];
    }),
  ];
}

/** The euros of a cause, whichever way, in cents. */
function moved({ over, under }: CauseTally): bigint {
  return over - under;
}

function tallyLine(label: string, tally: Tally, lang: Lang): Line {
  const euros = [tally.paid, tally.difference].map((cents) => formatAmount(lang, eurosOf(cents)));
  return [...dueLine(label, tally, lang), ...euros];
}

function dueLine(label: string, { count, due }: DueTally, lang: Lang): Line {
  return [label, formatCount(lang, count), formatAmount(lang, eurosOf(due))];
}
