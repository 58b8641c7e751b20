import { endOfMonths } from '../../engine';
import type { Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { dayText, day, type Span } from '../days';
import type { Penalty } from './penalty';

/** A sanction on the calendar: what is executed, and what stands under reprieve. */
export interface Execution {
  readonly executed: Span | undefined;
  readonly reprieve: Span | undefined;
}

/** The period of a sanction: until the day decided, cut where execution is prescribed (L 30 §1) or reprieved. */
export function execution(command: SanctionCommand, penalty: Penalty, ask: Ask): Execution {
  const { start, executeBy, article, maxMonths } = penalty;
  const decided = day(command.until) ?? endOfMonths(start, maxMonths);
  const end = Math.min(decided, executeBy ?? decided);
  if (end < decided) ask.warnings.add('EXECUTION_PRESCRIBED', '/until');
  const reprieved = day(command.reprieveFrom);
  const last = reprieved === undefined ? end : Math.min(end, reprieved - 1);
  ask.trace?.add({
    rule: 'sanction.period',
    article,
    inputs: ['/start', '/until', '/reprieveFrom', '/finalOn'],
    figures: {
      from: dayText(start),
      to: dayText(decided),
      ...(executeBy !== undefined && { executeBy: dayText(executeBy) }),
      ...(reprieved !== undefined && { reprieveFrom: dayText(reprieved) }),
    },
    result: Math.max(0, last - start + 1),
    unit: 'days',
    confidence: reprieved === undefined ? undefined : 'disputed', // duration and conditions of the reprieve
  });
  return {
    executed: last < start ? undefined : { from: start, to: last },
    reprieve: reprieved === undefined || reprieved > end ? undefined : { from: reprieved, to: end },
  };
}
