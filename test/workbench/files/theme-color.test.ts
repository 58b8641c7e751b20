import assert from 'node:assert/strict';
import type { ICellData, IStyleData } from '@univerjs/core';
import type { Cell } from 'hucre/xlsx';
import { rgbOf, type Color } from '../../../src/workbench/files/theme-color';
import { opened, savedAgain } from './saved-again';

/** Black, white, and two darker and lighter ones, in the order of a theme; then the first accent. */
const OFFICE = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'];

describe('a colour of a file', () => {
  const CASES: [what: string, color: Color | undefined, rgb: string | undefined][] = [
    ['none', undefined, undefined],
    ['one of its own', { rgb: 'FF0b4d5c' }, '#0B4D5C'],
    ['the paper', { theme: 0 }, '#FFFFFF'],
    ['the text', { theme: 1 }, '#000000'],
    ['the light one', { theme: 2 }, '#E7E6E6'],
    ['the dark one', { theme: 3 }, '#44546A'],
    ['an accent', { theme: 4 }, '#4472C4'],
    // As Excel shows them, to a part of 255.
    ['an accent, lighter by 80 %', { theme: 4, tint: 0.799_981_688_894_314_4 }, '#DAE3F3'],
    ['an accent, darker by a quarter', { theme: 4, tint: -0.249_977_111_117_893 }, '#2F5597'],
    ['the paper, darker by 15 %', { theme: 0, tint: -0.149_998_474_074_526_2 }, '#D9D9D9'],
    ['the text, lighter by half', { theme: 1, tint: 0.5 }, '#808080'],
    ['one that the theme does not have', { theme: 12 }, undefined],
    ['one of the old palette', { indexed: 64 }, undefined],
  ];
  for (const [what, color, rgb] of CASES)
    it(`${what}: ${rgb ?? 'left to the grid'}`, () => {
      assert.equal(rgbOf(color, OFFICE), rgb);
    });
});

describe('colours of the theme and fonts of a workbook', () => {
  it('are shown, and are in what is saved again', async () => {
    const style: Cell['style'] = {
      font: { name: 'Arial', size: 10, color: { theme: 0 } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.8 } },
      border: { top: { style: 'thin', color: { theme: 4 } } },
    };
    const plain: Cell['style'] = { font: { name: 'Calibri', size: 11, color: { theme: 1 } } };
    const cells = new Map<string, Partial<Cell>>([
      ['0,0', { value: 'x', style }],
      ['0,1', { value: 'y', style: plain }],
    ]);
    const file = await opened({ sheets: [{ name: 'A', cells, view: { tabColor: { theme: 4 } } }] });
    const [sheet] = file.sheets;
    const row = sheet!.cellData?.[0] as Record<number, ICellData>;
    const { ff, cl, bg, bd } = row[0]!.s as IStyleData;
    assert.deepEqual([ff, cl?.rgb, bg?.rgb, bd?.t?.cl.rgb], ['Arial', '#FFFFFF', '#DAE3F3', '#4472C4']);
    assert.equal((row[1]!.s as IStyleData).cl, undefined);
    assert.equal(sheet!.tabColor, '#4472C4');
    const saved = (await savedAgain(file)).sheets[0]!.cells?.get('0,0')?.style;
    assert.deepEqual(
      [saved?.font?.name, saved?.font?.color?.rgb, saved?.fill],
      ['Arial', 'FFFFFF', { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DAE3F3' } }],
    );
  });
});
