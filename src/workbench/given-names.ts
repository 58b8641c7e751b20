/** A text or the name of a sheet; a name; a sign. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;
const NAME = /^[\p{L}_\\]/u;

/** A name in a formula that a LET or LAMBDA around it gives. */
export interface GivenName {
  /** Where it stands, from 0. */
  readonly at: number;
  readonly name: string;
}

/**
 * Where names stand that the LET and LAMBDA of a formula give, in turn; arguments are parted by `,`. Example: in `LET(x,1,x+A1)` it is `x`, at 4
 * and at 8.
 */
export function givenNames(formula: string): readonly GivenName[] {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return [];
  const tokens = formula.match(TOKENS) ?? [];
  const given = new Set<number>();
  tokens.forEach((token, i) => {
    const call = token.toUpperCase();
    if ((call !== 'LET' && call !== 'LAMBDA') || tokens[i + 1] !== '(') return;
    const { end, begins } = argumentsAt(tokens, i + 1);
    // The last argument is what is calculated; LET has names and values in turn.
    const own = begins.slice(0, -1).filter((_, n) => call === 'LAMBDA' || n % 2 === 0);
    const names = new Set(own.map((at) => tokens[at]?.toLowerCase()).filter((name) => NAME.test(name ?? '')));
    for (let at = i + 1; at < end; at += 1) {
      // Behind `!` it is a name of the workbook.
      if (names.has(tokens[at]!.toLowerCase()) && tokens[at - 1] !== '!') given.add(at);
    }
  });
  let place = 0;
  return tokens.flatMap((name, i) => {
    const at = place;
    place += name.length;
    return given.has(i) ? [{ at, name }] : [];
  });
}

/** Where the call ends whose bracket opens at a token, and where its arguments begin, blanks before them left out. */
function argumentsAt(tokens: readonly string[], open: number): { end: number; begins: number[] } {
  const begins = [open + 1];
  let depth = 0;
  let end = open;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end]!;
    if (token === '(' || token === '{') depth += 1;
    else if (token === ')' || token === '}') depth -= 1;
    else if (token === ',' && depth === 1) begins.push(end + 1);
    if (depth === 0) break;
  }
  return {
    end,
    begins: begins.map((at) => {
      let begin = at;
      while (/^\s$/.test(tokens[begin] ?? '')) begin += 1;
      return begin;
    }),
  };
}
