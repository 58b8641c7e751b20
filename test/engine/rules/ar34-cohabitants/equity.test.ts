import assert from 'node:assert/strict';
import { assess, type HouseholdInput, type Policy } from '../../../../src/engine';
import { CHILD, SIBLING, having, livingWith, type DossierFields } from '../../dossier';
import { computes, refuses } from '../../examples';

/** A parent with 15 000: 4 061.26 above the threshold. */
const PARENT = having('parent', { kind: 'replacement', amount: '15000', per: 'year' });
const equity = (retained: string, given: DossierFields = {}): HouseholdInput =>
  livingWith([PARENT], { equity: { retained, reason: 'illness' }, ...given });
const policy = (one: Partial<Policy>): DossierFields => ({ policy: one });
const counts = (debtorsExcess: string): object => ({
  resources: { debtorsExcess },
  details: { debtors: { excessAnnual: '4061.26' } },
  warnings: [{ code: 'ART34_EQUITY', path: '/equity' }],
});
const OUT = ['EQUITY_OUT_OF_RANGE /equity/retained'];

describe('AR 34 §2, equity: what the centre retains', () => {
  computes([
    ['nothing', '0 instead of 4 061.26', equity('0'), { ...counts('0.00'), payable: '911.56' }],
    [
      'a part',
      '10 938.74 − (1 000 − 155) = 10 093.74; / 12 = 841.145',
      equity('1000'),
      { ...counts('1000.00'), payableAnnual: '10093.74', payableMonthly: '841.15' },
    ],
    ['one cent under the share', '4 061.25', equity('4061.25'), counts('4061.25')],
    ['the share', '4 061.26', equity('4061.26'), counts('4061.26')],
    ['two applicants: their share', '4 061.26 / 2', equity('2030.63', { applicants: 2 }), counts('2030.63')],
    [
      'two applicants, full',
      '4 061.26',
      equity('4061.26', { applicants: 2, ...policy({ severalApplicants: 'full' }) }),
      counts('4061.26'),
    ],
    [
      'the share rounded by the month',
      '12 × 338.44',
      equity('4061.28', policy({ rounding: 'monthly' })),
      counts('4061.28'),
    ],
    [
      'what is retained is not rounded by the month',
      '1 000 / 12 = 83.33…',
      equity('1000', policy({ rounding: 'monthly' })),
      counts('1000.00'),
    ],
    [
      'the 2002 wording needs no reason',
      '15 000 − 10 513.60 = 4 486.40, 1 retained',
      livingWith([PARENT], { month: '2026-02', equity: { retained: '1' } }),
      { resources: { debtorsExcess: '1.00' }, details: { debtors: { shareAnnual: '4486.40' } } },
    ],
    [
      'imputed family benefits are no excess',
      '12 × 100 imputed; 1 retained',
      livingWith([{ ...PARENT, familyAllowanceForApplicant: '100' }], {
        equity: { retained: '1', reason: 'x' },
        ...policy({ familyAllowance: 'applicant' }),
      }),
      { resources: { familyAllowanceImputed: '1200.00', debtorsExcess: '1.00' } },
    ],
    [
      'category 2, nothing retained',
      '0',
      equity('0', { category: 2 }),
      { resources: { debtorsExcess: '0.00' } },
    ],
    [
      'no debtor, nothing retained',
      '0',
      livingWith([SIBLING], { equity: { retained: '0', reason: 'x' } }),
      { resources: { debtorsExcess: '0.00' } },
    ],
  ]);
});

describe('AR 34 §2, equity in a weighted custody', () => {
  const weighted = (retained: string): HouseholdInput =>
    livingWith([PARENT, CHILD], { custodyShare: '1/3', equity: { retained, reason: 'x' } });
  computes([
    [
      'with the debtor in the complement too',
      '1 000 in both parts',
      weighted('1000'),
      {
        parts: [
          { category: 3, resources: { debtorsExcess: '1000.00' } },
          { category: 1, resources: { debtorsExcess: '1000.00' } },
        ],
      },
    ],
    [
      'category 3 by declaration, nobody left: 0 retained in both parts',
      '0',
      livingWith([CHILD], { custodyShare: '1/3', equity: { retained: '0', reason: 'x' } }),
      {
        parts: [
          { category: 3, resources: { debtorsExcess: '0.00' } },
          { category: 2, resources: { debtorsExcess: '0.00' } },
        ],
      },
    ],
  ]);
  refuses([
    ['the share of category 3', weighted('4061.26'), []],
    ['one cent over the share of category 3', weighted('4061.27'), OUT],
  ]);
});

describe('HOUSEHOLD §8 pass 3, EQUITY_OUT_OF_RANGE', () => {
  refuses([
    ['one cent over the share', equity('4061.27'), OUT],
    ['two applicants: one cent over their share', equity('2030.64', { applicants: 2 }), OUT],
    [
      'two applicants, full: one cent over',
      equity('4061.27', { applicants: 2, ...policy({ severalApplicants: 'full' }) }),
      OUT,
    ],
    ['rounded by the month: one cent over', equity('4061.29', policy({ rounding: 'monthly' })), OUT],
    ['category 2: a cent', equity('0.01', { category: 2 }), OUT],
    ['isolated: a cent', livingWith([], { equity: { retained: '0.01', reason: 'x' } }), OUT],
    [
      'a cohabitant who is no debtor: a cent',
      livingWith([SIBLING], { equity: { retained: '0.01', reason: 'x' } }),
      OUT,
    ],
    [
      'a debtor under the threshold: a cent',
      livingWith([having('parent')], { equity: { retained: '0.01', reason: 'x' } }),
      OUT,
    ],
    [
      'a debtor who is a beneficiary: a cent',
      livingWith([{ ...PARENT, beneficiary: true }], { equity: { retained: '0.01', reason: 'x' } }),
      OUT,
    ],
    [
      'the partner is no debtor: a cent',
      livingWith([having('partner', { kind: 'work', amount: '2000' })], {
        equity: { retained: '0.01', reason: 'x' },
      }),
      OUT,
    ],
    ['the 2002 wording: one cent over', equity('4486.41', { month: '2026-02' }), OUT],
    [
      'pass 2 goes first',
      livingWith([PARENT], { equity: { retained: '9999' } }),
      ['EQUITY_WITHOUT_REASON /equity/reason'],
    ],
  ]);

  it('says what was retained and what is the most', () => {
    const { errors } = assess(equity('5000', { applicants: 2 }));
    assert.deepEqual(errors, [
      {
        code: 'EQUITY_OUT_OF_RANGE',
        path: '/equity/retained',
        figures: { value: '5000.00', limit: '2030.63' },
      },
    ]);
  });
});
