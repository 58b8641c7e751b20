import { amountLike, cellOf, isBlank, type Cell } from '../../values';
import type { ColumnType } from './catalogue';
import { readColumn } from './read-column';

/** What the cells of a column hold. */
export type Content = ColumnType;

/** Cells that are looked at. */
const LOOKED_AT = 200;

/** The part of the cells that can be read as a content, from 0 to 1; undefined where no cell holds anything. */
export function fitOf(content: Content, cells: readonly unknown[]): number | undefined {
  const filled = cells
    .map(cellOf)
    .filter((cell) => !isBlank(cell))
    .slice(0, LOOKED_AT);
  if (filled.length === 0) return undefined;
  return filled.filter((cell) => fits(content, cell)).length / filled.length;
}

function fits(content: Content, cell: Cell): boolean {
  const { problem } = readColumn(content, cell, undefined);
  switch (content) {
    // A word, or a number that is no amount: what names a dossier.
    case 'text':
      return problem === undefined && !(cell.type === 'text' && amountLike(cell.text) === 'money');
    // The serial number of a day may be any number: only a text shows that it is one.
    case 'month':
    case 'date':
      return problem === undefined && cell.type === 'text';
    case 'amount':
      return problem === undefined || problem.code === 'AMBIGUOUS_AMOUNT';
    default:
      return problem === undefined;
  }
}
