const DAY = 86_400_000;
/** Serial number of 01/01/1970 in the calendar from 1900, the only one of the grid. */
const EPOCH = 25_569;
/** Serial number of 01/03/1900. The calendar counts a 29/02/1900 that never was: days before it have one less. */
const MARCH_1900 = 61;
/** Of a day: less than a millisecond. */
const PRECISION = 1e10;

/** How a day is shown. */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** Serial number of a day `YYYY-MM-DD`. Example: `serialOf('2026-09-01')` is 46266. */
export function serialOf(day: string): number {
  return serialOfDate(new Date(`${day}T00:00:00Z`));
}

/** Serial number of a moment, its time included. Example: that of 01/01/1900 at noon is 1.5. */
export function serialOfDate(date: Date): number {
  const days = Math.round((date.getTime() / DAY + EPOCH) * PRECISION) / PRECISION;
  return days < MARCH_1900 ? days - 1 : days;
}
