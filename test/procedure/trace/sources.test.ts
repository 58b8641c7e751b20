import assert from 'node:assert/strict';
import { answer, type Command } from '../../../src/procedure';
import type { Given } from '../asked';
import { ask as conditions, askAse } from '../conditions/asked';
import { ask as deadlines, askAse as deadlinesAse } from '../deadlines/asked';
import { fromDebtors, parent } from '../recovery/asked';
import { omission } from '../sanction/asked';
import { SMALLEST } from '../smallest';
import { ask as share } from '../state-share/asked';
import { RICH } from './rich';
import { stepsOf } from './steps';

/** How far the source of a step goes, and the point that is read in two ways. */
type Source = readonly [confidence?: 'secondary' | 'disputed' | undefined, reading?: string];

/** Rules whose source is not the text or the State, or that are read in two ways (PROCEDURE, column conf, and §11). */
const WEAK: Readonly<Record<string, Source>> = {
  'conditions.WORK_PARTNER': ['secondary'],
  'deadlines.TRANSFER': [undefined, 'competenceDays'],
  'deadlines.INTEREST_LATE_DECISION': ['secondary'],
  'deadlines.APPEAL_NO_DECISION_FROM': ['secondary'],
  'deadlines.REFLECTION': ['secondary', 'reflection'],
  'deadlines.appeal-first-posted': ['disputed', 'appealStart'],
  'deadlines.appeal-last': ['secondary'],
  'sanction.max-piis-repeat': ['disputed'],
  'sanction.window': ['disputed', 'piisStart'],
  'sanction.abroad-free': [undefined, 'abroadCount'],
  'sanction.abroad-weeks': [undefined, 'abroadCount'],
  'sanction.abroad-days': [undefined, 'abroadCount'],
  'sanction.withheld': ['secondary'],
  'stateShare.declared': ['disputed'],
  'stateShare.reform-1': ['secondary'],
  'stateShare.reform-2': ['secondary'],
  'stateShare.form-b-work': ['secondary'],
  'stateShare.form-b-replacement': ['secondary'],
  'stateShare.form-b-requested': ['secondary'],
  'stateShare.form-b-calculation': ['secondary'],
  'stateShare.form-b-difference': ['secondary'],
  'spiCounter.used': ['secondary', 'counterPartial'],
  'spiCounter.month': ['secondary'],
  'spiCounter.artistic': ['secondary'],
};

const debtors = (decidedOn: string): Command => fromDebtors([parent()], { decidedOn });
const lo = (given: Given<'premium'>): Command => ({
  ...SMALLEST.premium,
  basis: 'LO',
  date: '2025-02-01',
  ...given,
});
const piis = { signedOn: '2026-09-01', grantFrom: '2026-09-01' };
const aid = (month: { paid: string; owed?: string; beneficiary?: boolean }): Command => ({
  ...SMALLEST.maintenanceAid,
  months: [{ month: '2026-01', ...month }],
});
const counts = { penultimate: 400, before: 500, previousRate: '0.55' };
const SCALE = 'recovery.debtor-scale';

/** Rules of which the source depends on the facts. */
const BY_FACTS: readonly (readonly [what: string, command: Command, rule: string, ...source: Source])[] = [
  ['of the RIS', conditions({ status: 'eu' }), 'conditions.STAY'],
  ['of the RIS, with a date', conditions({ status: 'eu', staySince: '2026-08-01' }), 'conditions.STAY'],
  ['of social aid', askAse({ status: 'refugee' }), 'conditions.STAY', 'secondary'],
  ['of social aid, asylum', askAse({ status: 'asylumSeeker' }), 'conditions.STAY', 'secondary'],
  ['of social aid, no stay', askAse({ status: 'noStay' }), 'conditions.STAY', 'secondary'],
  ['of social aid, unknown', askAse(), 'conditions.STAY', 'secondary'],
  ['of social aid, of the Union', askAse({ status: 'eu' }), 'conditions.STAY', 'disputed'],
  [
    'the first three months',
    askAse({ status: 'euFamily', staySince: '2026-09-01' }),
    'conditions.STAY',
    'disputed',
  ],
  ['after them', askAse({ status: 'eu', staySince: '2026-01-01' }), 'conditions.STAY', 'disputed'],
  ['signed', conditions({ studies: true, piis: 'signed' }), 'conditions.PIIS', 'secondary'],
  ['none', conditions({ studies: true }), 'conditions.PIIS', 'secondary'],
  ['refused', conditions({ studies: true, piis: 'refused' }), 'conditions.PIIS', 'disputed'],
  ['of the RIS', deadlines(), 'deadlines.DECISION'],
  ['of social aid', deadlinesAse(), 'deadlines.DECISION', 'secondary'],
  [
    'of social aid, to a longer month',
    deadlinesAse({ requestOn: '2026-02-28' }),
    'deadlines.DECISION',
    'disputed',
  ],
  [
    'of social aid, to a shorter one',
    deadlinesAse({ requestOn: '2026-01-31' }),
    'deadlines.DECISION',
    'secondary',
  ],
  ['to the same number', deadlines({ decidedOn: '2026-09-21' }), 'deadlines.PIIS', 'secondary'],
  [
    'to a longer month',
    deadlines({ requestOn: '2026-02-01', decidedOn: '2026-02-28' }),
    'deadlines.PIIS',
    'disputed',
  ],
  ['to a shorter month', deadlines({ decidedOn: '2026-11-30' }), 'deadlines.PIIS', 'secondary'],
  ['no reprieve', omission(), 'sanction.period'],
  ['a reprieve', omission({ reprieveFrom: '2026-07-01' }), 'sanction.period', 'disputed'],
  ['a replacement income', lo({ replacementIncome: 'yes' }), 'premium.INCOME'],
  ['no income told', lo({}), 'premium.INCOME'],
  [
    'a cent under the limit',
    lo({ annualIncome: '11564.95', category: 1 }),
    'premium.INCOME',
    'secondary',
    'premiumCeiling',
  ],
  [
    'the limit',
    lo({ annualIncome: '11564.96', category: 1 }),
    'premium.INCOME',
    'disputed',
    'premiumCeiling',
  ],
  [
    'a cent over it',
    lo({ annualIncome: '11564.97', category: 1 }),
    'premium.INCOME',
    'secondary',
    'premiumCeiling',
  ],
  ['published', debtors('2026-09-01'), SCALE, undefined, 'ceilingDate'],
  ['computed', debtors('2026-08-31'), SCALE, 'secondary', 'ceilingDate'],
  ['published in part', debtors('2012-02-01'), SCALE, 'secondary', 'ceilingDate'],
  ['the limit of the guides', aid({ paid: '183.32' }), 'maintenanceAid.month'],
  ['a cent over it', aid({ paid: '183.33' }), 'maintenanceAid.month', 'disputed', 'maintenanceCap'],
  ['paid in whole', aid({ paid: '100', owed: '100' }), 'maintenanceAid.month'],
  ['paid in part', aid({ paid: '99.99', owed: '100' }), 'maintenanceAid.month', 'disputed', 'partialPayment'],
  [
    'in part, and over',
    aid({ paid: '200', owed: '201' }),
    'maintenanceAid.month',
    'disputed',
    'partialPayment',
  ],
  ['no beneficiary', aid({ paid: '100', beneficiary: false }), 'maintenanceAid.none'],
  ['from 2014-07', share({ month: '2014-07' }), 'stateShare.size'],
  ['before', share({ month: '2014-06' }), 'stateShare.size', 'secondary'],
  ['from 2014-07', share({ month: '2014-07', counts }), 'stateShare.counts'],
  ['before', share({ month: '2014-06', counts }), 'stateShare.counts', 'secondary'],
  ['under 100 %', share({ piis }), 'stateShare.piis', 'secondary'],
  [
    'on top of 100 %',
    share({ piis, special: { rate: 1, ground: 'x' } }),
    'stateShare.piis',
    'disputed',
    'piisOnTop',
  ],
];

describe('the trace says where a step is of weak source, or read in two ways', () => {
  const byFacts = new Set(BY_FACTS.map(([, , rule]) => rule));

  it('by its rule, and of no other one', () => {
    for (const [what, command] of RICH) {
      const answered = answer(command, { trace: true });
      assert.ok(answered.status === 'ok');
      for (const { rule, confidence, reading } of answered.trace!) {
        if (byFacts.has(rule)) continue;
        const [expected, point] = WEAK[rule] ?? [];
        assert.deepEqual([confidence, reading], [expected, point], `${rule} of ${what}`);
      }
    }
  });

  for (const [what, command, rule, ...source] of BY_FACTS)
    it(`${rule}, ${what}: ${source.filter(Boolean).join(', ') || 'neither'}`, () => {
      const steps = stepsOf(command, rule);
      assert.ok(steps.length > 0);
      for (const { confidence, reading } of steps) {
        assert.deepEqual([confidence, reading], [source[0], source[1]]);
      }
    });
});
