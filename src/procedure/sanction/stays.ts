import { civilDate, dayOf, rowText, type Day } from '../../engine';
import type { Ask } from '../ask';
import type { SanctionCommand, StayInput } from '../command';
import { day, type Span } from '../days';
import type { SanctionResult } from '../result';

/** AR 39: the days in custody, or entered on the roll of a prison; days told twice count once. */
export function detentionDays({ stays = [] }: SanctionCommand): readonly Span[] {
  const spans = stays.map(spanOf).sort((a, b) => a.from - b.from);
  const apart: Span[] = [];
  for (const { from, to } of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.to + 1)
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
  const pieces = stays.filter(({ exceptional }) => !exceptional).flatMap((stay) => byYear(spanOf(stay)));
  const unit = ask.policy.abroadCount;
  const take = unit === 'weeks' ? takeWeeks : takeDays;
  const lost: Span[] = [];
  const used = new Map<number, number>();
  for (const piece of pieces) {
    const { year } = civilDate(piece.from);
    const free = Number(rowText(ask.row('abroadPeriods', piece.from, '/stays'), 'abroadWeeks'));
    const taken = take(piece.to - piece.from + 1, used.get(year) ?? 0, free);
    used.set(year, taken.used);
    if (taken.lost > 0) lost.push({ from: piece.to - taken.lost + 1, to: piece.to });
  }
  return { lost, counted: [...used].map(([year, count]) => ({ year, unit, used: count })) };
}

interface Taken {
  /** Used in the year, this stay included. */
  readonly used: number;
  /** Days lost, the last ones of the stay. */
  readonly lost: number;
}

/** A stay uses its whole weeks; the one that passes the free weeks keeps seven days a week left; then every day is lost. */
function takeWeeks(days: number, used: number, free: number): Taken {
  const left = free - used;
  if (left === 0) return { used, lost: days };
  const weeks = Math.floor(days / 7);
  return weeks > left ? { used: free, lost: days - left * 7 } : { used: used + weeks, lost: 0 };
}

function takeDays(days: number, used: number, free: number): Taken {
  const kept = Math.min(days, free * 7 - used);
  return { used: used + kept, lost: days - kept };
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
