import type { RowSource } from '../text';
import { chooseSheet } from './choose-sheet';
import { headerPlace, headerText, isNothing } from './header';
import type { Workbook } from './open-workbook';
import type { Unusable } from './problems';
import { sheetRows } from './sheet-rows';
import { columnLetters, wholeSheet, type CellValue, type WholeSheet } from './xlsx';

/** A sheet of a workbook that has been read; its rows come as those of a text file do. */
export interface Sheet extends RowSource {
  readonly name: string;
  /** Row of the header, from 1. */
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Rows below the header that are not blank. */
  readonly rowCount: number;
}

/**
 * Reads the sheet that is named, or the only one that can be meant (`chooseSheet`). Its header is the first row that is not blank. Hidden
 * rows and columns are read as all others: a filter must not change what is due. Problems: those of choosing; EMPTY_SHEET, MERGED_HEADER,
 * TWO_LINE_HEADER, HEADER_BELOW, HEADER_CELL, SHEET_TOO_LARGE, DAMAGED_WORKBOOK.
 */
export async function openSheet(workbook: Workbook, name?: string): Promise<Sheet | Unusable> {
  const chosen = await chooseSheet(workbook, name);
  if ('problems' in chosen) return chosen;
  const sheet = await wholeSheet(workbook.bytes, chosen.index);
  return 'problems' in sheet ? sheet : sheetOf(chosen.name, sheet);
}

/** Where values stand that were read from an open workbook. */
export interface ValuesPlace {
  /** Name of the sheet. */
  readonly name: string;
  /** Row and column of the first value, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The workbook counts its days from 1904. */
  readonly is1904: boolean;
}

/**
 * The rows of values that a spreadsheet gave, as those of a sheet: the same header is looked for, and lines are those of the worksheet.
 * `null`: an empty cell. Problems: EMPTY_SHEET, TWO_LINE_HEADER, HEADER_BELOW.
 */
export function openValues(
  values: readonly (readonly CellValue[])[],
  { name, firstRow, firstColumn, is1904 }: ValuesPlace,
): Sheet | Unusable {
  const above = Array.from({ length: firstRow - 1 }, () => []);
  const left = firstColumn - 1;
  return sheetOf(name, { rows: [...above, ...values], left, merges: [], uncalculated: new Map(), is1904 });
}

function sheetOf(name: string, sheet: WholeSheet): Sheet | Unusable {
  const headerRow = headerPlace(sheet);
  if (typeof headerRow !== 'number') return headerRow;
  const { rowCount, width } = extentOf(sheet, headerRow);
  const header = headerOf(sheet, headerRow, width);
  return {
    name,
    headerLine: headerRow + 1,
    header,
    rowCount,
    is1904: sheet.is1904,
    rows: () => sheetRows({ sheet, header, headerRow }),
  };
}

/** How many rows below the header hold something, and up to which column they do. */
function extentOf(
  { rows, uncalculated }: WholeSheet,
  headerRow: number,
): { rowCount: number; width: number } {
  let [rowCount, width] = [0, 0];
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const last = Math.max(
      cells.findLastIndex((cell) => !isNothing(cell)),
      ...(uncalculated.get(row)?.keys() ?? []),
    );
    if (last >= 0) rowCount += 1;
    width = Math.max(width, last + 1);
  }
  return { rowCount, width };
}

/**
 * The headers. A column behind the last of them that holds something is named by its letters, `P:P`: so it is reported as a column that is
 * not recognised, and not lost.
 */
function headerOf({ rows, left }: WholeSheet, headerRow: number, width: number): string[] {
  const cells = rows[headerRow] ?? [];
  const named = cells.findLastIndex((cell) => !isNothing(cell)) + 1;
  const names = cells.slice(0, named).map(headerText);
  for (let column = named; column < width; column += 1) {
    const letters = columnLetters(left + column);
    names.push(`${letters}:${letters}`);
  }
  return names;
}
