import type { Row, RowSource } from '../text';
import { digitsInNissColumn, isNiss, usualForm } from './niss';
import type { NissColumns } from './niss-columns';
import { NissMasks } from './niss-masks';

/** Rows in which no national number stands any more: what reads them cannot show one. */
export interface MaskedRows extends RowSource {
  /** How many national numbers have a mask, in the rows that were read. */
  masked(): number;
  /** A value of a column as it stands in these rows. Example: `"85.07.30-033.28"` is `"NISS 1"`. */
  shown(text: string, column: number): string;
}

/**
 * The rows of a source with a mask in place of each national number: in the columns of national numbers whatever looks like one, elsewhere
 * those with the right check digits, in texts too. A number of another register has them by chance two times in a hundred, and is masked
 * then: nothing in a cell tells the two apart. The same number has the same mask however it is written, so that a dossier keeps its rows together. Where
 * the numbers are to be shown, those of their columns are written the usual way, for the same reason, and the others stay.
 */
export function maskedRows(source: RowSource, { columns }: NissColumns, show: boolean): MaskedRows {
  const masks = new NissMasks();
  const nameOf = (digits: string): string => (show ? usualForm(digits) : masks.of(digits));
  const inText = (text: string): string => (show ? text : masks.in(text));

  const inColumn = (raw: unknown): unknown => {
    const digits = digitsInNissColumn(raw);
    return digits === undefined ? elsewhere(raw) : nameOf(digits);
  };
  const elsewhere = (raw: unknown): unknown => {
    if (show) return raw;
    if (typeof raw === 'string') return inText(raw);
    if (typeof raw === 'number') return isNiss(String(raw)) ? masks.of(String(raw)) : raw;
    return isErrorCell(raw) ? { ...raw, basicValue: inText(raw.basicValue) } : raw;
  };
  const cellOf = (raw: unknown, index: number, isUnplaced: boolean): unknown => {
    return !isUnplaced && columns.has(index) ? inColumn(raw) : elsewhere(raw);
  };
  const masked = (row: Row, isHeader: boolean): Row => {
    // Of a row whose quotes are bad nobody knows which column a cell is of; a file without headers shows its first row.
    const isUnplaced = isHeader || row.badQuotes === true;
    let cells: unknown[] | undefined;
    row.cells.forEach((raw, index) => {
      const done = cellOf(raw, index, isUnplaced);
      if (done !== raw) (cells ??= [...row.cells])[index] = done;
    });
    return cells === undefined ? row : { ...row, cells };
  };

  return {
    async *rows() {
      let isHeader = true;
      for await (const rows of source.rows()) {
        yield rows.map((row) => {
          const done = masked(row, isHeader);
          isHeader = false;
          return done;
        });
      }
    },
    masked: () => masks.count,
    shown(text, column) {
      const digits = columns.has(column) ? digitsInNissColumn(text) : undefined;
      return digits === undefined ? inText(text) : nameOf(digits);
    },
  };
}

/** A cell of a workbook that cannot be read: a message shows its formula. */
function isErrorCell(raw: unknown): raw is { readonly basicValue: string } {
  return typeof raw === 'object' && raw !== null && 'basicValue' in raw && typeof raw.basicValue === 'string';
}
