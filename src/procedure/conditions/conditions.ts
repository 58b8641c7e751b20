import type { Ask } from '../ask';
import type { ConditionsCommand } from '../command';
import { dayText, day } from '../days';
import type { Question } from '../question';
import type { ConditionCode } from '../result';
import { age, isMinor } from './age';
import { conditionsResult, overallOf, statusOf, type Finding } from './finding';
import { project, projectCondition } from './piis';
import { stay, stayForAse } from './stay';
import { optional, work, workOfPartner } from './work';

/** PROCEDURE.md §2: who may have the right on one day. */
export const conditions: Question<'conditions'> = {
  policies: [],
  check({ date, birthDate, staySince }, ask) {
    ask.order(day(birthDate), day(date), '/birthDate');
    ask.order(day(staySince), day(date), '/staySince');
  },
  answer(command, ask) {
    const found = new Map<ConditionCode, Finding>([['RESIDENCE', residence(command)]]);
    const isAse = command.scheme === 'ASE';
    if (isAse) {
      if (isMinor(command)) ask.warnings.add('MINOR_ASE', '/birthDate'); // one seed document wants an adult or emancipated person
      found.set('STAY', stayForAse(command, ask));
      found.set('NEED', need(command, 'LO 1'));
    } else {
      found.set('AGE', age(command));
      found.set('STAY', stay(command, ask));
      found.set('RESOURCES', need(command, 'L 3 4°'));
    }
    found.set('WORK', work(command));
    if (command.partner) found.set('WORK_PARTNER', workOfPartner(command, command.partner));
    found.set('OTHER_RIGHTS', otherRights(command, ask));
    const { required, due } = project(command, ask);
    if (required === 'yes') found.set('PIIS', projectCondition(command, { required, due }, ask));
    return {
      overall: overallOf(found.values()),
      conditions: conditionsResult('conditions', found, ask),
      piis: { required, ...(due !== undefined && { due: dayText(due) }) },
    };
  },
};

/** L 3 1°: real, habitual and lawful residence in Belgium; the register is not required. */
function residence({ residence = 'unknown' }: ConditionsCommand): Finding {
  return {
    status: statusOf(residence),
    article: 'L 3 1°',
    inputs: ['/residence'],
    figures: { residence },
  };
}

/** L 3 4°, or for social aid the state of need (LO 1): what the assessment says. */
function need({ amount = 'unknown' }: ConditionsCommand, article: string): Finding {
  const status = amount === 'due' ? 'met' : amount === 'none' ? 'notMet' : 'examine';
  return { status, article, inputs: ['/amount'], figures: { amount } };
}

const OTHER_RIGHTS = {
  exhausted: 'met',
  pending: 'met',
  notClaimed: 'examine',
  refusedToClaim: 'notMet',
  unknown: 'examine',
} as const;

/** L 3 6°: claims under social legislation are made first; what is paid meanwhile is an advance. */
function otherRights(command: ConditionsCommand, ask: Ask): Finding {
  const { otherRights = 'unknown' } = command;
  if (otherRights === 'pending') ask.warnings.add('ADVANCE_RECOVERABLE', '/otherRights');
  return optional(command, {
    status: OTHER_RIGHTS[otherRights],
    article: 'L 3 6°',
    inputs: ['/otherRights'],
    figures: { otherRights },
  });
}
