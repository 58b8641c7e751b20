import {
  causesSaid,
  reportCsvHeader,
  reportCsvRows,
  reportWorkbook,
  type CheckedRow,
  type ReadingCosts,
  type RegimeRow,
  type ReportStyle,
  type Summary,
} from '../../caseload';
import type { OutputFile } from './output-file';

/** What a report tells beside its rows; looked at when the last of them is there. */
export interface ReportFacts {
  readonly style: ReportStyle;
  readonly summary: Summary;
  readonly readings?: ReadingCosts | undefined;
  /** The wordings of AR 34 by dossier, for a workbook. */
  readonly regimes: () => readonly RegimeRow[];
}

/** Whether a name of a file asks for a workbook. */
export function isWorkbookName(file: string): boolean {
  return /\.xlsx$/i.test(file);
}

/** Writes the report of the rows as they come: a workbook where the name of the file asks for one, else CSV. Without a file they are only drawn. */
export async function writeReport(
  rows: AsyncIterable<readonly CheckedRow[]>,
  output: OutputFile | undefined,
  { style, summary, readings, regimes }: ReportFacts,
): Promise<void> {
  if (output !== undefined && isWorkbookName(output.file)) {
    const bytes = await reportWorkbook({
      style,
      rows,
      summary,
      ...(readings && { readings: () => readings.list() }),
      regimes,
      causes: causesSaid(style.lang),
    });
    if ('problems' in bytes) throw new Error('the number of dossiers was looked at before');
    await output.write(bytes);
    return;
  }
  await output?.write(reportCsvHeader(style));
  for await (const batch of rows) await output?.write(reportCsvRows(batch, style));
}
