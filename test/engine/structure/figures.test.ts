import assert from 'node:assert/strict';
import {
  AMOUNT,
  BOOLEAN,
  CATEGORY,
  DATE,
  FRACTION,
  MONTH,
  checkStructure,
  choice,
  integer,
  shape,
  text,
  visibleText,
  type Field,
} from '../../../src/engine/structure';

/** What it shows, the field, a value that is refused, the code and its figures. */
const ROWS: readonly (readonly [
  what: string,
  field: Field,
  value: unknown,
  code: string,
  figures: object,
])[] = [
  ['a number too large', integer(1, 3), 4, 'OUT_OF_RANGE', { value: 4, min: 1, max: 3 }],
  ['less than nothing', integer(1, 3), -0, 'OUT_OF_RANGE', { value: 0, min: 1, max: 3 }],
  ['a number that is not whole', integer(1, 3), 1.5, 'WRONG_TYPE', { value: 1.5, min: 1, max: 3 }],
  ['a number as text', integer(1, 3), '2', 'WRONG_TYPE', { value: '2', min: 1, max: 3 }],
  ['a text too long', text(0, 2), 'abc', 'OUT_OF_RANGE', { value: 'abc', min: 0, max: 2 }],
  ['a blank', visibleText(2), ' ', 'OUT_OF_RANGE', { value: ' ', min: 1, max: 2 }],
  ['a number for a text: no length', text(0, 2), 5, 'WRONG_TYPE', { value: 5 }],
  ['a yes for a text', text(0, 2), true, 'WRONG_TYPE', { value: 'true' }],
  ['nothing for a text', text(0, 2), null, 'WRONG_TYPE', {}],
  ['a word for a yes', BOOLEAN, 'yes', 'WRONG_TYPE', { value: 'yes' }],
  ['a list for a yes', BOOLEAN, [true], 'WRONG_TYPE', {}],
  ['another choice', choice('a', 'b'), 'c', 'UNKNOWN_VALUE', { value: 'c', values: 'a, b' }],
  ['a no for a choice', choice('a', 'b'), false, 'WRONG_TYPE', { value: 'false', values: 'a, b' }],
  ['another category', CATEGORY, 4, 'UNKNOWN_VALUE', { value: 4, values: '1, 2, 3' }],
  ['a share above the whole', FRACTION, '3/2', 'OUT_OF_RANGE', { value: '3/2', min: 0, max: 1 }],
  ['a share below nothing', FRACTION, -0.5, 'OUT_OF_RANGE', { value: -0.5, min: 0, max: 1 }],
  ['no amount', AMOUNT, '1,5', 'BAD_AMOUNT', { value: '1,5' }],
  ['an amount below nothing', AMOUNT, '-1', 'NEGATIVE_AMOUNT', { value: '-1' }],
  ['no day', DATE, '2026-02-29', 'BAD_DATE', { value: '2026-02-29' }],
  ['a day as a number', DATE, 20260901, 'WRONG_TYPE', { value: 20260901 }],
  ['no month', MONTH, '2026-13', 'BAD_DATE', { value: '2026-13' }],
  ['a yes for a month', MONTH, true, 'WRONG_TYPE', { value: 'true' }],
];

describe('a finding on the form gives the value, and what it could be', () => {
  for (const [what, field, value, code, figures] of ROWS)
    it(`${what}: ${JSON.stringify(figures)}`, () => {
      assert.deepEqual(checkStructure({ field: value }, shape({ field })), [
        { code, path: '/field', figures },
      ]);
    });
});
