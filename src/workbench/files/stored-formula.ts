import { FUNCTIONS } from '../../functions';
import { NAMESPACE } from '../namespace';
import { storedName } from './newer-functions';
import { withPrefixedParameters } from './parameter-names';

/**
 * How a formula stands in an XLSX file: our functions as Excel stores those of an add-in, `_xldudf_RIS_AMOUNT` (the same form as in
 * assets/examples; its sources stand in tools/examples/formula-format.ts). Texts inside the formula stay as they are.
 */
const PREFIX = '_xldudf_';

const OURS = FUNCTIONS.map(({ id }) => id).join('|');
const TEXT_OR_STORED = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|${PREFIX}${NAMESPACE}_(${OURS})(?=\\()`,
  'gi',
);
/** What Excel puts before functions that are newer than the file format, with the function; and before names that a formula gives itself. */
const TEXT_OR_NEWER =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:_xlfn\.)(?:_xlws\.)?)([A-Z][A-Z0-9.]*)(?=\()|(_xlpm\.)/gi;
/** A text, the name of a sheet, or the name of a function that is called. */
const TEXT_OR_CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.!])([A-Z][A-Z0-9.]*)(?=\()/gi;
const TEXT_OR_OURS = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\b${NAMESPACE}\\.(${OURS})(?=\\()`, 'gi');

/**
 * The formula of a file as it is typed, with `=`. Example: `_xldudf_RIS_AMOUNT(A1,2)` is `=RIS.AMOUNT(A1,2)`. Only prefixes that
 * {@link storedFormula} gives back are taken off; `needsMore` tells of the others.
 */
export function typedFormula(stored: string): string {
  const ours = stored.replace(TEXT_OR_STORED, (all, id?: string) =>
    id === undefined ? all : `${NAMESPACE}.${id}`,
  );
  const own = ours.replace(
    TEXT_OR_NEWER,
    (all: string, prefix: string | undefined, name: string, parameter: string | undefined) => {
      if (parameter !== undefined) return '';
      return prefix !== undefined && storedName(name) === all ? name : all;
    },
  );
  return `=${own}`;
}

/** The formula as a file has it, without `=`; `ours`: it calls one of our functions. */
export function storedFormula(typed: string): { readonly formula: string; readonly ours: boolean } {
  let ours = false;
  const formula = withPrefixedParameters(typed.replace(/^=/, '')).replace(
    TEXT_OR_OURS,
    (all, id?: string) => {
      if (id === undefined) return all;
      ours = true;
      return `${PREFIX}${NAMESPACE}_${id.toUpperCase()}`;
    },
  );
  return {
    formula: formula.replace(TEXT_OR_CALLED, (all, name?: string) =>
      name === undefined ? all : storedName(name),
    ),
    ours,
  };
}
