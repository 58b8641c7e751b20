import type { Workbook } from 'hucre/xlsx';
import { namesUsed, needsMore, type MissingNames } from './outside-formula';
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
  /** Those that it cannot have, and the functions that it does not know, for the formulas of a sheet. */
  readonly missingOn: (sheet: string) => MissingNames;
}

/**
 * The names of a workbook that the grid can have. It knows a name once: one of a single sheet that another sheet or the workbook has too is
 * left out; so is one for a table or another workbook, one that moves with the cell in which it is used, one that the grid refuses
 * (`Date`, which is a function; `été`, for its first letter), one that calls a function of `unknown`, and one that needs another that is left
 * out. Excel's own names are not counted.
 */
export function namesOf(
  { namedRanges = [], sheets }: Workbook,
  refuses: (name: string) => boolean,
  unknown: MissingNames = new Set(),
): NamesOfFile {
  const own = namedRanges.filter(({ name }) => !name.startsWith('_xlnm.'));
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const canBe = ({ name, range, scope = '' }: Named) =>
    !refuses(name) &&
    !places.has(name) &&
    range !== '' &&
    (scope === '' || places.has(scope)) &&
    !isRelative(range) &&
    !needsMore(range, unknown);
  const taken = new Map<string, Named>();
  // Those of the workbook first.
  for (const one of [...own].sort((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined))) {
    const key = one.name.toLowerCase();
    if (!taken.has(key) && canBe(one)) taken.set(key, one);
  }
  const { kept, left } = withoutUsersOf(new Set(taken.values()), own);
  const missing = new Map<string, MissingNames>();
  return {
    names: [...kept].map(({ name, range, scope }) => ({
      name,
      refersTo: typedReference(range),
      ...(scope !== undefined && { sheet: places.get(scope)! }),
    })),
    left: left.length,
    missingOn(sheet) {
      const known = missing.get(sheet) ?? new Set([...unknown, ...left.flatMap((one) => keysOn(sheet, one))]);
      missing.set(sheet, known);
      return known;
    },
  };
}

/** Of the names that are taken those that stay once all that need one of the others are left out too, and those in their turn. */
function withoutUsersOf(taken: ReadonlySet<Named>, own: readonly Named[]) {
  const users = new Map<string, Named[]>();
  for (const one of taken) {
    for (const key of namesUsed(one.range)) {
      const already = users.get(key);
      if (already === undefined) users.set(key, [one]);
      else already.push(one);
    }
  }
  const kept = new Set(taken);
  const left = own.filter((one) => !taken.has(one));
  // It grows while it is walked through.
  for (const one of left) {
    for (const [key, isHere] of keysOf(one)) {
      for (const user of users.get(key) ?? []) if (isHere(user.scope) && kept.delete(user)) left.push(user);
    }
  }
  return { kept, left };
}

/** How a name stands in formulas, and whether it does so on a sheet; `undefined`: in a name of the whole workbook. */
function keysOf({
  name,
  range,
  scope,
}: Named): [key: string, isHere: (sheet: string | undefined) => boolean][] {
  const lower = name.toLowerCase();
  // What is called is a name only where it stands for a function that somebody made.
  const keys = /\bLAMBDA\(/i.test(range) ? [lower, `${lower}(`] : [lower];
  return keys.flatMap((key) => [
    [`!${key}`, () => true],
    [key, (sheet) => scope === undefined || scope === sheet],
  ]);
}

function keysOn(sheet: string, one: Named): string[] {
  return keysOf(one).flatMap(([key, isHere]) => (isHere(sheet) ? [key] : []));
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
