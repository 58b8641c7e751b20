import { causeLabel, CAUSES, CHECK_SUMMARY, REPORT_WORKBOOK as WORDS, type Lang } from '../../i18n';
import { CAUSE_CODES } from '../findings';
import type { Summary } from '../summary';
import { cellText } from './cell-text';
import { COUNT_FORMAT, WRAPPED } from './looks';
import { tableSheet } from './table-sheet';
import type { WriteSheet } from './xlsx';

/** A cause, in the words of the reader. */
export interface CauseText {
  readonly code: string;
  readonly label: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do next. */
  readonly next: string;
}

/** Every cause in the words of the reader, in the order of the catalogue. */
export function causesSaid(lang: Lang): CauseText[] {
  return CAUSE_CODES.map((code) => ({
    code,
    label: causeLabel(lang, code),
    meaning: CAUSES[code]?.meaning[lang] ?? '',
    next: CAUSES[code]?.next[lang] ?? '',
  }));
}

/** The sheet that explains the causes, in the order given, with how many rows have each. */
export function causesSheet(causes: readonly CauseText[], { byCause }: Summary, lang: Lang): WriteSheet {
  return tableSheet({
    name: WORDS.causes[lang],
    table: 'Causes',
    columns: [
      { header: WORDS.code[lang], width: 30, style: WRAPPED },
      { header: WORDS.cause[lang], width: 36, style: WRAPPED },
      { header: WORDS.meaning[lang], width: 70, style: WRAPPED },
      { header: WORDS.next[lang], width: 70, style: WRAPPED },
      { header: CHECK_SUMMARY.rows[lang], width: 12, style: { ...WRAPPED, numFmt: COUNT_FORMAT } },
    ],
    rows: causes.map(({ code, label, meaning, next }) => [
      ...[code, label, meaning, next].map(cellText),
      byCause.get(code)?.count ?? 0,
    ]),
  });
}
