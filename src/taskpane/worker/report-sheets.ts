import {
  causesSaid,
  findingCells,
  reportSheets,
  reportWorkbook,
  type CheckedRow,
  type ReportSheets,
  type ReportStyle,
  type Summary,
} from '../../caseload';
import type { Lang } from '../../i18n';
import type { SheetValue } from '../../host';
import { cellValue } from '../write';

const styleIn = (lang: Lang): ReportStyle => ({ lang, labels: true });

/** The sheets of the report; that of the findings without its rows. */
export function sheetsIn(lang: Lang, summary: Summary): ReportSheets {
  return reportSheets({ style: styleIn(lang), summary, causes: causesSaid(lang) });
}

/** Rows of the findings as they stand in cells. */
export function findingsRows(rows: readonly CheckedRow[], lang: Lang, from1904: boolean): SheetValue[][] {
  const style = styleIn(lang);
  return rows.map((row) => findingCells(row, style).map((value) => cellValue(value, from1904)));
}

/** The whole report as the bytes of a workbook; undefined where it has more rows than one may hold. */
export async function reportBytes(
  lang: Lang,
  summary: Summary,
  rows: readonly CheckedRow[],
): Promise<Uint8Array | undefined> {
  const made = await reportWorkbook({
    style: styleIn(lang),
    rows: [rows],
    summary,
    causes: causesSaid(lang),
  });
  return 'problems' in made ? undefined : made;
}
