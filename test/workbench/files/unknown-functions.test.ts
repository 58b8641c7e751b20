import assert from 'node:assert/strict';
import type { ICellData } from '@univerjs/core';
import { KNOWN } from './known-functions';
import { opened } from './saved-again';

const NAMES = new Set(KNOWN);

describe('a formula with a function that the grid does not know', () => {
  const CASES: [formula: string, stays: boolean][] = [
    ['GETPIVOTDATA("Payé",A5)', false],
    ['SUM(1,cubevalue("c",A5))', false],
    ['MaMacro(A5)', false],
    ['_xlfn.FILTERXML(A5,"//x")', false],
    // A text, and the name of a sheet.
    ['"MaMacro(1)"&SUM(A5:A6)', true],
    ["'MaMacro(1)'!A5+1", true],
    ['SUM(A5:A6)*(1+A5)', true],
    ['sum(A5:A6)', true],
    ['IF(TRUE(),LOG10(A5),FALSE())', true],
    ['_xlfn.XLOOKUP(A5,A5:A6,A5:A6)', true],
    ['_xldudf_RIS_AMOUNT("2026-09",2)', true],
    ['_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))', true],
    // A name of the workbook.
    ['Double(A5)', true],
  ];
  for (const [formula, stays] of CASES) {
    it(`${formula} ${stays ? 'stays' : 'has its value, and that is told'}`, async () => {
      const { sheets, lost } = await opened(
        {
          sheets: [{ name: 'A', cells: new Map([['0,0', { formula, formulaResult: 3 }]]) }],
          namedRanges: [{ name: 'Double', range: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)' }],
        },
        (name) => NAMES.has(name.toLowerCase()),
      );
      const cell = (sheets[0]!.cellData?.[0] as Record<number, ICellData>)[0];
      assert.deepEqual([cell?.f !== undefined, cell?.v], [stays, stays ? undefined : 3]);
      assert.deepEqual(lost, stays ? [] : [{ kind: 'formulas', count: 1 }]);
    });
  }
});
