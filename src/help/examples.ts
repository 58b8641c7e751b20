import { plain, type Lang } from '../i18n';

/** An argument as it is written in a formula: a text, a number, or the address of a range. */
export type Written = string | number | { readonly range: string };

/** The three cells of a check: exact amounts, and a cause by its code. */
export interface CheckedExample {
  readonly due: string;
  readonly difference: string;
  readonly cause: string;
}

/** A formula with its result in euro or days, each computed by hand. */
export interface Example {
  readonly id: string;
  readonly args: readonly (Written | undefined)[];
  /** An exact text, or the cells of a check; undefined where the answer is a table. */
  readonly result?: string | CheckedExample;
}

/** Examples by function. The amounts are those of September 2026. */
export const EXAMPLES: readonly Example[] = [
  { id: 'AMOUNT', args: ['2026-09', 2], result: '1367.34' },
  // 20 of 30 days.
  { id: 'AMOUNT', args: ['2026-09', 2, undefined, undefined, '11/09/2026'], result: '911.56' },
  // (500.00 - 321.99) x 12 - 250.00 = 1886.12; (16408.11 - 1886.12) / 12.
  { id: 'AMOUNT', args: ['2026-09', 2, 500, 'work:spi'], result: '1210.17' },
  { id: 'EXEMPTION', args: ['2026-09', 'general', undefined, 2], result: '250.00' },
  { id: 'EXEMPTION', args: ['2026-09', 'spi'], result: '321.99' },
  { id: 'EXEMPTION', args: ['2026-09', 'spi', 200], result: '200.00' },
  { id: 'CATEGORY', args: ['2026-09', 2], result: '3' },
  { id: 'CATEGORY', args: ['2026-09', 0, 1], result: '1' },
  { id: 'BAREME', args: ['2026-09'] },
  { id: 'EXPLAIN', args: ['2026-09', 2, 500, 'work:spi'] },
  { id: 'KINDS', args: [] },
  { id: 'DEADLINES', args: ['01/09/2026', '21/09/2026', '21/09/2026'] },
  // In the eighth band: above 30217.76 + 7 x 4230.49, at most 30217.76 + 8 x 4230.49.
  { id: 'DEBTOR', args: ['05/10/2026', 60000, 0], result: '635.00' },
  // The second band, one lower for the dependant.
  { id: 'DEBTOR', args: ['05/10/2026', 34448.26, 1], result: '53.00' },
  // 22174.69 / 12.
  { id: 'PREMIUM', args: ['2026-09'], result: '1847.89' },
  // 55 % of 1367.34, then with 10 % more.
  { id: 'STATESHARE', args: ['2026-09', 1367.34, 300], result: '752.04' },
  { id: 'STATESHARE', args: ['2026-09', 1367.34, 300, 1], result: '888.77' },
  { id: 'MAINTENANCEAID', args: ['2026-12', 150], result: '75.00' },
  // 1100.00 - 1008.37.
  { id: 'MAINTENANCEAID', args: ['2026-12', 250, 1008.37], result: '91.63' },
  // 1095 - 31.
  { id: 'SPIDAYS', args: ['2026-09', '2026-08', 'general'], result: '1064' },
  // 16085.64 / 12, the amount before the first of September.
  {
    id: 'CHECK',
    args: ['2026-09', 1340.47, 2],
    result: { due: '1367.34', difference: '-26.87', cause: 'old-bareme' },
  },
  // (16408.11 - (500.00 x 12 - 250.00)) / 12, where 1210.17 is due.
  {
    id: 'CHECK',
    args: ['2026-09', 888.18, 2, 500, 'work:spi'],
    result: { due: '1210.17', difference: '-321.99', cause: 'spi-not-applied' },
  },
  // 20 of 30 days.
  {
    id: 'CHECK',
    args: ['2026-09', 1367.34, 2, undefined, undefined, '11/09/2026'],
    result: { due: '911.56', difference: '455.78', cause: 'not-prorated' },
  },
];

/** A piece of a sheet: its cells from A1, and one formula that uses them. */
export interface Layout {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly formula: Example;
  /** The column of the formula, from its row on, and what it shows there, downwards. */
  readonly column: number;
  readonly row: number;
  readonly results: readonly string[];
}

const range = (address: string): Written => ({ range: address });

/** Several dossiers: the kinds stand in the header, each row is a dossier. */
export const ROWS: Layout = {
  cells: [
    ['', '', 'work', 'replacement'],
    ['2026-09', 2, '800', ''],
    ['2026-09', 1, '', '300'],
  ],
  formula: { id: 'AMOUNT', args: [range('A2:A3'), range('B2:B3'), range('C2:D3'), range('C1:D1')] },
  column: 4,
  row: 1,
  // (16408.11 - (9600.00 - 250.00)) / 12 and (10938.74 - (3600.00 - 155.00)) / 12.
  results: ['588.18', '624.48'],
};

/** One dossier: the kinds stand in a column beside the amounts. */
export const COLUMN: Layout = {
  cells: [
    ['work:spi', '500'],
    ['movable', '7000'],
    ['', ''],
  ],
  formula: { id: 'AMOUNT', args: ['2026-09', 2, range('B1:B2'), range('A1:A2')] },
  column: 1,
  row: 2,
  // The capital counts for (7000.00 - 6200.00) x 6 % = 48.00 a year: 4.00 a month less than without it.
  results: ['1206.17'],
};

/** A formula as Excel shows it in a language: `;` between the arguments where the comma is that of decimals. */
export function formulaText(lang: Lang, example: Example): string {
  const separator = lang === 'en' ? ', ' : '; ';
  return `=RIS.${example.id}(${argumentTexts(lang, example).join(separator)})`;
}

/** The arguments of an example as Excel shows them in a language; one that is left out is empty. */
export function argumentTexts(lang: Lang, { args }: Example): readonly string[] {
  return args.map((argument) => {
    if (argument === undefined) return '';
    if (typeof argument === 'number') return plain(lang, String(argument));
    return typeof argument === 'string' ? `"${argument}"` : argument.range;
  });
}
