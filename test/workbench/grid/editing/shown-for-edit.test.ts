import assert from 'node:assert/strict';
import { CellValueType, type ICellData } from '@univerjs/core';
import { ShownForEdit } from '../../../../src/workbench/grid/editing/shown-for-edit';

describe('a cell that is opened for editing', () => {
  const at = { unitId: 'book', subUnitId: 'sheet', row: 1, col: 2 };
  const cases: [said: string, cell: ICellData | null, text: string][] = [
    ['a number as it is shown', { v: '01/09/2026 10:30', t: CellValueType.NUMBER }, '01/09/2026 10:30'],
    ['a text', { v: '=1+1', t: CellValueType.STRING }, '=1+1'],
    ['a text that is kept as one', { v: '1.314', t: CellValueType.FORCE_STRING }, "'1.314"],
    ['a truth', { v: 1, t: CellValueType.BOOLEAN }, 'TRUE'],
    ['a formula', { f: '=A1*1,5', v: 3 }, '=A1*1,5'],
    ['a blank', null, ''],
  ];
  for (const [said, cell, text] of cases) {
    it(`${said} is left where its text is the same`, () => {
      const shown = new ShownForEdit();
      shown.note(at, cell);
      assert.ok(shown.isLeft(at, text));
      assert.ok(!shown.isLeft(at, `${text}1`));
      assert.ok(!shown.isLeft({ ...at, row: 2 }, text));
      assert.ok(!shown.isLeft({ ...at, subUnitId: 'other' }, text));
    });
  }

  it('with several styles in it, or not opened, is never told to be left', () => {
    const shown = new ShownForEdit();
    assert.ok(!shown.isLeft(at, ''));
    shown.note(at, { v: '5' });
    shown.note(at, { p: { id: 'p', documentStyle: {}, body: { dataStream: '5\r\n' } } });
    assert.ok(!shown.isLeft(at, '5'));
  });
});
