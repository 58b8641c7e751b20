import { anniversary, rowText } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { dayText, day } from '../days';
import type { SanctionReason } from '../result';
import { maximumOf } from './maximum';
import type { Penalty } from './penalty';

/** L 30 §1: income not declared, or declared wrongly; decided and executed within two years each. */
export function omission(command: SanctionCommand, ask: Ask): Penalty {
  const [committed, decided] = [day(command.committedOn!), day(command.decidedOn!)];
  const { repeat, months } = maximumOf(command, ask)!; // the checks ask for the facts
  const periods = ask.row('sanctionPeriods', decided, '/decidedOn');
  const years = Number(rowText(periods, 'sanctionPrescriptionYears'));
  const decideBy = anniversary(committed, years);
  const final = day(command.finalOn);
  ask.trace?.add({
    rule: 'sanction.decide-by',
    article: 'L 30 §1',
    inputs: ['/committedOn', '/decidedOn'],
    figures: { event: dayText(committed), years },
    formula: 'yearsAfter({event}; {years})',
    result: dayText(decideBy),
    unit: 'date',
    inForce: inForce('sanctionPeriods', periods),
  });
  const reasons: SanctionReason[] = [];
  if (decided > decideBy) reasons.push('PRESCRIBED');
  if (command.scheme === 'ASE') reasons.push('NO_LEGAL_SANCTION');
  return {
    article: 'L 30 §1',
    reasons,
    repeat,
    maxMonths: months,
    window: undefined,
    start: day(command.start!),
    executeBy: final === undefined ? undefined : anniversary(final, years),
  };
}
