import assert from 'node:assert/strict';
import { builtInBareme } from '../../../../src/bareme';
import { findCause } from '../../../../src/caseload';
import { assess, type HouseholdInput } from '../../../../src/engine';

/** A dossier worked out by hand: what is due, what was paid instead, and how the latter comes about. */
export interface ByHand {
  readonly what: string;
  readonly input: HouseholdInput;
  readonly due: string;
  readonly paid: string;
  /** The arithmetic of the amount paid. */
  readonly working: string;
}

/** The dossiers of one cause: those that have it, and those that are close and have it not. */
export interface ByHandCause {
  readonly cause: string;
  readonly has: readonly ByHand[];
  readonly hasNot: readonly ByHand[];
}

function found({ input, due, paid }: ByHand) {
  const result = assess(input);
  if (result.status === 'refused') return assert.fail(JSON.stringify(result.errors));
  assert.equal(result.payable, due, 'due');
  return findCause(input, result, paid, builtInBareme);
}

/** One test for each dossier. */
export function describeCauses(title: string, causes: readonly ByHandCause[]): void {
  describe(title, () => {
    for (const { cause, has, hasNot } of causes) {
      for (const one of has) {
        it(`${cause}: ${one.what}: ${one.working}`, () => {
          const { cause: said, explanation } = found(one);
          assert.deepEqual([said, explanation.length < 2], [cause, true]);
        });
      }
      for (const one of hasNot) {
        it(`not ${cause}: ${one.what}: ${one.working}`, () => {
          const { cause: said, explanation, ties } = found(one);
          const codes = [explanation, ...ties].flatMap((mistakes) => mistakes.map(({ code }) => code));
          assert.ok(![said, ...codes].includes(cause), [said, ...codes].join());
        });
      }
    }
  });
}
