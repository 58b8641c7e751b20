import { readNumber, seen, type Cell, type Reading } from '../../values';

/** Reads the wording of AR 34 that applies: 2002 or 2026 (kinds.md §3). Problems: UNKNOWN_VALUE, CELL_ERROR. */
export function readArt34(cell: Cell): Reading<'2002' | '2026'> {
  const { value, problem } = readNumber(cell);
  if (value === '2002' || value === '2026') return { value };
  if (problem?.code === 'CELL_ERROR') return { problem };
  if (value === undefined && problem === undefined) return {};
  return { problem: { code: 'UNKNOWN_VALUE', figures: { value: seen(cell), values: '2002, 2026' } } };
}
