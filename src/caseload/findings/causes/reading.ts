import { POLICIES, type HouseholdInput, type Policy } from '../../../engine';
import type { Hypothesis, Known, Scenario, Variant } from '../scenario';

/** Another named reading of the law (HOUSEHOLD.md §7): the amount is right under it. */
export const reading: Hypothesis = {
  code: 'correct-reading',
  family: 'reading',
  *variants(scenario, known) {
    for (const policy of Object.keys(CONCERNED) as (keyof typeof CONCERNED)[]) {
      if (CONCERNED[policy](scenario.input)) yield* otherValues(policy, scenario, known);
    }
  },
};

/** The reading that rounds the months, or the year, where the other one is applied. */
export const roundingReading: Hypothesis = {
  code: reading.code,
  family: 'rounding',
  variants: (scenario, known) => otherValues('rounding', scenario, known),
};

const hasBenefits = ({ persons }: HouseholdInput): boolean =>
  persons.some(({ familyAllowanceForApplicant }) => familyAllowanceForApplicant !== undefined);

const hasOthers = ({ persons }: HouseholdInput): boolean => persons.length > 1;

/** The readings that move an amount, and the dossiers in which they can. */
const CONCERNED = {
  custody: ({ custodyShare }) => custodyShare !== undefined,
  familyAllowance: hasBenefits,
  familyAllowanceBefore2026: hasBenefits,
  excess: hasOthers,
  severalApplicants: ({ applicants }) => applicants !== undefined,
  rounding: hasOthers,
} satisfies Partial<Record<keyof Policy, (input: HouseholdInput) => boolean>>;

function* otherValues(policy: keyof Policy, scenario: Scenario, { result }: Known): Generator<Variant> {
  const { input } = scenario;
  for (const value of POLICIES[policy] as readonly string[]) {
    if (value === result.policy[policy]) continue;
    yield {
      figures: { policy, value },
      scenario: { ...scenario, input: { ...input, policy: { ...input.policy, [policy]: value } } },
    };
  }
}
