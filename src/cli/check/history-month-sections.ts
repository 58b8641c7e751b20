import {
  CHECK_HISTORY,
  formatAmount,
  formatCount,
  HISTORY_STATUSES,
  personName,
  printable,
  type Lang,
} from '../../i18n';
import { wrap } from '../../sheet';
import type { CounterMonth, HistoryDigest } from './history-digest';
import { section } from './section';
import { tables, type Line } from './table';
import { countText, say as sayIn, speaker } from './words';

/** Columns that the reason fills at most, a further line where it is longer. */
const REASON_WIDTH = 48;

/** Months that stand in no sum, with the lines that are the reason; nothing where there are none. */
export function leftOutSection({ leftOut, totals }: HistoryDigest, lang: Lang): string[] {
  if (leftOut.length === 0) return [];
  const say = speaker(CHECK_HISTORY, lang);
  const count = totals.leftOut.overlapping + totals.leftOut.incomplete;
  const head: Line = [sayIn(lang, 'dossier'), sayIn(lang, 'month'), say('lines'), say('reason')];
  const lines = leftOut.flatMap(({ dossier, month, leftOut: reason, because, payments }): Line[] => [
    [printable(dossier), month, because.join(', '), HISTORY_STATUSES[reason][lang]],
    ...(payments === undefined
      ? []
      : wrap(say('payments', { ...payments }), REASON_WIDTH).map((text): Line => ['', '', '', `  ${text}`])),
  ]);
  return section(say('leftOut', { count: formatCount(lang, count) }), [
    ...tables([[head, ...lines]], ['left', 'right', 'right', 'left']).flat(),
    ...moreLines(count - leftOut.length, lang),
    ...(leftOut.some(({ payments }) => payments !== undefined) ? [say('paymentsNote')] : []),
  ]);
}

/** The exemption beyond the days of a person; nothing where there is none. */
export function counterSection({ counters, counts }: HistoryDigest, lang: Lang): string[] {
  if (counters.length === 0) return [];
  const say = speaker(CHECK_HISTORY, lang);
  const head: Line = [
    sayIn(lang, 'dossier'),
    sayIn(lang, 'month'),
    say('person'),
    say('daysLeft'),
    sayIn(lang, 'due'),
    say('dueWithThem'),
  ];
  const align = head.map((_, i) => (i === 0 || i === 2 ? 'left' : 'right'));
  return section(say('counter'), [
    ...tables([[head, ...counters.flatMap((found) => counterRows(found, lang))]], align).flat(),
    ...moreLines(counts.counters - counters.length, lang),
    say('counterNote'),
  ]);
}

/** A line for each person; what is due with the days of all of them stands on the first. */
function counterRows({ dossier, month, due, counter }: CounterMonth, lang: Lang): Line[] {
  return counter.persons.map(({ person, daysLeft }, i) => [
    ...(i === 0 ? [printable(dossier), month] : ['', '']),
    printable(personName(lang, person)),
    formatCount(lang, daysLeft),
    ...(i === 0 ? [formatAmount(lang, due), formatAmount(lang, counter.due)] : []),
  ]);
}

function moreLines(more: number, lang: Lang): string[] {
  return more > 0
    ? [speaker(CHECK_HISTORY, lang)('moreMonths', { months: countText(lang, 'Months', more) })]
    : [];
}
