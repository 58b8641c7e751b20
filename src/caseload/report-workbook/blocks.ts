import { CHECK_SUMMARY, type Lang } from '../../i18n';
import { eurosOf, type Cents } from '../summary';
import { cellText } from './cell-text';
import { COUNT_FORMAT, euroFormat, HEADER, NUMBER_HEADER, SECTION } from './looks';
import type { Cell, CellStyle, CellValue } from './xlsx';

/** A row of a table: its name, a number of rows, and amounts; an absent amount stays blank. */
export type Line = readonly [name: string, count: number, ...amounts: (Cents | undefined)[]];

/** Rows of a sheet, from 0. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Tables and texts below each other on one sheet, as cells by their place. */
export class Blocks {
  readonly cells = new Map<string, Partial<Cell>>();

  /** `row`: where the title of the first table stands. */
  constructor(
    private readonly lang: Lang,
    private row: number,
  ) {}

  put(row: number, column: number, value: CellValue, style: CellStyle): void {
    this.cells.set(`${row},${column}`, { value: typeof value === 'string' ? cellText(value) : value, style });
  }

  /** Adds a table under its title; gives the rows of its lines. */
  table(title: string, amounts: readonly string[], lines: readonly Line[]): Rows {
    this.put(this.row, 0, title, SECTION);
    ['', CHECK_SUMMARY.rows[this.lang], ...amounts].forEach((header, column) => {
      this.put(this.row + 1, column, header, column === 0 ? HEADER : NUMBER_HEADER);
    });
    const from = this.row + 2;
    lines.forEach((line, index) => this.line(from + index, line));
    this.row = from + lines.length + 1;
    return { from, to: from + lines.length - 1 };
  }

  /** Adds lines of text under their title: each goes over the columns behind it. */
  texts(title: string, lines: readonly { readonly text: string; readonly style: CellStyle }[]): void {
    if (lines.length === 0) return;
    this.put(this.row, 0, title, SECTION);
    lines.forEach(({ text, style }, index) => this.put(this.row + 1 + index, 0, text, style));
    this.row += lines.length + 2;
  }

  private line(row: number, [name, count, ...amounts]: Line): void {
    this.put(row, 0, name, {});
    this.put(row, 1, count, { numFmt: COUNT_FORMAT });
    amounts.forEach((cents, index) => {
      if (cents === undefined) return;
      this.put(row, index + 2, Number(eurosOf(cents)), { numFmt: euroFormat(this.lang) });
    });
  }
}
