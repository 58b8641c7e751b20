import assert from 'node:assert/strict';
import { storedFormula, typedFormula } from '../../../src/workbench/files/stored-formula';
import { EXAMPLE_SHEETS } from '../../../tools/examples/examples';
import { storedFormula as storedExample } from '../../../tools/examples/formula-format';

describe('a formula in a file', () => {
  const pairs: [typed: string, stored: string, ours: boolean][] = [
    ['=RIS.AMOUNT(A1,2)', '_xldudf_RIS_AMOUNT(A1,2)', true],
    [
      '=IFERROR(RIS.AMOUNT(A1,RIS.CATEGORY(A1,0,0)),0)',
      'IFERROR(_xldudf_RIS_AMOUNT(A1,_xldudf_RIS_CATEGORY(A1,0,0)),0)',
      true,
    ],
    ['=CONCAT("RIS.AMOUNT(1)",A1)', '_xlfn.CONCAT("RIS.AMOUNT(1)",A1)', false],
    ['=SUM(A1:A3)', 'SUM(A1:A3)', false],
    // Newer than the file format.
    ['=IFS(A1>1,XLOOKUP(A1,B:B,C:C))', '_xlfn.IFS(A1>1,_xlfn.XLOOKUP(A1,B:B,C:C))', false],
    ['=SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))', false],
    [
      '=IFNA(RIS.AMOUNT(A1,2),STDEV.S(B1:B2))',
      '_xlfn.IFNA(_xldudf_RIS_AMOUNT(A1,2),_xlfn.STDEV.S(B1:B2))',
      true,
    ],
    ['=COUNTIFS(A:A,1)+STDEV(B:B)&"IFS("', 'COUNTIFS(A:A,1)+STDEV(B:B)&"IFS("', false],
    // Names that a formula gives itself.
    ['=LET(x,1,y,x+A1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)', false],
    ['=LET( x, "x",x&"x")', '_xlfn.LET( _xlpm.x, "x",_xlpm.x&"x")', false],
    [
      '=MAP(A1:A2,LAMBDA(pay,LET(a,pay,RIS.AMOUNT(a,pay))))+pay',
      '_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.pay,_xlfn.LET(_xlpm.a,_xlpm.pay,_xldudf_RIS_AMOUNT(_xlpm.a,_xlpm.pay))))+pay',
      true,
    ],
    ['=LET(f,LAMBDA(x,x+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))', false],
    ['=LET(som,SUM(A1,B1),som)', '_xlfn.LET(_xlpm.som,SUM(A1,B1),_xlpm.som)', false],
    ["=LET(x,Blad1!x,'x'!A1+x)", "_xlfn.LET(_xlpm.x,Blad1!x,'x'!A1+_xlpm.x)", false],
    ["='IFS('!A1", "'IFS('!A1", false],
    ['=IRIS.AMOUNT(1)', 'IRIS.AMOUNT(1)', false],
  ];
  for (const [typed, stored, ours] of pairs) {
    it(typed, () => {
      assert.deepEqual(storedFormula(typed), { formula: stored, ours });
      assert.equal(typedFormula(stored), typed);
    });
  }

  it('takes any case, and writes the one of the functions', () => {
    assert.equal(storedFormula('=ris.amount(A1,2)').formula, '_xldudf_RIS_AMOUNT(A1,2)');
  });

  it('leaves out what Excel puts before functions that are newer than the file format', () => {
    assert.equal(typedFormula('_xlfn._xlws.SORT(A1:A3)'), '=SORT(A1:A3)');
    assert.equal(typedFormula('CONCAT("_xlfn.",A1)'), '=CONCAT("_xlfn.",A1)');
  });

  it('has the form of the workbook of examples, for each of its formulas', () => {
    const stored = EXAMPLE_SHEETS.flatMap(({ examples }) =>
      examples.map(({ formula, at }) => storedExample(formula, at)),
    );
    assert.ok(stored.length > 50);
    for (const { formula } of stored) {
      assert.deepEqual(storedFormula(typedFormula(formula)), { formula, ours: true });
    }
  });
});
