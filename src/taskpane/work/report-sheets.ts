import {
  causesSaid,
  findingCells,
  reportSheets,
  reportWorkbook,
  type CheckedRow,
  type ReadingCost,
  type ReportSheets,
  type ReportStyle,
  type Summary,
} from '../../caseload';
import type { Lang } from '../../i18n';
import type { SheetValue } from '../../host';
import { valueOf } from '../write';

const styleIn = (lang: Lang): ReportStyle => ({ lang, labels: true });

/** The sheets of the report; that of the findings without its rows. */
export function sheetsIn(lang: Lang, summary: Summary, readings?: readonly ReadingCost[]): ReportSheets {
  return reportSheets({
    style: styleIn(lang),
    summary,
    causes: causesSaid(lang),
    ...(readings && { readings }),
  });
}

/** Rows of the findings as they stand in cells. */
export function findingsRows(rows: readonly CheckedRow[], lang: Lang): SheetValue[][] {
  const style = styleIn(lang);
  return rows.map((row) => findingCells(row, style).map(valueOf));
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
