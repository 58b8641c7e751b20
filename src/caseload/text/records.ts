import Papa from 'papaparse';
import { SEPARATOR_LINE, type Separators } from './delimiter';

/** One row of a file. */
export interface Row {
  /** Line of the file on which the row begins; the header is on line 1. */
  readonly line: number;
  /** Raw values: texts here, also numbers and booleans from a workbook. */
  readonly cells: readonly unknown[];
  /** A quote is not closed, or closed in the middle of a cell: the cells cannot be trusted. */
  readonly badQuotes?: true;
}

/** What papaparse gives for a piece of text. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** A row that is not whole after so many characters (a cell of Excel has 32 767) has an unclosed quote: memory stays constant. */
const LONGEST_ROW = 262_144;

/** How far is read behind a bad quote at first: the quotes of a file are often all bad, and each disturbs all that follows. */
const NEAR = 4_096;

/** As much of a line with bad quotes as its dossier can be told from. */
const SHOWN = 1_000;

/**
 * Cuts text that comes in pieces into rows (RFC 4180), batch by batch, in constant memory. Blank lines are left out, and a
 * row knows its line even after cells with line ends inside. A bad quote spoils its line only: the next line is read anew.
 */
export async function* rowBatches(
  pieces: AsyncIterable<string>,
  separators: Separators,
): AsyncGenerator<Row[]> {
  const cutter = new RowCutter(separators);
  for await (const piece of pieces) {
    const rows = cutter.cut(piece, false).filter(isData);
    if (rows.length > 0) yield rows;
  }
  const rows = cutter.cut('', true).filter(isData);
  if (rows.length > 0) yield rows;
}

/** Not the line `sep=;` that tells Excel the delimiter: see `separatorsOf`. */
function isData({ line, cells }: Row): boolean {
  return line !== 1 || !SEPARATOR_LINE.test(String(cells[0]));
}

class RowCutter {
  private rest = '';
  private line = 1;
  private reach = Infinity;
  /** Inside a line that is too long to be one: it is left out up to its end. */
  private skipping = false;

  constructor(private readonly separators: Separators) {}

  /** The rows that one more piece completes; with the last one, all that are left. */
  cut(piece: string, last: boolean): Row[] {
    this.rest += piece;
    if (this.skipping) this.skip();
    const rows: Row[] = [];
    while (this.advance(rows, last));
    return rows;
  }

  /** Takes the rows up to the first bad quote, then the line that it stands on; true where more may follow. */
  private advance(rows: Row[], last: boolean): boolean {
    const { newline } = this.separators;
    const isNear = this.reach < this.rest.length;
    const isWhole = last && !isNear;
    // Whole lines only: what follows a quote is then always there to be judged.
    const text = isWhole ? this.rest : this.rest.slice(0, this.rest.lastIndexOf(newline, this.reach) + 1);
    const { data, errors, meta } = this.parse(text, !isWhole);
    const bad = errors[0]?.row;
    this.take(data.slice(0, bad), rows, text.includes('"'));
    this.reach = bad === undefined ? Infinity : NEAR;
    if (bad !== undefined) this.rest = this.rest.slice(this.startOf(bad, text));
    else {
      this.rest = isWhole ? '' : this.rest.slice(meta.cursor);
      if (isNear || this.rest.length <= LONGEST_ROW) return isNear;
    }
    return this.leave(rows);
  }

  private parse(text: string, isCut: boolean, preview = 0): Parsed {
    return new Papa.Parser({ ...this.separators, preview }).parse(text, 0, isCut) as Parsed;
  }

  /** Where a row begins in a text; 0 rows to preview would be all of them. */
  private startOf(row: number, text: string): number {
    return row === 0 ? 0 : this.parse(text, true, row).meta.cursor;
  }

  private take(data: readonly string[][], rows: Row[], quoted: boolean): void {
    for (const whole of data) {
      const cells = withoutReturn(whole);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: this.line, cells });
      this.line += quoted ? linesOf(cells, this.separators.newline) : 1;
    }
  }

  /** Gives the line of a bad quote as a bad row, cut as if it had no quotes, and goes on behind it. */
  private leave(rows: Row[]): boolean {
    const { delimiter, newline } = this.separators;
    const [first = ''] = this.rest.slice(0, SHOWN).split(newline, 1);
    rows.push({ line: this.line, cells: first.split(delimiter), badQuotes: true });
    this.skip();
    return this.rest !== '';
  }

  /** Drops the text up to the end of the line. */
  private skip(): void {
    const end = this.rest.indexOf(this.separators.newline);
    this.skipping = end < 0;
    if (end >= 0) this.line += 1;
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
  }
}

/** Lines are cut at their newline: of Windows' two characters the first one stands behind the last cell. */
function withoutReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') === true ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/** How many lines a row takes: one, and one for each line end inside a cell. */
function linesOf(cells: readonly string[], newline: string): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) lines += 1;
  }
  return lines;
}
