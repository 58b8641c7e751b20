import type { Lang } from '../../../i18n';
import { givenNames } from '../../given-names';
import { englishName, TRUTHS } from './function-names';

/** Texts, quoted names of sheets, array constants, references with `$`, names (of a function with its `(`, of a sheet with its `!`), numbers, single characters. */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\$?[a-z]{0,3}\$\d+|[\p{L}_][\p{L}\p{N}_.]*[(!]?|(?:\d+|(?<=[;=+\-*/^<>&]),\d+)(?:[.,]\d+)*(?:e[-+]?\d+)?|[\s\S]/giu;

/**
 * A formula as it is typed in Belgium, in the form that the grid reads: `;` parts arguments, a `,` between figures is a decimal sign,
 * functions and truth values may have their French, Dutch or German names. Example: `=SI(A1>0,5;VRAI;687,50)` becomes
 * `=IF(A1>0.5,TRUE,687.50)`. Where a `,` can only part arguments, as in English, each of the formula does.
 */
export function readFormula(typed: string, lang: Lang): string {
  return typed.startsWith('=') ? withEnglishNames(withGridSeparators(typed, lang)) : typed;
}

/**
 * A formula as the grid has it, in the form in which it is typed in Belgium: {@link readFormula} reads it back as it was. Example:
 * `=ROUND(A1*1.5,2)` is `=ROUND(A1*1,5;2)` in French. Columns of an array constant are parted by `\\`, as in Excel.
 */
export function shownFormula(formula: string, lang: Lang): string {
  return lang === 'en' || !formula.startsWith('=') ? formula : withShownSeparators(formula, ';');
}

function withEnglishNames(formula: string): string {
  // `jour` is no function where a LET gives it.
  const given = new Set(givenNames(formula).map(({ at }) => at));
  return replaced(formula, (token, at) => {
    if (given.has(at)) return token;
    if (token.startsWith('{')) return `{${withEnglishNames(token.slice(1))}`;
    if (token.endsWith('(')) return `${englishName(token.slice(0, -1)) ?? token.slice(0, -1)}(`;
    return TRUTHS[token.toUpperCase()] ?? token;
  });
}

function withShownSeparators(formula: string, separator: string): string {
  return replaced(formula, (token) => {
    if (token.startsWith('{')) return `{${withShownSeparators(token.slice(1), '\\')}`;
    if (token === ',') return separator;
    if (!isNumber(token)) return token;
    return token
      .split(',')
      .map((number) => number.replace('.', ','))
      .join(separator);
  });
}

/** The same text with the separators of the grid, as long as it was. */
export function withGridSeparators(formula: string, lang: Lang): string {
  const tokens = tokensOf(formula);
  const semicolons = tokens.includes(';');
  const inCalls = callsAround(tokens);
  // A comma that is no decimal sign parts arguments, and so do all of them.
  const isEnglish = lang === 'en' || tokens.some((token, i) => inCalls[i] === true && partsArguments(token));
  return tokens
    .map((token, i) => {
      if (token.startsWith('{')) return lang === 'en' ? token : arrayWithGridSeparators(token);
      if (token === ';') return ',';
      if (!isNumber(token)) return token;
      return inCalls[i] === true && isEnglish && !semicolons ? token : withPoint(token);
    })
    .join('');
}

/** `{1,5\2;3}`: columns are parted by `\`; where a `,` can be no decimal sign, by `,`, as in English. */
function arrayWithGridSeparators(array: string): string {
  const tokens = tokensOf(array.slice(1));
  const isEnglish = tokens.some(partsArguments);
  return `{${tokens.map((token) => (token === '\\' ? ',' : isEnglish ? token : withPoint(token))).join('')}`;
}

function tokensOf(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}

/** `at`: where the token stands. */
function replaced(formula: string, change: (token: string, at: number) => string): string {
  let place = 0;
  return tokensOf(formula)
    .map((token) => {
      const at = place;
      place += token.length;
      return change(token, at);
    })
    .join('');
}

function isNumber(token: string): boolean {
  return /^,?\d/.test(token);
}

/** `,` alone, or between more than two numbers, or beside a decimal point. */
function partsArguments(token: string): boolean {
  return token === ',' || (isNumber(token) && /,.*[.,]|\..*,/.test(token));
}

function withPoint(token: string): string {
  return isNumber(token) && !partsArguments(token) ? token.replace(',', '.') : token;
}

/** By token: whether it stands in a call of a function. */
function callsAround(tokens: readonly string[]): readonly boolean[] {
  // For each open parenthesis: whether it is in a call.
  const open: boolean[] = [];
  return tokens.map((token) => {
    const inside = open.at(-1) ?? false;
    if (token === ')') open.pop();
    else if (token === '(') open.push(inside);
    else if (token.endsWith('(')) open.push(true);
    return inside;
  });
}

/** `1.500`, `1.234,50`: thousands for one reader, decimals or two arguments for another. */
const TWO_MEANINGS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * The first number of a typed formula that could mean two things: as in a cell, none is chosen. Undefined where there is none, in English, and
 * where other parts of the formula are typed as in English. Example: of `=1.500*2` it is `"1.500"`; a comma is always one of decimals.
 */
export function unclearNumber(typed: string, lang: Lang): string | undefined {
  if (lang === 'en' || !typed.startsWith('=')) return undefined;
  const tokens = tokensOf(typed).flatMap((token) =>
    token.startsWith('{') ? tokensOf(token.slice(1)) : [token],
  );
  const inCalls = callsAround(tokens);
  const isEnglish = tokens.some(
    (token, i) => inCalls[i] === true && partsArguments(token) && !TWO_MEANINGS.test(token),
  );
  return isEnglish && !tokens.includes(';') ? undefined : tokens.find((token) => TWO_MEANINGS.test(token));
}

/** Whether what is typed so far ends in what may become the name of a function. Example: `=RIS.AM` does, `=RIS.AMOUNT(` and `=A1)` do not. */
export function endsInName(formula: string): boolean {
  return /[\p{L}_][\p{L}\p{N}_.]*$/u.test(formula);
}
