import assert from 'node:assert/strict';
import { answer, type Command } from '../../src/procedure';
import { findings } from '../engine/examples';
import { ask as conditions } from './conditions/asked';
import { ask as deadlines } from './deadlines/asked';
import { fromBeneficiary, fromDebtors, parent } from './recovery/asked';
import { abroad, omission } from './sanction/asked';
import { SMALLEST } from './smallest';
import { ask as counter } from './spi-counter/asked';
import { ask as share } from './state-share/asked';
import { confirmed } from './supplemented';

const later = { requestOn: '2026-11-02' };
const notified = { decidedOn: '2026-11-03', notification: { mode: 'hand', on: '2026-11-04' } } as const;
const paid = { month: '2026-11', paid: '900', due: '700' };
const aid = {
  ...SMALLEST.maintenanceAid,
  months: [
    { month: '2026-10', paid: '1' },
    { month: '2026-11', paid: '1' },
  ],
};
const lost = { requestOn: '2026-11-01', lost: 'unemployment' } as const;
const counts = { penultimate: 525, before: 500, previousRate: '0.55' };
const BY_MONTH = { ceilingDate: 'month' } as const;
const piis = { signedOn: '2026-11-02', grantFrom: '2026-11-01' };
const punished = omission({ committedOn: '2026-10-01', decidedOn: '2026-11-02', start: '2026-12-01' });

/** A table of which the supplement holds a row from 01/11/2026 on, a command that reads it, and where it is said. */
const ROWS: readonly [table: Parameters<typeof confirmed>[0], command: Command, ...paths: string[]][] = [
  ['requestPeriods', conditions({ studies: true, grantDecidedOn: '2026-10-31' })],
  ['requestPeriods', conditions({ studies: true, grantDecidedOn: '2026-11-01' }), '/grantDecidedOn'],
  ['requestPeriods', deadlines()],
  ['requestPeriods', deadlines(later), '/requestOn'],
  ['requestPeriods', deadlines({ transmittedOn: '2026-11-02' }), '/transmittedOn'],
  ['requestPeriods', deadlines({ decidedOn: '2026-11-02' }), '/decidedOn'],
  ['requestPeriods', deadlines({ lastReviewOn: '2026-11-02' }), '/lastReviewOn'],
  ['requestPeriods', deadlines({ piisProposedOn: '2026-11-02' }), '/piisProposedOn'],
  ['requestPeriods', deadlines({ ...later, ...notified }), '/requestOn', '/decidedOn', '/notification/on'],
  ['costFormPeriods', deadlines({ aidGrantedOn: '2026-11-02' }), '/aidGrantedOn'],
  ['costFormPeriods', deadlines({ expenseMonth: '2026-10' }), '/expenseMonth'], // its quarter ends on 31 December
  ['costFormPeriods', deadlines({ expenseMonth: '2026-09' })],
  ['sanctionPeriods', punished, '/decidedOn'],
  ['sanctionPeriods', omission()],
  ['abroadPeriods', abroad(['2026-11-02/2026-11-03']), '/stays'],
  ['abroadPeriods', abroad(['2026-10-31/2026-11-03'])],
  ['recoveryPeriods', fromBeneficiary({ months: [paid], noticeOn: '2026-12-01' }), '/months/0'],
  ['recoveryPeriods', fromBeneficiary({ months: [paid] })],
  ['recoveryPeriods', fromDebtors([parent()], { months: [paid], noticeOn: '2026-12-01' }), '/months/0'],
  ['debtorScale', fromDebtors([parent()], { decidedOn: '2026-11-01' }), '/decidedOn'],
  ['debtorScale', fromDebtors([parent()], { decidedOn: '2026-11-01', policy: BY_MONTH })],
  ['debtorScale', fromDebtors([parent()], { months: [paid], policy: BY_MONTH }), '/months/0/month'],
  ['installationPremium', { ...SMALLEST.premium, date: '2026-11-01' }, '/date'],
  [
    'installationPremium',
    { ...SMALLEST.premium, date: '2026-11-01', basis: 'LO', annualIncome: '1', category: 1 },
    '/date',
  ],
  ['installationPremium', SMALLEST.premium],
  ['maintenanceAid', aid, '/months/1/month'],
  ['stateShareSteps', share({ month: '2026-11', counts }), '/month'],
  ['stateShareSteps', share({ month: '2026-10', counts })],
  ['stateShareSteps', share({ month: '2026-11' })],
  ['piisShare', share({ month: '2026-11', piis }), '/month'],
  ['piisShareByPopulation', share({ month: '2026-11', piis }), '/month'],
  [
    'unemploymentShare',
    share({ month: '2026-11', unemployment: { ...lost, requestOn: '2026-06-30' } }),
    '/month',
  ],
  ['unemploymentShare', share({ month: '2026-10', unemployment: { ...lost, requestOn: '2026-06-30' } })],
  ['unemploymentSupplement', share({ month: '2026-11', unemployment: lost }), '/unemployment/requestOn'],
  ['spiPeriods', counter({ month: '2026-11' }), '/month'],
  ['spiPeriods', counter({ month: '2026-10' })],
  [
    'shortagePeriod',
    counter({ month: '2026-12', history: [{ month: '2026-11', kind: 'shortage' }] }),
    '/history',
  ],
  ['artisticPeriods', counter({ kind: 'artistic', month: '2026-11', firstDay: '2026-01-01' }), '/month'],
];

describe('a row of a supplement is said where the date stands that it answers for', () => {
  for (const [table, command, ...paths] of ROWS)
    it(`${table}, ${command.question}: ${paths.join(', ') || 'not used'}`, () => {
      const { status, errors, warnings } = answer(command, { bareme: confirmed(table) });
      assert.equal(status, 'ok', findings(errors).join());
      const found = findings(warnings).filter((finding) => finding.startsWith('BAREME_SUPPLEMENT'));
      assert.deepEqual(found, paths.map((path) => `BAREME_SUPPLEMENT ${path}`).sort());
    });
});
