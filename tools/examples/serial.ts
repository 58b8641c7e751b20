const DAY = 86_400_000;
/** 01/01/1970 in Excel's 1900 system; right for every day since 01/03/1900. */
const EPOCH = 25_569;

/** The serial number of a day `YYYY-MM-DD`. Example: `serialOf('2026-09-01')` is 46266. */
export function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY + EPOCH;
}
