import type { Lang } from '../../i18n';

/** Parts of a formula in which nothing is a separator: texts, names of sheets, array constants. */
const APART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;
/** The same, calls of functions, parentheses, numbers and single characters. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[\p{L}_][\p{L}\p{N}_.]*\(?|\d+(?:[.,]\d+)?|[\s\S]/gu;

const TRUTHS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vrai|waar|wahr)\b/gi, 'TRUE'],
  [/\b(?:faux|onwaar|falsch)\b/gi, 'FALSE'],
];

/**
 * A formula as it is typed in Belgium, in the form that the grid reads: where arguments are parted by `;`, a `,` is a decimal sign, and so
 * it is outside every function. Example: `=RIS.EXEMPTION(A1;"wage";687,50)` becomes `=RIS.EXEMPTION(A1,"wage",687.50)`. A `,` between
 * arguments, as in English, stays one.
 */
export function readFormula(typed: string): string {
  if (!typed.startsWith('=')) return typed;
  if (!partsBySemicolon(typed)) return outsideFunctions(typed, /^\d+,\d+$/, ',', '.');
  return between(typed, (part) =>
    TRUTHS.reduce((text, [word, english]) => text.replace(word, english), withCommas(part)),
  );
}

/**
 * A formula as the grid has it, in the form in which it is typed in Belgium: {@link readFormula} reads it back as it was. Decimals of an
 * only argument keep their point: with a comma they would be two arguments. Example: `=ROUND(A1*1.5,2)` is `=ROUND(A1*1,5;2)` in French.
 */
export function shownFormula(formula: string, lang: Lang): string {
  if (lang === 'en' || !formula.startsWith('=')) return formula;
  if (!formula.replace(APART, '').includes(',')) return outsideFunctions(formula, /^\d+\.\d+$/, '.', ',');
  return between(formula, (part) =>
    part
      .replace(/(?<![\p{L}\p{N}_.])(\d*)\.(\d+)/gu, '$1\u0000$2')
      .replaceAll(',', ';')
      .replaceAll('\u0000', ','),
  );
}

/** Whether a formula, whole or begun, parts its arguments by `;`. */
export function partsBySemicolon(formula: string): boolean {
  return formula.replace(APART, '').includes(';');
}

/** The same text with the separators of the grid, as long as it was; texts and array constants stay. */
export function withGridSeparators(formula: string): string {
  return between(formula, withCommas);
}

function withCommas(part: string): string {
  return part.replaceAll(',', '.').replaceAll(';', ',');
}

/** Changes what is neither text nor name of a sheet nor array constant. */
function between(formula: string, change: (part: string) => string): string {
  let changed = '';
  let at = 0;
  for (const apart of formula.matchAll(APART)) {
    changed += change(formula.slice(at, apart.index)) + apart[0];
    at = apart.index + apart[0].length;
  }
  return changed + change(formula.slice(at));
}

/** Changes the decimal sign of the numbers that are in no call of a function. */
function outsideFunctions(formula: string, number: RegExp, from: string, to: string): string {
  // For each open parenthesis: whether it is in a call.
  const open: boolean[] = [];
  return formula.replace(TOKEN, (token) => {
    const inside = open.at(-1) ?? false;
    if (token === ')') open.pop();
    else if (token === '(') open.push(inside);
    else if (token.endsWith('(')) open.push(true);
    else if (!inside && number.test(token)) return token.replace(from, to);
    return token;
  });
}

/** Whether what is typed so far ends in what may become the name of a function. Example: `=RIS.AM` does, `=RIS.AMOUNT(` and `=A1)` do not. */
export function endsInName(formula: string): boolean {
  return /[\p{L}_][\p{L}\p{N}_.]*$/u.test(formula);
}
