import { SHEET, type Lang } from '../../i18n';
import { MARKED, ROUNDED } from '../marks';
import type { Line, Outcome } from '../sheet';
import { pairText } from '../words';
import { indented, padEnd, padStart, widthOf, wrap } from './wrap';

/** Width of the page. */
export const PAGE = 100;
/** Its columns, with a space between them: label, article, calculation, amount, mark, unit. */
const INDENT = 2;
const LABEL = 37;
const ARTICLE = 15;
const CALCULATION = 21;
const AMOUNT = 12;
const UNIT = 7;
/** Keeps the number of a footnote with its word. */
const NBSP = '\u00a0';
/** Where a calculation stands that its column is too narrow for. */
const BELOW = 6;

/** A step as text: one row where it fits; a longer calculation, and the names of its figures, stand below. */
export function lineText(lang: Lang, line: Line): string[] {
  const text = line.calculation ?? alone(lang, line);
  const room = line.outcome.unitText === '' ? AMOUNT + 2 + UNIT : AMOUNT;
  const overflow = Math.max(0, widthOf(line.outcome.text) - room);
  const fits = widthOf(text) + overflow <= CALCULATION;
  const rows = rowsOf(line, fits ? text : '');
  if (!fits) rows.push(...indented(line.calculation === undefined ? text : `= ${text}`, BELOW, PAGE));
  if (line.explained) {
    rows.push(...indented(`${SHEET.where[lang]} ${named(lang, line)}`, BELOW, PAGE));
  }
  if (line.marks !== undefined) {
    const remark = line.marks.map((mark) => mark.text).join(' · ');
    rows.push(...indented(`${MARKED} ${remark}`, BELOW, PAGE));
  }
  return rows;
}

/** The figures of a step without formula; a single number needs no colon. */
function alone(lang: Lang, line: Line): string {
  const [only, ...others] = line.terms;
  const isNumber = only !== undefined && others.length === 0 && /^[−\d]/.test(only.text);
  return isNumber ? `${only.label} ${only.text}` : named(lang, line);
}

function named(lang: Lang, { terms }: Line): string {
  return terms.map(({ label, text }) => pairText(lang, label, text)).join(' · ');
}

/** The row of the step; a longer label or article goes on under itself. */
function rowsOf({ label, about, law, article = '', outcome }: Line, calculation: string): string[] {
  const name = about === undefined ? label : `${label} (${about})`;
  const labels = wrap(law === undefined ? name : `${name}${NBSP}[${law}]`, LABEL);
  // A long article may use the room of a calculation that stands elsewhere.
  const articles = calculation === '' ? [article] : wrap(article, ARTICLE);
  const height = Math.max(labels.length, articles.length);
  const columns = Array.from(
    { length: height },
    (_, i) => `${padEnd(labels[i] ?? '', LABEL)} ${padEnd(articles[i] ?? '', ARTICLE)}`,
  );
  const [first = '', ...rest] = columns;
  const left = `${first} ${calculation}`;
  const row = left + padStart(outcomeText(outcome), PAGE - INDENT - widthOf(left));
  return [row, ...rest].map((text) => (' '.repeat(INDENT) + text).trimEnd());
}

function outcomeText({ text, unitText, rounded }: Outcome): string {
  return unitText === '' ? text : `${text}${rounded ? ROUNDED : ' '} ${padEnd(unitText, UNIT)}`;
}
