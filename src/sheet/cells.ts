import { SHEET_COLUMNS, type Lang } from '../i18n';
import { MARKED, ROUNDED } from './marks';
import type { CalculationSection, Conclusion, Line, Sheet } from './sheet';
import { stampText, type Stamp } from './stamp';
import { pairText } from './words';

/** A cell of the sheet in a spreadsheet: a text, or a number that can be added up. */
export type SheetCell = string | number;

const WIDTH = 5;

/**
 * A sheet as rows of cells: step, article, calculation, amount, unit. The first row names the columns; a title stands alone in
 * its row; the conclusion and the notices come last, then the stamp: what the sheet was made from. Amounts of money are numbers,
 * everything else is text; the mark of a rounding stands behind the unit.
 */
export function sheetCells(sheet: Sheet, stamp?: Stamp): readonly (readonly SheetCell[])[] {
  const rows: SheetCell[][] = [SHEET_COLUMNS.map((texts) => texts[sheet.lang])];
  for (const section of sheet.sections) {
    rows.push(alone(section.title));
    if ('statements' in section) {
      for (const { text, about } of section.statements) {
        rows.push(alone(about === undefined ? text : pairText(sheet.lang, about, text)));
      }
    } else rows.push(...calculationRows(section, sheet.lang));
  }
  rows.push(...conclusionCells(sheet.conclusion));
  for (const notice of sheet.notices) rows.push(alone(notice));
  if (stamp !== undefined) rows.push(alone(stampText(sheet.lang, stamp)));
  return rows;
}

/** What a sheet comes to, as rows of the same cells. */
export function conclusionCells({
  label,
  amount,
  outcome = '',
  period = '',
  sentence = '',
  others = [],
}: Conclusion): SheetCell[][] {
  return [
    [label, '', sentence, amount === undefined ? outcome : Number(amount.value), period],
    ...others.map((other) => [other.label, '', '', Number(other.amount.value), '']),
  ];
}

function calculationRows({ part, groups, note }: CalculationSection, lang: Lang): SheetCell[][] {
  const rows: SheetCell[][] = part === undefined ? [] : [alone(part.title)];
  for (const { title, lines } of groups) {
    if (title !== undefined) rows.push(alone(title));
    rows.push(...lines.map((line) => lineCells(line, lang)));
  }
  if (note !== undefined) rows.push(alone(note));
  return rows;
}

function lineCells(
  { label, about, article = '', calculation, terms, outcome, marks = [] }: Line,
  lang: Lang,
): SheetCell[] {
  const figures = calculation ?? terms.map((term) => pairText(lang, term.label, term.text)).join(' · ');
  const remark = marks.map(({ text }) => text).join(' · ');
  const amount = outcome.unit.startsWith('EUR') ? numberOf(outcome.value) : undefined;
  return [
    about === undefined ? label : `${label} (${about})`,
    article,
    remark === '' ? figures : [figures, `${MARKED} ${remark}`].filter((text) => text !== '').join(' · '),
    amount ?? outcome.text,
    outcome.rounded && outcome.unitText !== '' ? `${outcome.unitText}${ROUNDED}` : outcome.unitText,
  ];
}

/** An exact amount as a number; undefined for a fraction of cents, which a number cannot hold. */
function numberOf(value: string | number): number | undefined {
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function alone(text: string): SheetCell[] {
  return [text, ...Array<SheetCell>(WIDTH - 1).fill('')];
}
