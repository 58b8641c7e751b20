import assert from 'node:assert/strict';
import type { Command } from '../../../src/procedure';
import { ask as conditions, askAse } from '../conditions/asked';
import { ask as deadlines, notified } from '../deadlines/asked';
import { fromBeneficiary, fromDebtors, parent } from '../recovery/asked';
import { abroad, breach, omission } from '../sanction/asked';
import { SMALLEST } from '../smallest';
import { ask as counter, monthsFrom } from '../spi-counter/asked';
import { ask as share } from '../state-share/asked';
import { stepOf } from './steps';

/** What it shows, the command, the rule, the places that were read, and the figures of the step. */
type Row = readonly [
  what: string,
  command: Command,
  rule: string,
  inputs: readonly string[],
  figures: object,
];

const STAY = ['/status', '/staySince'];
const AGE = ['/birthDate', '/married', '/childAtCharge', '/pregnant'];
const WORK = ['/work', '/studies', '/piis'];
const PROJECT = ['/piis', '/rightSince', '/birthDate', '/grantDecidedOn'];
const young = { birthDate: '2008-09-16' };

const CONDITIONS: readonly Row[] = [
  ['told', conditions({ residence: 'yes' }), 'conditions.RESIDENCE', ['/residence'], { residence: 'yes' }],
  ['not told', conditions(), 'conditions.RESIDENCE', ['/residence'], { residence: 'unknown' }],
  ['of age', conditions({ birthDate: '2008-09-15' }), 'conditions.AGE', AGE, { birthDate: '2008-09-15' }],
  ['a minor', conditions(young), 'conditions.AGE', AGE, { ...young, from: '2026-09-16' }],
  ['married', conditions({ ...young, married: true }), 'conditions.AGE', AGE, {}],
  ['told', conditions({ status: 'stateless' }), 'conditions.STAY', STAY, { status: 'stateless' }],
  ['not told', conditions(), 'conditions.STAY', STAY, { status: 'unknown' }],
  [
    'too short',
    conditions({ status: 'eu', staySince: '2026-09-01' }),
    'conditions.STAY',
    STAY,
    { status: 'eu', staySince: '2026-09-01', from: '2026-12-01' },
  ],
  [
    'long enough',
    conditions({ status: 'eu', staySince: '2026-01-01' }),
    'conditions.STAY',
    STAY,
    { status: 'eu', staySince: '2026-01-01' },
  ],
  [
    'of social aid',
    askAse({ status: 'eu', staySince: '2026-01-01' }),
    'conditions.STAY',
    STAY,
    { status: 'eu', staySince: '2026-01-01' },
  ],
  [
    'of social aid, asylum',
    askAse({ status: 'asylumSeeker' }),
    'conditions.STAY',
    STAY,
    { status: 'asylumSeeker' },
  ],
  ['of social aid, no stay', askAse({ status: 'noStay' }), 'conditions.STAY', STAY, { status: 'noStay' }],
  ['of social aid, not told', askAse(), 'conditions.STAY', STAY, { status: 'unknown' }],
  ['told', conditions({ amount: 'due' }), 'conditions.RESOURCES', ['/amount'], { amount: 'due' }],
  ['not told', askAse(), 'conditions.NEED', ['/amount'], { amount: 'unknown' }],
  ['told', conditions({ work: { willing: 'no' } }), 'conditions.WORK', WORK, { willing: 'no' }],
  ['not told', conditions(), 'conditions.WORK', WORK, { willing: 'unknown' }],
  ['studies', conditions({ studies: true }), 'conditions.WORK', WORK, {}],
  ['of social aid', askAse({ work: { willing: 'no' } }), 'conditions.WORK', WORK, { willing: 'no' }],
  ['of social aid', askAse({ partner: {} }), 'conditions.WORK_PARTNER', ['/partner'], { willing: 'unknown' }],
  [
    'told',
    conditions({ otherRights: 'pending' }),
    'conditions.OTHER_RIGHTS',
    ['/otherRights'],
    { otherRights: 'pending' },
  ],
  ['not told', conditions(), 'conditions.OTHER_RIGHTS', ['/otherRights'], { otherRights: 'unknown' }],
  ['not told', conditions({ studies: true }), 'conditions.PIIS', PROJECT, { piis: 'none' }],
  [
    'due',
    conditions({ studies: true, piis: 'signed', grantDecidedOn: '2026-09-15' }),
    'conditions.PIIS',
    PROJECT,
    { piis: 'signed', due: '2026-12-15' },
  ],
];

const passedOn = { transmittedOn: '2026-09-04' };
const DEADLINES: readonly Row[] = [
  ['from the request', deadlines(), 'deadlines.RECEIPT', ['/requestOn'], { event: '2026-09-01', days: 0 }],
  ['calendar days', deadlines(), 'deadlines.TRANSFER', ['/requestOn'], { event: '2026-09-01', days: 5 }],
  [
    'working days',
    deadlines({ policy: { competenceDays: 'working' } }),
    'deadlines.TRANSFER',
    ['/requestOn'],
    { event: '2026-09-01', workingDays: 5 },
  ],
  [
    'from the transmission',
    deadlines(passedOn),
    'deadlines.CONFLICT',
    ['/transmittedOn'],
    { event: '2026-09-04', workingDays: 5 },
  ],
  ['from the request', deadlines(), 'deadlines.DECISION', ['/requestOn'], { event: '2026-09-01', days: 30 }],
  [
    'from the transmission',
    deadlines(passedOn),
    'deadlines.DECISION',
    ['/transmittedOn'],
    { event: '2026-09-04', days: 30 },
  ],
  [
    'of social aid',
    deadlines({ ...passedOn, scheme: 'ASE' }),
    'deadlines.DECISION',
    ['/transmittedOn'],
    { event: '2026-09-04', months: 1 },
  ],
  [
    'from the last day',
    deadlines(),
    'deadlines.APPEAL_NO_DECISION_FROM',
    ['/requestOn'],
    { event: '2026-10-01', days: 1 },
  ],
  [
    'passed on',
    deadlines(passedOn),
    'deadlines.APPEAL_NO_DECISION_FROM',
    ['/transmittedOn'],
    { event: '2026-10-04', days: 1 },
  ],
  [
    'from the decision',
    deadlines({ decidedOn: '2026-09-21' }),
    'deadlines.REVIEW',
    ['/decidedOn'],
    { event: '2026-09-21', years: 1 },
  ],
  [
    'from the last review',
    deadlines({ lastReviewOn: '2026-05-01' }),
    'deadlines.REVIEW',
    ['/lastReviewOn'],
    { event: '2026-05-01', years: 1 },
  ],
  [
    'from the decision',
    deadlines({ decidedOn: '2026-09-21' }),
    'deadlines.NOTIFICATION',
    ['/decidedOn'],
    { event: '2026-09-21', days: 8 },
  ],
  [
    'from the sixteenth',
    deadlines({ decidedOn: '2026-09-21' }),
    'deadlines.INTEREST_LATE_PAYMENT',
    ['/decidedOn'],
    { event: '2026-09-21', days: 16 },
  ],
  [
    'from the proposal',
    deadlines({ piisProposedOn: '2026-09-10' }),
    'deadlines.REFLECTION',
    ['/piisProposedOn'],
    { event: '2026-09-10', days: 5 },
  ],
  [
    'from the grant',
    deadlines({ aidGrantedOn: '2026-09-10' }),
    'deadlines.FORM_B1',
    ['/aidGrantedOn'],
    { event: '2026-09-10', days: 45 },
  ],
  [
    'from the end of the quarter',
    deadlines({ expenseMonth: '2026-05' }),
    'deadlines.FORM_D1',
    ['/expenseMonth'],
    { event: '2026-06-30', months: 12 },
  ],
  [
    'handed over',
    notified({ mode: 'hand', on: '2026-09-22' }),
    'deadlines.appeal-first-hand',
    ['/notification/on'],
    { event: '2026-09-22', days: 1 },
  ],
  [
    'presented',
    notified({ mode: 'registered', on: '2026-09-22', presentedOn: '2026-09-24' }),
    'deadlines.appeal-first-presented',
    ['/notification/presentedOn'],
    { event: '2026-09-24', days: 1 },
  ],
  [
    'posted',
    notified({ mode: 'registered', on: '2026-09-21' }),
    'deadlines.appeal-first-posted',
    ['/notification/on'],
    { event: '2026-09-21', workingDays: 3 },
  ],
  [
    'posted, and by the other reading',
    notified({ mode: 'registered', on: '2026-09-22' }),
    'deadlines.appeal-last',
    [],
    { firstDay: '2026-09-25', appealMonths: 3, other: '2026-12-22' },
  ],
  [
    'posted, the other way round',
    notified({ mode: 'registered', on: '2026-09-21' }, { policy: { appealStart: 'nextWorkingDay' } }),
    'deadlines.appeal-last',
    [],
    { firstDay: '2026-09-22', appealMonths: 3, other: '2026-12-23' },
  ],
  [
    'handed over: no other',
    notified({ mode: 'hand', on: '2026-09-22' }),
    'deadlines.appeal-last',
    [],
    { firstDay: '2026-09-23', appealMonths: 3 },
  ],
  [
    'presented: no other',
    notified({ mode: 'registered', on: '2026-09-22', presentedOn: '2026-09-24' }),
    'deadlines.appeal-last',
    [],
    { firstDay: '2026-09-25', appealMonths: 3 },
  ],
  [
    'does not run',
    notified({ mode: 'ordinary', on: '2026-09-22' }),
    'deadlines.appeal-none',
    ['/complete', '/notification/mode'],
    {},
  ],
];

const late = omission({ finalOn: '2026-05-04', start: '2028-04-01', reprieveFrom: '2028-06-01' });
const JUNE = [{ month: '2026-06', payable: '1340.47' }];
const PERIOD = ['/start', '/until', '/reprieveFrom', '/finalOn'];
const SANCTION: readonly Row[] = [
  [
    'first time',
    omission(),
    'sanction.max-omission',
    ['/fraud', '/previousOn', '/committedOn'],
    { single: 6, times: 1 },
  ],
  [
    'repeated fraud',
    omission({ fraud: true, previousOn: '2026-01-01' }),
    'sanction.max-fraud',
    ['/fraud', '/previousOn', '/committedOn'],
    { single: 12, times: 2 },
  ],
  [
    'two years',
    omission(),
    'sanction.decide-by',
    ['/committedOn', '/decidedOn'],
    { event: '2026-01-10', years: 2 },
  ],
  [
    'as decided',
    omission({ until: '2026-07-15' }),
    'sanction.period',
    PERIOD,
    { from: '2026-06-01', to: '2026-07-15' },
  ],
  [
    'cut',
    late,
    'sanction.period',
    PERIOD,
    { from: '2028-04-01', to: '2028-09-30', executeBy: '2028-05-04', reprieveFrom: '2028-06-01' },
  ],
  [
    'the window',
    breach(),
    'sanction.window',
    ['/notifiedOn', '/decidedOn'],
    { earliest: '2023-11-21', latest: '2024-02-01' },
  ],
  ['once', breach(), 'sanction.max-piis', ['/previousOn', '/committedOn'], {}],
  [
    'a month',
    { ...omission({ until: '2026-06-10', months: JUNE }), part: '1/3' },
    'sanction.withheld',
    ['/months/0'],
    { month: '2026-06', payable: '1340.47', partN: 1, partD: 3, suspendedDays: 10, coveredDays: 30 },
  ],
  ['in all', abroad(['2026-05-01/2026-06-10']), 'sanction.total', [], { suspendedDays: 13 }],
  [
    'a stay beyond the weeks',
    abroad(['2026-01-01/2026-01-14', '2026-05-01/2026-06-10']),
    'sanction.abroad-weeks',
    ['/stays/1'],
    { from: '2026-05-01', to: '2026-06-10', days: 41, weeksLeft: 2 },
  ],
  [
    'a stay beyond the days',
    abroad(['2026-05-01/2026-06-10'], { policy: { abroadCount: 'days' } }),
    'sanction.abroad-days',
    ['/stays/0'],
    { from: '2026-05-01', to: '2026-06-10', days: 41, daysLeft: 28 },
  ],
  [
    'a stay within the weeks',
    abroad(['2026-12-20/2026-12-31']),
    'sanction.abroad-free',
    ['/stays/0'],
    { from: '2026-12-20', to: '2026-12-31', days: 12, weeksLeft: 4 },
  ],
];

const limited = fromBeneficiary({
  ground: 'existingRight',
  months: [{ month: '2026-05', paid: '900', due: '700', resources: '150' }],
});
const RECOVERY: readonly Row[] = [
  [
    'the whole',
    fromBeneficiary(),
    'recovery.month-recoverable',
    ['/months/0'],
    { month: '2026-05', paid: '900.00', due: '700.00' },
  ],
  [
    'limited',
    limited,
    'recovery.month-limited',
    ['/months/0'],
    { month: '2026-05', paid: '900.00', due: '700.00', resources: '150.00' },
  ],
  [
    'prescribed, paid on the day told',
    fromBeneficiary({
      noticeOn: '2031-06-04',
      months: [{ month: '2026-05', paid: '900', due: '700', paidOn: '2026-06-03' }],
    }),
    'recovery.month-prescribed',
    ['/months/0'],
    { month: '2026-05', paid: '900.00', due: '700.00', paidOn: '2026-06-03', summons: '2031-06-04' },
  ],
  [
    'prescribed',
    fromBeneficiary({ noticeOn: '2031-06-01' }),
    'recovery.month-prescribed',
    ['/months/0'],
    { month: '2026-05', paid: '900.00', due: '700.00', paidOn: '2026-05-31', summons: '2031-06-01' },
  ],
  ['added up', limited, 'recovery.total', [], { month1: '150.00' }],
  [
    'from the month after',
    fromBeneficiary({ ground: 'cpasError', notifiedOn: '2026-06-15' }),
    'recovery.effect',
    ['/ground', '/aware', '/notifiedOn'],
    { event: '2026-06-15' },
  ],
  [
    'after a waiver',
    fromBeneficiary({ waiver: { amount: '50', reason: 'x' } }),
    'recovery.after-waiver',
    ['/waiver'],
    { recoverable: '200.00', waived: '50.00' },
  ],
  [
    'the scale',
    fromDebtors([parent({ dependants: 2 })]),
    'recovery.debtor-scale',
    ['/debtors/0', '/months/0'],
    {
      income: '60000.00',
      ceiling: '30217.76',
      dependants: 2,
      band: 6,
      perDependant: '4230.49',
      percent: 120,
    },
  ],
  [
    'under the ceiling',
    fromDebtors([parent({ income: '1' })]),
    'recovery.debtor-scale',
    ['/debtors/0', '/months/0'],
    { income: '1.00', ceiling: '30217.76', dependants: 0, band: 0, perDependant: '4230.49', percent: 0 },
  ],
  [
    'heads',
    fromDebtors([parent({ heads: 2 })]),
    'recovery.debtor-cap',
    ['/debtors/0', '/months/0'],
    { month: '2026-09', paid: '1847.89', heads: 2, all: 2 },
  ],
  [
    'the least',
    fromDebtors([parent()]),
    'recovery.debtor-due',
    ['/debtors/0', '/months/0'],
    { scale: '635.00', cap: '1847.89' },
  ],
  [
    'the least, with an alimony',
    fromDebtors([parent({ alimony: '100' })]),
    'recovery.debtor-due',
    ['/debtors/0', '/months/0'],
    { scale: '635.00', cap: '1847.89', alimony: '100.00' },
  ],
  ['not asked', fromDebtors([parent({ equity: true })]), 'recovery.debtor-EQUITY', ['/debtors/0'], {}],
];

const lo = { ...SMALLEST.premium, basis: 'LO' as const };
const INCOME = ['/replacementIncome', '/annualIncome', '/category'];
const { maintenanceAid } = SMALLEST;
const AIDS: readonly Row[] = [
  [
    'told',
    { ...SMALLEST.premium, homelessEnded: 'yes' },
    'premium.HOMELESS_ENDED',
    ['/homelessEnded'],
    { homelessEnded: 'yes' },
  ],
  ['not told', SMALLEST.premium, 'premium.MAIN_RESIDENCE', ['/mainResidence'], { mainResidence: 'unknown' }],
  [
    'as told',
    { ...SMALLEST.premium, alreadyGranted: 'no' },
    'premium.ONCE_IN_LIFE',
    ['/alreadyGranted'],
    { alreadyGranted: 'no' },
  ],
  [
    'the limit, exact',
    { ...lo, annualIncome: '5', category: 2 },
    'premium.INCOME',
    INCOME,
    { annualIncome: '5.00', limit: '18048.921' },
  ],
  [
    'a replacement income',
    { ...lo, replacementIncome: 'yes' },
    'premium.INCOME',
    INCOME,
    { replacementIncome: 'yes' },
  ],
  ['no income told', lo, 'premium.INCOME', INCOME, { replacementIncome: 'no' }],
  ['a household', lo, 'premium.ONE_PER_HOUSEHOLD', ['/householdGranted'], {}],
  ['a twelfth', SMALLEST.premium, 'premium.amount', ['/date'], { base: '22174.69' }],
  [
    'half',
    { ...maintenanceAid, months: [{ month: '2026-01', paid: '150', owed: '140' }] },
    'maintenanceAid.month',
    ['/months/0', '/title'],
    { month: '2026-01', paid: '140.00', rateN: 1, rateD: 2, monthMax: '91.67', left: '1100.00' },
  ],
  [
    'nothing',
    { ...maintenanceAid, title: 'none' },
    'maintenanceAid.none',
    ['/months/0', '/title'],
    { month: '2026-01', paid: '1.00' },
  ],
];

const project = { signedOn: '2026-09-20', grantFrom: '2026-09-11' };
const lost = { requestOn: '2026-07-01', lost: 'unemployment' } as const;
const STATE: readonly Row[] = [
  ['as declared', share({ size: '500' }), 'stateShare.size', ['/size'], { beneficiaries: '500' }],
  ['unless told', share(), 'stateShare.size', ['/size'], { beneficiaries: 'small' }],
  [
    'by numbers',
    share({ counts: { penultimate: 480, before: '520', previousRate: '2/3' } }),
    'stateShare.counts',
    ['/counts'],
    { penultimate: '480', before: '520', previousRate: '2/3' },
  ],
  [
    'the ground',
    share({ special: { rate: 1, ground: 'housed' } }),
    'stateShare.declared',
    ['/special'],
    { ground: 'housed' },
  ],
  [
    'the request',
    share({ unemployment: { ...lost, requestOn: '2026-06-30' } }),
    'stateShare.reform-1',
    ['/unemployment'],
    { requestOn: '2026-06-30' },
  ],
  [
    'the points',
    share({ unemployment: lost }),
    'stateShare.reform-2',
    ['/unemployment'],
    { requestOn: '2026-07-01', baseRate: '11/20', points: '3/20' },
  ],
  ['the part', share(), 'stateShare.share', ['/amount'], { amount: '1367.34', rateN: 11, rateD: 20 }],
  ['the rest', share(), 'stateShare.own', [], { amount: '1367.34', share: '752.04' }],
  [
    'the project',
    share({ piis: project }),
    'stateShare.piis',
    ['/piis', '/days'],
    {
      from: '2026-09-11',
      to: '2027-09-10',
      amount: '1367.34',
      rateN: 1,
      rateD: 10,
      projectDays: 20,
      days: 30,
    },
  ],
  [
    'a project without end',
    share({ piis: { ...project, student: true } }),
    'stateShare.piis',
    ['/piis', '/days'],
    { from: '2026-09-11', amount: '1367.34', rateN: 1, rateD: 10, projectDays: 20, days: 30 },
  ],
];

const ended = counter({ firstDay: '2020-01-01', history: monthsFrom('2020-01', 2) });
const shortage = counter({ history: [{ month: '2024-06', kind: 'shortage' }] });
const gap = { endedOn: '2026-03-31', resumedOn: '2026-06-01' };
const COUNTER: readonly Row[] = [
  [
    'six years',
    shortage,
    'spiCounter.window',
    ['/firstDay', '/history'],
    { firstDay: '2024-06-01', months: 72 },
  ],
  ['used', shortage, 'spiCounter.used', ['/history'], { monthsCounted: 1, days: 30, total: 1095 }],
  ['left', shortage, 'spiCounter.remaining', [], { total: 1095, usedDays: 30 }],
  ['ended', ended, 'spiCounter.ended', [], {}],
  [
    'of the month',
    shortage,
    'spiCounter.month',
    ['/month'],
    { month: '2026-09', remainingDays: 1065, inWindow: 30 },
  ],
  ['three months', shortage, 'spiCounter.shortage', ['/history'], { firstDay: '2024-06-01', months: 3 }],
  ['a break', counter({ gaps: [gap] }), 'spiCounter.gap-ends', ['/gaps/0'], gap],
  [
    'a student',
    counter({ kind: 'student', piisUntil: '2026-09-12' }),
    'spiCounter.student',
    ['/month', '/piisUntil'],
    { month: '2026-09', piisUntil: '2026-09-12' },
  ],
  [
    'a student without end',
    counter({ kind: 'student' }),
    'spiCounter.student',
    ['/month', '/piisUntil'],
    { month: '2026-09' },
  ],
];

describe('the trace of the procedure shows what was read, and the figures', () => {
  for (const rows of [CONDITIONS, DEADLINES, SANCTION, RECOVERY, AIDS, STATE, COUNTER])
    for (const [what, command, rule, inputs, figures] of rows)
      it(`${rule}, ${what}`, () => {
        const step = stepOf(command, rule);
        assert.deepEqual([step.inputs, step.figures], [inputs, figures]);
      });
});
