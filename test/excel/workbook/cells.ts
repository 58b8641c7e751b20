import type { Area } from './address';
import { typed } from './typed';

export type CellValue = string | number | boolean | null;

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/;

/** What the cells of a sheet hold. */
export class Cells {
  private readonly rows: (CellValue | undefined)[][] = [];
  private readonly formulas = new Map<string, string>();
  /** Cells whose value is an error, not a text that looks like one. */
  private readonly errors = new Set<string>();

  valueAt(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(key(row, column));
  }

  typeAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (value === null) return 'Empty';
    if (typeof value === 'string') return this.errors.has(key(row, column)) ? 'Error' : 'String';
    return typeof value === 'number' ? 'Double' : 'Boolean';
  }

  /** Holds a value as it is. */
  hold(row: number, column: number, value: CellValue): void {
    if (this.formulas.size > 0) this.formulas.delete(key(row, column));
    if (this.errors.size > 0) this.errors.delete(key(row, column));
    (this.rows[row] ??= [])[column] = value ?? undefined;
  }

  holdFormula(row: number, column: number, formula: string, value: CellValue): void {
    this.hold(row, column, value);
    this.formulas.set(key(row, column), formula);
    if (typeof value === 'string' && ERROR.test(value)) this.errors.add(key(row, column));
  }

  holdError(row: number, column: number, error: string): void {
    this.hold(row, column, error);
    this.errors.add(key(row, column));
  }

  /** A value as it is written: null leaves the cell, "" empties it, a text is read as if it were typed. */
  write(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    if (typeof value !== 'string') return this.hold(row, column, value);
    if (value === '') return this.hold(row, column, null);
    const read = typed(value);
    if ('formula' in read) this.holdFormula(row, column, read.formula, '#NAME?');
    else this.hold(row, column, read.value);
  }

  /** From the first cell that holds something to the last; undefined where none does. */
  used(within?: Area): Area | undefined {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const [from, to] = within === undefined ? [0, Infinity] : [within.column, within.column + within.columns];
    this.rows.forEach((cells, row) => {
      if (within !== undefined && (row < within.row || row >= within.row + within.rows)) return;
      const first = cells.findIndex((value, column) => value !== undefined && column >= from && column < to);
      if (first < 0) return;
      const last = cells.findLastIndex(
        (value, column) => value !== undefined && column >= from && column < to,
      );
      [top, bottom] = [Math.min(top, row), row];
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  block<T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => cell(row + i, column + j)),
    );
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
