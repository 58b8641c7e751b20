import { civilDate, dayOf, rowText, type Day } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SanctionCommand, StayInput } from '../command';
import { dayText, day, type Span } from '../days';
import type { SanctionResult } from '../result';

/** AR 39: the days in custody, or entered on the roll of a prison; days told twice count once. */
export function detentionDays({ stays = [] }: SanctionCommand): readonly Span[] {
  const spans = stays.map(spanOf).sort((a, b) => a.from - b.from);
  const apart: Span[] = [];
  for (const { from, to } of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else apart.push({ from, to });
  }
  return apart;
}

/** Stays abroad: the days that are lost, and what they used of each year. */
export interface StaysAbroad {
  readonly lost: readonly Span[];
  readonly counted: NonNullable<SanctionResult['counted']>;
}

/**
 * L 23 §5: four weeks a calendar year are free; a stay over New Year is cut. Stays that the centre accepted as exceptional are neither
 * suspended nor counted. The State counts whole weeks of each stay; guides count days.
 */
export function staysAbroad({ stays = [] }: SanctionCommand, ask: Ask): StaysAbroad {
  if (stays.some(({ exceptional }) => exceptional)) ask.warnings.add('EXCEPTIONAL_STAY', '/stays');
  const unit = ask.policy.abroadCount;
  const lost: Span[] = [];
  const used = new Map<number, number>();
  stays.forEach((stay, i) => {
    if (stay.exceptional) return;
    for (const { from, to } of byYear(spanOf(stay))) {
      const { year } = civilDate(from);
      const row = ask.row('abroadPeriods', from, '/stays');
      const weeks = Number(rowText(row, 'abroadWeeks'));
      const usedBefore = used.get(year) ?? 0;
      const days = to - from + 1;
      const isByWeeks = unit === 'weeks';
      const left = (isByWeeks ? weeks : weeks * 7) - usedBefore;
      const taken = isByWeeks ? takeWeeks(days, left) : takeDays(days, left);
      used.set(year, usedBefore + taken.used);
      lost.push({ from: to - taken.lost + 1, to }); // a stay that loses nothing has no day here
      ask.trace?.add({
        rule: taken.lost === 0 ? 'sanction.abroad-free' : BEYOND[unit],
        article: 'L 23 §5',
        inputs: [`/stays/${i}`],
        figures: { from: dayText(from), to: dayText(to), days, [isByWeeks ? 'weeksLeft' : 'daysLeft']: left },
        formula: taken.lost === 0 ? '0' : isByWeeks ? '{days} − {weeksLeft} × 7' : '{days} − {daysLeft}',
        result: taken.lost,
        unit: 'days',
        inForce: inForce('abroadPeriods', row),
        reading: 'abroadCount',
      });
    }
  });
  return { lost, counted: [...used].map(([year, count]) => ({ year, unit, used: count })) };
}

/** The step of a stay that loses days, by how the free ones are counted. */
const BEYOND = { weeks: 'sanction.abroad-weeks', days: 'sanction.abroad-days' } as const;

interface Taken {
  /** Used of the year by this stay. */
  readonly used: number;
  /** Days lost, the last ones of the stay. */
  readonly lost: number;
}

/** A stay uses its whole weeks; the one that passes the weeks left keeps seven days for each of them; then every day is lost. */
function takeWeeks(days: number, left: number): Taken {
  const weeks = Math.floor(days / 7);
  return left === 0 || weeks > left ? { used: left, lost: days - left * 7 } : { used: weeks, lost: 0 };
}

function takeDays(days: number, left: number): Taken {
  const kept = Math.min(days, left);
  return { used: kept, lost: days - kept };
}

function byYear({ from, to }: Span): Span[] {
  const pieces: Span[] = [];
  for (let start: Day = from; start <= to;) {
    const end = Math.min(to, dayOf(civilDate(start).year, 12, 31));
    pieces.push({ from: start, to: end });
    start = end + 1;
  }
  return pieces;
}

function spanOf({ from, to }: StayInput): Span {
  return { from: day(from), to: day(to) };
}
