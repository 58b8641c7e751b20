import {
  readAmount,
  type ComputedResult,
  type HouseholdInput,
  type Money,
  type ResourceInput,
} from '../../engine';
import { applicantOf } from './persons';
import type { Scenario, Variant } from './scenario';

/** Components that are worked out for a year from several rows, by the kind of the rows (HOUSEHOLD.md §6). */
const COMPONENTS = {
  movable: 'movable',
  immovable: 'immovable',
  transfers: 'transfer',
  artistic: 'artistic',
  volunteer: 'volunteer',
} as const satisfies Partial<Record<keyof ComputedResult['resources'], string>>;

/** Every yearly component of the applicant's resources changed in turn: its rows taken out, and what is made of it put in their place. */
export function* withEachComponent(
  scenario: Scenario,
  { resources }: ComputedResult,
  change: (annual: Money) => Money,
): Generator<Variant> {
  const { input } = scenario;
  for (const [component, kind] of Object.entries(COMPONENTS) as [keyof typeof COMPONENTS, string][]) {
    const annual = readAmount(resources[component]);
    if (annual.isZero()) continue;
    const changed: ResourceInput = {
      kind: 'otherIncome',
      amount: change(annual).rounded().toString(),
      per: 'year',
    };
    yield {
      figures: { kind, amount: annual.toString() },
      scenario: { ...scenario, input: replaced(input, kind, changed) },
    };
  }
}

/** The dossier with the rows of a kind in the applicant's pool replaced by one row. */
function replaced(input: HouseholdInput, kind: string, row: ResourceInput): HouseholdInput {
  const applicant = applicantOf(input);
  const persons = input.persons.map((person, i) => {
    const isPool = i === applicant || (person.role === 'partner' && input.category === 3);
    if (!isPool) return person;
    const kept = (person.resources ?? []).filter((other) => other.kind !== kind);
    return { ...person, resources: i === applicant ? [...kept, row] : kept };
  });
  return { ...input, persons };
}
