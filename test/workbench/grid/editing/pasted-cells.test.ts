import assert from 'node:assert/strict';
import { CellValueType } from '@univerjs/core';
import { pastedCells } from '../../../../src/workbench/grid/editing/pasted-cells';

const { FORCE_STRING, NUMBER, STRING } = CellValueType;

describe('cells of what is pasted', () => {
  const cases: [
    what: string,
    text: string,
    from: string | undefined,
    own: string | undefined,
    cell: unknown,
  ][] = [
    ['a number with a comma', '687,50', undefined, undefined, [687.5, NUMBER, undefined]],
    ['what could mean two things', '1.314', undefined, undefined, ['1.314', FORCE_STRING, undefined]],
    ['what the grid reads as we do', '00123', undefined, undefined, undefined],
    ['a text of a cell for texts', '00123', '@', undefined, ['00123', STRING, '@']],
    ['a text into a cell for texts', '00123', undefined, '@', ['00123', STRING, '@']],
    ['a number of a cell for numbers into one for texts', '687,50', '0.00', '@', [687.5, NUMBER, undefined]],
    ['lines', 'a\nb', '@', undefined, undefined],
    ['a day', '01/09/2026', undefined, undefined, [46_266, NUMBER, 'dd/mm/yyyy']],
    ['a day that comes with its format', '01/09/2026', 'd/mm/yy', undefined, [46_266, NUMBER, undefined]],
  ];
  for (const [what, text, from, own, cell] of cases) {
    it(what, () => {
      const texts = [{ row: 0, column: 1, text, ...(from !== undefined && { pattern: from }) }];
      const cells = pastedCells({ rows: [4], cols: [2, 3] }, texts, () => own, 'fr');
      const made = cells[4]?.[3];
      const style = typeof made?.s === 'object' ? made.s?.n?.pattern : undefined;
      assert.deepEqual(made && [made.v, made.t, style], cell);
    });
  }

  it('leaves out what would stand behind the edge of the sheet', () => {
    assert.deepEqual(
      pastedCells({ rows: [0], cols: [0] }, [{ row: 1, column: 0, text: '1,5' }], () => undefined, 'fr'),
      {},
    );
  });
});
