import { eurosOf, type StateShareCount, type StateShareTally } from '../../caseload';
import {
  CHECK_STATE_SHARE,
  formatAmount,
  formatCount,
  PROCEDURE_SHEET,
  procedureWarning,
  type Lang,
} from '../../i18n';
import { rateText } from '../../sheet';
import { section } from './section';
import { tables, type Line } from './table';
import { rowsText, say as sayIn, speaker } from './words';

/** The State's part by month and rate; nothing where the file gives no rate. */
export function stateShareSection(tally: StateShareTally, lang: Lang): string[] {
  const counts = tally.list();
  if (counts.length === 0 && tally.refused === 0) return [];
  const say = speaker(CHECK_STATE_SHARE, lang);
  const hasFormB = counts.some(({ formBDiffers }) => formBDiffers > 0);
  const head: Line = [
    sayIn(lang, 'month'),
    say('rate'),
    sayIn(lang, 'rows'),
    sayIn(lang, 'due'),
    say('share'),
    say('ownShare'),
    ...(hasFormB ? [say('formB'), say('formBDifference')] : []),
  ];
  const lines = counts.map((count) => countLine(count, hasFormB, lang));
  return section(say('title'), [
    ...(counts.length === 0 ? [] : tables([[head, ...lines]]).flat()),
    ...(hasFormB ? [`${say('formBNote')} ${PROCEDURE_SHEET.formBRounding[lang]}`] : []),
    ...(counts.length === 0 ? [] : [procedureWarning(lang, 'RATE_DECLARED')]),
    ...(tally.withoutRate > 0 ? [say('withoutRate', { rows: rowsText(lang, tally.withoutRate) })] : []),
    ...refusedLines(tally, lang),
  ]);
}

function refusedLines({ refused, refusedLines: lines }: StateShareTally, lang: Lang): string[] {
  if (refused === 0) return [];
  const say = speaker(CHECK_STATE_SHARE, lang);
  return [say('refused', { rows: rowsText(lang, refused), lines: lines.join(', ') })];
}

function countLine(count: StateShareCount, hasFormB: boolean, lang: Lang): Line {
  const { month, rate, rows, due, share, ownShare, formBDiffers, formBDifference } = count;
  const euros = (cents: bigint): string => formatAmount(lang, eurosOf(cents));
  return [
    month,
    rateText(lang, rate),
    formatCount(lang, rows),
    ...[due, share, ownShare].map(euros),
    ...(hasFormB ? [formatCount(lang, formBDiffers), euros(formBDifference)] : []),
  ];
}
