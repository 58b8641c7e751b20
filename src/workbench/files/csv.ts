import { BooleanNumber, CellValueType, WrapStrategy, type ICellData } from '@univerjs/core';
import { csvBeginning, csvText, textRows, type FileProblem } from '../../caseload';
import type { SheetValue } from '../../host';
import type { Lang } from '../../i18n';
import { pixelsOfCharacters } from '../measures';
import { dateOfSerial } from '../serial';
import { freezeOf, roomFor, type SheetData } from './sheet-of-file';

const WHOLE = /^-?(?:0|[1-9]\d{0,8})$/;
/** One or two decimals: a comma or a point before three digits may part thousands. */
const DECIMALS = /^(-?(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+))[.,](\d{1,2})$/;
/** Lines of a header, and pixels of its row. */
const HEADER_LINES = 2;
const HEADER_HEIGHT = 62;
/** In characters. */
const NARROWEST = 11;
const WIDEST = 40;

/** A text file as a sheet: numbers that can mean one thing only become numbers, all else stays as it stands in the file. */
export async function sheetOfCsv(
  name: string,
  bytes: Uint8Array,
): Promise<SheetData | { readonly problems: readonly FileProblem[] }> {
  const source = await textRows({
    size: bytes.length,
    async *read() {
      yield await Promise.resolve(bytes);
    },
  });
  if ('problems' in source) return source;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const widths: number[] = [];
  let rowCount = 0;
  for await (const rows of source.rows()) {
    for (const { cells } of rows) {
      cells.forEach((cell, column) => {
        // The last cell of a line keeps half of its line end.
        const text = String(cell).replace(/\r$/, '');
        if (text === '') return;
        (cellData[rowCount] ??= {})[column] = rowCount === 0 ? headerCell(text) : cellOf(text);
        // A header is cut into lines.
        const length = rowCount === 0 ? Math.ceil(text.length / HEADER_LINES) : text.length;
        widths[column] = Math.min(Math.max(widths[column] ?? NARROWEST, length + 2), WIDEST);
      });
      rowCount += 1;
    }
  }
  return {
    name,
    cellData,
    ...roomFor(rowCount, widths.length),
    columnData: Object.fromEntries(widths.map((characters, i) => [i, { w: pixelsOfCharacters(characters) }])),
    rowData: { 0: { h: HEADER_HEIGHT, ia: BooleanNumber.FALSE } },
    freeze: freezeOf(rowCount > 1 ? 1 : 0, 0),
  };
}

/** Example: `"687,50"` is the number 687.5, shown with its cents; `"00123"` and `"1.234"` stay texts. */
function cellOf(text: string): ICellData {
  if (WHOLE.test(text)) return { v: Number(text), t: CellValueType.NUMBER };
  const decimals = DECIMALS.exec(text);
  if (decimals === null) return { v: text, t: CellValueType.STRING };
  const whole = decimals[1]!.replace(/\s/g, '');
  // As many decimals, and parted thousands, as the file has.
  const pattern = `${whole === decimals[1] ? '0' : '#,##0'}.${'0'.repeat(decimals[2]!.length)}`;
  return { v: Number(`${whole}.${decimals[2]!}`), t: CellValueType.NUMBER, s: { n: { pattern } } };
}

function headerCell(text: string): ICellData {
  return {
    v: text,
    t: CellValueType.STRING,
    s: { bl: BooleanNumber.TRUE, tb: WrapStrategy.WRAP },
  };
}

/** Rows as a text file that spreadsheets of the language open: values only. `patternAt`: the format of a cell, for its days and cents. */
export function csvOf(
  rows: readonly (readonly SheetValue[])[],
  patternAt: (row: number, column: number) => string,
  lang: Lang,
): string {
  const texts = rows.map((row, i) => row.map((value, j) => textOf(value, patternAt(i, j), lang)));
  return csvBeginning(lang) + csvText(texts, lang);
}

function textOf(value: SheetValue, pattern: string, lang: Lang): string {
  if (value === null) return '';
  if (typeof value !== 'number') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
  if (/[dy]/i.test(pattern)) return dayText(value);
  const text = String(value);
  const cents = pattern.includes('0.00') ? withCents(text) : text;
  return lang === 'en' ? cents : cents.replace('.', ',');
}

function dayText(serial: number): string {
  const [year, month, day] = dateOfSerial(serial).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** Only fills up; a number of more decimals keeps them. Example: `"500"` is `"500.00"`. */
function withCents(text: string): string {
  const [, decimals = ''] = text.split('.');
  if (text.includes('e') || decimals.length >= 2) return text;
  return `${text.split('.')[0]}.${decimals.padEnd(2, '0')}`;
}
