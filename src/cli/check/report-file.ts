import { open, realpath, type FileHandle } from 'node:fs/promises';
import { reportCsvHeader, reportCsvRows, type CheckedRow, type ReportStyle } from '../../caseload';
import { fileMisuse, Misuse } from '../misuse';

/** The report, written as the rows come. */
export class ReportFile {
  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
    private readonly style: ReportStyle,
  ) {}

  /** Opens the file of `--out` and writes the header; never over one of the files that are read. */
  static async open(file: string, read: readonly string[], style: ReportStyle): Promise<ReportFile> {
    const place = await placeOf(file);
    for (const other of read) {
      if ((await placeOf(other)) === place) throw new Misuse('SAME_FILE', { file });
    }
    const handle = await told(file, () => open(file, 'w'));
    const report = new ReportFile(file, handle, style);
    await report.write(reportCsvHeader(style));
    return report;
  }

  async add(rows: readonly CheckedRow[]): Promise<void> {
    await this.write(reportCsvRows(rows, this.style));
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  /** The whole of the text, behind what is there: a single `write` may stop half-way on a full disk. */
  private async write(text: string): Promise<void> {
    await told(this.file, () => this.handle.appendFile(text));
  }
}

async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileMisuse('UNWRITABLE_FILE', file, error);
  }
}

/** Where a file is, links followed; its name where there is none yet. */
async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
