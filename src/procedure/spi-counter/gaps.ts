import { firstOfMonth, type Day } from '../../engine';
import type { Ask } from '../ask';
import type { SpiCounterCommand } from '../command';
import { day } from '../days';
import type { SpiCounterResult } from '../result';

/** Full calendar months without right from which on the exemption does not go on (AR 35). */
const BREAK_MONTHS = 2;

/** Whether the exemption goes on after each break of the right: fewer than two full calendar months lie between. */
export function gapsOf({ gaps = [] }: SpiCounterCommand, ask: Ask): NonNullable<SpiCounterResult['gaps']> {
  return gaps.map(({ endedOn, resumedOn }, i) => {
    const fullMonths = fullMonthsBetween(day(endedOn), day(resumedOn));
    const continues = fullMonths < BREAK_MONTHS;
    ask.trace?.add({
      rule: continues ? 'spiCounter.gap-continues' : 'spiCounter.gap-ends',
      article: 'AR 35 §1',
      inputs: [`/gaps/${i}`],
      figures: { endedOn, resumedOn },
      result: fullMonths,
      unit: 'months',
    });
    return { fullMonths, continues };
  });
}

/** Calendar months that lie whole after the last day of a right and before the first of the next. */
function fullMonthsBetween(endedOn: Day, resumedOn: Day): number {
  let count = 0;
  for (let month = firstOfMonth(endedOn, 2); month <= resumedOn; month = firstOfMonth(month, 1)) count += 1;
  return count;
}
