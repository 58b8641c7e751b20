import assert from 'node:assert/strict';
import { answers, figuresOf, refuses, type Given } from '../asked';
import { fromBeneficiary, fromDebtors, parent } from './asked';

const waiver = (amount: string, reason = 'equity'): Given<'recovery'> => ({ waiver: { amount, reason } });
const nobody = fromDebtors([parent()]);
const { debtors: _debtors, ...withoutDebtors } = nobody;
const { decidedOn: _decidedOn, ...withoutDay } = nobody;
const { ground: _ground, ...withoutGround } = fromBeneficiary();

describe('L 24, 28: a waiver, never of more than can be recovered', () => {
  answers([
    ['a part', fromBeneficiary(waiver('199.99')), { waived: '199.99', recoverable: '0.01' }],
    ['the whole', fromBeneficiary(waiver('200')), { waived: '200.00', recoverable: '0.00' }],
    ['nothing', fromBeneficiary(waiver('0')), { waived: '0.00', recoverable: '200.00' }],
    [
      'of debtors, the whole',
      fromDebtors([parent()], waiver('635')),
      { waived: '635.00', recoverable: '0.00' },
    ],
    [
      'the claims of each month and debtor stay as they are',
      fromDebtors([parent()], waiver('35')),
      { waived: '35.00', recoverable: '600.00', debtors: [{ due: '635.00', months: [{ due: '635.00' }] }] },
    ],
  ]);
  refuses([
    ['a cent too much', fromBeneficiary(waiver('200.01')), 'WAIVER_TOO_HIGH /waiver/amount'],
    [
      'of debtors, a cent too much',
      fromDebtors([parent()], waiver('635.01')),
      'WAIVER_TOO_HIGH /waiver/amount',
    ],
    [
      'where nothing can be recovered',
      fromDebtors([parent({ income: '0' })], waiver('0.01')),
      'WAIVER_TOO_HIGH /waiver/amount',
    ],
    ['a blank reason', fromBeneficiary(waiver('1', ' ')), 'OUT_OF_RANGE /waiver/reason'],
    ['a reason of 200 characters', fromBeneficiary(waiver('1', 'x'.repeat(200)))],
    [
      'a reason of 201 characters',
      fromBeneficiary(waiver('1', 'x'.repeat(201))),
      'OUT_OF_RANGE /waiver/reason',
    ],
  ]);

  it('says how much it could be', () => {
    assert.deepEqual(figuresOf(fromBeneficiary(waiver('200.01'))), { value: '200.01', limit: '200.00' });
  });
});

describe('PROCEDURE §5, what a claim needs', () => {
  const month = { month: '2026-05', paid: '900' };
  refuses([
    ['no ground', withoutGround, 'MISSING_FIELD /ground'],
    ['no amount due', fromBeneficiary({ months: [month] }), 'MISSING_FIELD /months/0/due'],
    [
      'an existing right without resources',
      fromBeneficiary({ ground: 'existingRight' }),
      'MISSING_FIELD /months/0/resources',
    ],
    [
      'nor an amount due',
      fromBeneficiary({ ground: 'existingRight', months: [month] }),
      'MISSING_FIELD /months/0/due',
      'MISSING_FIELD /months/0/resources',
    ],
    ['an error without notification', fromBeneficiary({ ground: 'cpasError' }), 'MISSING_FIELD /notifiedOn'],
    [
      'an error that could not be seen, without notification',
      fromBeneficiary({ ground: 'cpasError', aware: false }),
      'MISSING_FIELD /notifiedOn',
    ],
    ['an error that could be seen', fromBeneficiary({ ground: 'cpasError', aware: true })],
    [
      'a month twice',
      fromBeneficiary({
        months: [
          { ...month, due: '1' },
          { ...month, due: '2' },
        ],
      }),
      'DUPLICATE_MONTH /months/1/month',
    ],
    ['no debtors', withoutDebtors, 'MISSING_FIELD /debtors'],
    ['no day of decision', withoutDay, 'MISSING_FIELD /decidedOn'],
    ['a debtor twice', fromDebtors([parent(), parent({ id: 'q' }), parent()]), 'DUPLICATE_ID /debtors/2/id'],
    ['debtors need no amount due', nobody],
    ['a claim on the beneficiary needs no debtors, and no day of decision', fromBeneficiary()],
    [
      'all findings at once',
      { ...withoutDay, debtors: [parent(), parent()], months: [month, month] },
      'DUPLICATE_MONTH /months/1/month',
      'MISSING_FIELD /decidedOn',
      'DUPLICATE_ID /debtors/1/id',
    ],
  ]);
});

describe('PROCEDURE §10, the scale from 01/02/2012 to 31/12/2026', () => {
  const decided = (decidedOn: string, months: string[] = ['2026-09']): ReturnType<typeof fromDebtors> =>
    fromDebtors([parent()], { decidedOn, months: months.map((month) => ({ month, paid: '100' })) });
  const byMonth = { policy: { ceilingDate: 'month' } } as const;
  refuses([
    ['decided the day before', decided('2012-01-31'), 'DATE_OUTSIDE_COVERAGE /decidedOn'],
    ['decided on the first day', decided('2012-02-01')],
    ['decided on the last day', decided('2026-12-31')],
    ['decided the day after', decided('2027-01-01'), 'DATE_OUTSIDE_COVERAGE /decidedOn'],
    ['months before, decided since', decided('2026-10-05', ['2011-12'])],
    [
      'a month before, by month',
      { ...decided('2026-10-05', ['2012-01']), ...byMonth },
      'DATE_OUTSIDE_COVERAGE /months/0/month',
    ],
    ['the first month, by month', { ...decided('2026-10-05', ['2012-02']), ...byMonth }],
    ['decided before, by month', { ...decided('2012-01-31'), ...byMonth }],
    ['the last month, by month', { ...decided('2026-10-05', ['2026-12']), ...byMonth }],
    [
      'two months outside, by month',
      { ...decided('2026-10-05', ['2027-01', '2026-12', '2011-12']), ...byMonth },
      'DATE_OUTSIDE_COVERAGE /months/0/month',
      'DATE_OUTSIDE_COVERAGE /months/2/month',
    ],
  ]);
});
