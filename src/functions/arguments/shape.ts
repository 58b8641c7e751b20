import type { Fault, Outcome } from './fault';
import type { Arguments, Grid } from './grid';

/** Rows and columns. */
export type Shape = Pick<Grid, 'rows' | 'columns'>;

/**
 * The shape that arguments spill to together, from a first shape on: a single row or column is repeated along the other. A range that
 * does not fit those before it, or is ragged, is SHAPE_MISMATCH. Example: 10 × 1 with 1 × 1 and 1 × 3 gives 10 × 3.
 */
export function spillShape(args: Arguments, first: Shape = { rows: 1, columns: 1 }): Outcome<Shape> {
  let shape = first;
  for (const [parameter, grid] of Object.entries(args)) {
    const next = grid.ragged ? undefined : commonShape(shape, grid);
    if (next === undefined) return { fault: mismatch(parameter, grid) };
    shape = next;
  }
  return { value: shape };
}

/** The fault of a range whose shape fits nothing. */
export function mismatch(parameter: string, { rows, columns }: Shape): Fault {
  return { code: 'SHAPE_MISMATCH', parameter, figures: { rows, columns } };
}

function commonShape(a: Shape, b: Shape): Shape | undefined {
  const fit = (one: number, other: number) => one === other || one === 1 || other === 1;
  if (!fit(a.rows, b.rows) || !fit(a.columns, b.columns)) return undefined;
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) };
}
