import { dayText, firstOfMonth, rowText } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { day } from '../days';
import type { SanctionReason } from '../result';
import { isRepeated } from './omission';
import type { Penalty } from './penalty';

/** L 30 §2: obligations of the project not met, after a formal notice and without legitimate ground. One month, three when repeated. */
export function piisBreach(command: SanctionCommand, ask: Ask): Penalty {
  const decided = day(command.decidedOn!);
  const periods = ask.row('sanctionPeriods', decided, '/decidedOn');
  const committed = day(command.committedOn) ?? decided;
  const years = Number(rowText(periods, 'piisRepeatYears'));
  const repeat = isRepeated(day(command.previousOn), committed, years);
  const maxMonths = Number(rowText(periods, repeat ? 'piisRepeatMonths' : 'piisSanctionMonths'));
  const window = piisWindow(command, ask);
  const reasons: SanctionReason[] = [];
  if (command.scheme === 'ASE') reasons.push('NO_LEGAL_SANCTION');
  if (command.noticeOn === undefined) reasons.push('NO_FORMAL_NOTICE');
  if (command.legitimateGround) reasons.push('LEGITIMATE_GROUND');
  ask.trace?.add({
    rule: repeat ? 'sanction.max-piis-repeat' : 'sanction.max-piis',
    article: 'L 30 §2',
    inputs: ['/previousOn', '/committedOn'],
    figures: {},
    result: maxMonths,
    unit: 'months',
    inForce: inForce('sanctionPeriods', periods),
    confidence: repeat ? 'disputed' : undefined, // from which day the year of repetition runs
  });
  ask.trace?.add({
    rule: 'sanction.window',
    article: 'L 30 §2',
    inputs: ['/notifiedOn', '/decidedOn'],
    figures: { earliest: dayText(window.earliest), latest: dayText(window.latest) },
    result: dayText(day(command.start) ?? window.earliest),
    unit: 'date',
    reading: 'piisStart',
    confidence: 'disputed',
  });
  return {
    article: 'L 30 §2',
    reasons,
    repeat,
    maxMonths,
    window,
    start: day(command.start) ?? window.earliest,
    executeBy: undefined,
  };
}

/** The days on which the suspension may begin, from the notification on; in the older reading one day only. */
export function piisWindow(
  { decidedOn, notifiedOn }: SanctionCommand,
  { policy }: Ask,
): NonNullable<Penalty['window']> {
  const decided = day(decidedOn!);
  if (policy.piisStart === 'secondMonth') {
    const only = firstOfMonth(decided, 2);
    return { earliest: only, latest: only };
  }
  return { earliest: day(notifiedOn!) + 1, latest: firstOfMonth(decided, 3) };
}
