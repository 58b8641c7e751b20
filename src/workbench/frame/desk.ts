import { saveFile, sheetName } from '../../host';
import type { Lang } from '../../i18n';
import {
  csvOfSheet,
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
import { painted } from './painted';
import { Replacing, type Ask } from './replacing';
import { WORDS } from './words';

/** How long it is waited for formulas before their results are saved as they are; in milliseconds. */
const CALCULATED_WITHIN = 30_000;

/** What was saved. */
export interface Saved {
  /** Of the file. */
  readonly name: string;
  /** Every result in it is that of what stands in the cells. */
  readonly isCalculated: boolean;
}

/** What the toolbar does. What is being typed into a cell counts for all of it. */
export class Desk {
  /** Name of the file that is open, without its ending. */
  private name: string | undefined;
  private losses: readonly Loss[] = [];
  private formulaRows = 0;
  /** The workbook is the one that the workbench began with. */
  private isFirst = true;
  /** What is being saved. */
  private saving: Promise<unknown> = Promise.resolve();
  private readonly replacing: Replacing;

  constructor(
    private readonly grid: Grid,
    readonly changes: Changes,
  ) {
    this.replacing = new Replacing(changes, async () => {
      await this.saving;
      await grid.endTyping();
    });
  }

  /** What the opened file holds that is not in what is saved. */
  get lost(): readonly Loss[] {
    return this.losses;
  }

  /** Rows of formulas in the opened file, where they are more than the grid calculates in some seconds. */
  get tooManyFormulas(): number | undefined {
    return this.formulaRows > MOST_FORMULA_ROWS ? this.formulaRows : undefined;
  }

  /** Whether another workbook may take the place of this one: asked where something is not saved. */
  mayReplace(ask: Ask): Promise<boolean> {
    return this.replacing.may(ask);
  }

  /**
   * Opens a file instead of the workbook, which may be replaced as it is now. `false`: it is not shown, because something else was opened
   * since, or what was changed meanwhile is kept. Gives what is wrong with a file that cannot be opened.
   */
  async open(file: File, ask: Ask): Promise<boolean | NotOpened> {
    let failed: NotOpened | undefined;
    const read = async () => {
      await painted();
      const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()), (name) =>
        this.grid.refusesName(name),
      );
      if (!('problems' in opened)) {
        return () => this.show(opened, opened.active, file.name.replace(/\.[^.]*$/, ''));
      }
      failed = opened;
      return undefined;
    };
    const isShown = await this.replacing.by(read, ask);
    return failed ?? isShown;
  }

  /** Saves the workbook as it is once it is calculated; what is changed while the file is written is not saved by that. */
  saveXlsx(lang: Lang): Promise<Saved> {
    return this.inTurn(async () => {
      const isCalculated = await this.calculated();
      const name = `${this.nameIn(lang)}.xlsx`;
      const { count } = this.changes;
      saveFile(await fileOfWorkbook(this.grid), name);
      this.changes.settle(count);
      return { name, isCalculated };
    });
  }

  /** Saves the values of the sheet that is shown now; the workbook itself is not saved by that. */
  saveCsv(lang: Lang): Promise<Saved> {
    const shown = this.grid.workbook().getActiveSheet();
    return this.inTurn(async () => {
      const isCalculated = await this.calculated();
      const { sheet, text } = csvOfSheet(this.grid, shown, lang);
      const name = `${this.nameIn(lang)} ${sheet}.csv`;
      saveFile(new TextEncoder().encode(text), name, 'text/csv');
      return { name, isCalculated };
    });
  }

  /** An empty workbook instead of this one, which may be replaced as it is now. */
  async fresh(lang: Lang, ask: Ask): Promise<void> {
    const sheet = { name: WORDS.newSheet[lang], rowCount: 1000, columnCount: 26 };
    const shown = () => Promise.resolve(() => this.show({ sheets: [sheet], names: [] }));
    // What is typed next is meant for it.
    if (await this.replacing.by(shown, ask)) this.grid.focus();
  }

  /** Begins again in another language, as long as nothing was done with what it began with. */
  async beginIn(lang: Lang): Promise<void> {
    const isUntouched = () => this.isFirst && !this.changes.isChanged && !this.replacing.isReading;
    await this.grid.endTyping();
    if (!isUntouched()) return;
    const first = await firstSheets(lang);
    await this.grid.endTyping();
    if (!isUntouched()) return;
    this.show(first);
    this.isFirst = true;
  }

  /** Something was made of what the workbook holds: it stays in another language. */
  use(): void {
    this.isFirst = false;
  }

  /**
   * Opens a sample that is a workbook instead of the one that is open, which may be replaced as it is now; adds one that is a sheet, and
   * shows it.
   */
  async takeSample(sample: Sample, ask: Ask): Promise<void> {
    if (isWorkbookSample(sample)) {
      const read = async () => {
        const sheets = await sampleSheets(sample);
        return () => this.show(sheets);
      };
      await this.replacing.by(read, ask);
      return;
    }
    const [sheet] = (await sampleSheets(sample)).sheets;
    if (sheet === undefined) return;
    await this.grid.endTyping();
    const workbook = this.grid.workbook();
    const taken = workbook.getSheets().map((one) => one.getSheetName());
    workbook.insertSheet(sheetName(sheet.name, taken), { sheet }).activate();
  }

  /** Saves once what was begun before is saved; meanwhile no other workbook is shown. */
  private inTurn(save: () => Promise<Saved>): Promise<Saved> {
    const saved = this.saving.then(save);
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  /** Whether every result is there, once nothing is being typed and what is said of it stands on the screen. */
  private async calculated(): Promise<boolean> {
    await this.grid.endTyping();
    await painted();
    return this.grid.calculation.done(CALCULATED_WITHIN);
  }

  /** Shows a workbook instead of the one that is open; throws where the grid cannot, and that one stays. */
  private show({ sheets, names, lost = [], formulaRows = 0 }: Shown, active = 0, name?: string): void {
    this.grid.open(workbookOf(name ?? '', sheets));
    // From here on it is this workbook, and what is said of it is true whatever else the grid may refuse.
    this.isFirst = false;
    this.name = name;
    this.losses = lost;
    this.formulaRows = formulaRows;
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

/** What is shown; what comes from no file has lost nothing. */
type Shown = Pick<OpenedFile, 'sheets' | 'names'> & Partial<Pick<OpenedFile, 'lost' | 'formulaRows'>>;
