import { saveFile, sheetName } from '../../host';
import type { Lang } from '../../i18n';
import {
  csvOf,
  fileOfWorkbook,
  MOST_FORMULA_ROWS,
  openFile,
  workbookOf,
  type Loss,
  type NotOpened,
  type OpenedFile,
} from '../files';
import type { Grid } from '../grid';
import { firstSheets, isWorkbookSample, sampleSheets, type Sample } from '../samples';
import type { Changes } from './changes';
import { WORDS } from './words';

/** What the toolbar does. */
export class Desk {
  /** Name of the file that is open, without its ending. */
  private name: string | undefined;
  private losses: readonly Loss[] = [];
  private formulaRows = 0;
  /** The workbook is the one that the workbench began with. */
  private isFirst = true;

  constructor(
    private readonly grid: Grid,
    readonly changes: Changes,
  ) {}

  /** What the opened file holds that is not in what is saved. */
  get lost(): readonly Loss[] {
    return this.losses;
  }

  /** Rows of formulas in the opened file, where they are more than the grid calculates in some seconds. */
  get tooManyFormulas(): number | undefined {
    return this.formulaRows > MOST_FORMULA_ROWS ? this.formulaRows : undefined;
  }

  /** Opens a file instead of the workbook; gives what is wrong with one that cannot be opened. */
  async open(file: File): Promise<NotOpened | undefined> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openFile(file.name, bytes, (name) => this.grid.refusesName(name));
    if ('problems' in opened) return opened;
    this.show(opened, opened.active, file.name.replace(/\.[^.]*$/, ''));
    this.losses = opened.lost;
    this.formulaRows = opened.formulaRows;
    return undefined;
  }

  /** Saves the workbook; gives the name of the file. */
  async saveXlsx(lang: Lang): Promise<string> {
    const name = `${this.nameIn(lang)}.xlsx`;
    await this.grid.endTyping();
    saveFile(await fileOfWorkbook(this.grid), name);
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
    const name = `${this.nameIn(lang)} ${sheet.getSheetName()}.csv`;
    saveFile(new TextEncoder().encode(csvOf(rows ?? [], patternAt, lang)), name, 'text/csv');
    return name;
  }

  /** An empty workbook. */
  fresh(lang: Lang): void {
    const sheet = { name: WORDS.newSheet[lang], rowCount: 1000, columnCount: 26 };
    this.show({ sheets: [sheet], names: [] });
  }

  /** Begins again in another language, as long as nothing was done with what it began with. */
  async beginIn(lang: Lang): Promise<void> {
    const isUntouched = () => this.isFirst && !this.changes.isChanged;
    if (!isUntouched()) return;
    const first = await firstSheets(lang);
    if (!isUntouched()) return;
    this.show(first);
    this.isFirst = true;
  }

  /** Something was made of what the workbook holds: it stays in another language. */
  use(): void {
    this.isFirst = false;
  }

  /** Opens a sample that is a workbook instead of the one that is open; adds one that is a sheet, and shows it. */
  async takeSample(sample: Sample): Promise<void> {
    const { sheets, names } = await sampleSheets(sample);
    const [sheet] = sheets;
    if (isWorkbookSample(sample) || sheet === undefined) return this.show({ sheets, names });
    const workbook = this.grid.workbook();
    const taken = workbook.getSheets().map((one) => one.getSheetName());
    workbook.insertSheet(sheetName(sheet.name, taken), { sheet }).activate();
  }

  private show({ sheets, names }: Pick<OpenedFile, 'sheets' | 'names'>, active = 0, name?: string): void {
    this.isFirst = false;
    this.losses = [];
    this.formulaRows = 0;
    this.name = name;
    this.grid.open(workbookOf(name ?? '', sheets));
    const workbook = this.grid.workbook();
    for (const { name: called, refersTo, sheet } of names) {
      const knows = sheet === undefined ? workbook : workbook.getSheets()[sheet];
      knows?.insertDefinedName(called, refersTo);
    }
    workbook.getSheets()[active]?.activate();
    if (names.length > 0) this.grid.computeAgain();
    this.grid.forgetUndo();
    this.changes.settle();
  }

  private nameIn(lang: Lang): string {
    return this.name ?? WORDS.newName[lang];
  }
}
