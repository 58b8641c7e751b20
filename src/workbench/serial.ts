const DAY = 86_400_000;
/** Serial number of 01/01/1970 in the calendar from 1900, the only one of the grid. */
const EPOCH = 25_569;

/** How a day is shown. */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** Serial number of a day `YYYY-MM-DD`. Example: `serialOf('2026-09-01')` is 46266. */
export function serialOf(day: string): number {
  return serialOfDate(new Date(`${day}T00:00:00Z`));
}

/** Serial number of a moment, its time included. */
export function serialOfDate(date: Date): number {
  return date.getTime() / DAY + EPOCH;
}

/** The moment of a serial number. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - EPOCH) * DAY));
}
