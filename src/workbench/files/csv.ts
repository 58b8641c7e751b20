import { BooleanNumber, CellValueType, WrapStrategy, type ICellData } from '@univerjs/core';
import { harmless, textRows, type FileProblem } from '../../caseload';
import { pixelsOfCharacters } from '../measures';
import { freezeOf, roomFor, type SheetData } from '../sheet-data';

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
  const bare = text.slice(1);
  // Kept from being a formula by its apostrophe: see csv-of-sheet.ts. In the grid a text is a text, whatever it begins with.
  if (text.startsWith("'") && harmless(bare) === text) return { v: bare, t: CellValueType.STRING };
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
