import { step } from '../check';
import { problemList, type BaremeProblem } from '../problem';
import type { Bareme, Row } from '../types';
import type { SupplementRow } from './supplement';

/**
 * The amounts of a supplement that differ by more than a tenth from the row before: an index step is 2 %, so a slip of the pen
 * (a digit lost, a month for a year) is far likelier. A warning, UNUSUAL_CHANGE: the law may do anything.
 */
export function unusualChanges(rows: readonly SupplementRow[], { tables }: Bareme): BaremeProblem[] {
  const { problems, report } = problemList();
  rows.forEach(({ table, from, values }, index) => {
    const previous = rowBefore(tables[table].rows, from);
    for (const [key, found] of Object.entries(values)) {
      const before = previous?.values[key];
      if (typeof found !== 'string' || typeof before !== 'string') continue;
      if (tables[table].keys[key]?.unit.startsWith('EUR') && differs(cents(before), cents(found))) {
        report('UNUSUAL_CHANGE', `/rows/${index}/values${step(key)}`, { previous: before, found });
      }
    }
  });
  return problems;
}

function rowBefore(rows: readonly Row[], from: string): Row | undefined {
  return rows[rows.findIndex((row) => row.from === from) - 1];
}

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

function differs(before: bigint, found: bigint): boolean {
  const change = found > before ? found - before : before - found;
  return change * 10n > before;
}
