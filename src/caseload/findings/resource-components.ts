import { readAmount, type ComputedResult, type Money, type ResourceInput } from '../../engine';
import { assessed } from './assessed';
import { withPoolRow } from './persons';
import type { Scenario, Variant } from './scenario';

/** Components that are worked out for a year from several rows, by the kind of the rows (HOUSEHOLD.md §6). */
const COMPONENTS = {
  movable: 'movable',
  immovable: 'immovable',
  transfers: 'transfer',
  artistic: 'artistic',
  volunteer: 'volunteer',
} as const satisfies Partial<Record<keyof ComputedResult['resources'], string>>;

/**
 * Every yearly component of the applicant's resources changed in turn: its rows taken out, and what is made of it put in their place. The
 * category, and with it whose rows they are, is the one that the scenario gives.
 */
export function* withEachComponent(scenario: Scenario, change: (annual: Money) => Money): Generator<Variant> {
  const result = assessed(scenario);
  if (result === undefined) return;
  const { category, resources } = result;
  for (const [component, kind] of Object.entries(COMPONENTS) as [keyof typeof COMPONENTS, string][]) {
    const annual = readAmount(resources[component]);
    if (annual.isZero()) continue;
    const amount = change(annual).rounded().toString();
    const row: ResourceInput = { kind: 'otherIncome', amount, per: 'year' };
    yield {
      figures: { kind, amount: annual.toString(), per: 'year' },
      scenario: { ...scenario, input: withPoolRow(scenario.input, category, [kind], row) },
    };
  }
}
