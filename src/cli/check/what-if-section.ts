import { eurosOf, type WhatIf, type WhatIfTally, type WhatIfTotals } from '../../caseload';
import {
  CATEGORIES,
  CHECK_WHAT_IF,
  formatAmount,
  formatCount,
  message,
  type Figures,
  type Lang,
} from '../../i18n';
import type { AskedWhatIf } from './options';
import { section } from './section';
import { tables, type Line } from './table';
import { say as sayIn, speaker } from './words';

/** What the file comes to at another month or with other amounts, before and after; nothing where that was not asked. */
export function whatIfSection(
  whatIf: WhatIf | undefined,
  asked: AskedWhatIf | undefined,
  lang: Lang,
): string[] {
  if (whatIf === undefined || asked === undefined) return [];
  const { month, supplement } = asked;
  const totals = whatIf.totals();
  const say = speaker(CHECK_WHAT_IF, lang);
  const figures = {
    ...(month !== undefined && { month }),
    ...(supplement !== undefined && { file: supplement }),
  };
  const head: Line = [
    '',
    sayIn(lang, 'dossiers'),
    say('before'),
    say('after'),
    sayIn(lang, 'difference'),
    say('changed'),
  ];
  const categories = ([1, 2, 3] as const).map((category) =>
    tallyLine(`${String(category)} ${CATEGORIES[category][lang]}`, totals.byCategory[category], lang),
  );
  const lines = tables([[head, ...categories, tallyLine(say('all'), totals.all, lang)]]).flat();
  return section(say('title', figures), [
    ...lines,
    say('note'),
    ...untouchedLines(totals, lang),
    ...asideLines(totals, lang),
    ...refusedLines(totals, lang),
  ]);
}

function tallyLine(label: string, { dossiers, before, after, changed }: WhatIfTally, lang: Lang): Line {
  const euros = [before, after, after - before].map((cents) => formatAmount(lang, eurosOf(cents)));
  return [label, formatCount(lang, dossiers), ...euros, formatCount(lang, changed)];
}

/** That the amounts given touch no month of the file. */
function untouchedLines({ untouched }: WhatIfTotals, lang: Lang): string[] {
  if (untouched === undefined) return [];
  return [speaker(CHECK_WHAT_IF, lang)('untouched', { ...untouched, option: '--what-if' })];
}

/** What of the file is not counted, and what may no longer be due. */
function asideLines(
  { leftOut, unplaced, rowsAside, lastMonth, endedEarlier, old }: WhatIfTotals,
  lang: Lang,
): string[] {
  const say = speaker(CHECK_WHAT_IF, lang);
  const counted = (word: 'incomplete' | 'overlapping' | 'unplaced' | 'rowsAside', count: number): string[] =>
    count > 0 ? [say(word, { count: formatCount(lang, count) })] : [];
  return [
    ...counted('incomplete', leftOut.incomplete),
    ...counted('overlapping', leftOut.overlapping),
    ...counted('unplaced', unplaced),
    ...counted('rowsAside', rowsAside),
    ...(endedEarlier > 0
      ? [say('endedEarlier', { month: lastMonth, count: formatCount(lang, endedEarlier) })]
      : []),
    ...(old.dossiers > 0 ? [say('old', oldFigures(old, lang))] : []),
  ];
}

function oldFigures({ dossiers, before, after }: WhatIfTally, lang: Lang): Figures {
  return { count: formatCount(lang, dossiers), before: eurosOf(before), after: eurosOf(after) };
}

/** The codes of those that cannot be assessed for a whole month, the most frequent first, and what each says. */
function refusedLines({ refused }: WhatIfTotals, lang: Lang): string[] {
  if (refused.size === 0) return [];
  const codes = [...refused].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const counts = codes.map(([code, count]) => `${code} ${formatCount(lang, count)}`).join(' · ');
  return [
    speaker(CHECK_WHAT_IF, lang)('refused', { codes: counts }),
    ...codes.map(([code]) => `${code}: ${message(lang, { code })}`),
  ];
}
