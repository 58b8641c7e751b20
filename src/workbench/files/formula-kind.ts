import { worksOnArrays } from './array-formula';
import type { FormulaKind } from './kept';
import { storedFormula } from './stored-formula';

/**
 * How a formula that is typed is stored. Ours are dynamic also where they give one value, as Excel has them; so are those that calculate with
 * several cells at a time. `areas`: names of several cells, in lower case.
 */
export function kindOf(typed: string, areas?: ReadonlySet<string>): FormulaKind {
  return storedFormula(typed).ours || worksOnArrays(typed, areas) ? 'dynamic' : 'plain';
}
