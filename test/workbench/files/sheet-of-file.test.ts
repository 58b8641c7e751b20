import assert from 'node:assert/strict';
import { BooleanNumber, type ICellData } from '@univerjs/core';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { fileStyle, gridStyle } from '../../../src/workbench/files/cell-style';
import { openFile } from '../../../src/workbench/files/open-file';

async function opened(sheet: WriteSheet) {
  const file = await openFile('a.xlsx', await writeXlsx({ sheets: [sheet] }));
  assert.ok('sheets' in file);
  const [data] = file.sheets;
  return (row: number, column: number) =>
    (data!.cellData?.[row] as Record<number, ICellData> | undefined)?.[column];
}

describe('a workbook file in the grid', () => {
  it('keeps numbers, texts, truths, days and blanks apart', async () => {
    const cellAt = await opened({
      name: 'A',
      rows: [[687.5, '00123', true, new Date('2026-09-01T00:00:00Z'), null]],
    });
    assert.equal(cellAt(0, 0)?.v, 687.5);
    assert.equal(cellAt(0, 1)?.v, '00123');
    assert.deepEqual([cellAt(0, 2)?.v, cellAt(0, 2)?.t], [1, 3]);
    assert.equal(cellAt(0, 3)?.v, 46_266);
    assert.match(JSON.stringify(cellAt(0, 3)?.s), /yy/);
    assert.equal(cellAt(0, 4)?.v, undefined);
  });

  it('has formulas without their saved results, and nothing in the way of what they fill in', async () => {
    const cellAt = await opened({
      name: 'A',
      cells: new Map([
        [
          '0,0',
          {
            formula: '_xldudf_RIS_AMOUNT(C1:C2,2)',
            formulaType: 'array',
            formulaRef: 'A1:A2',
            formulaDynamic: true,
            formulaResult: 1,
          },
        ],
        ['1,0', { value: 2 }],
        ['2,0', { value: 3 }],
      ]),
    });
    assert.equal(cellAt(0, 0)?.f, '=RIS.AMOUNT(C1:C2,2)');
    assert.equal(cellAt(0, 0)?.v, undefined);
    assert.equal(cellAt(1, 0)?.v, undefined);
    assert.equal(cellAt(2, 0)?.v, 3);
  });

  it('says what is wrong with a file that is no workbook', async () => {
    const file = await openFile('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    assert.ok('problems' in file && file.problems.length === 1);
  });

  it('turns a text as far and the same way as in Excel, there and back', () => {
    const turns: [textRotation: number, a: number, v?: BooleanNumber][] = [
      [45, -45],
      [90, -90],
      [91, 1],
      [180, 90],
      [255, 0, BooleanNumber.TRUE],
    ];
    for (const [textRotation, a, v] of turns) {
      const style = gridStyle({ alignment: { textRotation } });
      assert.deepEqual(style, { tr: { a, ...(v !== undefined && { v }) } });
      assert.deepEqual(fileStyle(style), { alignment: { textRotation } });
    }
    assert.deepEqual(fileStyle({ tr: { a: 0 } }), {});
  });

  it('shows the short dates of Excel with the day first, whatever the reader makes of them', () => {
    assert.deepEqual(gridStyle({ numFmt: 'm/d/yyyy' }), { n: { pattern: 'dd/mm/yyyy' } });
    assert.deepEqual(gridStyle({ numFmt: 'm/d/yyyy h:mm' }), { n: { pattern: 'dd/mm/yyyy hh:mm' } });
    assert.deepEqual(gridStyle({ numFmt: 'yyyy-mm-dd' }), { n: { pattern: 'yyyy-mm-dd' } });
  });

  it('keeps how cells look, there and back', async () => {
    const style = {
      font: { name: 'Calibri', size: 12, bold: true, italic: true, color: { rgb: '0B4D5C' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6DC' } },
      alignment: { horizontal: 'right', vertical: 'top', wrapText: true, indent: 1 },
      border: { top: { style: 'thin', color: { rgb: 'C9D3D6' } } },
      numFmt: '#,##0.00',
    } as const;
    assert.equal(gridStyle(style).bl, BooleanNumber.TRUE);
    assert.deepEqual(fileStyle(gridStyle(style)), style);
    const file = await writeXlsx({ sheets: [{ name: 'A', cells: new Map([['0,0', { value: 1, style }]]) }] });
    const { sheets } = await readXlsx(file, { readStyles: true });
    assert.deepEqual(fileStyle(gridStyle(sheets[0]!.cells!.get('0,0')!.style!)), style);
  });
});
