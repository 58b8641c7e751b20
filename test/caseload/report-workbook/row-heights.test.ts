import assert from 'node:assert/strict';
import { rowHeights } from '../../../src/caseload/report-workbook/row-heights';

const WRAPPED = { alignment: { wrapText: true } } as const;

/** Heights in lines, the header first; of a column ten characters wide. */
function lines(...texts: string[]): number[] {
  const heights = rowHeights(
    [{ header: 'short', width: 10, style: WRAPPED }],
    texts.map((text) => [text]),
  );
  return texts.map((_, row) => (heights.get(row + 1)?.height ?? 15) / 15);
}

describe('heights of the rows of a table', () => {
  it('as many lines as the words of the longest text take', () => {
    assert.deepEqual(
      lines('', 'one', 'one two xx', 'one two xxx', 'one two three four five'),
      [1, 1, 1, 2, 3],
    );
  });

  it('a word that is longer than the column is cut', () => {
    assert.deepEqual(lines('1234567890', '12345678901', `a ${'x'.repeat(21)}`), [1, 2, 4]);
  });

  it('the highest of several columns; columns that are not wrapped do not count', () => {
    const columns = [
      { header: 'a', width: 10, style: WRAPPED },
      { header: 'b', width: 5, style: WRAPPED },
      { header: 'c', width: 5 },
    ];
    const heights = rowHeights(columns, [
      ['one', 'one two', 'one two three four'],
      ['one', null, 'one two'],
    ]);
    assert.deepEqual([heights.get(1)?.height, heights.get(2)], [30, undefined]);
  });

  it('the header has two lines, or more where its words take them', () => {
    const height = (header: string) => rowHeights([{ header, width: 10 }], []).get(0)?.height;
    assert.deepEqual(
      [height('one'), height('one two three'), height('one two three four five')],
      [32, 32, 47],
    );
  });

  it('never more than a workbook takes', () => {
    const heights = rowHeights([{ header: 'a', width: 1, style: WRAPPED }], [['x'.repeat(5_000)]]);
    assert.equal(heights.get(1)?.height, 409);
  });
});
