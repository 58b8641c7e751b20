import { cellOf, dayOfSerial, readDate } from '../../values';
import type { Side } from './day-header';

/** Serial numbers of 1990 to 2099: a number that is none of them is no day of a right. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

/** The day that a cell holds, `YYYY-MM-DD`: a text in one of our forms, or the number by which a worksheet counts it. */
export function dayIn(raw: unknown): string | undefined {
  if (typeof raw === 'number')
    return raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1 ? dayOfSerial(raw) : undefined;
  return typeof raw === 'string' && MAY_BE_DAY.test(raw) ? readDate(cellOf(raw)).value : undefined;
}

const MAY_BE_DAY = /\d[/.-]\d/;

/** Words that stand beside a day in its cell: `le 15/09/2026`, `du 15/09 au 30/09`. */
const BESIDE_DAY =
  /(?<!\p{L})(?:le|du|au|dès|à partir|jusqu|van|vanaf|op|tot|en met|t\/m|am|vom|von|bis|ab|seit|from|to|until)(?!\p{L})|['’–]| - /giu;
/** With two figures for the year, or, between strokes, without one: `15.09` is an amount. */
const SHORT_DAY = /^(\d{1,2})(?:\/(\d{1,2})|([/.-])(\d{1,2})\3(\d{2}))$/;

/** The days that a text holds and nothing else: one, or the two ends of a period; none where it holds something else. `month`: of the row. */
function daysIn(raw: unknown, month: string): readonly string[] {
  const day = dayIn(raw);
  if (day !== undefined) return [day];
  if (typeof raw !== 'string' || !MAY_BE_DAY.test(raw)) return [];
  const parts = raw
    .replace(/(\/\d+)-(?=\d)/, '$1 ')
    .replaceAll(BESIDE_DAY, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const days = parts.flatMap((part) => dayIn(part.replace(SHORT_DAY, inFull(month))) ?? []);
  return days.length === parts.length && days.length <= 2 ? days : [];
}

function inFull(month: string) {
  return (_: string, day: string, bare: string | undefined, __: string, number: string, year: string) =>
    bare === undefined ? `${day}/${number}/20${year}` : `${day}/${bare}/${month.slice(0, 4)}`;
}

/**
 * Whether a cell holds a day by which the right would be a part of its month only: as its first day, unless it is that of the month; as
 * its last day, alike; of two days in one cell, each as what it is. `month`: that of the row, `YYYY-MM`.
 */
export function shortensMonth(raw: unknown, month: string, side: Side | undefined): boolean {
  const [day, last] = daysIn(raw, month);
  if (day === undefined) return false;
  return last === undefined ? isCut(day, month, side) : isCut(day, month, 'from') || isCut(last, month, 'to');
}

function isCut(day: string, month: string, side: Side | undefined): boolean {
  if (day.slice(0, 7) !== month) return false;
  const isFirst = day.endsWith('-01');
  if (side === 'from') return !isFirst;
  const isLast = lastDayOf(month) === Number(day.slice(8));
  return side === 'to' ? !isLast : !isFirst && !isLast;
}

function lastDayOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
