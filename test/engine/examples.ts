import assert from 'node:assert/strict';
import { assess, type HouseholdInput } from '../../src/engine';
import { mismatches } from '../cases/match';

/** One computed example: what it shows, the arithmetic by hand, the dossier, and the partial result that must be found. */
export type Example = readonly [what: string, why: string, input: HouseholdInput, expect: object];

/** One `it` per example, in the order of the months assessed; results match as those of the worked cases do. */
export function computes(examples: readonly Example[]): void {
  for (const [what, why, input, expect] of byMonth(examples, (example) => example[2].month)) {
    it(`${input.month} ${what}: ${why}`, () => {
      assert.deepEqual(mismatches(expect, assess(input)), []);
    });
  }
}

/** One finding: `CODE /path`. */
export type Finding = string;

/** What it shows, the input, and every error of the refusal; none at all for an input that is computed. */
export type Refusal = readonly [what: string, input: HouseholdInput, errors: readonly Finding[]];

/** One `it` per row; the errors are exactly these, in any order. */
export function refuses(rows: readonly Refusal[]): void {
  for (const [what, input, expected] of rows) {
    it(`${what}: ${expected.join(', ') || 'accepted'}`, () => {
      const { status, errors } = assess(input);
      assert.deepEqual(findings(errors), [...expected].sort());
      assert.equal(status === 'refused', expected.length > 0);
    });
  }
}

/** What it shows, the input, and every warning of the result. */
export type Remark = readonly [what: string, input: HouseholdInput, warnings: readonly Finding[]];

/** One `it` per row, in the order of the months assessed; the warnings are exactly these, in any order. */
export function warns(rows: readonly Remark[]): void {
  for (const [what, input, expected] of byMonth(rows, (row) => row[1].month)) {
    it(`${input.month} ${what}: ${expected.join(', ') || 'no warning'}`, () => {
      const { status, warnings, errors } = assess(input);
      assert.notEqual(status, 'refused', findings(errors).join(', '));
      assert.deepEqual(findings(warnings), [...expected].sort());
    });
  }
}

/** `CODE /path` of each, sorted. */
export function findings(list: readonly { readonly code: string; readonly path: string }[]): Finding[] {
  return list.map(({ code, path }) => `${code} ${path}`).sort();
}

function byMonth<T>(rows: readonly T[], monthOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (monthOf(a) < monthOf(b) ? -1 : monthOf(a) > monthOf(b) ? 1 : 0));
}
