import assert from 'node:assert/strict';
import { excelWorkbook } from '../../../src/host';
import type { WorkbookOptions } from '../../excel';
import { problemOf, withWorkbook } from './with-workbook';

const SHEETS = {
  Feuil1: [
    ['Nom', 'Montant'],
    ['a', 1],
    ['b', null],
  ],
  'Août 2026': [[null], [null, 'x', 3]],
  Vide: [],
};

describe('places of rows in Excel', () => {
  it('are the selection, every table, every sheet that holds something', () =>
    withWorkbook(
      {
        sheets: SHEETS,
        tables: [{ name: 'Dossiers', sheet: 'Feuil1', address: 'A1:B3' }],
        selection: { sheet: 'Août 2026', areas: ['B2:C9'] },
      },
      async () => {
        assert.deepEqual(await excelWorkbook.places(), [
          { kind: 'selection', name: 'B2:C9', sheet: 'Août 2026', address: 'B2:C9', rows: 8, columns: 2 },
          { kind: 'table', name: 'Dossiers', sheet: 'Feuil1', address: 'A1:B3', rows: 3, columns: 2 },
          { kind: 'sheet', name: 'Feuil1', sheet: 'Feuil1', address: 'A1:B3', rows: 3, columns: 2 },
          { kind: 'sheet', name: 'Août 2026', sheet: 'Août 2026', address: 'B2:C2', rows: 1, columns: 2 },
        ]);
      },
    ));

  const selections: [what: string, areas: string[], address: string | undefined][] = [
    ['one cell is no selection', ['A1'], undefined],
    ['several areas are none', ['A1:B2', 'A4:B5'], undefined],
    ['a chart that is selected is none', [], undefined],
    ['whole columns are cut down to what is used', ['A:B'], 'A1:B3'],
    ['a whole row too', ['2:2'], 'A2:B2'],
    ['whole columns that are empty are none', ['F:G'], undefined],
    ['a block is taken as it is, blank rows and all', ['A1:C20'], 'A1:C20'],
  ];
  for (const [what, areas, address] of selections) {
    it(what, () =>
      withWorkbook({ sheets: SHEETS, selection: { sheet: 'Feuil1', areas } }, async () => {
        const [first] = await excelWorkbook.places();
        assert.equal(first?.kind === 'selection' ? first.address : undefined, address);
      }),
    );
  }

  it('leave out the row of totals of a table, and hidden sheets', () =>
    withWorkbook(
      {
        sheets: { ...SHEETS, Caché: [['x', 'y']] },
        tables: [{ name: 'Dossiers', sheet: 'Feuil1', address: 'A1:B3', totals: true }],
        hidden: ['Caché'],
      },
      async () => {
        const places = await excelWorkbook.places();
        assert.deepEqual(
          places.map(({ kind, name, address }) => [kind, name, address]),
          [
            ['table', 'Dossiers', 'A1:B2'],
            ['sheet', 'Feuil1', 'A1:B3'],
            ['sheet', 'Août 2026', 'B2:C2'],
          ],
        );
      },
    ));

  it('are none in an empty workbook', () =>
    withWorkbook({}, async () => assert.deepEqual(await excelWorkbook.places(), [])));

  it('are told by an old Excel too', () => {
    const selection = { sheet: 'Feuil1', areas: ['A:B'] };
    return withWorkbook({ sheets: SHEETS, selection, requirementSets: { ExcelApi: '1.4' } }, async () => {
      assert.equal((await excelWorkbook.places()).length, 3);
    });
  });

  for (const count of [1, 40]) {
    it(`take three messages in two rounds, with ${count} sheets`, () => {
      const sheets = Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, [['x', 1]]]));
      const options: WorkbookOptions = { sheets };
      return withWorkbook(options, async ({ traffic }) => {
        traffic.passed.length = 0;
        assert.equal((await excelWorkbook.places()).length, count);
        const asking = traffic.passed.filter(({ response }) => response > 150);
        assert.equal(asking.length, 3, JSON.stringify(traffic.passed));
      });
    });
  }

  it('are not told while a cell is edited', () =>
    withWorkbook({ sheets: SHEETS }, async ({ traffic }) => {
      traffic.editing = true;
      assert.deepEqual(await problemOf(excelWorkbook.places()), { code: 'EDITING_CELL', figures: {} });
      traffic.editing = false;
      assert.equal((await excelWorkbook.places()).length, 2);
    }));
});
