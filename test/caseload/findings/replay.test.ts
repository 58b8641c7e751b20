import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { findCause, replay } from '../../../src/caseload';
import { assess, type HouseholdInput } from '../../../src/engine';
import { plant } from '../causes/plant';
import { SEED } from '../causes/settings';

/** What was found of an amount paid, and the mistakes made again. */
function replayed(input: HouseholdInput, paid: string) {
  const result = assess(input);
  assert.ok(result.status !== 'refused');
  const finding = findCause(input, result, paid, builtInBareme);
  return { finding, steps: replay({ input, result, paid, finding }, builtInBareme) };
}

const alone: HouseholdInput = {
  id: 'D',
  month: '2026-09',
  persons: [{ id: 'a', role: 'applicant', resources: [{ kind: 'replacement', amount: '500.00' }] }],
};

describe('the mistakes of a finding made again', () => {
  it('one mistake pays what was paid', () => {
    const { steps } = replayed({ ...alone, paid: '861.30' }, '861.30');
    assert.deepEqual(steps, [{ code: 'old-bareme', figures: { date: '2026-03-01' }, payment: '861.30' }]);
  });

  it('none for a right amount, and none for a fact', () => {
    assert.deepEqual(replayed(alone, '888.18').steps, []);
    const { finding, steps } = replayed(alone, '0.00');
    assert.deepEqual([finding.cause, steps], ['not-paid-with-a-right', []]);
  });

  it('every explanation of planted errors leads to the amount paid, one step a mistake', () => {
    let several = 0;
    for (const { input, paid } of plant(SEED, 300)) {
      const { finding, steps } = replayed(input as HouseholdInput, paid);
      assert.deepEqual(
        steps.map(({ code, figures }) => ({ code, figures })),
        finding.explanation,
      );
      if (steps.length > 0) assert.equal(steps.at(-1)!.payment, paid);
      if (steps.length > 1) several += 1;
    }
    assert.ok(several > 5, `${several} pairs`);
  }).timeout(120_000);
});
