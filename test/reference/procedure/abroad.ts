import { readDay, yearOf } from '../calendar';
import type { Day } from '../calendar';
import { eachDay } from './days';
import type { Policy, Sanction } from './input';

export interface Abroad {
  lost: Day[];
  counted: { year: number; unit: 'weeks' | 'days'; used: number }[];
}

const FREE_WEEKS = 4;

/** L 23 §5: the days lost to stays abroad, year by year; exceptional stays are left out. */
export function daysAbroad(stays: Sanction['stays'] & object, { abroadCount }: Policy): Abroad {
  const pieces = stays
    .filter(({ exceptional }) => exceptional !== true)
    .flatMap(({ from, to }) => byYear(from, to));
  const years = [...new Set(pieces.map(([first]) => yearOf(first!)))];
  const abroad: Abroad = { lost: [], counted: [] };
  for (const year of years) {
    const ofYear = pieces.filter(([first]) => yearOf(first!) === year);
    const { lost, used } = abroadCount === 'weeks' ? inWeeks(ofYear) : inDays(ofYear);
    abroad.lost.push(...lost);
    abroad.counted.push({ year, unit: abroadCount, used });
  }
  return abroad;
}

/** The days of a stay, cut over New Year. */
function byYear(from: string, to: string): Day[][] {
  const pieces: Day[][] = [];
  let year: number | undefined;
  for (const day of eachDay(readDay(from), readDay(to))) {
    if (yearOf(day) !== year) pieces.push([]);
    year = yearOf(day);
    pieces.at(-1)!.push(day);
  }
  return pieces;
}

interface Year {
  lost: Day[];
  used: number;
}

/** The stay that passes four weeks keeps seven days for each week left; after four weeks every day is lost. */
function inWeeks(stays: Day[][]): Year {
  const lost: Day[] = [];
  let used = 0;
  for (const days of stays) {
    const weeks = Math.floor(days.length / 7);
    if (used === FREE_WEEKS) lost.push(...days);
    else if (used + weeks > FREE_WEEKS) {
      lost.push(...days.slice(7 * (FREE_WEEKS - used)));
      used = FREE_WEEKS;
    } else used += weeks;
  }
  return { lost, used };
}

function inDays(stays: Day[][]): Year {
  const days = stays.flat();
  const free = 7 * FREE_WEEKS;
  return { lost: days.slice(free), used: Math.min(free, days.length) };
}
