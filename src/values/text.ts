import { isBlank, seen, type Cell } from './cell';
import { decimalText } from './decimal-text';
import { bad, NOTHING, type Reading } from './reading';

/** Reads a text, such as the number of a dossier; a number is read as it is written. Problem: CELL_ERROR. */
export function readText(cell: Cell): Reading<string> {
  if (isBlank(cell)) return NOTHING;
  if (cell.type === 'error') return bad('CELL_ERROR', cell.error);
  return { value: cell.type === 'number' ? decimalText(cell.value) : seen(cell) };
}
