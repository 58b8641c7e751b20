/** What a file has before the names that LET and LAMBDA give: without it Excel takes them for unknown names. */
const PREFIX = '_xlpm.';

/** A text or the name of a sheet; a name; a sign. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;
const NAME = /^[\p{L}_\\]/u;

/** The formula with the prefix before the names that its LET and LAMBDA give. Example: `LET(x,1,x+A1)` is `LET(_xlpm.x,1,_xlpm.x+A1)`. */
export function withPrefixedParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return formula;
  const tokens = formula.match(TOKENS) ?? [];
  tokens.forEach((token, i) => {
    const call = token.toUpperCase();
    if ((call !== 'LET' && call !== 'LAMBDA') || tokens[i + 1] !== '(') return;
    const { end, begins } = argumentsAt(tokens, i + 1);
    // The last argument is what is calculated; LET has names and values in turn.
    const given = begins.slice(0, -1).filter((_, n) => call === 'LAMBDA' || n % 2 === 0);
    const names = new Set(
      given.map((at) => tokens[at]?.toLowerCase()).filter((name) => NAME.test(name ?? '')),
    );
    for (let at = i + 1; at < end; at += 1) {
      const name = tokens[at]!;
      // Behind `!` it is a name of the workbook.
      if (names.has(name.toLowerCase()) && tokens[at - 1] !== '!') tokens[at] = PREFIX + name;
    }
  });
  return tokens.join('');
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
