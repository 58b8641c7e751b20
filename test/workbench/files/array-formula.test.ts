import assert from 'node:assert/strict';
import type { Cell } from 'hucre/xlsx';
import { worksOnArrays } from '../../../src/workbench/files/array-formula';
import { opened, savedAgain } from './saved-again';

describe('a formula over several cells', () => {
  const cases: [formula: string, isOne: boolean][] = [
    ['=SUM(A1:A3*2)', true],
    ['=SUM(-A1:A3)', true],
    ['=SUM((A1:A3>1)*1)', true],
    ['=SUM(IF(A1:A3,1,0))', true],
    ['=SUM(LEN(Feuil1!A1:A3))', true],
    ['=MAX(\'a b\'!A:A&"x")', true],
    ['=VLOOKUP(A1:A3,B:C,2,FALSE)', true],
    ['=SUM({1,2}*A1)', true],
    ['=SUM(SEQUENCE(3)*2)', true],
    ['=SUM(OFFSET(A1,0,0,3)*2)', true],
    ['=LET(x,A1:A3,SUM(x*2))', true],
    ['=SUM(Montants*2)', true],
    ['=A1:A3', true],
    ['=SUM(A1:A3)', false],
    ['=SUM(A1:A3,Feuil1!B:B,1:3)*2', false],
    ["=AVERAGE('a b'!$A$1:$A$3)+A1", false],
    ['=SUM(Montants)', false],
    ['=SUM(OFFSET(A1,0,0,3))', false],
    ['=IF(SUM(A1:A3)>1,A1*2,"A1:A3*2")', false],
    ['=VLOOKUP(A1,B:C,2,FALSE)', false],
    ['=SUMIFS(A:A,B:B,">1",C:C,D1)', false],
    ['=COUNTIFS(A:A,1,B:B,2)', false],
    ['=INDEX(A1:C9,MATCH(A1,A1:A9,0),2)*2', false],
    ['=RANK(A1,A1:A9)', false],
    ['=A1*Taux', false],
    ['=1+2', false],
  ];
  for (const [formula, isOne] of cases) {
    it(`${formula} is ${isOne ? 'one of arrays' : 'none'}`, () =>
      assert.equal(worksOnArrays(formula, new Set(['montants'])), isOne));
  }

  const kinds: [name: string, cell: Partial<Cell>, saved: readonly [type?: string, dynamic?: boolean]][] = [
    [
      'a dynamic one with one value',
      { formula: 'COUNT(A1:A2)', formulaType: 'array', formulaRef: 'B1', formulaDynamic: true },
      ['array', true],
    ],
    ['one of an older Excel', { formula: 'SUM(A1:A2*2)', formulaType: 'array', formulaRef: 'B1' }, ['array']],
    ['one without a mark', { formula: 'SUM(A1:A2*2)' }, []],
    ['an ordinary one', { formula: 'SUM(A1:A2)*2' }, []],
  ];
  for (const [name, cell, saved] of kinds) {
    it(`comes back of its own kind: ${name}`, async () => {
      const cells = new Map([['0,1', { ...cell, formulaResult: 6 }]]);
      const { sheets } = await savedAgain(await opened({ sheets: [{ name: 'A', rows: [[1], [2]], cells }] }));
      const again = sheets[0]!.cells?.get('0,1');
      assert.equal(again?.formula, cell.formula);
      assert.deepEqual(
        [again?.formulaType, again?.formulaDynamic].map((one) => (one === false ? undefined : one)),
        [saved[0], saved[1]],
      );
      if (saved[0] !== undefined) assert.equal(again?.formulaRef, 'B1');
    });
  }

  it('is of arrays where another was typed over what a file had', async () => {
    const file = await opened({
      sheets: [
        {
          name: 'A',
          rows: [[1], [2]],
          cells: new Map([['0,1', { formula: 'SUM(A1:A2*2)', formulaResult: 6 }]]),
        },
      ],
    });
    const cell = (file.sheets[0]!.cellData![0] as Record<number, { f?: string }>)[1]!;
    cell.f = '=SUM(A1:A2*3)';
    const again = (await savedAgain(file)).sheets[0]!.cells?.get('0,1');
    assert.deepEqual([again?.formula, again?.formulaDynamic], ['SUM(A1:A2*3)', true]);
  });
});
