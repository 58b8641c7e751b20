import assert from 'node:assert/strict';
import { CellValueType } from '@univerjs/core';
import { cellOfTyped } from '../../../src/workbench/grid/cell-of-typed';

describe('what is typed or pasted, in a cell', () => {
  it('is a number, a day with its format, or the text that could mean two things', () => {
    assert.deepEqual(cellOfTyped('1.314,20'), { v: 1314.2, t: CellValueType.NUMBER });
    assert.deepEqual(cellOfTyped('01/09/2026'), {
      v: 46_266,
      t: CellValueType.NUMBER,
      s: { n: { pattern: 'dd/mm/yyyy' } },
    });
    assert.deepEqual(cellOfTyped('12,5 %'), {
      v: 0.125,
      t: CellValueType.NUMBER,
      s: { n: { pattern: '0.0%' } },
    });
    assert.deepEqual(cellOfTyped('1.314'), { v: '1.314', t: CellValueType.FORCE_STRING });
    assert.equal(cellOfTyped('isolé'), undefined);
  });
});
