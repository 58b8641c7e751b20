import { FUNCTIONS, call, cellsOf } from '../../../src/functions';
import type { NewCell, NewSheet } from '../../../src/host';

/** The cells of a sheet that is to be made. */
export function cellsOfSheet({ rows }: NewSheet): NewCell[][] {
  return [...(rows as Iterable<readonly (readonly NewCell[])[]>)].flat().map((row) => [...row]);
}

/** The value of a cell (`B7`), its formula computed by our own functions as Excel would call them. */
export function valueAt(cells: readonly (readonly NewCell[])[], address: string): unknown {
  return blockAt(cells, address)[0]![0];
}

/** What a formula of ours gives over the cells: `=RIS.AMOUNT(B6,B7,B8:B9,,"x")`. */
export function computed(cells: readonly (readonly NewCell[])[], formula: string): unknown[][] {
  const [, id, inner = ''] = /^=RIS\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const definition = FUNCTIONS.find((one) => one.id === id);
  if (definition === undefined) throw new Error(`no function of ours: ${formula}`);
  const args = inner.split(',').map((argument) => {
    if (argument === '') return null;
    if (argument.startsWith('"')) return [[argument.slice(1, -1)]];
    return blockAt(cells, argument);
  });
  return cellsOf(call(definition, args), (fault) => new Error(JSON.stringify(fault)));
}

function blockAt(cells: readonly (readonly NewCell[])[], range: string): unknown[][] {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return cells
    .slice(from.row, to.row + 1)
    .map((row) => row.slice(from.column, to.column + 1).map((cell) => valueOf(cells, cell)));
}

function valueOf(cells: readonly (readonly NewCell[])[], cell: NewCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return computed(cells, cell.formula)[0]![0];
}

function placeOf(address: string): { row: number; column: number } {
  return { column: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1 };
}
