import type { IWorkbookData } from '@univerjs/core';
import type { Lang } from '../../i18n';
import { csvOf, fileOfWorkbook, openFile, workbookOf, type NotOpened } from '../files';
import type { Grid } from '../grid';
import { sheetName } from '../port';
import { firstSheets, sampleSheets, type Sample } from '../samples';
import { saveFile } from './save-file';
import type { Changes } from './changes';
import { WORDS } from './words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the toolbar does. */
export class Desk {
  /** Name of the file, without its ending. */
  private name: string;

  constructor(
    private readonly grid: Grid,
    readonly changes: Changes,
    lang: Lang,
  ) {
    this.name = WORDS.newName[lang];
  }

  /** Opens a file instead of the workbook; gives what is wrong with one that cannot be opened. */
  async open(file: File): Promise<NotOpened | undefined> {
    const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if ('problems' in opened) return opened;
    this.name = file.name.replace(/\.[^.]*$/, '');
    this.show(workbookOf(this.name, opened.sheets));
    const workbook = this.grid.workbook();
    for (const { name, refersTo } of opened.names) workbook.insertDefinedName(name, refersTo);
    workbook.getSheets()[opened.active]?.activate();
    if (opened.names.length > 0) this.grid.computeAgain();
    this.changes.settle();
    return undefined;
  }

  /** Saves the workbook; gives the name of the file. */
  async saveXlsx(): Promise<string> {
    const name = `${this.name}.xlsx`;
    saveFile(await fileOfWorkbook(this.grid), name, XLSX);
    this.changes.settle();
    return name;
  }

  /** Saves the values of the sheet that is shown; the workbook itself is not saved by that. */
  saveCsv(lang: Lang): string {
    const sheet = this.grid.workbook().getActiveSheet();
    const cells = this.grid.cellsOf(sheet);
    const used = cells.used();
    const rows =
      used &&
      cells.rows({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    const styles = this.grid.workbook().getWorkbook().getStyles();
    const patternAt = (row: number, column: number) =>
      styles.getStyleByCell(cells.cellAt(row, column))?.n?.pattern ?? '';
    const name = `${this.name} ${sheet.getSheetName()}.csv`;
    saveFile(new TextEncoder().encode(csvOf(rows ?? [], patternAt, lang)), name, 'text/csv');
    return name;
  }

  /** An empty workbook. */
  fresh(lang: Lang): void {
    this.name = WORDS.newName[lang];
    this.show(workbookOf(this.name, [{ name: WORDS.newSheet[lang], rowCount: 1000, columnCount: 26 }]));
  }

  /** Adds the sheets of a sample and shows the first. Their formulas name their sheets: those that are there already are only shown. */
  async addSample(sample: Sample): Promise<void> {
    const sheets = await sampleSheets(sample);
    const workbook = this.grid.workbook();
    const [first] = sheets;
    if (first === undefined) return;
    const there = sample === 'examples' ? workbook.getSheetByName(first.name) : null;
    if (there !== null) return void there.activate();
    const added = sheets.map((sheet) => {
      const taken = workbook.getSheets().map((one) => one.getSheetName());
      return workbook.insertSheet(sheetName(sheet.name, taken), { sheet });
    });
    added[0]?.activate();
    this.grid.computeAgain();
  }

  private show(workbook: Partial<IWorkbookData>): void {
    this.grid.open(workbook);
    this.changes.settle();
  }
}

/** The workbook that the workbench starts with. */
export async function firstWorkbook(lang: Lang): Promise<Partial<IWorkbookData>> {
  return workbookOf(WORDS.newName[lang], await firstSheets(lang));
}
