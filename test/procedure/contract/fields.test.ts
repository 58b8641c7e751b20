import { atMost, choices, finds, limits, times, type Row } from './rows';

const ANSWERS = ['yes', 'no', 'unknown'];
const SCHEMES = ['RIS', 'ASE'];

describe('PROCEDURE §2, conditions', () => {
  finds('conditions', [
    ...choices('scheme', SCHEMES),
    ...choices('residence', ANSWERS),
    ...choices('amount', ['due', 'none', 'unknown']),
    ...choices('otherRights', ['exhausted', 'pending', 'notClaimed', 'refusedToClaim', 'unknown']),
    ...choices('piis', ['signed', 'none', 'refused']),
    ...choices('status', [
      'belgian',
      'eu',
      'euFamily',
      'populationRegister',
      'stateless',
      'refugee',
      'subsidiaryProtection',
    ]),
    ...choices('status', ['foreignersRegister', 'temporaryProtection', 'asylumSeeker', 'noStay', 'unknown']),
    [
      'a day that is none',
      { birthDate: '2026-02-29', staySince: '', rightSince: '2026-9-1', grantDecidedOn: 20260901 },
      'BAD_DATE /birthDate',
      'BAD_DATE /staySince',
      'BAD_DATE /rightSince',
      'WRONG_TYPE /grantDecidedOn',
    ],
    [
      'facts that are none',
      { married: 1, childAtCharge: 'no', pregnant: null, studies: 0 },
      'WRONG_TYPE /married',
      'WRONG_TYPE /childAtCharge',
      'WRONG_TYPE /pregnant',
      'WRONG_TYPE /studies',
    ],
    ['work', { work: { willing: 'yes', health: true, equity: false }, partner: {} }],
    [
      'work that is none',
      { work: 'yes', partner: { willing: true, equity: 'no', hello: 1 } },
      'WRONG_TYPE /work',
      'WRONG_TYPE /partner/willing',
      'WRONG_TYPE /partner/equity',
      'UNKNOWN_FIELD /partner/hello',
    ],
    ['a field of another question', { requestOn: '2026-09-01' }, 'UNKNOWN_FIELD /requestOn'],
  ]);
});

describe('PROCEDURE §3, deadlines', () => {
  const notified = (given: object): object => ({
    notification: { mode: 'hand', on: '2026-09-21', ...given },
  });
  finds('deadlines', [
    ...choices('scheme', SCHEMES),
    ...['registered', 'registeredReceipt', 'hand', 'ordinary'].map((mode): Row => [mode, notified({ mode })]),
    ['by pigeon', notified({ mode: 'pigeon' }), 'UNKNOWN_VALUE /notification/mode'],
    [
      'an empty notification',
      { notification: {} },
      'MISSING_FIELD /notification/mode',
      'MISSING_FIELD /notification/on',
    ],
    [
      'days that are none',
      notified({ on: '2026-09-31', presentedOn: 'x' }),
      'BAD_DATE /notification/on',
      'BAD_DATE /notification/presentedOn',
    ],
    ['a day where a month is asked', { expenseMonth: '2026-05-01' }, 'BAD_DATE /expenseMonth'],
    ['a month', { expenseMonth: '2026-05' }],
    ['a month that is none', { expenseMonth: '2026-13' }, 'BAD_DATE /expenseMonth'],
    ['a month where a day is asked', { aidGrantedOn: '2026-05' }, 'BAD_DATE /aidGrantedOn'],
  ]);
});

describe('PROCEDURE §4, sanction', () => {
  const stay = { from: '2026-01-01', to: '2026-01-02' };
  const month = { month: '2026-01', payable: '1' };
  finds('sanction', [
    ...choices('ground', ['omission', 'piis', 'detention', 'abroad']),
    ...choices('scheme', SCHEMES),
    ...atMost('stays', '/stays', 100, (count) => ({ stays: times(count, stay) })),
    ...atMost('months', '/months', 60, (count) => ({ months: times(count, month) })),
    ['an empty stay', { stays: [{}] }, 'MISSING_FIELD /stays/0/from', 'MISSING_FIELD /stays/0/to'],
    ['an empty month', { months: [{}] }, 'MISSING_FIELD /months/0/month', 'MISSING_FIELD /months/0/payable'],
    ['nothing payable known', { months: [{ ...month, payable: '' }] }, 'BAD_AMOUNT /months/0/payable'],
    [
      'less than nothing payable',
      { months: [{ ...month, payable: -0.01 }] },
      'NEGATIVE_AMOUNT /months/0/payable',
    ],
    ['parts', { part: '1/3' }],
    ['a part above the whole', { part: 1.5 }, 'OUT_OF_RANGE /part'],
    ['a part of nothing', { part: '1/0' }, 'BAD_FRACTION /part'],
    ['an exceptional stay', { stays: [{ ...stay, exceptional: true }] }],
  ]);
});

describe('PROCEDURE §5, recovery', () => {
  const month = { month: '2026-05', paid: '1', due: '1' };
  const debtor = { id: 'p', rank: 'parent', income: '1' };
  const debtors = (given: object): object => ({ debtors: [{ ...debtor, ...given }] });
  finds('recovery', [
    ...choices('kind', ['beneficiary', 'debtors']),
    ...choices('scheme', SCHEMES),
    ...choices('ground', ['change', 'law', 'cpasError', 'omission', 'existingRight']),
    ...limits('months', '/months', 1, 240, (count) => ({ months: times(count, month) })),
    ...limits('debtors', '/debtors', 1, 30, (count) => ({ debtors: times(count, debtor) })),
    ...limits('plannedMonths', '/plannedMonths', 1, 600, (plannedMonths) => ({ plannedMonths })),
    ...limits('heads', '/debtors/0/heads', 1, 2, (heads) => debtors({ heads })),
    ...limits('dependants', '/debtors/0/dependants', 0, 30, (dependants) => debtors({ dependants })),
    ['half a head', debtors({ heads: 1.5 }), 'WRONG_TYPE /debtors/0/heads'],
    ...['spouse', 'exSpouse', 'parent', 'child', 'other'].map((rank): Row => [rank, debtors({ rank })]),
    ['an aunt', debtors({ rank: 'aunt' }), 'UNKNOWN_VALUE /debtors/0/rank'],
    [
      'an empty debtor',
      { debtors: [{}] },
      'MISSING_FIELD /debtors/0/id',
      'MISSING_FIELD /debtors/0/rank',
      'MISSING_FIELD /debtors/0/income',
    ],
    ['a debtor without a name', debtors({ id: ' ' }), 'OUT_OF_RANGE /debtors/0/id'],
    ['a name of 200 characters', debtors({ id: 'x'.repeat(200) })],
    ['a name of 201 characters', debtors({ id: 'x'.repeat(201) }), 'OUT_OF_RANGE /debtors/0/id'],
    ['an empty month', { months: [{}] }, 'MISSING_FIELD /months/0/month', 'MISSING_FIELD /months/0/paid'],
    ['an empty waiver', { waiver: {} }, 'MISSING_FIELD /waiver/amount', 'MISSING_FIELD /waiver/reason'],
    ['an amount in words', { waiver: { amount: '1 000', reason: 'x' } }, 'BAD_AMOUNT /waiver/amount'],
    ['three decimals', debtors({ income: '1.001' }), 'BAD_AMOUNT /debtors/0/income'],
  ]);
});

describe('PROCEDURE §6, premium', () => {
  finds('premium', [
    ...choices('basis', ['DIS', 'LO']),
    ...['homelessEnded', 'mainResidence', 'alreadyGranted', 'beneficiary', 'replacementIncome'].flatMap(
      (name) => choices(name, ANSWERS),
    ),
    ...[1, 2, 3].map((category): Row => [`category ${category}`, { category }]),
    ['category 4', { category: 4 }, 'UNKNOWN_VALUE /category'],
    ['a category in words', { category: '1' }, 'WRONG_TYPE /category'],
    ['a household in words', { householdGranted: 'no' }, 'WRONG_TYPE /householdGranted'],
  ]);
});

describe('PROCEDURE §7, maintenance aid', () => {
  const month = { month: '2026-01', paid: '1' };
  finds('maintenanceAid', [
    ...choices('title', [
      'judgment',
      'mutualConsent',
      'conciliation',
      'mediation',
      'presumedFather',
      'placement',
      'none',
    ]),
    ...limits('year', '/year', 2005, 2100, (year) => ({ year })),
    ...limits('months', '/months', 1, 12, (count) => ({ months: times(count, month) })),
    ['a year in words', { year: '2026' }, 'WRONG_TYPE /year'],
    ['an empty month', { months: [{}] }, 'MISSING_FIELD /months/0/month', 'MISSING_FIELD /months/0/paid'],
  ]);
});

describe('PROCEDURE §8, State share', () => {
  const formB = { baseAnnual: '1', generalExemption: '1', days: 1, daysInMonth: 30 };
  finds('stateShare', [
    ...choices('size', ['small', '500', '1000']),
    ['a size as a number', { size: 500 }, 'WRONG_TYPE /size'],
    ...limits('days', '/days', 1, 31, (days) => ({ days })),
    ...limits('days of the form', '/formB/days', 1, 31, (days) => ({ formB: { ...formB, days } })),
    ...limits('days in the month', '/formB/daysInMonth', 28, 31, (daysInMonth) => ({
      formB: { ...formB, daysInMonth },
    })),
    ...['unemployment', 'insertion', 'derived'].map((lost): Row => [
      `lost ${lost}`,
      { unemployment: { requestOn: '2026-01-01', lost } },
    ]),
    [
      'empty counts',
      { counts: {} },
      'MISSING_FIELD /counts/penultimate',
      'MISSING_FIELD /counts/before',
      'MISSING_FIELD /counts/previousRate',
    ],
    ['a ground of 200 characters', { special: { rate: 1, ground: 'x'.repeat(200) } }],
    [
      'a ground of 201 characters',
      { special: { rate: 1, ground: 'x'.repeat(201) } },
      'OUT_OF_RANGE /special/ground',
    ],
    [
      'an empty special rate',
      { special: {} },
      'MISSING_FIELD /special/rate',
      'MISSING_FIELD /special/ground',
    ],
    [
      'an empty loss',
      { unemployment: {} },
      'MISSING_FIELD /unemployment/requestOn',
      'MISSING_FIELD /unemployment/lost',
    ],
    ['an empty project', { piis: {} }, 'MISSING_FIELD /piis/signedOn', 'MISSING_FIELD /piis/grantFrom'],
    [
      'an empty form',
      { formB: {} },
      'MISSING_FIELD /formB/baseAnnual',
      'MISSING_FIELD /formB/generalExemption',
      'MISSING_FIELD /formB/days',
      'MISSING_FIELD /formB/daysInMonth',
    ],
    ['a rate in per cent', { piisPopulationShare: 80 }, 'OUT_OF_RANGE /piisPopulationShare'],
  ]);
});

describe('PROCEDURE §9, counter', () => {
  const gap = { endedOn: '2026-01-31', resumedOn: '2026-02-01' };
  finds('spiCounter', [
    ...choices('kind', ['general', 'student', 'artistic']),
    ...['general', 'shortage', 'student'].map((kind): Row => [
      `a ${kind} month`,
      { history: [{ month: '2026-01', kind }] },
    ]),
    [
      'an artistic month',
      { history: [{ month: '2026-01', kind: 'artistic' }] },
      'UNKNOWN_VALUE /history/0/kind',
    ],
    ...limits('days', '/history/0/days', 1, 31, (days) => ({ history: [{ month: '2026-01', days }] })),
    ...atMost('months', '/history', 240, (count) => ({ history: times(count, { month: '2026-01' }) })),
    ...atMost('gaps', '/gaps', 60, (count) => ({ gaps: times(count, gap) })),
    ...atMost('amounts', '/used', 3, (count) => ({ used: times(count, { amount: '1' }) })),
    ['an empty month', { history: [{}] }, 'MISSING_FIELD /history/0/month'],
    ['an empty gap', { gaps: [{}] }, 'MISSING_FIELD /gaps/0/endedOn', 'MISSING_FIELD /gaps/0/resumedOn'],
    ['an empty amount', { used: [{}] }, 'MISSING_FIELD /used/0/amount'],
    ['an amount by itself', { used: ['1'] }, 'WRONG_TYPE /used/0'],
  ]);
});
