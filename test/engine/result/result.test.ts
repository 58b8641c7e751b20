import assert from 'node:assert/strict';
import { assess, type ComputedResult, type HouseholdInput, type ResourceInput } from '../../../src/engine';
import { CHILD, alone, dossier, having, livingWith, person, wages } from '../dossier';

function computed(input: HouseholdInput): ComputedResult {
  const result = assess(input);
  assert.ok(result.status !== 'refused', JSON.stringify(result));
  return result;
}

const SHAPE = {
  id: 'T',
  status: 'due',
  scheme: 'RIS',
  category: 2,
  categoryBasis: 'derived',
  baremeFrom: '2026-09-01',
  art34Regime: '2026',
  baseAnnual: '16408.11',
  baseMonthly: '1367.34',
  exemptions: { spi: [], generalAnnual: '250.00' },
  resources: {
    professionalMonthly: '0.00',
    professionalCountedMonthly: '0.00',
    professional: '0.00',
    otherMonthly: '0.00',
    familyAllowanceImputed: '0.00',
    artistic: '0.00',
    ale: '0.00',
    volunteer: '0.00',
    immovable: '0.00',
    movable: '0.00',
    transfers: '0.00',
    benefitsInKind: '0.00',
    partnerExcess: '0.00',
    debtorsExcess: '0.00',
    totalAnnual: '0.00',
    countedAnnual: '0.00',
  },
  payableAnnual: '16408.11',
  payableMonthly: '1367.34',
  payable: '1367.34',
  days: { covered: 30, inMonth: 30 },
  policy: {
    custody: 'full',
    familyAllowance: 'debtor',
    familyAllowanceBefore2026: 'none',
    excess: 'group',
    severalApplicants: 'divide',
    rounding: 'annual',
    unpublishedBareme: 'refuse',
  },
  warnings: [],
  errors: [],
};

describe('RESULT §1, the fields', () => {
  it('of the plainest dossier are these and no other', () => {
    assert.deepEqual(computed(alone([])), SHAPE);
  });

  it('of a refusal are four', () => {
    assert.deepEqual(assess(alone([], { month: '2027-01' })), {
      id: 'T',
      status: 'refused',
      errors: [
        { code: 'DATE_OUTSIDE_COVERAGE', path: '/month', figures: { from: '2005-08-01', to: '2026-12-31' } },
      ],
      warnings: [],
    });
  });

  it('the scheme and the id are copied', () => {
    const { id, scheme } = computed(alone([], { id: 'É/~" 1', scheme: 'ASE' }));
    assert.deepEqual([id, scheme], ['É/~" 1', 'ASE']);
  });

  it('`difference` comes with `paid` only', () => {
    assert.ok(!('difference' in computed(alone([]))));
    assert.equal(computed(alone([], { paid: 0 })).difference, '-1367.34');
  });

  it('`thresholdPeriod` comes with a new claim tested on the prorated amount only', () => {
    const claim = { from: '2026-09-16', newClaim: true };
    assert.equal(computed(alone([], claim)).thresholdPeriod, '683.67');
    assert.ok(!('thresholdPeriod' in computed(alone([{ kind: 'alimony', amount: '1' }], claim))));
    assert.ok(!('thresholdPeriod' in computed(alone([], { newClaim: true }))));
    assert.ok(!('thresholdPeriod' in computed(alone([], { from: '2026-09-16' }))));
  });

  it('`parts` come with a weighted custody only, and the top repeats category 3', () => {
    const shared = (custodyShare: string): ComputedResult => computed(livingWith([CHILD], { custodyShare }));
    assert.ok(!('parts' in shared('1/2')));
    const { parts, ...top } = shared('1/4');
    assert.deepEqual(
      parts?.map(({ share, category }) => [share, category]),
      [
        ['1/4', 3],
        ['3/4', 2],
      ],
    );
    const { share, payableAnnual, payableMonthly, ...family } = parts[0]!;
    void [share, payableAnnual, payableMonthly];
    assert.deepEqual({ ...top, ...family }, top);
    assert.deepEqual([payableMonthly, top.payableMonthly], ['1847.89', '1487.48']); // (1 847.89 + 3 × 1 367.34) / 4 = 1 487.4775
  });

  it('each part has its own threshold', () => {
    const { thresholdPeriod, parts } = computed(
      livingWith([CHILD], { custodyShare: '1/4', from: '2026-09-16', newClaim: true }),
    );
    assert.equal(thresholdPeriod, '923.95');
    assert.deepEqual(
      parts?.map((part) => part.thresholdPeriod),
      ['923.95', '683.67'],
    );
  });
});

describe('RESULT §1, details', () => {
  const house: ResourceInput = { kind: 'immovable', built: true, cadastralIncome: '1750' };
  const gift: ResourceInput = { kind: 'transfer', date: '2026-01-01', amount: '100', onerous: false };

  it('are absent when empty', () => {
    for (const input of [
      alone([wages('100')]),
      livingWith([person('sibling')]),
      livingWith([person('partner', { beneficiary: true })]),
      livingWith([person('parent', { beneficiary: true })]),
      livingWith([having('parent')], { category: 2 }),
      alone([{ ...gift, date: '2010-01-01' }]),
    ])
      assert.ok(!('details' in computed(input)), JSON.stringify(input));
  });

  it('have only what is there', () => {
    const keys = (input: HouseholdInput): string[] => Object.keys(computed(input).details ?? {});
    assert.deepEqual(keys(alone([house])), ['immovables']);
    assert.deepEqual(keys(alone([gift])), ['transfers']);
    assert.deepEqual(keys(livingWith([person('partner')])), ['partner']);
    assert.deepEqual(keys(livingWith([person('parent')])), ['debtors']);
    assert.deepEqual(
      keys(dossier([having('applicant', house, gift), person('partner'), person('parent')])).sort(),
      ['debtors', 'immovables', 'partner', 'transfers'],
    );
  });

  it('have the goods of the pool only', () => {
    assert.deepEqual(computed(livingWith([having('parent', house, gift)])).details, {
      debtors: {
        count: 1,
        resourcesAnnual: '3000.00',
        thresholdAnnual: '10938.74',
        excessAnnual: '0.00',
        shareAnnual: '0.00',
      },
    });
  });

  it('of an ignored good are its path, its method and nothing counted', () => {
    assert.deepEqual(computed(alone([{ ...house, right: 'bare' }])).details?.immovables, [
      { path: '/persons/0/resources/0', method: 'ignored', counted: '0.00' },
    ]);
  });

  it('of a part are its own', () => {
    const { details, parts } = computed(livingWith([CHILD, person('partner')], { custodyShare: '1/4' }));
    assert.equal(details, undefined);
    assert.ok(!('details' in parts![0]!));
    assert.equal(parts![1]!.details?.partner?.excessAnnual, '0.00');
  });
});
