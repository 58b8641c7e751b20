import type { SpiCounterCommand } from '../../../src/procedure';
import type { Given } from '../asked';

export type HistoryMonth = NonNullable<SpiCounterCommand['history']>[number];

/** The counter for September 2026. */
export function ask(given: Given<'spiCounter'> = {}): SpiCounterCommand {
  return { id: 'T', question: 'spiCounter', month: '2026-09', ...given };
}

/** So many months in a row from this one on. */
export function monthsFrom(month: string, count: number, given: Partial<HistoryMonth> = {}): HistoryMonth[] {
  const [year, first] = [Number(month.slice(0, 4)), Number(month.slice(5)) - 1];
  return Array.from({ length: count }, (_, i) => ({
    month: new Date(Date.UTC(year, first + i, 1)).toISOString().slice(0, 7),
    ...given,
  }));
}
