import type { ColumnKey } from './catalogue';
import type { Side } from './day-header';

/** The columns that give an end of the right: as a day of the month of the row, and as a day of any month. */
export const RIGHT_ENDS = {
  from: { inMonth: 'from', ofRight: 'rightFrom' },
  to: { inMonth: 'to', ofRight: 'rightUntil' },
} as const satisfies Record<Side, { readonly inMonth: ColumnKey; readonly ofRight: ColumnKey }>;

/** Which end of the right a column gives; undefined where it gives none. */
export function endOf(key: string | undefined): Side | undefined {
  return (['from', 'to'] as const).find(
    (side) => RIGHT_ENDS[side].inMonth === key || RIGHT_ENDS[side].ofRight === key,
  );
}
