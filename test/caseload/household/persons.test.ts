import assert from 'node:assert/strict';
import { type Said } from '../../../src/caseload';
import { codes, computed, input, type Values } from './row';

const warnings = (said: Partial<Said>, values: Values = {}) =>
  computed(said, values).warnings.map(({ code }) => code);

describe('persons implied (kinds.md §2)', () => {
  const roles = (said: Partial<Said>, values: Values = {}) =>
    input(said, values)
      .persons.map(({ role }) => role)
      .join(' ');

  it('category 2: nobody else', () => assert.equal(roles({ category: 2 }), 'applicant'));

  it('category 1: the partner and debtors named, else one other', () => {
    assert.equal(roles({ category: 1 }), 'applicant other');
    assert.equal(roles({ category: 1 }, { 'partner-work': '0.00' }), 'applicant partner');
    assert.equal(roles({ category: 1, art34: '2026' }, { debtors: 2 }), 'applicant parent parent');
    assert.equal(roles({ category: 1 }, { debtors: 0 }), 'applicant other');
    assert.equal(roles({ category: 1, cohabitants: 2 }), 'applicant other other');
  });

  it('category 3: the children counted, or one', () => {
    assert.equal(roles({ category: 3 }), 'applicant child');
    assert.equal(roles({ category: 3 }, { 'minor-children': 3 }), 'applicant child child child');
    assert.equal(
      roles({ category: 3, art34: '2026' }, { debtors: 1, 'partner-other': '1.00' }),
      'applicant partner parent child',
    );
  });

  it('no warning is made about implied persons', () => {
    for (const category of [1, 2, 3] as const) assert.deepEqual(warnings({ category }), [], String(category));
    assert.deepEqual(warnings({ category: 1 }, { 'partner-work': '100.00' }), []);
    assert.deepEqual(warnings({ category: 3, art34: '2026' }, { debtors: 1 }), []);
  });

  it('what the row says against its category is not corrected: CATEGORY_MISMATCH', () => {
    assert.deepEqual(warnings({ category: 2 }, { 'minor-children': 1 }), ['CATEGORY_MISMATCH']);
    assert.equal(computed({ category: 2 }, { 'minor-children': 1 }).category, 2);
    assert.deepEqual(warnings({ category: 1, cohabitants: 0 }), ['CATEGORY_MISMATCH']);
    assert.deepEqual(warnings({ category: 3 }, { 'minor-children': 0 }), ['CATEGORY_MISMATCH']);
  });

  it('a category left blank is derived from what the row says, else MISSING_CATEGORY', () => {
    assert.equal(computed({}, { 'minor-children': 1 }).category, 3);
    assert.equal(computed({ cohabitants: 1 }, { 'minor-children': 0 }).category, 1);
    assert.equal(computed({ cohabitants: 0 }).category, 2);
    assert.equal(computed({ homeless: true }).category, 2);
    assert.equal(computed({ homeless: true, piis: true, cohabitants: 1 }).category, 2);
    assert.equal(computed({}, { 'partner-work': '1.00' }).category, 1);
    assert.equal(computed({ art34: '2026' }, { debtors: 1 }).category, 1);
    for (const said of [{}, { piis: true }, { homeless: false }])
      assert.deepEqual(codes(said), ['MISSING_CATEGORY']);
    assert.deepEqual(codes({}, { replacement: '5.00' }), ['MISSING_CATEGORY']);
  });

  it('the first debtor carries the income of all and the family benefits for the applicant', () => {
    const values = {
      debtors: 2,
      'debtors-income': '100.00',
      'debtors-income/year': '50.00',
      'family-allowance-for-applicant': '240.00',
    };
    const [, first, second] = input({ category: 1, art34: '2026' }, values).persons;
    assert.deepEqual(first, {
      id: 'debtor-1',
      role: 'parent',
      familyAllowanceForApplicant: '240.00',
      resources: [
        { kind: 'otherIncome', amount: '100.00' },
        { kind: 'otherIncome', amount: '50.00', per: 'year' },
      ],
    });
    assert.deepEqual(second, { id: 'debtor-2', role: 'parent', resources: [] });
  });

  it('one debtor more is worth a whole category 1 amount', () => {
    const values = { 'debtors-income': '2000.00' };
    const one = computed({ category: 1, art34: '2026' }, { ...values, debtors: 1 });
    const two = computed({ category: 1, art34: '2026' }, { ...values, debtors: 2 });
    assert.equal(one.resources.debtorsExcess, '13061.26'); // 24 000.00 - 10 938.74
    assert.equal(two.resources.debtorsExcess, '2122.52'); // 24 000.00 - 2 x 10 938.74
  });
});
