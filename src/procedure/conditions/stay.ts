import { dayOf, endOfMonths } from '../../engine';
import type { Ask } from '../ask';
import type { ConditionsCommand } from '../command';
import { day } from '../days';
import type { Finding } from './finding';

/** First day on which subsidiary protection opens the RIS (law of 21/11/2016). */
const SUBSIDIARY_PROTECTION = dayOf(2016, 12, 1);
/** Months after which a citizen of the Union may have the right (L 3 3°; LO 57quinquies). */
const UNION_MONTHS = 3;

/** L 3 3°: nationality or stay that gives the right to social integration. */
export function stay(command: ConditionsCommand, ask: Ask): Finding {
  const { date, status = 'unknown' } = command;
  const about = { article: 'L 3 3°', inputs: ['/status', '/staySince'], figures: { status } };
  switch (status) {
    case 'belgian':
    case 'populationRegister':
    case 'stateless':
    case 'refugee':
      return { ...about, status: 'met' };
    case 'eu':
    case 'euFamily':
      return unionCitizen(command, about);
    case 'subsidiaryProtection':
      if (day(date) >= SUBSIDIARY_PROTECTION) return { ...about, status: 'met' };
      ask.warnings.add('SEE_ASE', '/status');
      return { ...about, status: 'notMet', from: SUBSIDIARY_PROTECTION };
    case 'foreignersRegister':
    case 'temporaryProtection':
    case 'asylumSeeker':
      ask.warnings.add('SEE_ASE', '/status');
      return { ...about, status: 'notMet' };
    case 'noStay':
      ask.warnings.add('URGENT_MEDICAL_ONLY', '/status');
      return { ...about, status: 'notMet' };
    case 'unknown':
      return { ...about, status: 'examine' };
  }
}

/** LO 57: every lawful stay, with the limits of art. 57ter and 57quinquies; without stay, urgent medical aid only. Secondary source. */
export function stayForAse(command: ConditionsCommand, ask: Ask): Finding {
  const { status = 'unknown' } = command;
  const about = {
    article: 'LO 57',
    inputs: ['/status', '/staySince'],
    figures: { status },
    confidence: 'secondary',
  } as const;
  switch (status) {
    case 'eu':
    case 'euFamily': // workers may differ: not settled
      return unionCitizen(command, { ...about, article: 'LO 57quinquies', confidence: 'disputed' });
    case 'asylumSeeker':
      return { ...about, article: 'LO 57ter', status: 'examine' };
    case 'noStay':
      ask.warnings.add('URGENT_MEDICAL_ONLY', '/status');
      return { ...about, article: 'LO 57 §2', status: 'notMet' };
    case 'unknown':
      return { ...about, status: 'examine' };
    default:
      return { ...about, status: 'met' };
  }
}

/** From the day after three months of stay. */
function unionCitizen(
  { date, staySince }: ConditionsCommand,
  about: Pick<Finding, 'article' | 'inputs' | 'figures' | 'confidence'>,
): Finding {
  if (staySince === undefined) return { ...about, status: 'examine' };
  const from = endOfMonths(day(staySince), UNION_MONTHS) + 1;
  const figures = { ...about.figures, staySince };
  return day(date) >= from
    ? { ...about, figures, status: 'met' }
    : { ...about, figures, status: 'notMet', from };
}
