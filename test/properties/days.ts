import fc from 'fast-check';
import { daysCovered, lengthOfMonth, readDay } from '../reference/calendar';
import type { Day } from '../reference/calendar';

export const isoDay = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The same day `years` later; 29 February falls on 1 March in a common year. */
export function yearsLater(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return date > lengthOfMonth(year + years, month)
    ? isoDay(year + years, 3, 1)
    : isoDay(year + years, month, date);
}

/** `days` later, or earlier when negative. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Months in which something changes, and their neighbours. */
const TURNING = [
  ...['2002-10', '2003-02', '2003-03', '2005-07', '2005-08', '2009-05', '2009-06', '2010-08', '2018-07'],
  ...['2020-04', '2020-05', '2021-09', '2021-10', '2021-12', '2022-01', '2022-06', '2022-07', '2022-12'],
  ...['2023-01', '2023-11', '2023-12', '2024-01', '2024-02', '2025-02', '2026-01', '2026-02', '2026-03'],
  ...['2026-04', '2026-08', '2026-09', '2026-10', '2026-12'],
];

/** A month from 2002-10 to 2026-12, more often where a rule or an amount changes. */
export const months: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TURNING) },
  { weight: 3, arbitrary: fc.constantFrom('2026-03', '2026-05', '2026-06', '2026-09', '2026-11') },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 2002 * 12 + 9, max: 2026 * 12 + 11 })
      .map((month) => isoDay(Math.floor(month / 12), (month % 12) + 1, 1).slice(0, 7)),
  },
);

export interface Period {
  from: string;
  to: string;
}

/** The part of `month` that two numbers in 0..1 point at; the whole month quite often. */
export function periodOf(month: string, whole: boolean, begin: number, end: number): Period {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const length = lengthOfMonth(year, number);
  if (whole) return { from: `${month}-01`, to: isoDay(year, number, length) };
  const days = [Math.floor(begin * length), Math.floor(end * length)].sort((a, b) => a - b);
  return { from: isoDay(year, number, days[0]! + 1), to: isoDay(year, number, days[1]! + 1) };
}

export const daysIn = ({ from, to }: Period): number => daysCovered(asDay(from), asDay(to));

export const asDay = (text: string): Day => readDay(text);
