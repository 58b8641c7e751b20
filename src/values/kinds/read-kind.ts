import { isBlank, seen, type Cell } from '../cell';
import { bad, NOTHING, type Reading } from '../reading';
import { findKind, type NamedKind } from './kind-names';
import { nearestKinds } from './nearest';

/** Reads the name of a kind (kinds.md §1, §4). Problems: UNKNOWN_KIND with the three nearest codes, CELL_ERROR. */
export function readKind(cell: Cell): Reading<NamedKind> {
  if (isBlank(cell)) return NOTHING;
  const text = seen(cell);
  if (cell.type === 'error') return bad('CELL_ERROR', text);
  const value = findKind(text);
  if (value !== undefined) return { value };
  const nearest = nearestKinds(text).map(({ code }) => code);
  return bad('UNKNOWN_KIND', text, { nearest: nearest.join(', ') });
}
