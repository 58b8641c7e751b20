import { FUNCTIONS, NAMESPACE, type FunctionId } from './functions';
import type { Argument, Formula } from './model';

/**
 * How a formula with our functions stands in an xlsx file. All that is known of it is here; NOT RUN in Excel by us.
 *
 * A function `RIS.AMOUNT` is stored as `_xldudf_RIS_AMOUNT`, the dots made underscores, and the cell as a dynamic array,
 * also where the result is a single value:
 * `<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_RIS_AMOUNT(B1,2)</f><v>1367.34</v></c>`, where `cm="1"` points to the
 * XLDAPR entry of `xl/metadata.xml`. Without `cm` Excel puts `@` before the function, and nothing spills.
 *
 * Sources (read, not tried):
 * - evelyn-chrono/officejs-custom-functions-name-error-repro, the README of office-js #6611 (Excel for Mac 16.107): it quotes
 *   the XML of a saved file; `CONTOSO.ADD(1,2)` entered while the add-in was there is stored in exactly that form. Entered
 *   without it, it is stored as plain `CONTOSO.ADD` and stays `#NAME?` (#6611, #6395): hence the prefix;
 * - office-js #3558, Microsoft: `_xldudf_...` is shown until the add-in is known, then becomes the name and is calculated;
 *   Excel-Custom-Functions #108, Microsoft: the prefix marks a JavaScript function, `_xll.` one of an XLL;
 * - programs that write such files: `_xldudf_PLSFIX_CAGR` ("proven on Excel for Mac 16.107"), `_xldudf_optionsamurai_stock`;
 * - openpyxl-users, "Dynamic Arrays": the metadata part, and a spill of UNIQUE saved with the whole block as `ref`;
 *   rust_xlsxwriter, `write_dynamic_array_formula`: `ref` is one cell where the size of the spill is not known.
 *   ClosedXML #2616: the `@` that appears without the metadata.
 *
 * Confidence: prefix and `cm` high; a spill over several cells high for built-in functions, likely for ours; that a full
 * calculation on load waits for the add-in is not established.
 */
const PREFIX = '_xldudf_';

/** The name of a function as it is stored. Example: `_xldudf_RIS_AMOUNT`. */
export function storedName(id: FunctionId): string {
  return `${PREFIX}${NAMESPACE}_${id.replaceAll('.', '_')}`;
}

/** The fields of a formula cell for the writer: the text without `=`, stored as a dynamic array over `ref`. */
export interface StoredFormula {
  readonly formula: string;
  readonly formulaType: 'array';
  readonly formulaRef: string;
  readonly formulaDynamic: true;
}

/** The formula as the file has it, spilling over `ref`: English, with commas. */
export function storedFormula(formula: Formula, ref: string): StoredFormula {
  const text = `${storedName(formula.id)}(${argumentsOf(formula, ',', englishLiteral)})`;
  return { formula: text, formulaType: 'array', formulaRef: ref, formulaDynamic: true };
}

/** The formula as a user of a French Excel types it. Example: `=RIS.AMOUNT(C5;2;;"general")`. */
export function typedFormula(formula: Formula): string {
  return `=${NAMESPACE}.${formula.id}(${argumentsOf(formula, ';', frenchLiteral)})`;
}

type Literal = number | string | boolean;

function argumentsOf({ id, args }: Formula, separator: string, literal: (value: Literal) => string): string {
  if (args.length > FUNCTIONS[id].length) throw new Error(`${id}: ${args.length} arguments`);
  const last = args.findLastIndex((argument) => argument !== null);
  return args
    .slice(0, last + 1)
    .map((argument) => textOf(argument, literal))
    .join(separator);
}

function textOf(argument: Argument, literal: (value: Literal) => string): string {
  if (argument === null) return '';
  return 'range' in argument ? argument.range : literal(argument.literal);
}

function englishLiteral(value: Literal): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : quoted(value);
}

function frenchLiteral(value: Literal): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? String(value).replace('.', ',') : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
