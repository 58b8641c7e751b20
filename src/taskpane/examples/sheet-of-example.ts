import type { Look, NewCell, NewSheet } from '../../host';
import { fill, type Lang } from '../../i18n';
import { shortArticle, wrap } from '../../sheet';
import { kindLabel, kindName } from './kind-label';
import type { FactValue, WorkedExample } from './model';
import { formulaText, placesOf } from './places';
import { WORDS } from './words';
import { serialOf } from '../../values';

/** How an example is put into a workbook. */
export interface ExampleSheetOptions {
  readonly lang: Lang;
  /** What stands before the dot of the functions: `RIS`, or `RISDEV` beside an installed one. */
  readonly namespace: string;
  /** Whether the workbook counts its days from 1904. */
  readonly from1904: boolean;
}

/** Label, value or result, kind or expected, check; then a blank column and the decision sheet. In characters. */
const WIDTHS = [38, 14, 18, 11, 3, 40, 14, 40, 14, 12];
const COLUMNS = WIDTHS.length;
/** Column of the decision sheet, its columns, and those of its amounts. */
const SHEET_COLUMN = 5;
const SHEET_COLUMNS = 5;
const AMOUNT_COLUMN = SHEET_COLUMN + 3;
/** Rows that the decision sheet may fill. */
const SHEET_ROWS = 80;
/** Characters that fit across the left part. */
const ACROSS = 84;

const BLUE = '1F4E79';
const MONEY = '#,##0.00';
const LOOKS = {
  title: { bold: true, size: 16, color: BLUE },
  note: { color: '595959' },
  text: {},
  head: { bold: true, color: 'FFFFFF', fill: BLUE },
  heading: { bold: true, size: 12, color: BLUE },
} satisfies Record<string, Look>;

interface Row {
  readonly cells: readonly NewCell[];
  readonly look: keyof typeof LOOKS;
  /** Looks of single cells, by column. */
  readonly own?: Readonly<Record<number, Look>>;
}

/**
 * A sheet with the facts of an example as cells, live formulas over them, what they must give beside, the point of law, and the decision
 * sheet of the amount by `RIS.EXPLAIN`. A changed fact changes everything that follows from it.
 */
export function sheetOfExample(example: WorkedExample, options: ExampleSheetOptions): NewSheet {
  const { lang, namespace } = options;
  const word = (name: keyof typeof WORDS) => WORDS[name][lang];
  const top: Row[] = [
    row([example.title[lang]], 'title'),
    ...texts(example.facts[lang], 'text'),
    row([example.articles.map((article) => shortArticle(lang, article)).join(' · ')], 'note'),
    row([], 'text'),
    row([word('facts'), word('value'), example.resources.length > 0 ? word('kind') : null, null], 'head'),
  ];
  const firstFact = top.length + 1;
  const firstFormula = firstFact + example.cells.length + example.resources.length + 2;
  const places = placesOf(example, firstFact, firstFormula);
  const rows: Row[] = [
    ...top,
    ...example.cells.map(({ label, value }) =>
      row([label[lang], cellOf(value, options)], 'text', { 1: { ...INPUT, ...formatOf(value) } }),
    ),
    ...example.resources.map(({ kind, amount }) =>
      row([kindLabel(lang, kind), Number(amount), kindName(lang, kind)], 'text', {
        1: { ...INPUT, numberFormat: amount.includes('.') ? MONEY : '0' },
        2: { ...INPUT, ...WRAPPED },
        0: WRAPPED,
      }),
    ),
    row([], 'text'),
    row([word('calculation'), word('result'), word('expected'), word('check')], 'head'),
    ...example.formulas.map((formula, i) => {
      const { expected, label, calls } = formula;
      const at = firstFormula + i;
      const format = { numberFormat: 'amount' in expected ? MONEY : '0' };
      const same = `=IF(ABS(B${at}-C${at})<0.005,"${word('same')}","${word('other')}")`;
      return row(
        [
          label[lang],
          { formula: formulaText(formula, `${namespace}.${calls}`, places) },
          Number(Object.values(expected)[0]),
          { formula: same },
        ],
        'text',
        { 0: WRAPPED, 1: { ...RESULT, ...format }, 2: format, 3: { align: 'center' } },
      );
    }),
    ...printedRows(example, lang),
    ...texts(word('tryIt'), 'note'),
    row([], 'text'),
    row([word('lesson')], 'heading'),
    ...texts(example.lesson[lang], 'text'),
  ];
  const amount = example.formulas.at(-1)!;
  const sheetRow = top.length - 1;
  const withSheet = rows.map(({ cells }, i) =>
    cells.map((cell, column): NewCell => {
      if (column !== SHEET_COLUMN) return cell;
      if (i === sheetRow - 1) return word('sheet');
      return i === sheetRow ? { formula: formulaText(amount, `${namespace}.EXPLAIN`, places) } : cell;
    }),
  );
  return {
    name: example.title[lang],
    rows: [withSheet],
    rowCount: rows.length,
    columnCount: COLUMNS,
    widths: WIDTHS,
    looks: [...rows.flatMap(looksOfRow), ...looksOfSheet(sheetRow)],
    gridLines: false,
    print: { landscape: true },
  };
}

const WRAPPED: Look = { wrap: true };
const INPUT: Look = { fill: 'FFF6DC' };
const RESULT: Look = { fill: 'E6F0F2', bold: true };

function row(cells: readonly NewCell[], look: Row['look'], own?: Row['own']): Row {
  const blanks = Array<NewCell>(COLUMNS - cells.length).fill(null);
  return { cells: [...cells, ...blanks], look, ...(own && { own }) };
}

/** A text over the blank cells beside it, in as many rows as it takes. */
function texts(text: string, look: Row['look']): Row[] {
  return wrap(text, ACROSS).map((line) => row([line], look));
}

function printedRows({ published }: WorkedExample, lang: Lang): Row[] {
  if (published === undefined) return [];
  const why = fill(lang, WORDS.printedWhy[lang], { why: published.why[lang] });
  return [
    row([WORDS.printed[lang], null, Number(published.amount)], 'text', {
      2: { numberFormat: MONEY, italic: true },
    }),
    ...texts(why, 'note'),
  ];
}

function cellOf(value: FactValue, { from1904 }: ExampleSheetOptions): NewCell {
  if ('day' in value) return serialOf(value.day, from1904);
  if ('amount' in value) return Number(value.amount);
  return 'whole' in value ? value.whole : value.yes;
}

function formatOf(value: FactValue): Look {
  if ('day' in value) return { numberFormat: 'dd/mm/yyyy', align: 'right' };
  if ('amount' in value) return { numberFormat: MONEY };
  return { align: 'right' };
}

function looksOfRow({ look, own = {}, cells }: Row, at: number): NonNullable<NewSheet['looks']> {
  const filled = look === 'head' ? cells.slice(0, SHEET_COLUMN - 1).length : 1;
  const columns = look === 'title' ? 1 : filled;
  return [
    ...(Object.keys(LOOKS[look]).length === 0
      ? []
      : [{ block: { row: at, column: 0, rows: 1, columns }, look: LOOKS[look] }]),
    ...Object.entries(own).map(([column, one]) => ({
      block: { row: at, column: Number(column), rows: 1, columns: 1 },
      look: one,
    })),
  ];
}

/** The decision sheet fills its cells when it is calculated. */
function looksOfSheet(from: number): NonNullable<NewSheet['looks']> {
  const block = { row: from, column: SHEET_COLUMN, rows: SHEET_ROWS, columns: 1 };
  return [
    { block: { ...block, row: from - 1, rows: 1 }, look: LOOKS.heading },
    { block: { ...block, columns: SHEET_COLUMNS, rows: 1 }, look: { bold: true } },
    { block: { ...block, column: AMOUNT_COLUMN }, look: { numberFormat: MONEY, align: 'right' } },
  ];
}
