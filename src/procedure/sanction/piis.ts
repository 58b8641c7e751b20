import { firstOfMonth } from '../../engine';
import type { Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { dayText, day } from '../days';
import type { SanctionReason } from '../result';
import { maximumOf } from './maximum';
import type { Penalty, Window } from './penalty';

/** L 30 §2: obligations of the project not met, after a formal notice and without legitimate ground. */
export function piisBreach(command: SanctionCommand, ask: Ask): Penalty {
  const { repeat, months } = maximumOf(command, ask)!; // the checks ask for the facts
  const window = piisWindow(command, ask)!;
  const start = day(command.start) ?? window.earliest;
  const reasons: SanctionReason[] = [];
  if (command.noticeOn === undefined) reasons.push('NO_FORMAL_NOTICE');
  if (command.legitimateGround) reasons.push('LEGITIMATE_GROUND');
  if (command.scheme === 'ASE') reasons.push('NO_LEGAL_SANCTION');
  ask.trace?.add({
    rule: 'sanction.window',
    article: 'L 30 §2',
    inputs: ['/notifiedOn', '/decidedOn'],
    figures: { earliest: dayText(window.earliest), latest: dayText(window.latest) },
    result: dayText(start),
    unit: 'date',
    reading: 'piisStart',
    confidence: 'disputed',
  });
  return {
    article: 'L 30 §2',
    reasons,
    repeat,
    maxMonths: months,
    window,
    start,
    executeBy: undefined,
  };
}

/** The days on which the suspension may begin, from the notification on; in the older reading one day only. Undefined without its facts. */
export function piisWindow({ decidedOn, notifiedOn }: SanctionCommand, { policy }: Ask): Window | undefined {
  const decided = day(decidedOn);
  if (decided === undefined) return undefined;
  if (policy.piisStart === 'secondMonth') {
    const only = firstOfMonth(decided, 2);
    return { earliest: only, latest: only };
  }
  const notified = day(notifiedOn);
  return notified === undefined ? undefined : { earliest: notified + 1, latest: firstOfMonth(decided, 3) };
}
