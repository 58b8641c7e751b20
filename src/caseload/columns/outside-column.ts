import { cellOf, readDate } from '../../values';
import type { ColumnKey } from './catalogue';
import { endOf, RIGHT_ENDS } from './right-ends';

/** A column that is read as days of the month of its rows, and holds days of other months: those rows are refused. */
export interface OutsideColumn {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly header: string;
  /** Rows with a day outside their own month in it. */
  readonly rows: number;
  /** The column of the catalogue that it is read as, and the one that takes days of any month. */
  readonly key: ColumnKey;
  readonly other: ColumnKey;
}

/** Counts the days of a column of `from` or `to` that lie outside the month of their row. */
export class OutsideDays {
  private rows = 0;

  private constructor(private readonly column: Omit<OutsideColumn, 'rows'>) {}

  /** For a column of `from` or `to`; undefined for another one. */
  static of(column: {
    readonly index: number;
    readonly header: string;
    readonly key?: ColumnKey | undefined;
  }) {
    const side = endOf(column.key);
    if (side === undefined || column.key !== RIGHT_ENDS[side].inMonth) return undefined;
    const { index, header } = column;
    return new OutsideDays({ index, header, key: RIGHT_ENDS[side].inMonth, other: RIGHT_ENDS[side].ofRight });
  }

  /** Looks at the cell of one more row; `month` reads that of the row, `YYYY-MM`. */
  see(cells: readonly unknown[], month: () => string | undefined): void {
    const day = readDate(cellOf(cells[this.column.index] ?? null)).value;
    const own = day === undefined ? undefined : month();
    if (day !== undefined && own !== undefined && !day.startsWith(own)) this.rows += 1;
  }

  get found(): OutsideColumn | undefined {
    return this.rows === 0 ? undefined : { ...this.column, rows: this.rows };
  }
}
