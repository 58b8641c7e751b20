import assert from 'node:assert/strict';
import { answer, type Command } from '../../../src/procedure';
import { ask as deadlines, notified } from '../deadlines/asked';
import { fromDebtors, parent } from '../recovery/asked';
import { abroad, breach, omission } from '../sanction/asked';
import { SMALLEST } from '../smallest';
import { ask as counter } from '../spi-counter/asked';
import { ask as share } from '../state-share/asked';
import { RICH } from './rich';
import { stepOf } from './steps';

const piis = { signedOn: '2027-09-20', grantFrom: '2027-09-01' };
const lost = (requestOn: string): Command =>
  share({ month: '2027-01', unemployment: { requestOn, lost: 'unemployment' } });
const counts = { penultimate: 100, before: 100, previousRate: '0.55' };
const shortage = counter({ history: [{ month: '2024-06', kind: 'shortage' }] });
const august = { months: [{ month: '2026-08', paid: '1' }] };

/** A command, the rule, and the table and first day of the row that the step rests on. */
const ROWS: readonly (readonly [command: Command, rule: string, row: string])[] = [
  [deadlines(), 'deadlines.TRANSFER', 'requestPeriods coverage'],
  [deadlines(), 'deadlines.DECISION', 'requestPeriods coverage'],
  [deadlines({ aidGrantedOn: '2026-09-01' }), 'deadlines.FORM_B1', 'costFormPeriods coverage'],
  [notified({ mode: 'hand', on: '2026-09-22' }), 'deadlines.appeal-last', 'requestPeriods coverage'],
  [omission(), 'sanction.max-omission', 'sanctionPeriods coverage'],
  [omission(), 'sanction.decide-by', 'sanctionPeriods coverage'],
  [breach(), 'sanction.max-piis', 'sanctionPeriods coverage'],
  [abroad(['2026-05-01/2026-06-10']), 'sanction.abroad-weeks', 'abroadPeriods 2016-01-09'],
  [fromDebtors([parent()]), 'recovery.debtor-scale', 'debtorCeilings 2026-09-01'],
  [
    fromDebtors([parent()], { ...august, policy: { ceilingDate: 'month' } }),
    'recovery.debtor-scale',
    'debtorCeilings 2026-03-01',
  ],
  [{ ...SMALLEST.premium, date: '2026-08-31' }, 'premium.amount', 'categories 2026-03-01'],
  [SMALLEST.maintenanceAid, 'maintenanceAid.month', 'maintenanceAid coverage'],
  [share(), 'stateShare.size', 'stateShare 2014-07-01'],
  [share({ month: '2014-06' }), 'stateShare.size', 'stateShare 2002-10-01'],
  [share({ counts }), 'stateShare.counts', 'stateShare 2014-07-01'],
  [lost('2026-06-30'), 'stateShare.reform-1', 'unemploymentShare 2027-01-01'],
  [lost('2026-07-01'), 'stateShare.reform-2', 'unemploymentSupplement 2026-07-01'],
  [share({ month: '2027-12', piis }), 'stateShare.piis', 'piisShare 2016-11-01'],
  [share({ month: '2028-01', piis }), 'stateShare.piis', 'piisShareByPopulation 2028-01-01'],
  [shortage, 'spiCounter.window', 'spiPeriods 2014-10-01'],
  [shortage, 'spiCounter.used', 'spiPeriods 2014-10-01'],
  [shortage, 'spiCounter.remaining', 'spiPeriods 2014-10-01'],
  [shortage, 'spiCounter.shortage', 'shortagePeriod 2024-01-01'],
];

describe('the trace of the procedure says in which row of the barème an amount was found', () => {
  for (const [command, rule, row] of ROWS)
    it(`${rule}: ${row}`, () => {
      const { inForce } = stepOf(command, rule);
      assert.equal(`${inForce?.table} ${inForce?.from}`, row);
    });
});

/** Rules of which the result is rounded half-up to the cent. */
const ROUNDED = [
  ...['sanction.withheld', 'recovery.debtor-cap', 'premium.amount', 'maintenanceAid.month'],
  ...['stateShare.share', 'stateShare.piis', 'stateShare.form-b-work'],
];

describe('the trace of the procedure says what was rounded to the cent', () => {
  for (const [what, command] of RICH)
    it(what, () => {
      const answered = answer(command, { trace: true });
      assert.ok(answered.status === 'ok');
      for (const { rule, rounded } of answered.trace!)
        assert.equal(rounded === true, ROUNDED.includes(rule), rule);
    });
});
