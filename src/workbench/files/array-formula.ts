/** A text, a sheet with its `!`, an array constant, several cells, a function with its `(`, a name or a cell, a number, a sign. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!|\{[^}]*\}|(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])|[\p{L}_\\$][\p{L}\p{N}_.\\$]*\(?|\d[\d.]*|[^\s]/giu;
const SEVERAL = /^\{|^[^"]*:/;

/** Functions that take several cells in any argument, or in some: from 0; `2n` is every second one, `3+` each from there. */
const TAKES: ReadonlyMap<string, (argument: number) => boolean> = new Map([
  ...`SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT SUMPRODUCT SUMSQ MEDIAN MODE STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P
  AVERAGEA MAXA MINA GEOMEAN HARMEAN AND OR XOR CONCAT TEXTJOIN ROWS COLUMNS AREAS CORREL SLOPE INTERCEPT RSQ NPV IRR DSUM DGET DCOUNT
  DCOUNTA DAVERAGE DMIN DMAX`
    .split(/\s+/)
    .map((name) => [name, () => true] as const),
  ...(
    [
      ['COUNTIF LARGE SMALL INDEX OFFSET PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC TRIMMEAN', [0]],
      ['VLOOKUP HLOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG', [1]],
      ['LOOKUP XLOOKUP', [1, 2]],
      ['SUMIF AVERAGEIF', [0, 2]],
      ['NETWORKDAYS WORKDAY', [2]],
      ['NETWORKDAYS.INTL WORKDAY.INTL', [3]],
    ] as const
  ).flatMap(([names, places]) =>
    names
      .split(' ')
      .map((name) => [name, (at: number) => (places as readonly number[]).includes(at)] as const),
  ),
  ...'SUMIFS AVERAGEIFS MINIFS MAXIFS'
    .split(' ')
    .map((name) => [name, (at: number) => at === 0 || at % 2 === 1] as const),
  ['COUNTIFS', (at) => at % 2 === 0],
  ['SUBTOTAL', (at) => at > 0],
  ['AGGREGATE', (at) => at > 1],
]);

/** Functions that may give several values of one. */
const GIVES = new Set(
  'SEQUENCE RANDARRAY UNIQUE SORT SORTBY FILTER TRANSPOSE MMULT MUNIT FREQUENCY OFFSET INDIRECT TEXTSPLIT MAKEARRAY'.split(
    ' ',
  ),
);

/**
 * Whether a formula calculates with several cells at a time, though it may give one value: `SUM(A1:A3*2)`. In a file such a formula is marked as
 * one of arrays; without the mark Excel takes one of the cells (`SUM(@A1:A3*2)`). In doubt it is: the mark does no harm. `areas`: names of
 * several cells, in lower case.
 */
export function worksOnArrays(formula: string, areas: ReadonlySet<string> = new Set()): boolean {
  const tokens = formula.replace(/^=/, '').match(TOKENS) ?? [];
  /** The calls around, outermost first; brackets are one of `(`. */
  const calls: { name: string; argument: number; from: number }[] = [];
  for (const [i, token] of tokens.entries()) {
    const call = calls.at(-1);
    if (token.endsWith('(')) {
      const name = token.slice(0, -1).toUpperCase();
      if (GIVES.has(name) && !isTaken(tokens, i, closing(tokens, i), call)) return true;
      calls.push({ name, argument: 0, from: i });
    } else if (token === ')') calls.pop();
    else if (token === ',' && call !== undefined) call.argument += 1;
    else if (SEVERAL.test(token) || areas.has(token.toLowerCase())) {
      if (!isTaken(tokens, i, i, call)) return true;
    }
  }
  return false;
}

/** Whether what stands from one token to another is an argument that the function takes whole. */
function isTaken(
  tokens: readonly string[],
  from: number,
  to: number,
  call: { readonly name: string; readonly argument: number } | undefined,
): boolean {
  const first = tokens[from - 1]?.endsWith('!') ? from - 1 : from;
  const before = tokens[first - 1];
  const after = tokens[to + 1];
  const isWhole = (before === ',' || before?.endsWith('(')) && (after === ',' || after === ')');
  return isWhole === true && call !== undefined && (TAKES.get(call.name)?.(call.argument) ?? false);
}

/** Where the bracket of a call closes. */
function closing(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    if (tokens[i]!.endsWith('(')) depth += 1;
    else if (tokens[i] === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return tokens.length;
}
