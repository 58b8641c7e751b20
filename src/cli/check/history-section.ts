import { eurosOf } from '../../caseload';
import {
  CHECK_HISTORY,
  formatAmount,
  formatCount,
  printable,
  procedureWarning,
  valueLabel,
  type Lang,
} from '../../i18n';
import type { HistoryDigest, ToldDossier } from './history-digest';
import { proposalText } from './history-rows';
import type { AskedHistory } from './options';
import { section } from './section';
import { tables, type Line } from './table';
import { countText, say as sayIn, speaker } from './words';

/** So many months of a dossier are told. */
const MONTHS_TOLD = 12;

/** Arrears and overpayments over the months: totals, the largest dossiers, the exemption beyond its days; nothing where that was not asked. */
export function historySections(
  digest: HistoryDigest | undefined,
  asked: AskedHistory | undefined,
  lang: Lang,
): string[][] {
  if (digest === undefined || asked === undefined) return [];
  const say = speaker(CHECK_HISTORY, lang);
  return [
    section(say('title'), [...totalLines(digest, lang), ...conditionLines(asked, lang)]),
    section(say('months'), monthLines(digest, lang)),
    section(say('counter'), counterLines(digest, lang)),
  ];
}

function totalLines({ totals }: HistoryDigest, lang: Lang): string[] {
  const say = speaker(CHECK_HISTORY, lang);
  const amount = (cents: bigint): string => formatAmount(lang, eurosOf(cents));
  const parts = (['recoverable', 'protected', 'prescribed'] as const).map((key): Line => [
    `  ${say(key)}`,
    amount(totals[key]),
  ]);
  const lines: Line[] = [
    [say('dossiers'), formatCount(lang, totals.dossiers)],
    [say('overpaid'), amount(totals.overpaid)],
    ...parts,
    [say('arrears'), amount(totals.arrears)],
  ];
  return tables([lines]).flat();
}

/** What the figures suppose, and who decides. */
function conditionLines({ ground, notifiedOn, noticeOn }: AskedHistory, lang: Lang): string[] {
  const say = speaker(CHECK_HISTORY, lang);
  return [
    say('ground', {
      ground: valueLabel(lang, 'ground', ground) ?? ground,
      ...(notifiedOn !== undefined && { notifiedOn }),
    }),
    // AR 35: income that was not declared has no exemption.
    ...(ground === 'omission' ? [procedureWarning(lang, 'SPI_NOT_APPLIED')] : []),
    noticeOn === undefined ? say('noNotice') : say('notice', { noticeOn }),
    say('caution'),
  ];
}

function monthLines({ largest, counts }: HistoryDigest, lang: Lang): string[] {
  if (largest.length === 0) return [];
  const head = [
    ...(['dossier', 'month', 'due', 'paid', 'difference'] as const).map((word) => sayIn(lang, word)),
    CHECK_HISTORY.status[lang],
  ];
  const align = head.map((_, i) => (i === 0 || i === head.length - 1 ? 'left' : 'right'));
  const told = largest.flatMap((dossier) => toldLines(dossier, lang));
  const months = counts.months - told.length;
  const whole = largest.filter((dossier) => dossier.months.length <= MONTHS_TOLD).length;
  return [
    ...tables([[head, ...told]], align).flat(),
    ...(months > 0
      ? [
          speaker(CHECK_HISTORY, lang)('more', {
            months: countText(lang, 'Month', months),
            dossiers: countText(lang, 'Dossier', counts.dossiers - whole),
          }),
        ]
      : []),
  ];
}

function toldLines({ dossier, months }: ToldDossier, lang: Lang): Line[] {
  return months
    .slice(0, MONTHS_TOLD)
    .map((month) => [
      printable(dossier),
      month.month,
      ...[month.due, month.paid, month.difference].map((exact) => formatAmount(lang, exact)),
      proposalText(month, lang),
    ]);
}

function counterLines({ counters, counts }: HistoryDigest, lang: Lang): string[] {
  if (counters.length === 0) return [];
  const say = speaker(CHECK_HISTORY, lang);
  const head: Line = [
    sayIn(lang, 'dossier'),
    sayIn(lang, 'month'),
    sayIn(lang, 'due'),
    say('daysLeft'),
    say('dueWithThem'),
  ];
  const lines = counters.map(({ dossier, month, due, counter }): Line => [
    printable(dossier),
    month,
    formatAmount(lang, due),
    formatCount(lang, counter.daysLeft),
    formatAmount(lang, counter.due),
  ]);
  const more = counts.counters - counters.length;
  return [
    ...tables([[head, ...lines]]).flat(),
    ...(more > 0 ? [say('moreCounters', { months: countText(lang, 'Month', more) })] : []),
    say('counterNote'),
  ];
}
