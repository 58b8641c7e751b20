import { storedFormula, typedFormula } from './stored-formula';

/** A text; the name of a sheet in quotes, with its `!`; a name or function, with the `!` or `(` behind it; a sign. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?|[^]/gu;
/** What Excel puts before functions and names that older programs do not know. */
const PREFIX = /(?<![\p{L}\p{N}_.])_xl[a-z]+[._]/iu;

/**
 * Names of cells that the grid does not have, for the formulas of a sheet: in lower case; `!name` is the name behind that of a sheet; `name(` is
 * called, as functions are that the grid does not have.
 */
export type MissingNames = ReadonlySet<string>;

/**
 * Whether a formula of a file, or what a name of it refers to, needs something that the grid does not have: a table (`Loyers[Montant]`),
 * another workbook (`[1]Feuil1!A1`), one of the names or functions, or a function that would not get its prefix back (`_xlfn.SINGLE`). Saved
 * again it would be broken, or mean something else.
 */
export function needsMore(formula: string, missing: MissingNames = new Set()): boolean {
  const tokens = tokensOf(formula);
  // In quotes it is no sign of a name of a sheet, but stands before another workbook.
  if (tokens.some((token) => token === '[' || /^'.*\[/s.test(token))) return true;
  return (
    tokens.some((token, i) => missing.has(keyOf(token, tokens[i - 1]))) || !keepsPrefixes(formula, tokens)
  );
}

/** What may be a name or a function in a formula, as {@link MissingNames} has them. */
export function namesUsed(formula: string): ReadonlySet<string> {
  const tokens = tokensOf(formula);
  return new Set(tokens.map((token, i) => keyOf(token, tokens[i - 1])));
}

/** Without texts. */
function tokensOf(formula: string): string[] {
  return (formula.match(TOKENS) ?? []).filter((token) => !token.startsWith('"'));
}

function keyOf(token: string, before: string | undefined): string {
  const name = token.toLowerCase();
  return before?.endsWith('!') ? `!${name}` : name;
}

/** Whether each prefix is taken off when the formula is read, and is there again when it is saved. */
function keepsPrefixes(formula: string, tokens: readonly string[]): boolean {
  if (!tokens.some((token) => PREFIX.test(token))) return true;
  const typed = typedFormula(formula);
  const left = (typed.match(TOKENS) ?? []).some((token) => !token.startsWith('"') && PREFIX.test(token));
  return !left && storedFormula(typed).formula === formula;
}
