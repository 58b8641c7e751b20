import assert from 'node:assert/strict';
import { CellValueType } from '@univerjs/core';
import { cellOfTyped } from '../../../../src/workbench/grid/reading/cell-of-typed';

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

  const patterns: [text: string, own: string | undefined, set: string | undefined][] = [
    ['01/09/2026', undefined, 'dd/mm/yyyy'],
    ['01/09/2026', 'General', 'dd/mm/yyyy'],
    ['01/09/2026', '0.00', 'dd/mm/yyyy'],
    ['01/09/2026', 'hh:mm', 'dd/mm/yyyy'],
    ['01/09/2026', 'yyyy-mm-dd', undefined],
    ['01/09/2026', 'mm/yyyy', undefined],
    ['01/09/2026', 'dd/mm/yyyy hh:mm', undefined],
    ['01/09/2026 10:30', undefined, 'dd/mm/yyyy hh:mm'],
    ['01/09/2026 10:30:15', undefined, 'dd/mm/yyyy hh:mm:ss'],
    ['01/09/2026 10:30', 'd mmm yyyy', undefined],
    ['5,5%', undefined, '0.0%'],
    ['5,5%', '0.00', '0.0%'],
    ['5,5%', '0.0000%', undefined],
    ['1,5E3', '0.0E+00', undefined],
    ['687,50', '0.0%', undefined],
  ];
  for (const [text, own, set] of patterns) {
    it(`${text} in a cell of ${own ?? 'no format'} ${set === undefined ? 'leaves it' : `gives it ${set}`}`, () => {
      assert.equal(cellOfTyped(text, own)?.s?.n?.pattern, set);
    });
  }
});
