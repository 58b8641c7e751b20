import assert from 'node:assert/strict';
import { Calculation, type CalcCell } from '../../tools/training/evaluate';
import type { CellError, Value } from '../../tools/training/value';

/** The value of a formula over a few cells. */
function value(formula: string, cells: Readonly<Record<string, CalcCell>> = {}): Value {
  const sheet = new Map<string, CalcCell>(Object.entries({ ...cells, Z1: { formula } }));
  return new Calculation({
    sheets: new Map([
      ['S', sheet],
      ['Other', new Map([['A1', { value: 7 }]])],
    ]),
    names: new Map([['DATE_RIS', { sheet: 'Other', at: 'A1' }]]),
  }).valueAt('S', 'Z1');
}

const CELLS = { A1: { value: 2 }, A2: { value: 'x' }, A3: {}, A4: { formula: 'A1*3' } } as const;

describe('the calculation of the training workbooks', () => {
  it('knows signs, their order, brackets and per cents', () => {
    assert.equal(value('1+2*3-4/2'), 5);
    assert.equal(value('(1+2)*3'), 9);
    assert.equal(value('6%*MAX(0,MIN(25000,12500)-6200)'), 378);
    assert.equal(value('10-3-2'), 5);
    assert.equal(value('IF(2<3,"yes","no")'), 'yes');
    assert.equal(value('IF(2>=3,"yes","a ""b""")'), 'a "b"');
  });

  it('knows cells, ranges, other sheets and names', () => {
    assert.equal(value('A4+A1', CELLS), 8);
    assert.equal(value('SUM(A1:A4)', CELLS), 8);
    assert.equal(value("'Other'!A1+DATE_RIS"), 14);
    assert.equal(value('COUNTIF(A1:A4,"x")', CELLS), 1);
  });

  it('tells blank, number and text apart', () => {
    assert.equal(value('IF(ISBLANK(A3),1,0)', CELLS), 1);
    assert.equal(value('IF(ISNUMBER(A2),1,0)', CELLS), 0);
    assert.equal(value('A3+1', CELLS), 1);
  });

  it('lets errors through, but for ISERROR', () => {
    for (const formula of ['1/0+1', 'ABS(1/0)', 'SUM(1/0,2)', 'IF(1/0,1,2)', 'INDEX(1/0,1,1)'])
      assert.equal((value(formula) as CellError).code, '#DIV/0!', formula);
    assert.equal((value('A2*2', CELLS) as CellError).code, '#VALUE!');
    assert.equal(value('IF(ISERROR(1/0),3,4)'), 3);
    assert.equal(value('IFERROR(1/0,3)+IFERROR(4,5)'), 7);
  });

  it('knows days', () => {
    assert.equal(value('DATE(2026,3,1)'), 46082);
    assert.equal(value('DAY(EOMONTH(DATE(2024,2,5),0))'), 29);
    assert.equal(value('DAY(EOMONTH(DATE(2023,12,31),0))'), 31);
    assert.equal(value('DAY(DATE(2026,9,17)-DAY(DATE(2026,9,17))+5)'), 5);
  });

  it('rounds a half up, also one that a float keeps below', () => {
    assert.equal(value('ROUND(1.005,2)'), 1.01);
    assert.equal(value('ROUND(850*27/31,2)'), 740.32);
    assert.equal(value('ROUND(0-2.5,0)'), -3);
  });

  it('calls our functions, and takes a cell of what they spill', () => {
    assert.equal(value('_xldudf_RIS_AMOUNT(DATE(2026,9,1),2)'), 1367.34);
    assert.equal(value('INDEX(_xldudf_RIS_BAREME(DATE(2026,9,1)),1+2,2)'), 16408.11);
    assert.equal((value('_xldudf_RIS_AMOUNT(DATE(2030,9,1),2)') as CellError).code, '#N/A');
    assert.equal((value('_xldudf_RIS_AMOUNT(DATE(2026,9,1),4)') as CellError).code, '#VALUE!');
  });

  it('throws on what it does not know', () => {
    for (const formula of ['VLOOKUP(1,2,3)', '_xldudf_RIS_NOTHING()', '1 1', '#', 'SUM(1', 'NAME'])
      assert.throws(() => value(formula), /no |left over|cannot read|expected/, formula);
  });
});
