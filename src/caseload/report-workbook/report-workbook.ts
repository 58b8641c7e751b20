import { REPORT_WORKBOOK } from '../../i18n';
import type { CheckedRow } from '../check';
import type { ReadingCost } from '../readings';
import type { RegimeRow } from '../regime';
import type { ReportStyle } from '../report';
import type { Summary } from '../summary';
import { unusable, type Unusable } from '../workbook';
import type { CauseText } from './causes-sheet';
import { findingCells } from './findings-sheet';
import { withPrintNames } from './print-names';
import { reportSheets } from './report-sheets';
import { writeXlsx, type CellValue } from './xlsx';

/** So many rows take some 1 GB of memory, and are more than the country has beneficiaries; as CSV there is no limit. */
export const MOST_REPORT_ROWS = 250_000;

/** What the report as a workbook is made of. */
export interface ReportWorkbook {
  readonly style: ReportStyle;
  /** Batch by batch, in the order read. */
  readonly rows: AsyncIterable<readonly CheckedRow[]> | Iterable<readonly CheckedRow[]>;
  /** Looked at when the last row is there: it may be counted meanwhile. */
  readonly summary: Summary;
  /** What each reading costs, if that was reckoned; looked at when the last row is there. */
  readonly readings?: (() => readonly ReadingCost[]) | readonly ReadingCost[];
  /** The dossiers that AR 34 matters to, with their wording; looked at when the last row is there. */
  readonly regimes?: (() => readonly RegimeRow[]) | readonly RegimeRow[];
  /** Every cause in the words of the reader. */
  readonly causes: readonly CauseText[];
  /** The instant that the properties of the file tell; now, where none is given. */
  readonly madeOn?: Date;
}

/**
 * The report as the bytes of a workbook: findings (a table with filters), summary (with charts), the wordings of AR 34 by dossier and the
 * readings where they were reckoned, and what the causes mean. Problem: REPORT_TOO_LONG.
 */
export async function reportWorkbook(report: ReportWorkbook): Promise<Uint8Array | Unusable> {
  const { style, summary, readings, regimes, causes, madeOn } = report;
  const findings: CellValue[][] = [];
  for await (const rows of report.rows) {
    if (findings.length + rows.length > MOST_REPORT_ROWS) {
      return unusable('REPORT_TOO_LONG', { rows: `> ${MOST_REPORT_ROWS}`, max: MOST_REPORT_ROWS });
    }
    for (const row of rows) findings.push(findingCells(row, style));
  }
  const { lang } = style;
  const costs = typeof readings === 'function' ? readings() : readings;
  const wordings = typeof regimes === 'function' ? regimes() : regimes;
  const { findings: first, others } = reportSheets(
    { style, summary, readings: costs, regimes: wordings, causes },
    findings,
  );
  return writeXlsx(
    withPrintNames({
      sheets: [first, ...others],
      properties: {
        title: REPORT_WORKBOOK.title[lang],
        ...(madeOn && { created: madeOn, modified: madeOn }),
      },
    }),
  );
}
