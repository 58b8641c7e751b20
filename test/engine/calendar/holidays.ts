/** Month and day of the church's full moon by golden number, the same from 1900 to 2199. */
const FULL_MOON = [
  ...['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05'],
  ...['03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'],
];
const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** The day so many days after another, both as text, by the machine's own calendar. */
export function daysAfter(text: string, days: number): string {
  return new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday. */
export function weekday(text: string): number {
  return new Date(text).getUTCDay();
}

/** Easter from 1900 to 2199: the first Sunday after the full moon. */
export function easter(year: number): string {
  let sunday = daysAfter(`${year}-${FULL_MOON[year % 19]!}`, 1);
  while (weekday(sunday) !== 0) sunday = daysAfter(sunday, 1);
  return sunday;
}

/** The Belgian public holidays of a year, 1900 to 2199. */
export function holidaysOf(year: number): ReadonlySet<string> {
  const sunday = easter(year);
  return new Set([
    ...FIXED.map((day) => `${year}-${day}`),
    ...[1, 39, 50].map((days) => daysAfter(sunday, days)),
  ]);
}
