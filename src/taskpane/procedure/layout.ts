import type { QuestionName } from '../../procedure';

/**
 * Fields that are asked at once, in this order; what the contract requires is always among them. The others wait under "more facts".
 * Everything else about the fields comes from the contract.
 */
export const FIRST: Readonly<Record<QuestionName, readonly string[]>> = {
  conditions: ['date', 'birthDate', 'residence', 'status', 'staySince', 'amount', 'work', 'otherRights'],
  deadlines: ['requestOn', 'decidedOn', 'notification'],
  sanction: [
    'ground',
    'committedOn',
    'noticeOn',
    'decidedOn',
    'notifiedOn',
    'start',
    'until',
    'part',
    'stays',
    'months',
  ],
  recovery: ['kind', 'ground', 'aware', 'notifiedOn', 'decidedOn', 'months', 'debtors'],
  premium: [
    'date',
    'basis',
    'homelessEnded',
    'mainResidence',
    'alreadyGranted',
    'beneficiary',
    'replacementIncome',
    'annualIncome',
    'category',
  ],
  maintenanceAid: ['year', 'title', 'months'],
  stateShare: ['month', 'amount', 'days', 'size', 'piis'],
  spiCounter: ['kind', 'month', 'firstDay', 'history', 'gaps', 'piisUntil', 'used'],
};

/** A field that only matters where another one says one of these; the empty text stands for nothing said. */
interface Only {
  readonly where: string;
  readonly says: readonly string[];
}

const L30: Only = { where: 'ground', says: ['omission', 'piis'] };
const OMISSION: Only = { where: 'ground', says: ['omission'] };
const PIIS: Only = { where: 'ground', says: ['piis'] };
const STAYS: Only = { where: 'ground', says: ['detention', 'abroad'] };
const BENEFICIARY: Only = { where: 'kind', says: ['beneficiary'] };
const CENTRE_ERROR: Only = { where: 'ground', says: ['cpasError'] };
const DEBTORS: Only = { where: 'kind', says: ['debtors'] };
const LO: Only = { where: 'basis', says: ['LO'] };
const GENERAL: Only = { where: 'kind', says: ['', 'general'] };

/** By question and field, or question, list and field of its items. A field that does not matter is neither shown nor sent. */
export const ONLY: Readonly<Record<string, Only>> = {
  'conditions/staySince': { where: 'status', says: ['eu', 'euFamily'] },

  'sanction/committedOn': L30,
  'sanction/decidedOn': L30,
  'sanction/start': L30,
  'sanction/until': L30,
  'sanction/part': L30,
  'sanction/previousOn': L30,
  'sanction/reprieveFrom': L30,
  'sanction/fraud': OMISSION,
  'sanction/finalOn': OMISSION,
  'sanction/noticeOn': PIIS,
  'sanction/notifiedOn': PIIS,
  'sanction/legitimateGround': PIIS,
  'sanction/stays': STAYS,
  'sanction/stays/exceptional': { where: 'ground', says: ['abroad'] },

  'recovery/ground': BENEFICIARY,
  'recovery/aware': CENTRE_ERROR,
  'recovery/notifiedOn': CENTRE_ERROR,
  'recovery/months/due': BENEFICIARY,
  'recovery/months/resources': { where: 'ground', says: ['existingRight'] },
  'recovery/decidedOn': DEBTORS,
  'recovery/plannedMonths': DEBTORS,
  'recovery/article60': DEBTORS,
  'recovery/divide': DEBTORS,
  'recovery/debtors': DEBTORS,

  'premium/beneficiary': { where: 'basis', says: ['', 'DIS'] },
  'premium/replacementIncome': LO,
  'premium/annualIncome': LO,
  'premium/category': LO,

  'spiCounter/firstDay': { where: 'kind', says: ['', 'general', 'artistic'] },
  'spiCounter/history': GENERAL,
  'spiCounter/piisUntil': { where: 'kind', says: ['student'] },
  'spiCounter/used': { where: 'kind', says: ['artistic'] },
};

/** Fields that are needed wherever they are shown, though the contract does not require them of every question. */
export const NEEDED: ReadonlySet<string> = new Set([
  'sanction/committedOn',
  'sanction/decidedOn',
  'recovery/ground',
  'recovery/decidedOn',
  'recovery/debtors',
  'recovery/months/due',
  'recovery/months/resources',
]);

/** Fields of every command that are no facts. */
export const NO_FACTS: ReadonlySet<string> = new Set(['id', 'question', 'policy', 'note']);

/** What an amount is per, where its label does not say it: the month and the year are never to be mixed up. */
export const PER: Readonly<Record<string, 'EUR/year' | 'EUR/month'>> = {
  annualIncome: 'EUR/year',
  income: 'EUR/year',
  baseAnnual: 'EUR/year',
  generalExemption: 'EUR/year',
  alimony: 'EUR/month',
  work: 'EUR/month',
  spiCap: 'EUR/month',
  replacement: 'EUR/month',
};

/** Averages of persons, written as amounts. */
export const PERSONS: ReadonlySet<string> = new Set(['penultimate', 'before']);
