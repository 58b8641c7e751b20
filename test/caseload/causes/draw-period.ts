import { dayText, lastOfMonth, lengthOfMonth, readDay } from '../../reference/calendar';
import type { DossierInput } from '../../reference/input';
import type { Draw } from './draw';

/** The dated fields of a dossier. */
export type Dates = Pick<
  DossierInput,
  'month' | 'from' | 'to' | 'newClaim' | 'effectiveDate' | 'beneficiaryOn20260116' | 'reviewedOn'
>;

const YEARS = [
  [3, 2019],
  [3, 2020],
  [3, 2021],
  [3, 2022],
  [8, 2023],
  [20, 2024],
  [24, 2025],
  [36, 2026],
] as const;

/** A month of 2019 to 2026, mostly recent, one in three only partly covered. */
export function drawDates(draw: Draw): Dates {
  const year = draw.weighted(YEARS);
  const number = draw.whole(1, 12);
  const month = `${year}-${two(number)}`;
  const period = draw.percent(35) ? part(draw, month, lengthOfMonth(year, number)) : {};
  const from = period.from ?? `${month}-01`;
  const newClaim = from.endsWith('-01') ? draw.percent(5) : draw.percent(60);
  const effectiveDate = draw.percent(30) && earlier(draw, from);
  return {
    month,
    ...period,
    ...(newClaim && { newClaim }),
    ...(effectiveDate && { effectiveDate }),
    ...(from >= '2026-03-01' && transition(draw, from, period.to ?? dayText(lastOfMonth(readDay(from))))),
  };
}

/** Some days of a month: mostly from a day to the end. */
function part(draw: Draw, month: string, length: number): { from?: string; to?: string } {
  const first = draw.whole(2, length);
  const day = (number: number): string => `${month}-${two(number)}`;
  return draw.weighted([
    [6, { from: day(first) }],
    [3, { to: day(first - 1) }],
    [1, { from: day(first), to: day(draw.whole(first, length)) }],
  ]);
}

/** A day of one of the four years before. */
function earlier(draw: Draw, from: string): string {
  const year = Number(from.slice(0, 4)) - draw.whole(1, 4);
  return `${year}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`;
}

/** HOUSEHOLD §5.1: was there a right on 16/01/2026, and has it been reviewed since? Never inside the period. */
function transition(draw: Draw, from: string, to: string): Partial<Dates> {
  if (draw.percent(40)) return {};
  if (draw.percent(50)) return { beneficiaryOn20260116: true };
  const reviewedOn = `2026-${two(draw.whole(3, 12))}-${two(draw.whole(1, 28))}`;
  return { beneficiaryOn20260116: true, ...((reviewedOn <= from || reviewedOn > to) && { reviewedOn }) };
}

const two = (number: number): string => String(number).padStart(2, '0');
