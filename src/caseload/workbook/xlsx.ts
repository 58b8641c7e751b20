import { readXlsx, streamXlsxRows, type CellValue, type MergeRange } from 'hucre/xlsx';
import { unusable, type Unusable } from './problems';

export { colToLetter as columnLetters, rangeRef } from 'hucre/xlsx';
export type { CellValue, MergeRange };

/**
 * The one place that knows the library which reads workbooks (docs/adr/0005-dependencies.md). What it gives: texts (shared, inline,
 * rich), numbers, booleans, a `Date` in UTC where the format of the cell is one of dates (1900 and 1904), the text of an error,
 * `null`. Of a formula it gives the saved value; it calculates none.
 */

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook, in order; none of them is read. */
export async function listedSheets(bytes: Uint8Array): Promise<readonly ListedSheet[] | Unusable> {
  return trying(async () => {
    const sheets: ListedSheet[] = [];
    const note = ({ index, name, hidden, veryHidden }: Parameters<SheetFilter>[0]): boolean => {
      sheets.push({ index, name, hidden: hidden === true || veryHidden === true });
      return false;
    };
    await readXlsx(bytes, { sheets: note });
    return sheets;
  });
}

type SheetFilter = Extract<
  NonNullable<NonNullable<Parameters<typeof readXlsx>[1]>['sheets']>,
  (...args: never[]) => boolean
>;

/** The first rows of a sheet, empty ones included; none where it cannot be read. The rest of the sheet is not looked at. */
export async function firstRowsOf(bytes: Uint8Array, sheet: number, count: number): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  const read = await trying(async () => {
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: count })) rows.push(values);
    return rows;
  });
  return 'problems' in read ? [] : read;
}

/** Everything that is on a sheet. */
export interface WholeSheet {
  /** Row by row from the first, all of one length. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns of the worksheet to the left of the first cell of each row. */
  readonly left: number;
  readonly merges: readonly MergeRange[];
  /** Formulas whose value is not saved, by row and column from 0: they seem blank, and are not. */
  readonly uncalculated: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly is1904: boolean;
}

/** Reads a whole sheet: merged cells come last in the file, and only so are formulas told from blanks. */
export async function wholeSheet(bytes: Uint8Array, sheet: number): Promise<WholeSheet | Unusable> {
  return trying(async () => {
    const { sheets, dateSystem } = await readXlsx(bytes, { sheets: [sheet] });
    const { rows = [], merges = [], cells = new Map<string, never>() } = sheets[0] ?? {};
    const uncalculated = new Map<number, Map<number, string>>();
    for (const [place, { formula, value }] of cells) {
      if (formula === undefined || value !== null) continue;
      const [row = 0, column = 0] = place.split(',').map(Number);
      const ofRow = uncalculated.get(row) ?? new Map<number, string>();
      uncalculated.set(row, ofRow.set(column, `=${formula}`));
    }
    return { rows, left: 0, merges, uncalculated, is1904: dateSystem === '1904' };
  });
}

/** What the library says where a sheet has too many cells, and the machine where its text is too long. */
const TOO_LARGE = /limit|too long|longer than|allocation|Invalid (string|array) length/i;

/** Whatever the library meets in a broken file is a broken file. */
async function trying<T>(read: () => Promise<T>): Promise<T | Unusable> {
  try {
    return await read();
  } catch (error) {
    return unusable(TOO_LARGE.test(String(error)) ? 'SHEET_TOO_LARGE' : 'DAMAGED_WORKBOOK');
  }
}
