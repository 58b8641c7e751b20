import { anniversary, dayText, rowText, type Day } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { day } from '../days';
import type { SanctionReason } from '../result';
import type { Penalty } from './penalty';

/** L 30 §1: income not declared, or declared wrongly. Six months at most, twelve with fraud, doubled when repeated within three years. */
export function omission(command: SanctionCommand, ask: Ask): Penalty {
  const [committed, decided] = [day(command.committedOn!), day(command.decidedOn!)];
  const periods = ask.row('sanctionPeriods', decided, '/decidedOn');
  const years = (key: string): number => Number(rowText(periods, key));
  const previous = day(command.previousOn);
  const repeat = isRepeated(previous, committed, years('omissionRepeatYears'));
  const single = years(command.fraud ? 'fraudMonths' : 'omissionMonths');
  const maxMonths = repeat ? single * 2 : single;
  const prescription = years('sanctionPrescriptionYears');
  const decideBy = anniversary(committed, prescription);
  const final = day(command.finalOn);
  ask.trace?.add({
    rule: command.fraud ? 'sanction.max-fraud' : 'sanction.max-omission',
    article: 'L 30 §1',
    inputs: ['/fraud', '/previousOn', '/committedOn'],
    figures: { single, times: repeat ? 2 : 1 },
    formula: '{single} × {times}',
    result: maxMonths,
    unit: 'months',
    inForce: inForce('sanctionPeriods', periods),
  });
  ask.trace?.add({
    rule: 'sanction.decide-by',
    article: 'L 30 §1',
    inputs: ['/committedOn', '/decidedOn'],
    figures: { event: dayText(committed), years: prescription },
    formula: 'yearsAfter({event}; {years})',
    result: dayText(decideBy),
    unit: 'date',
    inForce: inForce('sanctionPeriods', periods),
  });
  const reasons: SanctionReason[] = [];
  if (command.scheme === 'ASE') reasons.push('NO_LEGAL_SANCTION');
  if (decided > decideBy) reasons.push('PRESCRIBED');
  return {
    article: 'L 30 §1',
    reasons,
    repeat,
    maxMonths,
    window: undefined,
    start: day(command.start!),
    executeBy: final === undefined ? undefined : anniversary(final, prescription),
  };
}

/** A sanction became final before the fact, and not longer ago than the years of the law. */
export function isRepeated(previous: Day | undefined, committed: Day, years: number): boolean {
  return previous !== undefined && previous <= committed && committed <= anniversary(previous, years);
}
