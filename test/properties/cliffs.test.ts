import assert from 'node:assert/strict';
import type { DossierInput, PersonInput, RowInput } from '../reference/input';
import { subject } from './subject';

const dossierOf = (applicant: Partial<PersonInput>, rest: Partial<DossierInput> = {}): DossierInput => ({
  id: 'cliff',
  month: '2026-09',
  ...rest,
  persons: [{ id: 'd', role: 'applicant', ...applicant }, ...(rest.persons ?? [])],
});

const withRows = (resources: RowInput[], rest: Partial<DossierInput> = {}): DossierInput =>
  dossierOf({ resources }, rest);

const payableOf = (dossier: DossierInput): string => {
  const { status, payable, errors } = subject(dossier);
  assert.notEqual(status, 'refused', JSON.stringify(errors));
  return payable;
};

/** Where one cent more of resources raises the amount: the law has a step there, kept as it is. */
describe('cliffs upwards: a cent more, and the amount rises', () => {
  it('new claim: one other resource, and the right is no longer tested on the prorated amount (open point 16)', () => {
    const half = { from: '2026-09-16', newClaim: true };
    const wage: RowInput = { kind: 'work', amount: '1400' };
    const claim = (alimony: string): DossierInput =>
      withRows([wage, { kind: 'alimony', amount: alimony }], half);
    assert.equal(payableOf(withRows([wage], half)), '0.00');
    assert.equal(payableOf(claim('0.00')), '0.00');
    assert.equal(payableOf(claim('0.01')), '344.09');
    assert.equal(payableOf(claim('1.00')), '343.59');
  });

  it('rent against cadastral result: at the rent the result takes over, with its deduction (open point 15)', () => {
    // EX = 750: (2 416.66 - 750) x 3 = 4 999.98, (2 416.67 - 750) x 3 = 5 000.01.
    const good = (cadastralIncome: string): DossierInput =>
      withRows([{ kind: 'immovable', built: true, cadastralIncome, rent: '5000', mortgageInterest: '9000' }]);
    const rent = subject(good('2416.66'));
    const cadastral = subject(good('2416.67'));
    assert.deepEqual([rent.payable, cadastral.payable], ['971.51', '1179.84']);
  });

  it('rent against cadastral result: at equality the result is kept', () => {
    const good = (rent: string): DossierInput =>
      withRows([{ kind: 'immovable', built: true, cadastralIncome: '2500', rent, mortgageInterest: '9000' }]);
    // (2 500 - 750) x 3 = 5 250; half of it is deducted.
    assert.equal(payableOf(good('5249.99')), '1169.43');
    assert.equal(payableOf(good('5250.00')), '1169.43');
    assert.equal(payableOf(good('5250.01')), '950.68');
  });

  for (const kind of ['work', 'training'])
    it(`a new ${kind} of one cent opens the exemption of AR 35 for the old job`, () => {
      const old: RowInput = { kind: 'work', amount: '900', preExisting: true };
      const claim = (rows: RowInput[]): DossierInput =>
        dossierOf({ spi: { kind: 'general' }, resources: rows });
      // 16 408.11 - (10 800 - 250) = 5 858.11; with the exemption 12 x 578.02 instead of 10 800.
      assert.equal(payableOf(claim([old])), '488.18');
      assert.equal(payableOf(claim([old, { kind, amount: '0.01' }])), '810.16');
    });

  it('family benefits of one cent for the applicant bring the debtor the 125 EUR of a child (AR 26)', () => {
    const house: RowInput = { kind: 'immovable', built: true, cadastralIncome: '5000' };
    const parent: PersonInput = { id: 'p', role: 'parent', resources: [house] };
    const without = dossierOf({}, { persons: [parent] });
    const received = dossierOf({}, { persons: [{ ...parent, familyAllowanceForApplicant: '0.01' }] });
    // Excess (5 000 - 750) x 3 - 10 938.74 = 1 811.26, and 375 - 0.12 less.
    assert.equal(payableOf(without), '773.54');
    assert.equal(payableOf(received), '804.78');
  });

  it('a cent more of a debtor: a retained amount refused before is within the excess', () => {
    const equity = { retained: '1000.00', reason: 'motivated' };
    const parent = (amount: string): PersonInput => ({
      id: 'p',
      role: 'parent',
      resources: [{ kind: 'otherIncome', amount, per: 'year' }],
    });
    const refused = subject(dossierOf({}, { equity, persons: [parent('11938.73')] }));
    assert.deepEqual(
      refused.errors.map(({ code, path }) => [code, path]),
      [['EQUITY_OUT_OF_RANGE', '/equity/retained']],
    );
    assert.equal(payableOf(dossierOf({}, { equity, persons: [parent('11938.74')] })), '841.15');
  });
});

/** The steps downwards, which a sum over bands would not have. */
describe('cliffs downwards: a cent more, and the amount falls by more', () => {
  it('at the amount of the category the general exemption is lost with the right (AR 22 §2)', () => {
    const income = (amount: string): DossierInput => withRows([{ kind: 'otherIncome', amount, per: 'year' }]);
    assert.equal(payableOf(income('16408.10')), '20.83');
    assert.equal(payableOf(income('16408.11')), '0.00');
    assert.equal(payableOf(income('16408.12')), '0.00');
  });

  it('a volunteer above a cap: the whole allowance is counted (AR 22 §1 q)', () => {
    const allowance = (amount: string, dayMax: string): DossierInput =>
      withRows([{ kind: 'volunteer', amount, dayMax }]);
    assert.equal(payableOf(allowance('1760.83', '44.02')), '1367.34');
    assert.equal(payableOf(allowance('1760.84', '44.02')), '1241.44');
    assert.equal(payableOf(allowance('1760.83', '44.03')), '1241.44');
  });

  it('a new claim at its prorated amount (PB 3.3)', () => {
    const claim = (amount: string): DossierInput =>
      withRows([{ kind: 'work', amount }], { from: '2026-09-16', newClaim: true });
    // 1 367.34 x 15 / 30 = 683.67.
    assert.equal(payableOf(claim('1367.32')), '352.26');
    assert.equal(payableOf(claim('1367.33')), '0.00');
    assert.equal(payableOf(claim('1367.34')), '0.00');
  });

  it('rent one cent above the cadastral result loses the deduction (AR 25)', () => {
    const good = (rent: string): DossierInput =>
      withRows([{ kind: 'immovable', built: true, cadastralIncome: '2000', rent, lifeAnnuity: '1875' }]);
    // (2 000 - 750) x 3 = 3 750.
    assert.equal(payableOf(good('3750.00')), '1231.93');
    assert.equal(payableOf(good('3750.01')), '1075.68');
  });
});
