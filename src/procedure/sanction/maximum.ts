import { anniversary, rowText, type Day } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { day } from '../days';

/** The longest suspension that L 30 allows. */
export interface Maximum {
  readonly repeat: boolean;
  readonly months: number;
}

/**
 * L 30 §1: six months for an omission, twelve with fraud, doubled when repeated within three years. L 30 §2: one month for a project, three
 * when repeated within the year. Undefined where the facts given do not tell.
 */
export function maximumOf(command: SanctionCommand, ask: Ask): Maximum | undefined {
  const { ground, fraud, committedOn, decidedOn, start, previousOn } = command;
  const isPiis = ground === 'piis';
  const committed = day(committedOn ?? (isPiis ? decidedOn : undefined));
  const known = day(decidedOn) ?? committed ?? day(start);
  if (known === undefined || (previousOn !== undefined && committed === undefined)) return undefined;
  const periods = ask.row('sanctionPeriods', known, '/decidedOn');
  const read = (key: string): number => Number(rowText(periods, key));
  const years = read(isPiis ? 'piisRepeatYears' : 'omissionRepeatYears');
  const repeat = committed !== undefined && isRepeated(day(previousOn), committed, years);
  const about = { inForce: inForce('sanctionPeriods', periods), unit: 'months' } as const;
  if (isPiis) {
    const months = read(repeat ? 'piisRepeatMonths' : 'piisSanctionMonths');
    ask.trace?.add({
      ...about,
      rule: repeat ? 'sanction.max-piis-repeat' : 'sanction.max-piis',
      article: 'L 30 §2',
      inputs: ['/previousOn', '/committedOn'],
      figures: {},
      result: months,
      confidence: repeat ? 'disputed' : undefined, // from which day the year of repetition runs
    });
    return { repeat, months };
  }
  const single = read(fraud ? 'fraudMonths' : 'omissionMonths');
  const times = repeat ? 2 : 1;
  ask.trace?.add({
    ...about,
    rule: fraud ? 'sanction.max-fraud' : 'sanction.max-omission',
    article: 'L 30 §1',
    inputs: ['/fraud', '/previousOn', '/committedOn'],
    figures: { single, times },
    formula: '{single} × {times}',
    result: single * times,
  });
  return { repeat, months: single * times };
}

/** A sanction became final before the fact, and not longer ago than the years of the law. */
function isRepeated(previous: Day | undefined, committed: Day, years: number): boolean {
  return previous !== undefined && previous <= committed && committed <= anniversary(previous, years);
}
