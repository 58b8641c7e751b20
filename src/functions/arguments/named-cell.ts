import type { Fault } from './fault';
import { isSingle, type Grid, type Place } from './grid';

/** How a fault names a cell. */
export type NamedCell = Pick<Fault, 'parameter' | 'row' | 'column'>;

/** A cell of an argument as a fault names it: by its parameter, that of a range by row and column from 1 as well. */
export function namedCell(parameter: string, grid: Grid, { row, column }: Place): NamedCell {
  return isSingle(grid) ? { parameter } : { parameter, row: row + 1, column: column + 1 };
}
