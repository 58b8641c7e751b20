import assert from 'node:assert/strict';
import { type Said } from '../../../src/caseload';
import { KIND_LIST } from '../../../src/values';
import { applicant, codes, computed, input, type Values } from './row';

const resources = (values: Values) => applicant(values)?.resources;

describe('kinds become resources (kinds.md §1)', () => {
  const becomes: readonly (readonly [Values, object])[] = [
    [{ work: '1.00' }, { kind: 'work', amount: '1.00' }],
    [{ 'work/year': '1.00' }, { kind: 'work', amount: '1.00', per: 'year' }],
    [{ training: '1.00' }, { kind: 'training', amount: '1.00' }],
    [{ replacement: '1.00' }, { kind: 'replacement', amount: '1.00' }],
    [{ 'replacement/year': '1.00' }, { kind: 'replacement', amount: '1.00', per: 'year' }],
    [{ alimony: '1.00' }, { kind: 'alimony', amount: '1.00' }],
    [{ 'family-allowance': '1.00' }, { kind: 'familyAllowance', amount: '1.00' }],
    [{ 'regular-gift': '1.00' }, { kind: 'regularGift', amount: '1.00' }],
    [{ 'other-income': '1.00' }, { kind: 'otherIncome', amount: '1.00' }],
    [{ 'benefit-in-kind': '1.00' }, { kind: 'benefitInKind', amount: '1.00' }],
    [{ 'holiday-pay': '1.00' }, { kind: 'holidayPay', amount: '1.00' }],
    [{ artistic: '1.00' }, { kind: 'artistic', amount: '1.00' }],
    [{ movable: '1.00' }, { kind: 'movable', amount: '1.00' }],
    [{ 'exempt:g': '1.00' }, { kind: 'exempt', ground: 'g', amount: '1.00' }],
    [{ 'exempt:t/year': '1.00' }, { kind: 'exempt', ground: 't', amount: '1.00', per: 'year' }],
    [
      { ale: '1.00', 'ale-cheques': 3 },
      { kind: 'ale', amount: '1.00', cheques: 3 },
    ],
    [{ 'cadastral-built': '1.00' }, { kind: 'immovable', built: true, cadastralIncome: '1.00' }],
    [
      { 'cadastral-unbuilt': '1.00', 'rent-unbuilt': '2.00', 'mortgage-unbuilt': '3.00' },
      { kind: 'immovable', built: false, cadastralIncome: '1.00', rent: '2.00', mortgageInterest: '3.00' },
    ],
  ];
  for (const [values, row] of becomes) {
    it(Object.keys(values).join(' + '), () => assert.deepEqual(resources(values), [row]));
  }

  it('every kind is understood by the engine in some dossier', () => {
    for (const { code, unit, needs } of KIND_LIST) {
      const value = unit === 'n' ? 1 : '10.00';
      const owner: Values =
        needs === undefined ? {} : { [needs]: needs === 'debtors' || needs === 'ale-cheques' ? 1 : '10.00' };
      const own: Values = ['spi-days-left', 'shortage-month'].includes(code)
        ? { 'work:shortage': '10.00' }
        : {};
      const said: Partial<Said> = { category: 3, art34: '2026' };
      assert.ok(computed(said, { ...owner, ...own, [code]: value }).payable, code);
    }
  });

  it('further rows of a kind that adds up stay rows of their own', () => {
    assert.deepEqual(resources({ replacement: '100.00', 'replacement#2': '50.00' }), [
      { kind: 'replacement', amount: '100.00' },
      { kind: 'replacement', amount: '50.00' },
    ]);
  });

  it('the n-th rent belongs to the n-th good of its sort, by place', () => {
    assert.deepEqual(
      resources({ 'cadastral-built': '1.00', 'cadastral-built#2': '2.00', 'rent-built#2': '9.00' }),
      [
        { kind: 'immovable', built: true, cadastralIncome: '1.00' },
        { kind: 'immovable', built: true, cadastralIncome: '2.00', rent: '9.00' },
      ],
    );
    assert.deepEqual(codes({ category: 2 }, { 'cadastral-built': '1.00', 'rent-built#2': '9.00' }), [
      'MISSING_COMPANION',
    ]);
    assert.deepEqual(codes({ category: 2 }, { 'cadastral-built': '1.00', 'rent-unbuilt': '9.00' }), [
      'MISSING_COMPANION',
    ]);
  });

  it('what may stand once and is repeated is REPEATED_KIND', () => {
    for (const code of ['allowance-children', 'minor-children', 'debtors']) {
      assert.deepEqual(
        codes({ category: 2, art34: '2026' }, { [code]: 1, [`${code}#2`]: 1 }),
        ['REPEATED_KIND'],
        code,
      );
    }
    assert.deepEqual(codes({ category: 2 }, { ale: '1.00', 'ale#2': '1.00', 'ale-cheques': 1 }), [
      'REPEATED_KIND',
    ]);
  });

  it('a companion without its principal is MISSING_COMPANION', () => {
    const lonely: readonly Values[] = [
      { ale: '1.00' },
      { 'ale-cheques': 1 },
      { 'artistic-used': '1.00' },
      { 'spi-days-left': 10 },
      { 'shortage-month': 2 },
      { 'work:spi': '1.00', 'shortage-month': 2 },
      { artistic: '1.00', 'spi-days-left': 10 },
      { 'mortgage-built': '1.00' },
      { 'debtors-income': '1000.00' },
      { 'debtors-income': '0.00' },
      { 'debtors-income/year': '1.00', debtors: 0 },
      { 'debtors-income': '0.01', debtors: 0 },
      { 'family-allowance-for-applicant': '240.00' },
      { 'family-allowance-for-applicant': '240.00', debtors: 0 },
    ];
    for (const values of lonely)
      assert.deepEqual(codes({ category: 2 }, values), ['MISSING_COMPANION'], JSON.stringify(values));
  });
});

describe('an export that writes zeros', () => {
  it('nothing of nobody is no contradiction, and makes nobody', () => {
    const zeros = { debtors: 0, 'debtors-income': '0.00', 'family-allowance-for-applicant': '0.00' };
    assert.deepEqual(
      input({ category: 2 }, zeros).persons.map(({ role }) => role),
      ['applicant'],
    );
    assert.deepEqual(input({ category: 1 }, { ale: '0.00', 'ale-cheques': 0 }).persons[0]?.resources, [
      { kind: 'ale', amount: '0.00', cheques: 0 },
    ]);
  });
});
