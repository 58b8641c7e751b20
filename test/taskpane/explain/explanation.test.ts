import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { isFault } from '../../../src/functions';
import { SpreadsheetProblem, type ActiveCell, type SheetValue } from '../../../src/host';
import { explain, type Explanation } from '../../../src/taskpane/explain/explanation';
import { callsIn } from '../../../src/taskpane/explain/formula';
import { inputsOf, type Input } from '../../../src/taskpane/explain/inputs';

const CELLS: Readonly<Record<string, readonly (readonly SheetValue[])[]>> = {
  A2: [['2026-09']],
  B2: [[2]],
  C2: [[null]],
  D2: [[1340.47]],
  E2: [['#N/A']],
  'C1:D1': [['replacement', 'rent']],
  'A2:A4': [['2026-09'], ['2026-08'], [null]],
  'B2:B4': [[2], [9], [null]],
  J1: [[2026]],
};
const port = {
  valuesAt(reference: string): Promise<readonly (readonly SheetValue[])[]> {
    const found = CELLS[reference];
    if (reference === 'EDITED') return Promise.reject(new SpreadsheetProblem('EDITING_CELL'));
    return found === undefined
      ? Promise.reject(new SpreadsheetProblem('UNREADABLE_REFERENCE'))
      : Promise.resolve(found);
  },
};

const inCell = (formula: string, value: SheetValue = null): ActiveCell => ({
  sheet: 'Feuil1',
  address: 'F2',
  formula,
  typed: formula,
  value,
});
const inputs = (formula: string): Promise<readonly Input[]> =>
  inputsOf(callsIn(formula)[0]!, inCell(formula), port);

async function explained(formula: string, shown: SheetValue, index?: number): Promise<Explanation> {
  const raw = (await inputs(formula)).map((input) => input.raw);
  const setting = { lang: 'fr', bareme: builtInBareme } as const;
  return explain(callsIn(formula)[0]!, raw, shown, {
    setting,
    place: 'Feuil1 · F2',
    ...(index !== undefined && { index }),
  });
}

describe('inputs of a call', () => {
  it('are those of the function, in its order; what is left out is nothing', async () => {
    const found = await inputs('=RIS.AMOUNT(A2,B2,500)');
    assert.deepEqual(
      found.map(({ parameter, raw, reference }) => [parameter.name, raw, reference]),
      [
        ['date', [['2026-09']], 'A2'],
        ['category', [[2]], 'B2'],
        ['amounts', 500, undefined],
        ...['kinds', 'from', 'to', 'newClaim', 'art34'].map((name) => [name, null, undefined]),
      ],
    );
  });

  it('know a date that is put together', async () => {
    const [first] = await inputs('=RIS.AMOUNT(DATE(J1,9,1),2)');
    assert.equal(first!.raw, '2026-09-01');
    const [over] = await inputs('=RIS.AMOUNT(DATE(2026,14,0),2)');
    assert.equal(over!.raw, '2027-01-31');
    for (const formula of [
      '=RIS.AMOUNT(DATE(J1,C2,1),2)',
      '=RIS.AMOUNT(DATE(J1,1.5,1),2)',
      '=RIS.AMOUNT(DATE(0,1,1),2)',
    ])
      assert.deepEqual((await inputs(formula))[0]!.unknown, { kind: 'calculation', name: 'DATE' });
  });

  it('say what is a calculation, and what cannot be read', async () => {
    const [date, category] = await inputs('=RIS.AMOUNT(EOMONTH(A2,0),Ailleurs)');
    assert.deepEqual(date!.unknown, { kind: 'calculation', name: 'EOMONTH' });
    assert.equal(category!.unknown?.kind, 'unreadable');
    assert.equal(category!.reference, 'Ailleurs');
  });

  it('are refused whole where the workbook does not answer', async () => {
    await assert.rejects(inputs('=RIS.AMOUNT(EDITED,2)'), { code: 'EDITING_CELL' });
  });
});

describe('explanation of a call', () => {
  it('gives the amount with its whole sheet', async () => {
    const { answer, comparison, dossiers, page } = await explained('=RIS.AMOUNT(A2,B2)', 1367.34);
    assert.deepEqual(answer, [[1367.34]]);
    assert.equal(comparison, 'same');
    assert.equal(dossiers, 1);
    assert.equal(page?.sheet.conclusion.amount?.value, '1367.34');
    assert.equal(page.explained, undefined);
  });

  it('tells what explains a difference from what was paid', async () => {
    const { page } = await explained('=RIS.CHECK(A2,D2,B2)', 1367.34);
    assert.equal(page?.explained?.steps[0]?.id, 'old-bareme');
  });

  it('gives the error, with its reason', async () => {
    const { comparison, fault } = await explained('=RIS.AMOUNT(A2,E2)', '#VALUE!');
    assert.equal(comparison, 'same');
    assert.deepEqual([fault?.code, fault?.parameter], ['CELL_ERROR', 'category']);
    const outside = await explained('=RIS.AMOUNT("1999-01",2)', '#N/A');
    assert.deepEqual([outside.comparison, outside.fault?.code], ['same', 'DATE_OUTSIDE_COVERAGE']);
  });

  it('looks at one dossier of several', async () => {
    const formula = '=RIS.AMOUNT(A2:A4,B2:B4)';
    assert.equal((await explained(formula, 1367.34)).dossiers, 3);
    assert.equal((await explained(formula, 1367.34, 1)).fault?.code, 'UNKNOWN_VALUE');
    assert.equal((await explained(formula, 1367.34, 1)).comparison, 'same');
  });

  it('has no sheet for a function that assesses no dossier', async () => {
    const { answer, page, dossiers } = await explained('=RIS.EXEMPTION(A2,"spi")', 1);
    assert.ok(!isFault(answer));
    assert.deepEqual([page, dossiers], [undefined, undefined]);
  });

  const states: [shown: SheetValue, comparison: string][] = [
    [1340.47, 'other'],
    [null, 'other'],
    ['#BUSY!', 'busy'],
    ['#NAME?', 'unknownName'],
    ['#SPILL!', 'noRoom'],
    ['#VALUE!', 'other'],
  ];
  for (const [shown, comparison] of states) {
    it(`says of a cell with ${shown} that it is: ${comparison}`, async () => {
      assert.equal((await explained('=RIS.AMOUNT(A2,B2)', shown)).comparison, comparison);
    });
  }

  it('compares nothing where the call is a part of the formula', async () => {
    assert.equal((await explained('=RIS.AMOUNT(A2,B2)*2', 2734.68)).comparison, 'part');
  });
});
