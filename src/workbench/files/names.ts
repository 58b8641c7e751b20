import type { Workbook } from 'hucre/xlsx';
import { needsMore } from './outside-formula';

/** A name for cells, and what it refers to. */
export interface Name {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet that alone knows it; absent: all do. */
  readonly sheet?: number;
}

/**
 * The names of a workbook that the grid can have; `left`: how many it cannot. It knows a name once: one of a single sheet that another
 * sheet or the workbook has too is left out, and so is one for a table or another workbook. Excel's own names are not counted.
 */
export function namesOf({ namedRanges = [], sheets }: Workbook): {
  readonly names: readonly Name[];
  readonly left: number;
} {
  const own = namedRanges.filter(({ name }) => !name.startsWith('_xlnm.'));
  const known = new Set<string>();
  const names: Name[] = [];
  const take = ({ name, range, scope }: NonNullable<Workbook['namedRanges']>[number]) => {
    const key = name.toLowerCase();
    const sheet = scope === undefined ? undefined : sheets.findIndex((one) => one.name === scope);
    if (known.has(key) || needsMore(range) || sheet === -1) return;
    known.add(key);
    names.push({ name, refersTo: range, ...(sheet !== undefined && { sheet }) });
  };
  own.filter(({ scope }) => scope === undefined).forEach(take);
  own.filter(({ scope }) => scope !== undefined).forEach(take);
  return { names, left: own.length - names.length };
}
