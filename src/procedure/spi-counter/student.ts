import type { Ask } from '../ask';
import type { SpiCounterCommand } from '../command';
import { day, daysInCommon, month } from '../days';
import type { SpiCounterResult } from '../result';

/** AR 35 §2: the days of the month until the end of the student's project; all of them where no end is given. */
export function studentResult(command: SpiCounterCommand, ask: Ask): SpiCounterResult {
  const { first, last, days } = month(command.month);
  const { piisUntil } = command;
  const left =
    piisUntil === undefined
      ? days
      : daysInCommon({ from: first, to: last }, { from: first, to: day(piisUntil) });
  ask.trace?.add({
    rule: 'spiCounter.student',
    article: 'AR 35 §2',
    inputs: ['/month', '/piisUntil'],
    figures: { month: command.month, ...(piisUntil !== undefined && { piisUntil }) },
    result: left,
    unit: 'days',
  });
  return { monthDaysLeft: left, ...(piisUntil !== undefined && { until: piisUntil }) };
}
