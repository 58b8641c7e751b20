import { tokenize, type Token } from 'excel-formula-tokenizer';

export type { Token };

/**
 * The tokens of a formula in English, as Excel gives it to programs. The library knows neither brackets within brackets (`Table[[a],[b]]`)
 * nor the mark of a spilled range (`A2#`), and takes the doubled quotes out of the name of a sheet: what it would trip over is replaced
 * by marks of our own before, and put back after.
 */
export function tokensOf(formula: string): Token[] {
  try {
    return tokenize(hidden(formula)).map((token) => ({ ...token, value: shown(token.value) }));
  } catch {
    // It breaks on a bracket that closes nothing: no formula of Excel has that.
    return [];
  }
}

/** Characters that no formula holds, for those that the library would cut at. */
const MARKS: Readonly<Record<string, string>> = {
  '[': '\ue000',
  ']': '\ue001',
  '#': '\ue002',
  "''": '\ue003\ue003',
};
const BACK: Readonly<Record<string, string>> = { '\ue000': '[', '\ue001': ']', '\ue002': '#', '\ue003': "'" };

/** A text, the name of a sheet, a bracket, a `#` behind a reference, or anything else: one piece at a time. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|\]|(?<=[\p{L}\p{N}_.\])])#(?=[,;:)\s]|$)|[^"'[\]#]+|./gsu;

function hidden(formula: string): string {
  let depth = 0;
  return formula.replace(PIECES, (piece, at: number) => {
    // In a column's name an apostrophe quotes the next character; it is no name of a sheet.
    if (piece.startsWith("'"))
      return depth > 0 ? piece : `'${piece.slice(1, -1).replaceAll("''", MARKS["''"]!)}'`;
    if (piece === '[') return (depth += 1) > 1 ? MARKS['[']! : '[';
    if (piece === ']') return (depth -= 1) > 0 ? MARKS[']']! : ']';
    return piece === '#' && depth === 0 && /[\p{L}\p{N}_.\])]/u.test(formula[at - 1] ?? '')
      ? MARKS['#']!
      : piece;
  });
}

function shown(text: string): string {
  return text.replace(/[\ue000-\ue003]/g, (mark) => BACK[mark]!);
}
