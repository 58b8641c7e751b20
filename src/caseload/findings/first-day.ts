import type { HouseholdInput } from '../../engine';

/** First day of the right in the month, `YYYY-MM-DD`: every dated rule looks at it (HOUSEHOLD.md §1). */
export function firstDayOf({ month, from }: HouseholdInput): string {
  return from ?? `${month}-01`;
}

/** Whether the right covers the whole month. */
export function isWholeMonth({ days }: { readonly days: { covered: number; inMonth: number } }): boolean {
  return days.covered === days.inMonth;
}
