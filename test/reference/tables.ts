import { builtInBareme } from '../../src/bareme';
import type { Bareme, Row } from '../../src/bareme';
import { dayText } from './calendar';
import type { Day } from './calendar';
import { Fraction } from './fraction';

type TableName = keyof Bareme['tables'];

/** The dated values of one assessment: a plain walk over the rows, which also remembers what was used. */
export class Tables {
  /** An amount used so far comes from a supplement. */
  usedSupplement = false;

  constructor(readonly bareme: Bareme = builtInBareme) {}

  /** The last row that began on or before `day` and has not ended; `coverage` began before every day. */
  row(table: TableName, day: Day): Row | undefined {
    const date = dayText(day);
    let found: Row | undefined;
    for (const row of this.bareme.tables[table].rows)
      if (row.from === 'coverage' || row.from <= date) found = row;
    if (found?.to !== undefined && found.to < date) found = undefined;
    if (found?.supplement) this.usedSupplement = true;
    return found;
  }

  /** A value that the checks have found to be there. */
  value(table: TableName, key: string, day: Day): Fraction {
    const text = this.row(table, day)?.values[key];
    if (text == null) throw new RangeError(`no ${table}.${key} on ${dayText(day)}`);
    return Fraction.parse(text);
  }
}
