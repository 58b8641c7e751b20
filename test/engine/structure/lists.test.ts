import assert from 'node:assert/strict';
import { checkStructure, integer, list, shape, type Shape } from '../../../src/engine/structure';
import { finds } from './shapes';

const numbers = (max: number, min?: number): Shape => shape({ of: list(integer(0, 9), max, min) });
const ones = (count: number): unknown => ({ of: Array.from({ length: count }, () => 1) });

describe('the length of a list', () => {
  describe('from one to three', () =>
    finds(numbers(3, 1), [
      ['none', ones(0), ['OUT_OF_RANGE /of']],
      ['one', ones(1), []],
      ['three', ones(3), []],
      ['four', ones(4), ['OUT_OF_RANGE /of']],
      ['left out', {}, []],
      ['four, each looked at', { of: [1, 1, 1, 10] }, ['OUT_OF_RANGE /of', 'OUT_OF_RANGE /of/3']],
      ['a list of nothing in particular', { of: [null] }, ['WRONG_TYPE /of/0']],
      ['no list', { of: {} }, ['WRONG_TYPE /of']],
    ]));

  describe('from two to two', () =>
    finds(numbers(2, 2), [
      ['one', ones(1), ['OUT_OF_RANGE /of']],
      ['two', ones(2), []],
      ['three', ones(3), ['OUT_OF_RANGE /of']],
    ]));

  describe('up to three, unless told from how many', () =>
    finds(numbers(3), [
      ['none', ones(0), []],
      ['four', ones(4), ['OUT_OF_RANGE /of']],
    ]));

  it('is said with its limits; a list that may be empty has no least length', () => {
    const figures = (count: number, min?: number): unknown =>
      checkStructure(ones(count), numbers(3, min))[0]?.figures;
    assert.deepEqual(figures(0, 1), { value: 0, min: 1, max: 3 });
    assert.deepEqual(figures(4, 1), { value: 4, min: 1, max: 3 });
    assert.deepEqual(figures(4), { value: 4, max: 3 });
  });
});
