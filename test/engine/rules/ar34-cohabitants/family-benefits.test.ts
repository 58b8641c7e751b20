import type { HouseholdInput, PersonInput, Policy, ResourceInput } from '../../../../src/engine';
import { CHILD, SIBLING, dossier, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

/** A parent whose pension is the threshold: whatever is added to it is excess. */
const T1: ResourceInput = { kind: 'replacement', amount: '10938.74', per: 'year' };

interface Case extends DossierFields {
  readonly policy?: Partial<Policy>;
}

const paid = (
  amount: string,
  given: Case = {},
  parent: Partial<PersonInput> = {},
  applicant: Partial<PersonInput> = {},
): HouseholdInput =>
  dossier(
    [
      person('applicant', applicant),
      person('parent', { resources: [T1], familyAllowanceForApplicant: amount, ...parent }),
    ],
    given,
  );
const DEBTOR = { policy: { familyAllowance: 'debtor' } } as const;
const APPLICANT = { policy: { familyAllowance: 'applicant' } } as const;
const WARNED = [{ code: 'FAMILY_ALLOWANCE_POLICY', path: '/persons/1/familyAllowanceForApplicant' }];
const counted = (debtorsExcess: string, familyAllowanceImputed: string): object => ({
  resources: { debtorsExcess, familyAllowanceImputed },
  warnings: WARNED,
});
const NOTHING = { resources: { debtorsExcess: '0.00', familyAllowanceImputed: '0.00' }, warnings: [] };

describe('AR 34 §2 al. 2, 240 a month per applicant', () => {
  computes([
    ['nothing received', '0, and no warning', paid('0'), NOTHING],
    ['a cent', '12 × 0.01', paid('0.01'), counted('0.12', '0.00')],
    ['under', '12 × 239.99', paid('239.99'), counted('2879.88', '0.00')],
    ['on', '12 × 240', paid('240'), counted('2880.00', '0.00')],
    ['over', '12 × 240', paid('240.01'), counted('2880.00', '0.00')],
    [
      'two applicants, under',
      '12 × 479.99 / 2',
      paid('479.99', { applicants: 2 }),
      counted('2879.94', '0.00'),
    ],
    ['two applicants, on', '12 × 480 / 2', paid('480', { applicants: 2 }), counted('2880.00', '0.00')],
    ['two applicants, over', '12 × 480 / 2', paid('480.01', { applicants: 2 }), counted('2880.00', '0.00')],
    ['imputed, under', '12 × 239.99', paid('239.99', APPLICANT), counted('0.00', '2879.88')],
    ['imputed, on', '12 × 240', paid('240', APPLICANT), counted('0.00', '2880.00')],
    ['imputed, over', '12 × 240', paid('240.01', APPLICANT), counted('0.00', '2880.00')],
    [
      'imputed, three applicants',
      '12 × 100 / 3',
      paid('100', { ...APPLICANT, applicants: 3 }),
      counted('0.00', '400.00'),
    ],
    [
      'imputed, seven applicants',
      '12 × 0.01 / 7 = 0.0171',
      paid('0.01', { ...APPLICANT, applicants: 7 }),
      counted('0.00', '0.02'),
    ],
    [
      'imputed, full: still divided',
      '12 × 100 / 3',
      paid('100', { policy: { familyAllowance: 'applicant', severalApplicants: 'full' }, applicants: 3 }),
      counted('0.00', '400.00'),
    ],
    ['the applicant has a care need', 'nothing', paid('240', {}, {}, { careNeed: true }), NOTHING],
    [
      'the applicant has a care need, imputed',
      'nothing',
      paid('240', APPLICANT, {}, { careNeed: true }),
      NOTHING,
    ],
    [
      'the care need of someone else',
      '12 × 240',
      paid('240', {}, { careNeed: true }),
      counted('2880.00', '0.00'),
    ],
  ]);
});

describe('AR 34 §2 al. 2, the two readings', () => {
  const below = {
    resources: [{ kind: 'replacement', amount: '10000', per: 'year' }],
  } satisfies Partial<PersonInput>;
  const above = {
    resources: [{ kind: 'replacement', amount: '12000', per: 'year' }],
  } satisfies Partial<PersonInput>;
  computes([
    [
      'debtor under the threshold',
      '10 000 + 2 880 − 10 938.74',
      paid('240', DEBTOR, below),
      { resources: { debtorsExcess: '1941.26', totalAnnual: '1941.26' } },
    ],
    [
      'imputed, debtor under the threshold',
      '0 + 2 880',
      paid('240', APPLICANT, below),
      { resources: { debtorsExcess: '0.00', totalAnnual: '2880.00' } },
    ],
    [
      'debtor over the threshold',
      '12 000 + 2 880 − 10 938.74',
      paid('240', DEBTOR, above),
      { resources: { totalAnnual: '3941.26' } },
    ],
    [
      'imputed, debtor over the threshold: the same',
      '1 061.26 + 2 880',
      paid('240', APPLICANT, above),
      { resources: { debtorsExcess: '1061.26', totalAnnual: '3941.26' } },
    ],
  ]);
});

describe('AR 34 §2 al. 2, who receives them', () => {
  const beneficiary = { beneficiary: true };
  computes([
    [
      'a beneficiary, reading debtor',
      'he is left out',
      paid('240', DEBTOR, beneficiary),
      { resources: { totalAnnual: '0.00' }, warnings: WARNED },
    ],
    [
      'a beneficiary, reading applicant',
      '12 × 240 all the same',
      paid('240', APPLICANT, beneficiary),
      { resources: { totalAnnual: '2880.00' }, warnings: WARNED },
    ],
    [
      'a debtor elsewhere',
      'no debtor',
      paid('240', APPLICANT, { cohabits: false }),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'a minor',
      'no debtor',
      paid('240', APPLICANT, { minor: true, atCharge: false }),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'a sibling',
      'no debtor',
      dossier([person('applicant'), { ...SIBLING, familyAllowanceForApplicant: '240' }], APPLICANT),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'the partner',
      'no debtor',
      dossier([person('applicant'), person('partner', { familyAllowanceForApplicant: '240' })], APPLICANT),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'the applicant',
      'no debtor',
      dossier([person('applicant', { familyAllowanceForApplicant: '240' }), SIBLING], APPLICANT),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'a grandparent',
      '12 × 240',
      dossier(
        [person('applicant'), person('grandparent', { familyAllowanceForApplicant: '240' })],
        APPLICANT,
      ),
      { resources: { totalAnnual: '2880.00' } },
    ],
    [
      'category 2',
      'nobody',
      paid('240', { ...APPLICANT, category: 2 }),
      { resources: { totalAnnual: '0.00' }, warnings: [{ code: 'CATEGORY_MISMATCH' }] },
    ],
    [
      'category 3',
      '12 × 240',
      dossier(
        [person('applicant'), person('parent', { familyAllowanceForApplicant: '240' }), CHILD],
        APPLICANT,
      ),
      { category: 3, resources: { totalAnnual: '2880.00' }, warnings: WARNED },
    ],
  ]);
});

describe('AR 34 §2, family benefits in the 2002 wording (Cass. 19/01/2015)', () => {
  const before: DossierFields = { month: '2026-02' }; // 10 938.74 − 10 513.60 = 425.14 without them
  const waiting: DossierFields = { month: '2026-03', beneficiaryOn20260116: true }; // 10 938.74 − 10 723.75 = 214.99
  const debtor = { policy: { familyAllowanceBefore2026: 'debtor' } } as const;
  const quiet = (debtorsExcess: string): object => ({
    resources: { debtorsExcess, familyAllowanceImputed: '0.00' },
    warnings: [],
  });
  computes([
    ['none, the default', '10 938.74 − 10 513.60', paid('300', before), quiet('425.14')],
    [
      'none by name',
      '425.14',
      paid('300', { ...before, policy: { familyAllowanceBefore2026: 'none' } }),
      quiet('425.14'),
    ],
    [
      'debtor: whole, without limit',
      '425.14 + 12 × 300',
      paid('300', { ...before, ...debtor }),
      quiet('4025.14'),
    ],
    [
      'debtor, a care need changes nothing',
      '425.14 + 3 600',
      paid('300', { ...before, ...debtor }, {}, { careNeed: true }),
      quiet('4025.14'),
    ],
    ['the reading of 2026 is not asked', '425.14', paid('300', { ...before, ...APPLICANT }), quiet('425.14')],
    [
      'a beneficiary',
      'left out',
      paid('300', { ...before, ...debtor }, { beneficiary: true }),
      quiet('0.00'),
    ],
    ['until the review: none', '214.99', paid('300', waiting), quiet('214.99')],
    ['until the review: debtor', '214.99 + 3 600', paid('300', { ...waiting, ...debtor }), quiet('3814.99')],
    [
      'the first day of the 2026 wording',
      '214.99 + 12 × 240',
      paid('300', { month: '2026-03', ...debtor }),
      counted('3094.99', '0.00'),
    ],
  ]);
});
