/** Days of the months of a common year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD` of a day of the Gregorian calendar; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)) return undefined;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

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
