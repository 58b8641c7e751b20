import { cellOf, isBlank } from '../../values';
import type { Row, RowSource } from '../text';
import { nissOf } from './niss';
import { isNissHeader } from './niss-header';

/** Values of a column that are looked at. */
const LOOKED_AT = 200;
/** Rows that are looked at: a column may have few values. */
const MOST_ROWS = 2_000;

/** Which columns of a file hold national numbers, by place. */
export interface NissColumns {
  readonly columns: ReadonlySet<number>;
  /** Those of them that have a header: a file whose first row is a dossier has none. */
  readonly titled: ReadonlySet<number>;
  /** The headers of all columns, by place. */
  readonly headers: readonly string[];
}

/**
 * Looks at the header and the first rows of a file: a column holds national numbers if its header says so, or if more than half of its
 * first 200 values are national numbers. `mayHold`: whether a header leaves that open; an amount is one whatever its digits.
 */
export async function findNissColumns(
  source: RowSource,
  mayHold: (headers: readonly string[], index: number) => boolean = () => true,
): Promise<NissColumns> {
  const counts: Count[] = [];
  let header: Row | undefined;
  let seen = 0;
  for await (const rows of source.rows()) {
    for (const row of rows) {
      if (header === undefined) header = row;
      else if (!row.badQuotes) row.cells.forEach((raw, index) => (counts[index] ??= new Count()).see(raw));
    }
    seen += rows.length;
    if (seen > MOST_ROWS) break;
  }
  const headers = header?.cells.map(String) ?? [];
  const columns = new Set<number>();
  header?.cells.forEach((name, index) => {
    if (typeof name === 'string' && isNissHeader(name)) columns.add(index);
  });
  counts.forEach((count, index) => {
    if (count.isMostly && mayHold(headers, index)) columns.add(index);
  });
  const titled = new Set([...columns].filter((index) => nissOf(header?.cells[index]) === undefined));
  return { columns, titled, headers };
}

class Count {
  private values = 0;
  private valid = 0;

  see(raw: unknown): void {
    if (this.values === LOOKED_AT || isBlank(cellOf(raw))) return;
    this.values += 1;
    if (nissOf(raw) !== undefined) this.valid += 1;
  }

  get isMostly(): boolean {
    return this.valid * 2 > this.values;
  }
}
