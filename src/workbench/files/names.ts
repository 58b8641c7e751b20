import type { Workbook } from 'hucre/xlsx';
import { needsMore, type MissingNames } from './outside-formula';
import { storedFormula, typedFormula } from './stored-formula';

/** A name for cells, and what it refers to. */
export interface Name {
  readonly name: string;
  /** As the grid has it: cells, or with `=` a formula in brackets. */
  readonly refersTo: string;
  /** Place of the sheet that alone knows it; absent: all do. */
  readonly sheet?: number;
}

type Named = NonNullable<Workbook['namedRanges']>[number];

/** The names of a workbook that the grid can have, and what it cannot. */
export interface NamesOfFile {
  readonly names: readonly Name[];
  /** How many it cannot have. */
  readonly left: number;
  /** Those that it cannot have, for the formulas of a sheet. */
  readonly missingOn: (sheet: string) => MissingNames;
}

/**
 * The names of a workbook that the grid can have. It knows a name once: one of a single sheet that another sheet or the workbook has too is
 * left out; so is one for a table or another workbook, one that moves with the cell in which it is used, one that the grid refuses
 * (`Date`, which is a function; `été`, for its first letter), and one that needs another that is left out. Excel's own names are not counted.
 */
export function namesOf(
  { namedRanges = [], sheets }: Workbook,
  refuses: (name: string) => boolean,
): NamesOfFile {
  const own = namedRanges.filter(({ name }) => !name.startsWith('_xlnm.'));
  // Those of the workbook first.
  const inTurn = [...own].sort((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined));
  const sheetNames = sheets.map(({ name }) => name);
  let left: readonly Named[] = [];
  for (;;) {
    const missing = left;
    const known = new Set<string>();
    const taken = inTurn.filter(({ name, range, scope = '' }) => {
      const key = name.toLowerCase();
      if (known.has(key) || refuses(name) || sheetNames.includes(name)) return false;
      if (range === '' || (scope !== '' && !sheetNames.includes(scope))) return false;
      if (isRelative(range) || needsMore(range, missingOf(missing, scope))) return false;
      known.add(key);
      return true;
    });
    left = own.filter((one) => !taken.includes(one));
    if (left.length !== missing.length) continue;
    return {
      names: taken.map(({ name, range, scope }) => ({
        name,
        refersTo: typedReference(range),
        ...(scope !== undefined && { sheet: sheetNames.indexOf(scope) }),
      })),
      left: left.length,
      missingOn: (sheet) => missingOf(left, sheet),
    };
  }
}

function missingOf(left: readonly Named[], sheet: string): MissingNames {
  const missing = new Set<string>();
  for (const { name, range, scope } of left) {
    // What is called is a name only where it stands for a function that somebody made.
    const keys = [name.toLowerCase(), ...(/\bLAMBDA\(/i.test(range) ? [`${name.toLowerCase()}(`] : [])];
    for (const key of keys) {
      missing.add(`!${key}`);
      if (scope === undefined || scope === sheet) missing.add(key);
    }
  }
  return missing;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const FIXED = String.raw`(?:\$[A-Z]{1,3}\$\d+|\$[A-Z]{1,3}(?=:)|(?<=:)\$[A-Z]{1,3}|\$\d+(?=:)|(?<=:)\$\d+)`;
const AREA = `${SHEET}${FIXED}(?::${FIXED})?`;
const AREAS = new RegExp(`^${AREA}(?:,${AREA})*$`, 'iu');

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A cell, or columns, or rows, of which a part is not fixed by `$`. */
const MOVING =
  /(?<![\p{L}\p{N}_.$\\])(?:[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}\d+|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(!\\])/iu;

/** Whether a name stands for other cells in every cell that uses it: the grid takes it for one place. */
function isRelative(range: string): boolean {
  return MOVING.test(range.replace(TEXTS, "''"));
}

/**
 * What a name of a file refers to, as the grid has it. It puts it into formulas as a text: in brackets it stays one term of `Name*2`.
 * Example: `A!$B$2` stays; `_xlfn.CONCAT(A!$B$2)` is `=(CONCAT(A!$B$2))`.
 */
export function typedReference(range: string): string {
  return AREAS.test(range) ? range : `=(${typedFormula(range).slice(1)})`;
}

/** What a name of the grid refers to, as a file has it: see {@link typedReference}. */
export function storedReference(refersTo: string): string {
  const { formula } = storedFormula(refersTo);
  return refersTo.startsWith('=(') && isOneBracket(formula) ? formula.slice(1, -1) : formula;
}

/** Whether the first bracket closes with the last sign. */
function isOneBracket(formula: string): boolean {
  const signs = formula.replace(TEXTS, (text) => '_'.repeat(text.length));
  let depth = 0;
  for (let i = 0; i < signs.length - 1; i += 1) {
    if (signs[i] === '(') depth += 1;
    else if (signs[i] === ')') depth -= 1;
    if (depth === 0) return false;
  }
  return signs.startsWith('(') && signs.endsWith(')');
}
