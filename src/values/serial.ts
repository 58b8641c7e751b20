import { isoDay } from './day';

/** Days by which Excel's calendar from 1904 begins later than that from 1900. */
export const DAYS_TO_1904 = 1_462;

/** The last day that Excel knows: 31/12/9999. */
const LAST_SERIAL = 2_958_465;
/** Excel's 29/02/1900, which never was; the days after it are one too high. */
const FALSE_LEAP_DAY = 60;

/**
 * The day of a serial number of Excel's 1900 system, its time of day left aside; undefined for serial 60 (29/02/1900 is no
 * day) and outside 1..2958465. Whole-number arithmetic: no time zone. Example: `dayOfSerial(46266)` is `"2026-09-01"`.
 */
export function dayOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LAST_SERIAL || whole === FALSE_LEAP_DAY) return undefined;
  // Civil day from a count, after H. Hinnant: years begin in March, eras last 400 years. 25568 is 01/01/1970.
  const count = whole - (whole > FALSE_LEAP_DAY ? 1 : 0) - 25_568 + 719_468;
  const era = Math.floor(count / 146_097);
  const inEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, inYear - Math.floor((153 * march + 2) / 5) + 1);
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 01/01/1970 in the calendar from 1900. */
const SERIAL_1970 = 25_569;
/** Parts of a day that are kept: less than a millisecond. */
const PRECISION = 1e10;

/** The serial number of a day `YYYY-MM-DD`, as the workbook counts. Example: `serialOf('2026-09-01')` is 46266. */
export function serialOf(day: string, from1904 = false): number {
  return serialOfDate(new Date(`${day}T00:00:00Z`), from1904);
}

/** The serial number of a moment (UTC), its time included. Example: that of 01/01/1900 at noon is 1.5. */
export function serialOfDate(moment: Date, from1904 = false): number {
  const days = Math.round((moment.getTime() / MILLISECONDS_A_DAY + SERIAL_1970) * PRECISION) / PRECISION;
  return (days <= FALSE_LEAP_DAY ? days - 1 : days) - (from1904 ? DAYS_TO_1904 : 0);
}
