import { anniversary, monthsAfter, rowText, type Day } from '../../engine';
import type { Ask } from '../ask';
import type { ConditionsCommand } from '../command';
import { dayText, day } from '../days';
import { piisReform } from '../piis-reform';
import type { ConditionsResult } from '../result';
import type { Finding } from './finding';
import { isDispensed } from './work';

/** The individual project of L 11: whether it is required, and by when it must be signed. */
export interface Project {
  readonly required: ConditionsResult['piis']['required'];
  readonly due: Day | undefined;
}

/** Under this age a project was required before the law of 21/07/2016 too. */
const YOUNG = 25;

/** L 11; secondary sources. */
export function project(command: ConditionsCommand, ask: Ask): Project {
  const required = requirement(command, ask);
  const { grantDecidedOn } = command;
  if (required === 'no' || grantDecidedOn === undefined) return { required, due: undefined };
  const decided = day(grantDecidedOn);
  const months = Number(rowText(ask.row('requestPeriods', decided, '/grantDecidedOn'), 'piisMonths'));
  return { required, due: monthsAfter(decided, months) };
}

function requirement(command: ConditionsCommand, ask: Ask): Project['required'] {
  const { scheme, work = {}, birthDate, date, studies, rightSince } = command;
  if (scheme === 'ASE') return 'no';
  if (isDispensed(work)) {
    ask.warnings.add('PIIS_DISPENSED', '/work');
    return 'no';
  }
  const isYoung = birthDate && day(date) < anniversary(day(birthDate), YOUNG);
  const isSince2016 = rightSince && day(rightSince) >= piisReform(ask);
  if (isYoung || studies || isSince2016) return 'yes';
  return isYoung === undefined || isSince2016 === undefined ? 'unknown' : 'no';
}

/** The project as a condition, once it is required. A refusal is for the centre to look at: L 30 §2 punishes only the breach of a signed one. */
export function projectCondition(command: ConditionsCommand, { due }: Project, ask: Ask): Finding {
  const { piis = 'none', date } = command;
  const about = {
    article: 'L 11',
    inputs: ['/piis', '/rightSince', '/birthDate', '/grantDecidedOn'],
    figures: { piis, ...(due !== undefined && { due: dayText(due) }) },
    confidence: piis === 'refused' ? 'disputed' : 'secondary',
  } as const;
  if (piis === 'signed') return { ...about, status: 'met' };
  if (piis === 'refused' || (due !== undefined && day(date) > due)) return { ...about, status: 'examine' };
  ask.warnings.add('PIIS_PENDING', '/piis');
  return { ...about, status: 'met' };
}
