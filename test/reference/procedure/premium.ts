import { Fraction } from '../fraction';
import { CATEGORIES, KNOWN_TO, inForce } from './amounts';
import type { Answer, Policy, Premium } from './input';
import { overallOf, when } from './question';
import type { Condition, Question, Status } from './question';

/** PROCEDURE §6. */
export const premium: Question<Premium> = {
  readings: ['premiumCeiling'],
  findings: (command) => [
    ...when(
      inForce(CATEGORIES, command.date) === undefined || command.date > KNOWN_TO,
      'DATE_OUTSIDE_COVERAGE',
      '/date',
    ),
    ...when(comparesIncome(command) && command.category === undefined, 'MISSING_FIELD', '/category'),
  ],
  answer: (command, policy) => {
    const conditions = conditionsOf(command, policy);
    const overall = overallOf(conditions);
    const amount = annual(command, 3).over(12).r2();
    return {
      result: { overall, conditions, amount: (overall === 'notMet' ? Fraction.zero : amount).toAmount() },
      warnings: when(
        !isOrganic(command) && command.householdGranted === true,
        'SEVERAL_PREMIUMS_POSSIBLE',
        '/householdGranted',
      ),
    };
  },
};

const isOrganic = ({ basis }: Premium): boolean => basis === 'LO';

/** L 14 §1, EUR a year, on the date. */
const annual = ({ date }: Premium, category: 1 | 2 | 3): Fraction =>
  Fraction.parse(inForce(CATEGORIES, date)![category]);

/** LO: neither replacement income nor assistance, and an income to be compared. */
const comparesIncome = (command: Premium): boolean =>
  isOrganic(command) && command.replacementIncome !== 'yes' && command.annualIncome !== undefined;

function conditionsOf(command: Premium, policy: Policy): Record<string, Condition> {
  const article = isOrganic(command) ? 'LO 57bis, AR 21/09/2004' : 'L 14 §3';
  const yes = (answer: Answer | undefined): Condition => ({ status: STATUS[answer ?? 'unknown'], article });
  const no = (answer: Answer | undefined): Condition => yes(OPPOSITE[answer ?? 'unknown']);
  return {
    HOMELESS_ENDED: yes(command.homelessEnded),
    MAIN_RESIDENCE: yes(command.mainResidence),
    ONCE_IN_LIFE: no(command.alreadyGranted),
    ...(isOrganic(command)
      ? {
          INCOME: { status: income(command, policy), article },
          ONE_PER_HOUSEHOLD: no(command.householdGranted === true ? 'yes' : 'no'),
        }
      : { BENEFICIARY: yes(command.beneficiary) }),
  };
}

const STATUS: Record<Answer, Status> = { yes: 'met', no: 'notMet', unknown: 'examine' };
const OPPOSITE: Record<Answer, Answer> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** Replacement or assistance income, or not above the category increased by ten per cent. */
function income(command: Premium, { premiumCeiling }: Policy): Status {
  const { replacementIncome, annualIncome, category } = command;
  if (replacementIncome === 'yes') return 'met';
  if (annualIncome === undefined) return 'examine';
  const limit = annual(command, category!).times(Fraction.parse('1.10'));
  const amount = Fraction.parse(annualIncome);
  if (amount.isUnder(limit) || (premiumCeiling === 'inclusive' && amount.equals(limit))) return 'met';
  return replacementIncome === 'unknown' ? 'examine' : 'notMet';
}
