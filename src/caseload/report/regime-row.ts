import { plain, REGIME_COLUMNS, REGIME_REASON_TEXTS, type RegimeColumn } from '../../i18n';
import type { RegimeRow } from '../regime';
import { csvBeginning, csvText } from './csv-text';
import { harmless } from './harmless';
import type { ReportStyle } from './report-row';

/** The columns of the wordings of AR 34 by dossier, in order. */
export const REGIME_KEYS = Object.keys(REGIME_COLUMNS) as RegimeColumn[];

/** Their header: keys, or labels. */
export function regimeHeader({ lang, labels }: ReportStyle): string[] {
  return REGIME_KEYS.map((key) => (labels ? REGIME_COLUMNS[key][lang] : key));
}

/** The wording of AR 34 of one dossier, why it applies, and what its next review changes; written as the report is. */
export function regimeCells(row: RegimeRow, { lang, labels }: ReportStyle): Record<RegimeColumn, string> {
  const { line, dossier, month, due, wording, reason, review } = row;
  return {
    dossier: harmless(dossier),
    month,
    line: String(line),
    art34: wording,
    reason: labels ? REGIME_REASON_TEXTS[reason][lang] : reason,
    due: plain(lang, due),
    dueReviewed: review === undefined ? '' : plain(lang, review.due),
    effect: review === undefined ? '' : plain(lang, review.effect),
  };
}

/** The wordings of AR 34 by dossier as text, header first, some thousand rows at a time. */
export function* regimeCsv(rows: readonly RegimeRow[], style: ReportStyle): Generator<string> {
  yield csvBeginning(style.lang) + csvText([regimeHeader(style)], style.lang);
  for (let at = 0; at < rows.length; at += BATCH) {
    const texts = rows.slice(at, at + BATCH).map((row) => regimeCells(row, style));
    yield csvText(
      texts.map((cells) => REGIME_KEYS.map((key) => cells[key])),
      style.lang,
    );
  }
}

const BATCH = 5_000;
