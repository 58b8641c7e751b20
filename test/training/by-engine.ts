import { assess, type ComputedResult, type HouseholdInput, type PersonInput } from '../../src/engine';

/** What each question of an exercise must give, by its name; an exact amount, or a whole number. */
export type Figures = Readonly<Record<string, string | number>>;

const applicant = (more: Partial<PersonInput> = {}): PersonInput => ({
  id: 'applicant',
  role: 'applicant',
  ...more,
});
const other: PersonInput = { id: 'other', role: 'other' };
const minor: PersonInput = { id: 'child', role: 'child', minor: true };

function computed(
  month: string,
  persons: readonly PersonInput[],
  more: Partial<HouseholdInput> = {},
): ComputedResult {
  const result = assess({ id: 'x', month, persons: [...persons], ...more });
  if (result.status === 'refused') throw new Error(`${month}: ${JSON.stringify(result.errors)}`);
  return result;
}

const cents = (exact: string): number => Math.round(Number(exact) * 100);
const euros = (amount: number): string => (amount / 100).toFixed(2);
const work = (amount: string) => ({ kind: 'work', amount }) as const;

/** The reform of article 34. */
const REFORM = '2026-03';

/**
 * The ten exercises as dossiers for the engine, written from their words: what every question gives in a month. It knows nothing of the
 * formulas of the workbooks, nor of their cells.
 */
export const BY_ENGINE: readonly ((month: string) => Figures)[] = [
  (month) => {
    const alone = computed(month, [applicant()]);
    return { category: alone.category, annual: alone.baseAnnual, amount: alone.payableMonthly };
  },
  (month) => {
    const mother = computed(month, [applicant(), minor]);
    const later = computed(month, [applicant(), { ...minor, minor: false }]);
    return {
      category: mother.category,
      amount: mother.payableMonthly,
      categoryAdult: later.category,
      amountAdult: later.payableMonthly,
    };
  },
  (month) => {
    const friend = { ...other, resources: [work('2000')] };
    const [shared, alone] = [computed(month, [applicant(), friend]), computed(month, [applicant()])];
    return {
      category: shared.category,
      amount: shared.payableMonthly,
      less: euros(cents(alone.payableMonthly) - cents(shared.payableMonthly)),
    };
  },
  (month) => {
    const { resources, exemptions, payableMonthly } = computed(month, [
      applicant({ resources: [{ kind: 'regularGift', amount: '300' }] }),
      other,
    ]);
    return {
      perYear: resources.totalAnnual,
      exemption: exemptions.generalAnnual,
      counted: resources.countedAnnual,
      amount: payableMonthly,
    };
  },
  (month) => {
    const without = computed(month, [applicant({ resources: [work('105.50')] })]);
    const spi = computed(month, [applicant({ resources: [work('105.50')], spi: { kind: 'general' } })]);
    const [used] = spi.exemptions.spi;
    return { without: without.payableMonthly, cap: used!.cap, left: used!.net, amount: spi.payableMonthly };
  },
  (month) => {
    const { resources, payableMonthly } = computed(month, [
      applicant({ resources: [work('597'), { kind: 'replacement', amount: '282', per: 'month' }] }),
    ]);
    return {
      together: resources.professionalMonthly,
      perYear: resources.totalAnnual,
      amount: payableMonthly,
    };
  },
  (month) => {
    const { resources, exemptions, payableMonthly } = computed(month, [
      applicant({ resources: [{ kind: 'movable', amount: '25000' }] }),
    ]);
    // 6 % of 6 300 and 10 % of 12 500 (AR 27): never indexed.
    return {
      lower: '378.00',
      upper: '1250.00',
      perYear: resources.movable,
      exemption: exemptions.generalAnnual,
      amount: payableMonthly,
    };
  },
  (month) => {
    const { days, resources, payable } = computed(month, [applicant({ resources: [work('850')] })], {
      from: `${month}-05`,
      newClaim: true,
    });
    return { days: days.covered, countedMonthly: resources.professionalCountedMonthly, amount: payable };
  },
  (month) => {
    const partner: PersonInput = { id: 'partner', role: 'partner', resources: [work('1000')] };
    const { baseAnnual, resources, payableMonthly } = computed(month, [applicant(), partner]);
    return {
      annual: baseAnnual,
      excess: resources.partnerExcess,
      // AR 22 §2, category 1: never indexed; it is granted where there is a right.
      exemption: '155.00',
      amount: payableMonthly,
    };
  },
  (month) => {
    const parent = (id: string): PersonInput => ({
      id,
      role: 'parent',
      resources: [{ kind: 'replacement', amount: '10938.74', per: 'year' }],
    });
    const family = [
      applicant(),
      { ...parent('mother'), familyAllowanceForApplicant: '310' },
      parent('father'),
    ];
    const before = computed(month, family, { beneficiaryOn20260116: true });
    const now = computed(month, family);
    return {
      thresholds: euros(2 * cents(now.baseAnnual)),
      excessBefore: before.resources.debtorsExcess,
      before: before.payableMonthly,
      // 12 × 240.00, from the reform on.
      benefits: month < REFORM ? '0.00' : '2880.00',
      excess: now.resources.debtorsExcess,
      amount: now.payableMonthly,
    };
  },
];
