import { wrap } from '../../src/sheet';
import { addressOf, shifted } from '../examples/address';
import type { Look } from './style';

/** A cell of a page; a formula in English with `RIS.` names. */
export interface PageCell {
  readonly look: Look;
  readonly value?: string | number | boolean;
  readonly formula?: string;
  /** Texts that a formula can give: the row leaves room for the longest. */
  readonly texts?: readonly string[];
  /** No value is saved: its words depend on the language of Excel, its size on the facts. */
  readonly spills?: true;
  /** Sheet that a click leads to. */
  readonly to?: string;
}

/** The numbers or days that a cell takes, as formulas. */
export interface Limit {
  readonly at: string;
  readonly type: 'whole' | 'date';
  readonly from: string;
  readonly to: string;
}

interface Merge {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Height of a line of 11 points, in points. */
const LINE = 15;
/** Characters of text that stand in a unit of column width, rather fewer than more. */
const PER_UNIT = 1.08;

/** Lines that a text takes in a column of this width; a word that is longer, as an address is, is cut. */
export function linesOf(text: string, width: number): number {
  const characters = Math.floor(width * PER_UNIT) - 2;
  const cut = text.replaceAll(new RegExp(`(\\S{${characters}})(?=\\S)`, 'g'), '$1 ');
  return wrap(cut, characters).length;
}

/** Height of so many lines, in points. */
export function heightOf(lines: number): number {
  return lines * LINE + 3;
}

/** A sheet under construction, filled from the top: rows are counted from 1, as addresses are. */
export class Page {
  readonly cells = new Map<string, PageCell>();
  readonly merges: Merge[] = [];
  readonly heights = new Map<number, number>();
  readonly breaks: number[] = [];
  /** Cells with a verdict. */
  readonly verdicts: string[] = [];
  /** Rows of the solutions, each with its question in column A, and of the line that says why an amount is 0. */
  readonly solutions: number[] = [];
  zeroRow: number | undefined;
  /** What may be typed into a cell. */
  readonly limits: Limit[] = [];
  /** Rows of the solution, folded under the row before them. */
  folded: { readonly first: number; readonly last: number } | undefined;
  frozenRows = 0;
  private row = 1;

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  /** Row that the next line takes. */
  get next(): number {
    return this.row;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /** What the first cell says. */
  get title(): string {
    return String(this.cells.get('A1')?.value);
  }

  put(at: string, cell: PageCell): void {
    if (this.cells.has(at)) throw new Error(`two cells at ${this.name}!${at}`);
    this.cells.set(at, cell);
  }

  /** A line of cells from column A on; the last can span the columns up to the end. Its height follows its longest text. */
  line(
    cells: readonly (PageCell | undefined)[],
    options: { readonly spanLast?: boolean; readonly height?: number } = {},
  ): number {
    const at = this.row;
    const last = cells.length - 1;
    let lines = 1;
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      this.put(addressOf({ row: at - 1, column }), cell);
      const spans = column === last && options.spanLast === true;
      const width = (spans ? this.widths.slice(column) : [this.widths[column]!]).reduce(
        (sum, one) => sum + one,
        0,
      );
      if (spans) this.span(at, column, cell.look);
      const texts = typeof cell.value === 'string' ? [cell.value] : (cell.texts ?? []);
      for (const text of texts) lines = Math.max(lines, linesOf(text, width));
    });
    this.heights.set(at, options.height ?? heightOf(lines));
    this.row += 1;
    return at;
  }

  /** A text over all columns. */
  text(value: string, look: Look, height?: number): number {
    return this.line([{ look, value }], { spanLast: true, ...(height !== undefined && { height }) });
  }

  /** Height so far of the rows from `first` on, in points. */
  heightFrom(first: number): number {
    let sum = 0;
    for (let row = first; row < this.row; row += 1) sum += this.heights.get(row) ?? LINE;
    return sum;
  }

  private span(row: number, from: number, look: Look): void {
    const to = this.widths.length - 1;
    if (from === to) return;
    this.merges.push({ row, from, to });
    const first = addressOf({ row: row - 1, column: from });
    for (let column = from + 1; column <= to; column += 1)
      this.put(shifted(first, 0, column - from), { look });
  }
}
