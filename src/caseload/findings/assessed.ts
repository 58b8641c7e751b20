import type { Bareme } from '../../bareme';
import { assess, type ComputedResult, type HouseholdInput } from '../../engine';

/** What can be assessed. */
interface Assessable {
  readonly input: HouseholdInput;
  readonly bareme: Bareme;
}

type Results = WeakMap<HouseholdInput, ComputedResult | 'refused'>;

const made = new WeakMap<Bareme, Results>();

/**
 * A dossier assessed, once for each barème: many mistakes are made after the assessment and share it. Undefined where it is refused. The
 * dossier must be a copy that nobody changes.
 */
export function assessed({ input, bareme }: Assessable): ComputedResult | undefined {
  const results = resultsWith(bareme);
  let known = results.get(input);
  if (known === undefined) {
    const result = assess(input, { bareme });
    known = result.status === 'refused' ? 'refused' : result;
    results.set(input, known);
  }
  return known === 'refused' ? undefined : known;
}

function resultsWith(bareme: Bareme): Results {
  let results = made.get(bareme);
  if (results === undefined) made.set(bareme, (results = new WeakMap()));
  return results;
}
