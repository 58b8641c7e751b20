import assert from 'node:assert/strict';
import { householdOf, type FlatHousehold, type KindValue, type Said } from '../../../src/caseload';
import { assess, type ComputedResult, type HouseholdInput } from '../../../src/engine';
import { findKind } from '../../../src/values';

/** Kinds by name with their values, `#2` behind a name for its second place. */
export type Values = Readonly<Record<string, string | number>>;

function kindsOf(values: Values): KindValue[] {
  return Object.entries(values).map(([name, value]) => {
    const [code = '', place = '1'] = name.split('#');
    const named = findKind(code);
    assert.ok(named, code);
    return { ...named, nth: Number(place) - 1, value };
  });
}

const SAID: Said = { dossier: 'A', month: '2026-09' };

/** The household of a row of September 2026. */
export function built(said: Partial<Said>, values: Values = {}): FlatHousehold {
  const found = householdOf({ ...SAID, ...said }, kindsOf(values));
  assert.ok(!('problems' in found), JSON.stringify(found));
  return found;
}

export const input = (said: Partial<Said>, values: Values = {}): HouseholdInput => built(said, values).input;

/** The applicant of category 2. */
export const applicant = (values: Values, said: Partial<Said> = {}) =>
  input({ category: 2, ...said }, values).persons[0];

/** The codes of what is wrong with a row. */
export function codes(said: Partial<Said>, values: Values = {}): string[] {
  const found = householdOf({ ...SAID, ...said }, kindsOf(values));
  return 'problems' in found ? found.problems.map(({ code }) => code) : [];
}

/** What the engine makes of a row. */
export function computed(said: Partial<Said>, values: Values = {}): ComputedResult {
  const result = assess(input(said, values));
  assert.ok(result.status !== 'refused', JSON.stringify(result));
  return result;
}
