import type { Command } from '../../../src/procedure';
import { FINE, ask as conditions, askAse } from '../conditions/asked';
import { ask as deadlines, askAse as deadlinesAse, notified } from '../deadlines/asked';
import { abroad, breach, breachBySecondMonth, detention, omission } from '../sanction/asked';
import { SMALLEST } from '../smallest';
import { ask as counter, monthsFrom } from '../spi-counter/asked';
import { ask as share } from '../state-share/asked';
import { RICH_CLAIMS } from './rich-claims';

export type Rich = readonly [what: string, command: Command];

const DATED = {
  transmittedOn: '2026-09-08',
  decidedOn: '2026-10-20',
  lastReviewOn: '2028-02-29',
  piisProposedOn: '2026-12-23',
  aidGrantedOn: '2028-01-31',
  expenseMonth: '2026-11',
} as const;
const WORKING = { policy: { competenceDays: 'working', reflection: 'working' } } as const;
const PIIS = { signedOn: '2026-09-20', grantFrom: '2026-09-11' };
const MONTHS = [
  { month: '2026-06', payable: '1340.47' },
  { month: '2026-07', payable: '0.05', from: '2026-07-10' },
  { month: '2023-12', payable: '700.01', to: '2023-12-30' },
];

/** Commands that together take every branch that the trace tells of. */
export const RICH: readonly Rich[] = [
  ...Object.values(SMALLEST).map((command): Rich => [`the smallest command: ${command.question}`, command]),
  ...RICH_CLAIMS,

  ['everything in order', conditions({ ...FINE, partner: { willing: 'no' }, grantDecidedOn: '2026-09-15' })],
  ['social aid in order', askAse({ ...FINE, partner: { health: true }, grantDecidedOn: '2026-09-15' })],
  [
    'a minor from the Union, overdue',
    conditions({
      birthDate: '2008-10-16',
      status: 'eu',
      staySince: '2026-08-31',
      studies: true,
      grantDecidedOn: '2026-01-31',
    }),
  ],
  [
    'a citizen of the Union, social aid',
    askAse({ status: 'euFamily', staySince: '2026-06-30', birthDate: '2010-01-01' }),
  ],
  [
    'an asylum seeker',
    conditions({ status: 'asylumSeeker', work: { equity: true }, otherRights: 'pending' }),
  ],
  [
    'without stay, social aid',
    askAse({ status: 'noStay', work: { willing: 'no' }, otherRights: 'refusedToClaim' }),
  ],
  [
    'subsidiary protection in 2016',
    conditions({ status: 'subsidiaryProtection', date: '2016-11-30', piis: 'refused', studies: true }),
  ],

  ['every date', deadlines(DATED)],
  ['every date, other readings', deadlines({ ...DATED, ...WORKING })],
  ['every date of social aid', deadlinesAse(DATED)],
  ['handed over', notified({ mode: 'hand', on: '2026-08-28' })],
  ['presented', notified({ mode: 'registered', on: '2026-09-21', presentedOn: '2026-09-24' })],
  ['posted', notified({ mode: 'registered', on: '2026-10-30' })],
  [
    'posted, the other reading',
    notified({ mode: 'registeredReceipt', on: '2026-09-24' }, { policy: { appealStart: 'nextWorkingDay' } }),
  ],
  ['ordinary mail, social aid', notified({ mode: 'ordinary', on: '2026-09-21' }, { scheme: 'ASE' })],
  ['without the mentions', notified({ mode: 'hand', on: '2026-09-21' }, { complete: false })],

  ['an omission', omission({ months: MONTHS, part: '1/3' })],
  [
    'a repeated fraud, late and reprieved',
    omission({
      fraud: true,
      previousOn: '2025-01-01',
      finalOn: '2026-05-04',
      start: '2027-06-01',
      reprieveFrom: '2028-05-01',
      months: MONTHS,
    }),
  ],
  ['an omission reprieved in whole', omission({ reprieveFrom: '2026-06-01', months: MONTHS })],
  ['an omission of too long ago', omission({ committedOn: '2024-02-29', months: MONTHS })],
  [
    'no sanction of social aid',
    { id: 'T', question: 'sanction', ground: 'omission', scheme: 'ASE', months: MONTHS },
  ],
  ['a breach', breach({ months: MONTHS })],
  [
    'a repeated breach, later',
    breach({ previousOn: '2023-01-01', start: '2024-02-01', legitimateGround: true }),
  ],
  ['a breach by the older reading', breachBySecondMonth({ months: MONTHS, scheme: 'ASE' })],
  [
    'detention',
    detention(['2026-06-29/2026-07-12', '2026-07-11/2026-07-12'], { months: MONTHS, scheme: 'ASE' }),
  ],
  ['abroad', abroad(['2026-05-20/2026-07-12', '2026-12-20/2027-01-10'], { months: MONTHS })],
  ['abroad, by days', abroad(['2026-05-20/2026-07-12'], { months: MONTHS, policy: { abroadCount: 'days' } })],

  ['a premium', { ...SMALLEST.premium, homelessEnded: 'yes', alreadyGranted: 'yes', householdGranted: true }],
  ['a premium of LO', { ...SMALLEST.premium, basis: 'LO', annualIncome: '12032.62', category: 1 }],
  [
    'a premium of LO, below',
    {
      ...SMALLEST.premium,
      basis: 'LO',
      annualIncome: '1',
      category: 2,
      policy: { premiumCeiling: 'strict' },
    },
  ],
  ['a premium of LO, replacement income', { ...SMALLEST.premium, basis: 'LO', replacementIncome: 'yes' }],

  [
    'a declared rate and a project on top',
    share({ special: { rate: 1, ground: 'x' }, piis: PIIS, days: 20 }),
  ],
  ['a declared rate in thirds', share({ special: { rate: '1/3', ground: 'x' } })],
  [
    'numbers, and a request since July',
    share({
      counts: { penultimate: 480, before: 520, previousRate: '2/3' },
      unemployment: { requestOn: '2026-07-01', lost: 'unemployment' },
    }),
  ],
  [
    'numbers, and a request since July, never above the whole',
    share({
      counts: { penultimate: 400, before: 500, previousRate: 1 },
      unemployment: { requestOn: '2026-07-01', lost: 'unemployment' },
    }),
  ],
  [
    'a request of the first half-year',
    share({
      unemployment: { requestOn: '2026-06-30', lost: 'unemployment' },
      month: '2029-01',
      piis: { ...PIIS, student: true },
    }),
  ],
  ['before 2014', share({ month: '2010-05', size: '500', amount: '0.03' })],
  ['a student project without end', share({ piis: { ...PIIS, student: true } })],
  [
    'a form',
    share({
      formB: {
        baseAnnual: '14569.58',
        generalExemption: '250',
        work: '600',
        spiCap: '291.63',
        replacement: '200',
        days: 26,
        daysInMonth: 30,
      },
    }),
  ],
  [
    'a form of nothing',
    share({
      formB: { baseAnnual: '100', generalExemption: '0', replacement: '9999', days: 1, daysInMonth: 31 },
    }),
  ],

  [
    'a counter',
    counter({
      history: monthsFrom('2023-09', 36),
      gaps: [
        { endedOn: '2024-03-31', resumedOn: '2024-06-01' },
        { endedOn: '2025-03-31', resumedOn: '2025-05-01' },
      ],
    }),
  ],
  [
    'days of right',
    counter({
      history: monthsFrom('2024-02', 3, { days: 7, kind: 'shortage' }),
      policy: { counterPartial: 'covered' },
    }),
  ],
  ['a counter that has ended', counter({ firstDay: '2020-02-29', history: monthsFrom('2020-02', 3) })],
  ['a student', counter({ kind: 'student', piisUntil: '2026-09-12' })],
  [
    'an artist',
    counter({ kind: 'artistic', firstDay: '2024-02-29', used: [{ amount: '9999' }, { amount: '0.01' }] }),
  ],
];
