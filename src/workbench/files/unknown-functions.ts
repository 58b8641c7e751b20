import type { Cell, Workbook } from 'hucre/xlsx';
import type { MissingNames } from './outside-formula';
import { typedFormula } from './stored-formula';

/** What is called; in a text it is none, which does no harm: it is looked for among what a formula calls. */
const CALLED = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/gu;
/** A name that a formula gives itself: `_xlpm.f(2)`. */
const GIVEN = /^_xlpm\./i;

/**
 * The functions that formulas of a workbook call and the grid does not know, with their bracket, in lower case: `getpivotdata(`; those of a
 * macro too. `refuses`: whether the grid can have no such name of cells, and it can have none of a function that it knows.
 */
export function unknownFunctions(
  { sheets, namedRanges = [] }: Workbook,
  refuses: (name: string) => boolean,
): MissingNames {
  const called = new Set<string>();
  const look = (formula: string) => {
    for (const [name] of formula.matchAll(CALLED)) called.add(name);
  };
  for (const { cells = new Map<string, Cell>() } of sheets) {
    for (const { formula } of cells.values()) if (formula) look(formula);
  }
  for (const { range } of namedRanges) look(range);
  // A name may stand for a function that somebody made.
  const made = new Set(namedRanges.map(({ name }) => name.toLowerCase()));
  const unknown = [...called].filter((name) => {
    if (GIVEN.test(name) || made.has(name.toLowerCase())) return false;
    return !refuses(typedFormula(`${name}()`).slice(1, -2));
  });
  return new Set(unknown.map((name) => `${name.toLowerCase()}(`));
}
