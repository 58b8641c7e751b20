import type { Lang } from '../../../i18n';
import { plainError } from './plain-error';
import { unclearFormula } from './unclear-formula';
import { unknownName } from './unknown-name';

/** The error of a formula with a name that nothing has. */
const NO_NAME = '#NAME?';

/** What is wrong with a cell of which no function of ours tells it: its error, or the number for which its formula stayed a text, and why. */
export interface CellError {
  readonly error: string;
  readonly why: string;
}

/** Undefined where nothing is wrong. `functions`: names of all functions that there are. */
export function cellError(
  { formula, value }: { readonly formula: string; readonly value: unknown },
  functions: () => ReadonlySet<string>,
  lang: Lang,
): CellError | undefined {
  const unclear = formula === '' ? unclearFormula(value, lang) : undefined;
  if (unclear !== undefined) return { error: unclear.number, why: unclear.why };
  const plain = plainError(value, lang);
  if (plain === undefined) return undefined;
  const name = value === NO_NAME ? unknownName(formula, functions(), lang) : undefined;
  return { error: String(value), why: name ?? plain };
}
