import { eurosOf, type ComparedMonth } from '../../caseload';
import {
  CHECK_HISTORY,
  formatAmount,
  formatCount,
  HISTORY_STATUSES,
  printable,
  procedureWarning,
  valueLabel,
  type Lang,
} from '../../i18n';
import { shortArticle, wrap } from '../../sheet';
import type { HistoryDigest, ToldDossier } from './history-digest';
import { causesText } from './history-rows';
import { counterSection, leftOutSection } from './history-month-sections';
import type { AskedHistory } from './options';
import { section } from './section';
import { tables, type Line } from './table';
import { countText, say as sayIn, speaker } from './words';

/** So many months of a dossier are told. */
const MONTHS_TOLD = 12;
/** Columns that a proposal and its cause fill at most, a further line where they are longer. */
const PROPOSAL_WIDTH = 44;

/** Arrears and overpayments over the months: totals, the largest dossiers, the exemption beyond its days; nothing where that was not asked. */
export function historySections(
  digest: HistoryDigest | undefined,
  asked: AskedHistory | undefined,
  lang: Lang,
): string[][] {
  if (digest === undefined || asked === undefined) return [];
  const say = speaker(CHECK_HISTORY, lang);
  return [
    section(say('title'), [...totalLines(digest, lang), ...conditionLines(digest, asked, lang)]),
    section(say('months'), monthLines(digest, lang)),
    leftOutSection(digest, lang),
    counterSection(digest, lang),
  ];
}

const PARTS = ['recoverable', 'centreError', 'openGround', 'protected', 'prescribed'] as const;

function totalLines({ totals }: HistoryDigest, lang: Lang): string[] {
  const { dossiers, sums } = totals;
  const say = speaker(CHECK_HISTORY, lang);
  const amount = (cents: bigint): string => formatAmount(lang, eurosOf(cents));
  const lines: Line[] = [
    [say('dossiers'), formatCount(lang, dossiers)],
    [say('overpaid'), amount(sums.overpaid)],
    ...PARTS.map((key): Line => [`  ${say(key)}`, amount(sums[key])]),
    [say('arrears'), amount(sums.arrears)],
    [say('openArrears'), amount(sums.openArrears)],
  ];
  return tables([lines]).flat();
}

/** What the figures suppose, and who decides. */
function conditionLines({ totals, unplaced }: HistoryDigest, asked: AskedHistory, lang: Lang): string[] {
  const { ground, noticeOn } = asked;
  const say = speaker(CHECK_HISTORY, lang);
  return [
    groundLine(asked, lang),
    // AR 35: income that was not declared has no exemption.
    ...(ground === 'omission' ? [procedureWarning(lang, 'SPI_NOT_APPLIED')] : []),
    ...(totals.sums.centreError > 0n ? [say('centreErrorNote')] : []),
    ...(unplaced > 0 ? [say('unplaced', { count: formatCount(lang, unplaced) })] : []),
    noticeOn === undefined ? say('noNotice') : say('notice', { noticeOn }),
    say('caution'),
  ];
}

function groundLine({ ground, notifiedOn }: AskedHistory, lang: Lang): string {
  const say = speaker(CHECK_HISTORY, lang);
  if (ground === undefined) return say('groundOfCause');
  return say(ground === 'cpasError' ? 'groundOfAll' : 'ground', {
    ground: valueLabel(lang, 'ground', ground) ?? ground,
    ...(notifiedOn !== undefined && { notifiedOn }),
  });
}

function monthLines({ largest, counts }: HistoryDigest, lang: Lang): string[] {
  if (largest.length === 0) return [];
  const head = [
    ...(['dossier', 'month', 'due', 'paid', 'difference'] as const).map((word) => sayIn(lang, word)),
    CHECK_HISTORY.proposal[lang],
  ];
  const align = head.map((_, i) => (i === 0 || i === head.length - 1 ? 'left' : 'right'));
  const told = largest.flatMap(toldMonths);
  const months = counts.months - told.length;
  const whole = largest.filter((dossier) => dossier.months.length <= MONTHS_TOLD).length;
  const lines = told.flatMap(({ dossier, month }) => monthRows(dossier, month, lang));
  return [
    ...tables([[head, ...lines]], align).flat(),
    ...(months > 0
      ? [
          speaker(CHECK_HISTORY, lang)('more', {
            months: countText(lang, 'Months', months),
            dossiers: countText(lang, 'Dossiers', counts.dossiers - whole),
          }),
        ]
      : []),
  ];
}

function toldMonths({ dossier, months }: ToldDossier): { dossier: string; month: ComparedMonth }[] {
  return months.slice(0, MONTHS_TOLD).map((month) => ({ dossier, month }));
}

/** A month, and further lines where its last cell is long. */
function monthRows(dossier: string, month: ComparedMonth, lang: Lang): Line[] {
  const [first = '', ...more] = wrap(proposalText(month, lang), PROPOSAL_WIDTH);
  return [
    [
      printable(dossier),
      month.month,
      ...[month.due, month.paid, month.difference].map((exact) => formatAmount(lang, exact)),
      first,
    ],
    ...more.map((text): Line => ['', '', '', '', '', `  ${text}`]),
  ];
}

/** What is proposed for a month, with the article that says so, and why its amounts differ. */
function proposalText({ proposal, causes }: ComparedMonth, lang: Lang): string {
  const say = speaker(CHECK_HISTORY, lang);
  const cause = causesText(causes, lang);
  if (proposal === undefined) return cause;
  const { status, article } = proposal;
  const said = HISTORY_STATUSES[status][lang];
  const text = article === undefined ? said : `${said} (${shortArticle(lang, article)})`;
  return cause === '' ? text : say('proposalOfCause', { proposal: text, cause });
}
