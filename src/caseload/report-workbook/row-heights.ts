import type { TableColumn } from './table-sheet';
import type { CellValue } from './xlsx';

/** Height of a line of text, in points. */
const LINE = 15;
/** Above and below a header. */
const MARGIN = 2;
/** The highest row that a workbook takes, in points. */
const HIGHEST = 409;

/**
 * Heights of the rows of a table whose texts go on over several lines, by row, in points; that of the header too. A spreadsheet that does
 * not measure texts when it opens a file shows the first line only, or one text over the other.
 */
export function rowHeights(
  columns: readonly TableColumn[],
  rows: readonly (readonly CellValue[])[],
): Map<number, { height: number }> {
  const headerLines = Math.max(...columns.map(({ header, width }) => linesOf(header, width)));
  const heights = new Map([[0, { height: MARGIN + LINE * Math.max(headerLines, 2) }]]);
  const wrapped = columns.flatMap(({ width, style }, index) =>
    style?.alignment?.wrapText === true ? [{ width, index }] : [],
  );
  if (wrapped.length === 0) return heights;
  rows.forEach((cells, row) => {
    const lines = Math.max(
      1,
      ...wrapped.map(({ width, index }) => linesOf(String(cells[index] ?? ''), width)),
    );
    if (lines > 1) heights.set(row + 1, { height: Math.min(LINE * lines, HIGHEST) });
  });
  return heights;
}

/** Lines that a text takes in a column so many characters wide, cut between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = used === 0 ? word.length : used + 1 + word.length;
    if (used > 0 && length > width) {
      lines += 1;
      used = word.length;
    } else used = length;
    // A word that is longer than the column is cut.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    if (used > width) used %= width;
  }
  return lines;
}
