import { eurosOf, type WhatIfTally, type WhatIfTotals } from '../../caseload';
import { CATEGORIES, CHECK_WHAT_IF, fill, formatCount, message, type Lang } from '../../i18n';

/** A line of the table: exact texts of euros a month. */
export interface TotalsLine {
  readonly label: string;
  readonly dossiers: number;
  readonly changed: number;
  readonly before: string;
  readonly after: string;
  /** After less before, signed. */
  readonly difference: string;
}

/** The three categories, then all together. */
export function totalsLines({ all, byCategory }: WhatIfTotals, lang: Lang): readonly TotalsLine[] {
  return [
    ...([1, 2, 3] as const).map((category) =>
      line(`${category} ${CATEGORIES[category][lang]}`, byCategory[category]),
    ),
    line(CHECK_WHAT_IF.all[lang], all),
  ];
}

/** A reason why dossiers cannot be assessed, and how many: the most frequent first. */
export interface RefusedLine {
  readonly code: string;
  readonly count: number;
  readonly text: string;
}

export function refusedLines({ refused }: WhatIfTotals, lang: Lang): readonly RefusedLine[] {
  return [...refused]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code, count]) => ({ code, count, text: message(lang, { code }) }));
}

/** What stands in no sum, one sentence for each reason. */
export function notCounted({ leftOut, unplaced, rowsAside }: WhatIfTotals, lang: Lang): readonly string[] {
  const counts = { ...leftOut, unplaced, rowsAside };
  return (['incomplete', 'overlapping', 'unplaced', 'rowsAside'] as const).flatMap((word) =>
    counts[word] === 0
      ? []
      : [fill(lang, CHECK_WHAT_IF[word][lang], { count: formatCount(lang, counts[word]) })],
  );
}

/** What makes the sums other than they seem: amounts that touch no month, dossiers that may have ended. */
export function mayBeWrong(
  { untouched, lastMonth: month, endedEarlier, old }: WhatIfTotals,
  lang: Lang,
): readonly string[] {
  const count = (dossiers: number) => formatCount(lang, dossiers);
  const euros = { before: eurosOf(old.before), after: eurosOf(old.after) };
  return [
    ...(untouched === undefined ? [] : [fill(lang, CHECK_WHAT_IF.untouched[lang], { ...untouched })]),
    ...(endedEarlier === 0
      ? []
      : [fill(lang, CHECK_WHAT_IF.endedEarlier[lang], { month, count: count(endedEarlier) })]),
    ...(old.dossiers === 0
      ? []
      : [fill(lang, CHECK_WHAT_IF.old[lang], { count: count(old.dossiers), ...euros })]),
  ];
}

function line(label: string, { dossiers, changed, before, after }: WhatIfTally): TotalsLine {
  return {
    label,
    dossiers,
    changed,
    before: eurosOf(before),
    after: eurosOf(after),
    difference: eurosOf(after - before),
  };
}
