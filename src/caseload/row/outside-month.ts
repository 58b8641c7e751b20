import type { Figures } from '../problems';

interface Found {
  readonly code: string;
  /** The end that the day is given for: `from` or `to`. */
  readonly end: string | undefined;
  readonly figures?: Figures | undefined;
}

/**
 * On which side of the month the day of an end lies (PERIOD_OUTSIDE_MONTH), for what to do about it differs. Example: for a `from` of last
 * year, `{ outside: 'begunBefore' }`.
 */
export function outsideMonth({ code, end, figures }: Found): Figures {
  if (code !== 'PERIOD_OUTSIDE_MONTH') return {};
  const isBefore = String(figures?.['value']) < String(figures?.['min']);
  if (end === 'from') return { outside: isBefore ? 'begunBefore' : 'beginsAfter' };
  return { outside: isBefore ? 'endedBefore' : 'endsAfter' };
}
