import assert from 'node:assert/strict';
import type { ICellData } from '@univerjs/core';
import type { Cell, WriteOptions } from 'hucre/xlsx';
import { storedReference, typedReference } from '../../../src/workbench/files/names';
import { KNOWN } from './known-functions';
import { opened } from './saved-again';

const REFUSED = new Set(['été', 'x?y', ...KNOWN]);

describe('names of cells in a workbook file', () => {
  const REFERENCES: [stored: string, typed: string][] = [
    ['A!$B$2', 'A!$B$2'],
    ["'L''an 1'!$B$2:$C$9", "'L''an 1'!$B$2:$C$9"],
    ['A!$B:$B', 'A!$B:$B'],
    ['A!$1:$3,A!$9:$9', 'A!$1:$3,A!$9:$9'],
    // Put into a formula as a text, it stays one term.
    ['A!$A$1+1', '=(A!$A$1+1)'],
    ['(A!$A$1+1)*(A!$A$1-1)', '=((A!$A$1+1)*(A!$A$1-1))'],
    ['(A!$A$1+1)', '=((A!$A$1+1))'],
    ['0.21', '=(0.21)'],
    ['")"', '=(")")'],
    // With functions that are newer than the format of files, and ours.
    ['_xldudf_RIS_AMOUNT("2026-09",2)', '=(RIS.AMOUNT("2026-09",2))'],
    ['_xlfn.XLOOKUP(1,A!$A$1:$A$9,A!$B$1:$B$9)', '=(XLOOKUP(1,A!$A$1:$A$9,A!$B$1:$B$9))'],
  ];
  for (const [stored, typed] of REFERENCES) {
    it(`${stored} there and back`, () => {
      assert.equal(typedReference(stored), typed);
      assert.equal(storedReference(typed), stored);
    });
  }

  it('are saved as they were made in the grid', () => {
    assert.equal(storedReference('=A!$A$1*2'), 'A!$A$1*2');
    assert.equal(storedReference('=(A!$A$1+1)*(2)'), '(A!$A$1+1)*(2)');
    assert.equal(storedReference('=CONCAT(A!$A$1)'), '_xlfn.CONCAT(A!$A$1)');
  });

  const file = async (named: NonNullable<WriteOptions['namedRanges']>, formulas: readonly string[]) => {
    const cells = (sheet: string): Map<string, Partial<Cell>> =>
      new Map(formulas.map((formula, i) => [`${i},0`, { formula, formulaResult: `${sheet}${i}` }]));
    const { names, lost, sheets } = await opened(
      { sheets: ['A', 'B'].map((name) => ({ name, cells: cells(name) })), namedRanges: named },
      (name) => REFUSED.has(name.toLowerCase()),
    );
    // Where a formula stays its value is not taken.
    const values = sheets.map(({ cellData }) =>
      formulas.map((_, row) => (cellData?.[row] as Record<number, ICellData>)[0]?.v !== undefined),
    );
    const count = (kind: string) => lost.find((one) => one.kind === kind)?.count ?? 0;
    return {
      names: names.map(({ name }) => name),
      values,
      left: count('names'),
      formulas: count('formulas'),
    };
  };

  const everywhere = (name: string, range = 'A!$A$9') => ({ name, range });

  const CASES: [name: string, formula: string, stays: boolean][] = [
    ['Date', 'Date*2', false],
    ['Date', 'B!Date*2', false],
    ['Date', 'SUM(date)', false],
    ['Date', 'DATE(2026,9,1)', true],
    ['Date', '"Date"&A1', true],
    ['Date', 'Date!A1+1', true],
    ['Date', 'Dates*2', true],
    ['été', 'Été*2', false],
    ['x?y', 'x?y+1', false],
    ['x?y', 'x+1', true],
    ['Taux', 'Taux*2', true],
    // The name of a sheet is none for cells.
    ['A', 'A+1', false],
  ];
  for (const [name, formula, stays] of CASES) {
    it(`${name}: ${formula} ${stays ? 'stays' : 'has its value'}`, async () => {
      const { values, formulas } = await file([everywhere(name)], [formula]);
      assert.deepEqual(values, [[!stays], [!stays]]);
      assert.equal(formulas, stays ? 0 : 2);
    });
  }

  it('are left out with those that need them', async () => {
    const made = [
      everywhere('Deux', 'Un*2'),
      everywhere('Un', 'Sum+1'),
      everywhere('Sum'),
      everywhere('Autre'),
    ];
    const { names, values, left } = await file(made, ['Deux', 'Un', 'Autre']);
    assert.deepEqual([names, left], [['Autre'], 3]);
    assert.deepEqual(values[0], [true, true, false]);
  });

  it('are left out with those that need them, however long the chain', async () => {
    const count = 3_000;
    const made = Array.from({ length: count }, (_, i) =>
      everywhere(`n_${i}`, i === count - 1 ? '[1]B!$A$1' : `n_${i + 1}*2`),
    );
    const { names, left } = await file([...made, everywhere('Autre')], ['n_0']);
    assert.deepEqual([names, left], [['Autre'], count]);
  });

  it('are left out where they call a function that the grid does not know', async () => {
    const made = [everywhere('Cube', 'CUBEVALUE("c",A!$A$1)'), everywhere('Dix', 'LOG10(A!$A$1)')];
    assert.deepEqual((await file(made, ['Cube', 'Dix'])).values[0], [true, false]);
  });

  it('are not those of another sheet: its formulas have their values', async () => {
    const made = [everywhere('Taux'), { name: 'Taux', range: 'B!$A$9', scope: 'B' }];
    const { names, values, left } = await file(made, ['Taux', 'B!Taux']);
    assert.deepEqual([names, left], [['Taux'], 1]);
    assert.deepEqual(values, [
      [false, true],
      [true, true],
    ]);
  });

  for (const moving of ['A!A9', 'A!$A9', 'A!A$9', 'A!$A$1+B2', 'A!A:A', 'A!1:1']) {
    it(`are left out where they move with the cell that uses them: ${moving}`, async () => {
      const { names, values } = await file([everywhere('Gauche', moving)], ['Gauche+1']);
      assert.deepEqual([names, values[0]], [[], [true]]);
    });
  }
  for (const fixed of ['A!$A$9', 'LOG10(A!$A$1)', '"A9"', "'A9'!$A$1", 'A!$A:$A', 'A!$1:$2', '2*3']) {
    it(`stay where they do not: ${fixed}`, async () => {
      assert.deepEqual((await file([everywhere('Fixe', fixed)], ['Fixe'])).names, ['Fixe']);
    });
  }
});

describe('a formula with a prefix of Excel', () => {
  const CASES: [formula: string, stays: boolean][] = [
    ['SUM(_xlfn.SINGLE(A5:A6)*2)', false],
    ['SUM(_xlfn.ANCHORARRAY(C1))', false],
    ['_xlfn.GROUPBY(A5:A6,B5:B6,SUM)', false],
    ['_xludf.DUMMY(1)', false],
    ['_xldudf_OTHER_RATE(1)', false],
    ['_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x)(1)', false],
    ['SUM(_xlnm.Print_Area)', false],
    ['_xlfn.CONCAT("_xlfn.SINGLE(",A5)', true],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A5:A6))', true],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+A5)', true],
    ['_xldudf_RIS_AMOUNT("2026-09",2)', true],
  ];
  for (const [formula, stays] of CASES) {
    it(`${formula} ${stays ? 'stays' : 'has its value, and that is told'}`, async () => {
      const { sheets, lost } = await opened({
        sheets: [{ name: 'A', cells: new Map([['0,0', { formula, formulaResult: 3 }]]) }],
      });
      const cell = (sheets[0]!.cellData?.[0] as Record<number, ICellData>)[0];
      assert.equal(cell?.v, stays ? undefined : 3);
      assert.equal(cell?.f !== undefined, stays);
      assert.deepEqual(lost, stays ? [] : [{ kind: 'formulas', count: 1 }]);
    });
  }
});
