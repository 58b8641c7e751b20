import type { Spreadsheet } from './spreadsheet';

/** A value as a worksheet holds it. `null`: an empty cell, which is not a zero. An error of a cell is its text, as `#N/A`. */
export type SheetValue = string | number | boolean | null;

/** Rows that can be checked, where they stand in the open workbook. */
export interface Place {
  readonly kind: 'selection' | 'table' | 'sheet';
  /** Name of the table or of the sheet; of a selection its address. */
  readonly name: string;
  /** Name of the sheet it stands on. */
  readonly sheet: string;
  /** Without the sheet, without `$`. Example: `"B2:N231"`. */
  readonly address: string;
  /** The header row is counted. */
  readonly rows: number;
  readonly columns: number;
}

/** The rows of a place as they come, chunk by chunk, the header row first. */
export interface PlacedRows {
  /** Row of the worksheet (from 1) on which the first of them stands, and its first column (from 1). */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly chunks: AsyncIterable<readonly (readonly SheetValue[])[]>;
}

/** Someone who follows a long work, and may end it. */
export interface Watch {
  /** Called after each chunk with the rows done so far. */
  readonly onProgress?: (rows: number) => void;
  /** Ends the work: the promise rejects with the problem CANCELLED, and nothing that it began stays behind. */
  readonly signal?: AbortSignal;
}

/** What a cell is to hold. A text is always a text, whatever it begins with; only `{ formula }` is a formula (in English, as `=RIS.AMOUNT(A2,B2)`). */
export type NewCell = SheetValue | { readonly formula: string };

/** How cells look; what is absent stays as the workbook has it. Colours are `RRGGBB`. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly indent?: number;
}

/** A block of cells of a new sheet, from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A bar chart over cells of its own sheet: names in one column, a series of bars for each column of numbers. */
export interface NewChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Rows of the names and numbers, from 0. */
  readonly from: number;
  readonly to: number;
  readonly names: number;
  readonly series: readonly { readonly name: string; readonly column: number; readonly color: string }[];
  /** The cells that it covers. */
  readonly at: Block;
}

/** A sheet that is to be made. */
export interface NewSheet {
  /** Wished name; where the workbook has it already a number is added. */
  readonly name: string;
  /** Cells from A1 on, batch by batch; every row as long as the first. */
  readonly rows: AsyncIterable<readonly (readonly NewCell[])[]> | Iterable<readonly (readonly NewCell[])[]>;
  /** How many rows come. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** In characters, by column. */
  readonly widths?: readonly number[];
  /** Lines of text that each row shows: for a spreadsheet that does not fit its rows to what is cut into lines in them, as Excel does. */
  readonly lines?: readonly number[];
  /** How blocks look; a later one wins. */
  readonly looks?: readonly { readonly block: Block; readonly look: Look }[];
  /** A real table over the block, its first row the header. `name` is wished. */
  readonly table?: { readonly name: string; readonly block: Block };
  readonly rules?: readonly {
    readonly block: Block;
    readonly operator: 'greaterThan' | 'lessThan' | 'equal';
    /** A number, or a text in quotes. */
    readonly than: string;
    readonly look: Pick<Look, 'color' | 'fill' | 'bold'>;
  }[];
  readonly charts?: readonly NewChart[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly gridLines?: boolean;
  /** For printing on A4. */
  readonly print?: { readonly landscape: boolean; readonly titleRows?: number };
}

/** What was written. */
export interface Written {
  /** Names that the sheets got, in the order given. */
  readonly sheets: readonly string[];
  /** What this version of the spreadsheet cannot do and was left out; the values are all there. */
  readonly left: readonly ('table' | 'rules' | 'charts' | 'frozen' | 'print')[];
}

/** The active cell, to explain it. */
export interface ActiveCell {
  readonly sheet: string;
  /** Example: `"D12"`. */
  readonly address: string;
  /** In English, as `=RIS.AMOUNT(A2,B2)`; empty where the cell has none. */
  readonly formula: string;
  /** The same as it is typed there, as `=RIS.AMOUNT(A2;B2)`: to be shown. */
  readonly typed: string;
  readonly value: SheetValue;
}

/**
 * The open workbook as the pane needs it: the port. Each method rejects with a {@link SpreadsheetProblem} and nothing else.
 * None changes a sheet that was there before; `write` only adds sheets.
 */
export interface WorkbookPort extends Spreadsheet {
  readonly kind: 'excel' | 'workbench';
  /** The selection (where it has more than one cell), every table, every sheet that holds something: in this order. */
  places(): Promise<readonly Place[]>;
  /** Reads a place; a blank is a blank. The place is looked at anew: a table may have grown since. */
  read(place: Place, watch?: Watch): Promise<PlacedRows>;
  /** Selects cells of one row (from 1) of a sheet and brings them into sight. */
  select(cells: { sheet: string; row: number; column: number; columns: number }): Promise<void>;
  activeCell(): Promise<ActiveCell>;
  /**
   * The values of a reference as a formula on `sheet` writes it: `B2`, `$B$2:$D$2`, `'Autre feuille'!A1`, a defined name, a
   * column of a table. `cell` is the address of the formula: without it `[@Payé]`, of its own row, is UNREADABLE_REFERENCE.
   */
  valuesAt(reference: string, sheet: string, cell?: string): Promise<readonly (readonly SheetValue[])[]>;
  /** Adds sheets and shows the first. Where it fails or is cancelled half-way, what it began is removed. */
  write(sheets: readonly NewSheet[], watch?: Watch): Promise<Written>;
  /** Whether the spreadsheet is dark now; `changed` is called whenever that changes. */
  isDark(changed: (dark: boolean) => void): boolean;
  /**
   * Calls back with the name of a sheet after somebody changed what its cells hold. Gives what ends that. Absent where the spreadsheet does
   * not tell.
   */
  onCellsChanged?(changed: (sheet: string) => void): () => void;
  /**
   * Calls back when sheets came, went or got another name, or another workbook is open: {@link places} would answer otherwise. Gives what
   * ends that. Absent where the spreadsheet does not tell.
   */
  onPlacesChanged?(changed: () => void): () => void;
  /**
   * Calls back when another workbook stands where the one before stood: nothing that is known of that one is of this one. Gives what ends
   * that. Absent where a pane belongs to one workbook.
   */
  onWorkbookReplaced?(replaced: () => void): () => void;
}

/** Why the spreadsheet did not do what it was asked. */
export type SpreadsheetProblemCode =
  /** A cell is being edited: Excel does nothing else meanwhile. */
  | 'EDITING_CELL'
  /** A sheet, or the structure of the workbook, is protected. */
  | 'PROTECTED'
  /** The workbook is open for reading only. */
  | 'READ_ONLY'
  /** Too much at once even in the smallest chunk. */
  | 'TOO_LARGE'
  /** Sheet, table or cells are not there any more. */
  | 'GONE'
  /** The selection has several areas, or it is no cells. */
  | 'NO_RANGE'
  /** What a reference says is not one of the kinds that can be read. */
  | 'UNREADABLE_REFERENCE'
  /** This version of the spreadsheet does not know what is needed. */
  | 'TOO_OLD'
  /** Ended by the user. */
  | 'CANCELLED'
  /** It does not answer. */
  | 'NO_ANSWER'
  /** Formulas are still being calculated: what they give now is not what they will give. */
  | 'CALCULATING'
  /** Anything else; `figures.said` holds its own words. */
  | 'SPREADSHEET_FAILED';

/**
 * A problem of the spreadsheet, as data. `figures`: `sheet`, `address`, `rows`, `said`, whichever there are; `left` names sheets
 * of a failed writing that could not be removed.
 */
export class SpreadsheetProblem extends Error {
  constructor(
    readonly code: SpreadsheetProblemCode,
    readonly figures: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'SpreadsheetProblem';
  }
}
