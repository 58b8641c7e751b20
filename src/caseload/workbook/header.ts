import { cellOf, isBlank, seen, wordKey } from '../../values';
import { meaningOf } from '../columns';
import { rawCell } from './cells';
import { unusable, type Unusable } from './problems';
import { rangeRef, type CellValue, type MergeRange, type WholeSheet } from './xlsx';

type Cells = readonly CellValue[];

/** Rows among which a header is looked for, to say where it stands. */
export const HEADER_DEPTH = 10;

/** True where no cell of a row holds anything. */
export function isBlankRow(cells: Cells): boolean {
  return cells.every(isNothing);
}

export function isNothing(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && isBlank(cellOf(value)));
}

/** The text of a header cell. */
export function headerText(value: CellValue): string {
  return seen(cellOf(rawCell(value)));
}

/** True where a row can be the header of a caseload: it names the dossier, and at least one more of our columns. */
export function isHeader(cells: Cells): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string');
  return (
    texts.some((text) => isDossier(text) || wordKey(text) === 'record') &&
    texts.filter((text) => isDossier(text) || wordKey(text) === 'record' || meaningOf(text)).length > 1
  );
}

function isDossier(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning !== undefined && 'column' in meaning && meaning.column === 'dossier';
}

/**
 * The place of the header, from 0: the first row that is not blank. Problems: EMPTY_SHEET; HEADER_BELOW (a title stands above it),
 * TWO_LINE_HEADER and MERGED_HEADER, where what a column means cannot be told from one cell; HEADER_CELL (a formula without value).
 */
export function headerPlace({ rows, left, merges, uncalculated }: WholeSheet): number | Unusable {
  const [first, ...others] = filledRows(rows, uncalculated);
  if (first === undefined) return unusable('EMPTY_SHEET');
  const cells = rows[first] ?? [];
  if (!isHeader(cells)) {
    const below = others.find((row) => isHeader(rows[row] ?? []));
    if (below !== undefined) {
      const isTitle = cells.filter((cell) => !isNothing(cell)).length === 1 || below > first + 1;
      return isTitle
        ? unusable('HEADER_BELOW', { line: below + 1, cells: spanOf(cells, first, below - 1, left) })
        : unusable('TWO_LINE_HEADER', { cells: spanOf(cells, first, below, left) });
    }
  }
  const merge = merges.find((range) => touches(range, first));
  if (merge !== undefined) return unusable('MERGED_HEADER', { cells: refOf(merge) });
  const [second] = others;
  if (second !== undefined && !uncalculated.has(second) && continues(rows[second] ?? [], cells)) {
    return unusable('TWO_LINE_HEADER', { cells: spanOf(cells, first, second, left) });
  }
  const [formula] = uncalculated.get(first) ?? [];
  if (formula === undefined) return first;
  const [column, value] = formula;
  return unusable('HEADER_CELL', {
    cells: rangeRef(first, column, first, column).split(':')[0] ?? '',
    value,
  });
}

/** The first rows that are not blank. */
function filledRows(rows: readonly Cells[], uncalculated: WholeSheet['uncalculated']): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length && found.length < HEADER_DEPTH; row += 1) {
    if (uncalculated.has(row) || !isBlankRow(rows[row] ?? [])) found.push(row);
  }
  return found;
}

/**
 * True where a row goes on with the header above it: words only, and under the dossier nothing, or a header again. A dossier has its
 * number there.
 */
function continues(cells: Cells, header: Cells): boolean {
  const column = header.findIndex((name) => typeof name === 'string' && isDossier(name));
  const dossier = cells[column];
  return (
    column >= 0 &&
    cells.every((cell) => isNothing(cell) || (typeof cell === 'string' && !/\d/.test(cell))) &&
    (isNothing(dossier) || (typeof dossier === 'string' && meaningOf(dossier) !== undefined))
  );
}

function touches({ startRow, endRow, startCol, endCol }: MergeRange, row: number): boolean {
  return startRow <= row && row <= endRow && (startRow < endRow || startCol < endCol);
}

/** The range of a merge, as it is written. Example: `"B1:D1"`. */
export function refOf({ startRow, startCol, endRow, endCol }: MergeRange): string {
  return rangeRef(startRow, startCol, endRow, endCol);
}

/** Rows from one to another, as wide as the cells of the first that hold something; `left` as in {@link WholeSheet}. */
function spanOf(cells: Cells, from: number, to: number, left: number): string {
  const start = cells.findIndex((cell) => !isNothing(cell));
  const end = cells.findLastIndex((cell) => !isNothing(cell));
  return rangeRef(from, left + Math.max(start, 0), to, left + Math.max(end, 0));
}
