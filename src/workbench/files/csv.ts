import { BooleanNumber, CellValueType, WrapStrategy, type ICellData } from '@univerjs/core';
import { harmless, textRows, type FileProblem } from '../../caseload';
import { pixelsOfCharacters } from '../measures';
import { columnReader } from './csv-column';
import { freezeOf, roomFor, type SheetData } from '../sheet-data';

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
  const lines: string[][] = [];
  for await (const rows of source.rows()) {
    for (const { cells } of rows) {
      // The last cell of a line keeps half of its line end.
      lines.push(cells.map((cell) => String(cell).replace(/\r$/, '')));
    }
  }
  if (lines.length === 0) return { problems: [{ code: 'EMPTY_FILE' }] };
  const [header = [], ...body] = lines;
  const columnCount = lines.reduce((most, { length }) => Math.max(most, length), 0);
  // As in English.
  const byCommas = source.separators.delimiter === ',';
  const readers = Array.from({ length: columnCount }, (_, i) => columnReader(textsOf(body, i), byCommas));
  const cellData: Record<number, Record<number, ICellData>> = {};
  const widths: number[] = [];
  lines.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === '') return;
      const isHeader = cells === header;
      const bare = unescaped(text);
      const cell = bare === undefined ? readers[column]!(text) : { v: bare, t: CellValueType.STRING };
      (cellData[row] ??= {})[column] = isHeader ? headerCell(bare ?? text) : cell;
      // A header is cut into lines.
      const length = isHeader ? Math.ceil(text.length / HEADER_LINES) : text.length;
      widths[column] = Math.min(Math.max(widths[column] ?? NARROWEST, length + 2), WIDEST);
    });
  });
  const rowCount = lines.length;
  return {
    name,
    cellData,
    ...roomFor(rowCount, widths.length),
    columnData: Object.fromEntries(widths.map((characters, i) => [i, { w: pixelsOfCharacters(characters) }])),
    rowData: { 0: { h: HEADER_HEIGHT, ia: BooleanNumber.FALSE } },
    freeze: freezeOf(rowCount > 1 ? 1 : 0, 0),
  };
}

/**
 * A text without the apostrophe that keeps it from being a formula: see csv-of-sheet.ts. In the grid a text is a text, whatever it begins with.
 * Undefined where it has none.
 */
function unescaped(text: string): string | undefined {
  const bare = text.slice(1);
  return text.startsWith("'") && harmless(bare) === text ? bare : undefined;
}

function* textsOf(rows: readonly (readonly string[])[], column: number): Generator<string> {
  for (const row of rows) if (row[column]) yield row[column];
}

function headerCell(text: string): ICellData {
  return {
    v: text,
    t: CellValueType.STRING,
    s: { bl: BooleanNumber.TRUE, tb: WrapStrategy.WRAP },
  };
}
