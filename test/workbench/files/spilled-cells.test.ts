import assert from 'node:assert/strict';
import { spilledCells, type Spill } from '../../../src/workbench/files/spilled-cells';

describe('cells that formulas fill in', () => {
  it('are those of the block but the first', () => {
    const isSpilled = spilledCells([{ row: 1, column: 1, rows: 2, columns: 3 }], 10, 10);
    const found = Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 5 }, (_unused, column) => (isSpilled(row, column) ? 'x' : '.')).join(''),
    );
    assert.deepEqual(found, ['.....', '..xx.', '.xxx.', '.....']);
  });

  it('end with the sheet, however large a file says the block is', () => {
    const isSpilled = spilledCells([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }], 3, 2);
    assert.equal(isSpilled(2, 1), true);
    assert.equal(isSpilled(3, 0), false);
  });

  it('are found with work that grows with the rows, not with their square', () => {
    const work = (rows: number) => {
      let looks = 0;
      const counted = (spill: Spill) =>
        new Proxy(spill, {
          get(target, key: keyof Spill) {
            looks += 1;
            return target[key];
          },
        });
      // A function of three cells in each row, as RIS.CHECK.
      const spills = Array.from({ length: rows }, (_, row) =>
        counted({ row, column: 5, rows: 1, columns: 3 }),
      );
      const isSpilled = spilledCells(spills, rows, 8);
      let filled = 0;
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < 8; column += 1) if (isSpilled(row, column)) filled += 1;
      }
      assert.equal(filled, rows * 2);
      return looks;
    };
    assert.equal(work(4_000), work(2_000) * 2);
  });
});
