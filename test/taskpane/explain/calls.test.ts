import assert from 'node:assert/strict';
import { callsIn, type Argument } from '../../../src/taskpane/explain/formula';

const only = (formula: string) => {
  const calls = callsIn(formula);
  assert.equal(calls.length, 1, formula);
  return calls[0]!;
};
const args = (formula: string): readonly Argument[] => only(formula).args;
const reference = (text: string): Argument => ({ kind: 'reference', reference: text });
const written = (value: number | string | boolean): Argument => ({ kind: 'written', value });

describe('calls in a formula', () => {
  it('are found whole, nested, several, or not at all', () => {
    assert.deepEqual(
      [only('=RIS.AMOUNT(A2,B2)').name, only('=RIS.AMOUNT(A2,B2)').whole],
      ['RIS.AMOUNT', true],
    );
    assert.equal(only('=IF(A1="RIS.CHECK(",ROUND(RIS.AMOUNT(A2,B2),2),0)').whole, false);
    assert.equal(only('=RIS.AMOUNT(A2,B2)+1').whole, false);
    assert.deepEqual(
      callsIn('=RIS.AMOUNT(A2,1)-RIS.AMOUNT(A2,2)').map(({ definition }) => definition.id),
      ['AMOUNT', 'AMOUNT'],
    );
    assert.deepEqual(callsIn('=SUM(A1:A3)'), []);
    assert.deepEqual(callsIn('=RIS.TOMORROW(A1)'), []);
    assert.deepEqual(callsIn('RIS.AMOUNT'), []);
  });

  it('are found under the names that Excel may give them', () => {
    assert.equal(only('=risdev.check(A2,B2,C2)').name, 'RISDEV.CHECK');
    assert.equal(only('=_xldudf_RIS_AMOUNT(A2,B2)').name, 'RIS.AMOUNT');
    assert.equal(only('=@RIS.AMOUNT(A2,B2)').whole, true);
    assert.equal(only('=+RIS.AMOUNT(A2,B2)').whole, true);
  });

  it('have arguments that are written', () => {
    assert.deepEqual(args('=RIS.AMOUNT("2026-09",2,-5.5,TRUE,50%,"a""b",(3),#N/A)'), [
      written('2026-09'),
      written(2),
      written(-5.5),
      written(true),
      written(0.5),
      written('a"b'),
      written(3),
      written('#N/A'),
    ]);
  });

  it('have arguments that are left out', () => {
    assert.deepEqual(args('=RIS.AMOUNT(A2,B2,,)'), [
      reference('A2'),
      reference('B2'),
      { kind: 'nothing' },
      { kind: 'nothing' },
    ]);
    assert.deepEqual(args('=RIS.KINDS()'), [{ kind: 'nothing' }]);
  });

  it('have arguments that refer to cells', () => {
    assert.deepEqual(
      args(
        "=RIS.AMOUNT($A$2,'Autre feuille'!A1:B9,'l''été, (1)'!$C$2,A2#,Mois,@D2,[@[du jour]],Table1[[#Headers],[a b]:[c]])",
      ),
      [
        '$A$2',
        "'Autre feuille'!A1:B9",
        "'l''été, (1)'!$C$2",
        'A2#',
        'Mois',
        'D2',
        '[@[du jour]]',
        'Table1[[#Headers],[a b]:[c]]',
      ].map(reference),
    );
  });

  it('have a date, and lists', () => {
    assert.deepEqual(args('=RIS.AMOUNT(DATE(2026,B1,1),{1,2;3,4},{"a";"b"})'), [
      { kind: 'date', parts: [written(2026), reference('B1'), written(1)] },
      {
        kind: 'list',
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      { kind: 'list', rows: [['a'], ['b']] },
    ]);
  });

  it('have calculations, which are named where they are a function', () => {
    assert.deepEqual(args('=RIS.AMOUNT(EOMONTH(A1,0),1+B1,A1&"x",SUM(B1:B3)*2,@D2:D9,-D2)'), [
      { kind: 'calculation', name: 'EOMONTH' },
      { kind: 'calculation' },
      { kind: 'calculation' },
      { kind: 'calculation', name: 'SUM' },
      { kind: 'calculation' },
      { kind: 'calculation' },
    ]);
  });

  it('do not break on what is no formula', () => {
    for (const text of ['', '=', '=)', '=RIS.AMOUNT(', '=RIS.AMOUNT(A1,"x', "='abc", '=[[[', '={1,2', '=,']) {
      assert.ok(Array.isArray(callsIn(text)), text);
    }
  });
});
