import { eurosOf, type WhatIfTally, type WhatIfTotals } from '../../caseload';
import { CATEGORIES, CHECK_WHAT_IF, message, type Lang } from '../../i18n';

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
