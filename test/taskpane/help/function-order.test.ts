import assert from 'node:assert/strict';
import { FUNCTIONS } from '../../../src/functions';
import { FUNCTIONS_IN_ORDER } from '../../../src/taskpane/help/function-order';

describe('functions in the help', () => {
  it('come as they are met: amount and check first, then what an amount is made of, then what is around it', () => {
    const ids = FUNCTIONS_IN_ORDER.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 8), [
      'AMOUNT',
      'CHECK',
      'EXPLAIN',
      'EXEMPTION',
      'CATEGORY',
      'BAREME',
      'KINDS',
      'DEADLINES',
    ]);
  });

  it('are all there, once', () => {
    assert.deepEqual(FUNCTIONS_IN_ORDER.map(({ id }) => id).sort(), FUNCTIONS.map(({ id }) => id).sort());
  });
});
