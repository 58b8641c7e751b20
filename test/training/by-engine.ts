import {
  assess,
  type ComputedResult,
  type HouseholdInput,
  type PersonInput,
  type ResourceInput,
} from '../../src/engine';

/** What each question of an exercise must give, by its name; an exact amount, or a whole number. */
export type Figures = Readonly<Record<string, string | number>>;

/** The facts that a learner may change, by the name of their cell; `amount1` is the first resource, `from` the day of the month. */
export interface Facts {
  readonly minors?: number;
  readonly others?: number;
  readonly category?: 1 | 2 | 3;
  readonly from?: number;
  readonly amount1?: string;
  readonly amount2?: string;
  readonly amount3?: string;
}

const applicant = (...resources: ResourceInput[]): PersonInput => ({
  id: 'applicant',
  role: 'applicant',
  resources,
});
const people = (count: number, person: Omit<PersonInput, 'id'>): PersonInput[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${person.role}-${index}`, ...person }));
const minors = (count: number) => people(count, { role: 'child', minor: true });
const others = (count: number) => people(count, { role: 'other' });

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

/** What is exempt: never more than there is, and nothing without a right (AR 22 §2). */
const exempt = ({ resources, exemptions }: ComputedResult): string =>
  euros(Math.min(cents(resources.totalAnnual), cents(exemptions.generalAnnual)));

/** The reform of article 34. */
const REFORM = '2026-03';

/**
 * The ten exercises as dossiers for the engine, written from their words: what every question gives in a month, with the facts as the
 * workbook has them or with others. It knows nothing of the formulas of the workbooks, nor of their cells.
 */
export const BY_ENGINE: readonly ((month: string, facts?: Facts) => Figures)[] = [
  (month, facts = {}) => {
    const alone = computed(month, [applicant(), ...minors(facts.minors ?? 0), ...others(facts.others ?? 0)]);
    return { category: alone.category, annual: alone.baseAnnual, amount: alone.payableMonthly };
  },
  (month, { minors: children = 1, others: adults = 0 } = {}) => {
    const mother = computed(month, [applicant(), ...minors(children), ...others(adults)]);
    const grown: PersonInput = { id: 'grown', role: 'child', minor: false };
    const later = computed(month, [
      applicant(),
      grown,
      ...minors(Math.max(0, children - 1)),
      ...others(adults),
    ]);
    return {
      category: mother.category,
      amount: mother.payableMonthly,
      categoryAdult: later.category,
      amountAdult: later.payableMonthly,
    };
  },
  (month, { minors: children = 0, others: friends = 1 } = {}) => {
    const shared = computed(month, [
      applicant(),
      ...minors(children),
      ...people(friends, { role: 'other', resources: [work('2000')] }),
    ]);
    const alone = computed(month, [applicant(), ...minors(children)]);
    return {
      category: shared.category,
      amount: shared.payableMonthly,
      less: euros(cents(alone.payableMonthly) - cents(shared.payableMonthly)),
    };
  },
  (month, { category = 1, amount1 = '300' } = {}) => {
    const result = computed(month, [applicant({ kind: 'regularGift', amount: amount1 }), ...others(1)], {
      category,
    });
    return {
      perYear: result.resources.totalAnnual,
      annual: result.baseAnnual,
      exemption: exempt(result),
      counted: result.resources.countedAnnual,
      amount: result.payableMonthly,
    };
  },
  (month, { category = 2, amount1 = '105.50', amount2 = '105.50' } = {}) => {
    const without = computed(month, [applicant(work(amount1))], { category });
    const spi = computed(month, [{ ...applicant(work(amount2)), spi: { kind: 'general' } }], { category });
    const [used] = spi.exemptions.spi;
    return { without: without.payableMonthly, cap: used!.cap, left: used!.net, amount: spi.payableMonthly };
  },
  (month, { category = 2, amount1 = '597', amount2 = '282' } = {}) => {
    const { resources, baseAnnual, payableMonthly } = computed(
      month,
      [applicant(work(amount1), { kind: 'replacement', amount: amount2, per: 'month' })],
      { category },
    );
    return {
      together: resources.professionalMonthly,
      perYear: resources.totalAnnual,
      annual: baseAnnual,
      amount: payableMonthly,
    };
  },
  (month, { category = 2, amount1 = '25000' } = {}) => {
    const result = computed(month, [applicant({ kind: 'movable', amount: amount1 })], { category });
    const capital = cents(amount1);
    return {
      // The bands of AR 27: never indexed.
      lower: euros(0.06 * Math.max(0, Math.min(capital, 1_250_000) - 620_000)),
      upper: euros(0.1 * Math.max(0, capital - 1_250_000)),
      perYear: result.resources.movable,
      annual: result.baseAnnual,
      exemption: exempt(result),
      amount: result.payableMonthly,
    };
  },
  (month, { category = 2, from = 5, amount1 = '850' } = {}) => {
    const { days, resources, baseMonthly, thresholdPeriod, payable } = computed(
      month,
      [applicant(work(amount1))],
      { category, from: `${month}-${String(from).padStart(2, '0')}`, newClaim: true },
    );
    return {
      days: days.covered,
      countedMonthly: resources.professionalCountedMonthly,
      // A month that is covered to the end has no other threshold than its amount.
      threshold: thresholdPeriod ?? baseMonthly,
      amount: payable,
    };
  },
  (month, { amount1 = '1000' } = {}) => {
    const partner: PersonInput = { id: 'partner', role: 'partner', resources: [work(amount1)] };
    const result = computed(month, [applicant(), partner]);
    return {
      annual: result.baseAnnual,
      excess: result.resources.partnerExcess,
      exemption: exempt(result),
      amount: result.payableMonthly,
    };
  },
  (month, { amount1 = '2', amount2 = '21877.48', amount3 = '310' } = {}) => {
    // The excess of all together is the same however their income is spread.
    const parents = people(Number(amount1), { role: 'parent' });
    const [mother, ...rest] = parents;
    const family = [
      applicant(),
      {
        ...mother!,
        resources: [{ kind: 'replacement', amount: amount2, per: 'year' } as const],
        familyAllowanceForApplicant: amount3,
      },
      ...rest,
    ];
    const before = computed(month, family, { beneficiaryOn20260116: true });
    const now = computed(month, family);
    return {
      annual: now.baseAnnual,
      thresholds: euros(Number(amount1) * cents(now.baseAnnual)),
      excessBefore: before.resources.debtorsExcess,
      exemptionBefore: exempt(before),
      before: before.payableMonthly,
      // 12 × 240.00 at most, from the reform on.
      benefits: month < REFORM ? '0.00' : euros(12 * Math.min(cents(amount3), 24_000)),
      excess: now.resources.debtorsExcess,
      exemption: exempt(now),
      amount: now.payableMonthly,
    };
  },
];
