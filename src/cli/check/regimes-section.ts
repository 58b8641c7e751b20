import { eurosOf, REGIME_REASONS, type RegimeCount, type RegimeRow, type RegimeTally } from '../../caseload';
import {
  CHECK_REGIMES,
  formatAmount,
  formatCount,
  printable,
  REGIME_COLUMNS,
  REGIME_REASON_TEXTS,
  type Lang,
} from '../../i18n';
import { section } from './section';
import { tables, type Line } from './table';
import { countText, say as sayIn, speaker } from './words';

/**
 * Which wording of AR 34 the dossiers with debtors have, what their next reviews change, and the largest of these changes; nothing where
 * there is no debtor.
 */
export function regimesSection(tally: RegimeTally, lang: Lang): string[] {
  const { byReason, largest } = tally.totals();
  if (byReason.size === 0) return [];
  const say = speaker(CHECK_REGIMES, lang);
  const lines: Line[] = [['', sayIn(lang, 'dossiers')]];
  for (const reason of REGIME_REASONS) {
    const count = byReason.get(reason);
    if (count === undefined) continue;
    const wording = OLD.has(reason) ? '2002' : '2026';
    lines.push([
      say('reason', { wording, reason: REGIME_REASON_TEXTS[reason][lang] }),
      formatCount(lang, count.dossiers),
    ]);
  }
  const switching = byReason.get('not-reviewed');
  const before = byReason.get('before-reform');
  return section(say('title'), [
    ...tables([lines]).flat(),
    say('note'),
    ...(byReason.has('nothing-said') ? [say('nothingSaid')] : []),
    ...(switching === undefined ? [] : switchingLines(switching, largest, lang)),
    ...(before === undefined
      ? []
      : [say('beforeReform', { dossiers: countText(lang, 'Dossiers', before.dossiers) })]),
    ...(switching === undefined || switching.changing === largest.length ? [say('every')] : []),
  ]);
}

/** The reasons of the wording of 2002. */
const OLD: ReadonlySet<string> = new Set(['before-reform', 'not-reviewed']);

function switchingLines(count: RegimeCount, largest: readonly RegimeRow[], lang: Lang): string[] {
  const { dossiers, changing, refused, effect } = count;
  const say = speaker(CHECK_REGIMES, lang);
  const more = changing - largest.length;
  return [
    say('switching', {
      switching: countText(lang, 'Dossiers', dossiers),
      changing: countText(lang, 'Dossiers', changing),
      effect: eurosOf(effect),
      ...(refused > 0 && { refused: countText(lang, 'Dossiers', refused) }),
    }),
    ...largestLines(largest, lang),
    ...(more > 0 ? [say('more', { dossiers: countText(lang, 'Dossiers', more) })] : []),
  ];
}

function largestLines(largest: readonly RegimeRow[], lang: Lang): string[] {
  if (largest.length === 0) return [];
  const head = (['dossier', 'line', 'month', 'due', 'dueReviewed', 'effect'] as const).map(
    (key) => REGIME_COLUMNS[key][lang],
  );
  const rows = largest.map(({ dossier, line, month, due, review }): Line => [
    printable(dossier),
    String(line),
    month,
    ...[due, review?.due ?? '', review?.effect ?? ''].map((exact) => formatAmount(lang, exact)),
  ]);
  return tables([[head, ...rows]]).flat();
}
