import type { Block } from '../../host';

/** The cells that a formula fills; it stands in the first of them. */
export type Spill = Readonly<Block>;

/**
 * Whether a cell is filled in by a formula of another cell. Only cells of a sheet so large are asked for; the work grows with the cells,
 * not with cells times spills.
 */
export function spilledCells(
  spills: readonly Spill[],
  rowCount: number,
  columnCount: number,
): (row: number, column: number) => boolean {
  const byRow = new Map<number, Set<number>>();
  for (const spill of spills) {
    const { row: top, column: left } = spill;
    const [bottom, right] = [
      Math.min(top + spill.rows, rowCount),
      Math.min(left + spill.columns, columnCount),
    ];
    for (let row = top; row < bottom; row += 1) {
      let columns = byRow.get(row);
      if (columns === undefined) byRow.set(row, (columns = new Set()));
      for (let column = left; column < right; column += 1) {
        if (row !== top || column !== left) columns.add(column);
      }
    }
  }
  return (row, column) => byRow.get(row)?.has(column) ?? false;
}
