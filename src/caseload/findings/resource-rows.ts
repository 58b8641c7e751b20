import { readAmount, type HouseholdInput, type ResourceInput } from '../../engine';
import { withResources } from './persons';
import type { Scenario, Variant } from './scenario';

/** Every row of resources of the dossier changed in turn, then all rows of the applicant together. */
export function* withEachRow(
  scenario: Scenario,
  change: (row: ResourceInput) => readonly ResourceInput[] | undefined,
): Generator<Variant> {
  const { input } = scenario;
  for (const [i, { id, resources = [] }] of input.persons.entries()) {
    for (const [j, row] of resources.entries()) {
      const changed = change(row);
      if (changed === undefined) continue;
      yield {
        figures: { person: id, kind: row.kind, ...amountOf(row) },
        scenario: { ...scenario, input: withRow(input, i, j, changed) },
      };
    }
    const all = resources.map((row) => change(row));
    if (resources.length < 2 || all.includes(undefined)) continue;
    yield {
      figures: { person: id, rows: resources.length },
      scenario: {
        ...scenario,
        input: withResources(
          input,
          i,
          all.flatMap((rows) => rows ?? []),
        ),
      },
    };
  }
}

function withRow(
  input: HouseholdInput,
  person: number,
  row: number,
  changed: readonly ResourceInput[],
): HouseholdInput {
  const before = input.persons[person]!.resources!;
  return withResources(input, person, [...before.slice(0, row), ...changed, ...before.slice(row + 1)]);
}

/** The amount of a row, where it is one, EUR; with what it is per, where its kind leaves that to the row. */
function amountOf(row: ResourceInput): { amount?: string; per?: string } {
  const per = perOf(row);
  return 'amount' in row ? { amount: readAmount(row.amount).toString(), ...(per && { per }) } : {};
}

/** What the amount of a row is per; undefined for kinds that are given one way only (HOUSEHOLD.md §3). */
export function perOf(row: ResourceInput): string | undefined {
  if (!PERIODIC.has(row.kind)) return undefined;
  return 'per' in row ? (row.per ?? 'month') : 'month';
}

const PERIODIC = new Set<string>([
  ...['work', 'training', 'replacement', 'alimony', 'familyAllowance', 'regularGift', 'otherIncome'],
  'benefitInKind',
]);
