import assert from 'node:assert/strict';
import { excelWorkbook, type NewCell, type NewSheet } from '../../../src/host';
import { block, dossiers, newSheet, problemOf, rowsOf, withWorkbook } from './with-workbook';

const USERS = {
  sheets: {
    Dossiers: [
      ['Nom', 'Payé'],
      ['a', 1],
      [{ formula: '=B2*2', value: 2 }, null],
    ],
    Notes: [['=pas une formule']],
  },
  tables: [{ name: 'T', sheet: 'Dossiers', address: 'A1:B3' }],
  selection: { sheet: 'Dossiers', areas: ['B2'] },
} as const;

/** Everything that a sheet can have. */
const FULL: NewSheet = newSheet(
  'Résultats',
  [
    ['Dossier', 'Dû', 'Payé'],
    ['A', 1367.34, 1340.47],
    ['B', 0, null],
  ],
  {
    widths: [20, 10],
    looks: [
      {
        block: block(0, 0, 1, 3),
        look: { bold: true, fill: '0F6CBD', color: 'FFFFFF', wrap: true, align: 'center' },
      },
      {
        block: block(1, 1, 2, 2),
        look: { numberFormat: '#,##0.00', align: 'right', size: 9, italic: true, indent: 1 },
      },
      { block: block(1, 2, 2, 1), look: { numberFormat: '0' } },
      { block: block(3, 0, 0, 3), look: { bold: true } },
    ],
    table: { name: 'Résultats RIS', block: block(0, 0, 3, 3) },
    rules: [
      { block: block(1, 1, 2, 1), operator: 'greaterThan', than: '0', look: { color: 'B10E1C', bold: true } },
      { block: block(1, 0, 2, 1), operator: 'equal', than: '"B"', look: { fill: 'FDE7E9' } },
    ],
    charts: [
      {
        kind: 'bar',
        title: 'Par cause',
        from: 1,
        to: 2,
        names: 0,
        series: [{ name: 'Dû', column: 1, color: '0F6CBD' }],
        at: block(5, 0, 10, 4),
      },
      {
        kind: 'column',
        title: 'Par catégorie',
        from: 1,
        to: 2,
        names: 0,
        series: [
          { name: 'Dû', column: 1, color: '0F6CBD' },
          { name: 'Payé', column: 2, color: '8A8886' },
        ],
        at: block(5, 4, 10, 4),
      },
    ],
    frozen: { rows: 1, columns: 1 },
    gridLines: false,
    print: { landscape: true, titleRows: 1 },
  },
);

describe('writing new sheets in Excel', () => {
  it('writes values, looks, table, rules, charts, panes and page', () =>
    withWorkbook(USERS, async ({ workbook }) => {
      assert.deepEqual(await excelWorkbook.write([FULL]), { sheets: ['Résultats'], left: [] });
      const made = workbook.named('Résultats');
      const { values, tables, rules, charts, settings, formulas } = made.snapshot();
      assert.deepEqual(values, [['Dossier', 'Dû', 'Payé'], ['A', 1367.34, 1340.47], ['B', 0, null]]); // prettier-ignore
      assert.deepEqual(formulas, {});
      assert.deepEqual(tables, [{ name: 'Résultats_RIS', at: 'A1:C3', totals: false }]);
      assert.deepEqual(made.lookAt(0, 1), {
        ColumnWidth: 56.25,
        'Font.Bold': true,
        'Font.Color': '#FFFFFF',
        'Fill.Color': '#0F6CBD',
        WrapText: true,
        HorizontalAlignment: 'Center',
      });
      assert.deepEqual(made.lookAt(2, 1), {
        ColumnWidth: 56.25,
        NumberFormat: '#,##0.00',
        HorizontalAlignment: 'Right',
        'Font.Size': 9,
        'Font.Italic': true,
        IndentLevel: 1,
      });
      assert.equal(made.lookAt(1, 2)['NumberFormat'], '0', 'a later look wins');
      assert.deepEqual(made.lookAt(3, 0), { ColumnWidth: 108.75 }, 'no rows, no look');
      assert.deepEqual(rules, [
        { at: 'B2:B3', look: { 'Font.Color': '#B10E1C', 'Font.Bold': true }, rule: { formula1: '=0', operator: 'GreaterThan' } },
        { at: 'A2:A3', look: { 'Fill.Color': '#FDE7E9' }, rule: { formula1: '="B"', operator: 'EqualTo' } },
      ]); // prettier-ignore
      assert.deepEqual(charts, [
        {
          type: 'BarClustered',
          title: 'Par cause',
          legend: false,
          reversed: true,
          series: [{ name: 'Dû', values: 'B2:B3', names: 'A2:A3', color: '#0F6CBD' }],
          at: 'A6:D15',
        },
        {
          type: 'ColumnClustered',
          title: 'Par catégorie',
          legend: true,
          reversed: false,
          series: [
            { name: 'Dû', values: 'B2:B3', names: 'A2:A3', color: '#0F6CBD' },
            { name: 'Payé', values: 'C2:C3', names: 'A2:A3', color: '#8A8886' },
          ],
          at: 'E6:H15',
        },
      ]);
      assert.deepEqual(settings, {
        frozen: 'A1',
        gridLines: false,
        paperSize: 'A4',
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        titleRows: '$1:$1',
      });
    }));

  it('adds several sheets behind the others, shows the first, and touches none of the user', () =>
    withWorkbook(USERS, async ({ workbook }) => {
      const before = workbook.snapshot();
      const written = await excelWorkbook.write([FULL, newSheet('Synthèse', [['x']])]);
      assert.deepEqual(written.sheets, ['Résultats', 'Synthèse']);
      const after = workbook.snapshot();
      assert.deepEqual(after.slice(0, before.length), before);
      assert.deepEqual(after.map(({ name }) => name), ['Dossiers', 'Notes', 'Résultats', 'Synthèse']); // prettier-ignore
      assert.equal(workbook.active.name, 'Résultats');
    }));

  describe('holds a text as the text it is', () => {
    const texts = [
      '=1+1', '+32 2 123', '-', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '1-2', '1/2', '01/09/2026', '2026-09', '10:30', 'mars 2026', '3 mars',
      '1e3', '007', '1.314', '1 314,20', '12 %', '€ 5', '85.07.15-123.45', 'vrai', 'WAAR', 'True', 'wahr', 'Faux ', "'cité'", "''", '#N/A', 'Élise', 'a=b',
      'isolé', 'D-1', '٣', '(5)',
    ]; // prettier-ignore
    for (const formula of [false, true]) {
      it(formula ? 'beside a formula' : 'alone', () =>
        withWorkbook({}, async ({ workbook }) => {
          const rows: NewCell[][] = texts.map((text) => [text, formula ? { formula: '=1+1' } : 1]);
          const { sheets } = await excelWorkbook.write([newSheet('T', rows)]);
          const { values, formulas } = workbook.named(sheets[0]!).snapshot();
          assert.deepEqual(values.map(([text]) => text), texts); // prettier-ignore
          assert.deepEqual(Object.keys(formulas).length, formula ? texts.length : 0);
        }),
      );
    }

    it('without an apostrophe where none is needed', () =>
      withWorkbook({}, async ({ workbook, traffic }) => {
        await excelWorkbook.write([newSheet('T', [['Lefèvre', 'à vérifier', '1-2']])]);
        assert.deepEqual(workbook.named('T').snapshot().values, [['Lefèvre', 'à vérifier', '1-2']]);
        assert.equal(traffic.passed.filter(({ calls }) => calls.includes('Values=')).length, 1);
      }));
  });

  it('writes numbers, truths and blanks as they are; a blank is empty, no text', () =>
    withWorkbook({}, async () => {
      await excelWorkbook.write([newSheet('V', [['n', 0, -0.1, 1e21, true, false, null, '']])]);
      const place = { kind: 'sheet', name: 'V', sheet: 'V', address: '', rows: 0, columns: 0 } as const;
      assert.deepEqual((await rowsOf(place)).rows, [['n', 0, -0.1, 1e21, true, false]]);
    }));

  it('writes a formula only where one is given', () =>
    withWorkbook({}, async ({ workbook }) => {
      await excelWorkbook.write([newSheet('F', [[{ formula: '=RIS.AMOUNT(A2,B2)' }, '=A1']])]);
      assert.deepEqual(workbook.named('F').snapshot().formulas, { A1: '=RIS.AMOUNT(A2,B2)' });
    }));

  const names: [wished: string, taken: string[], got: string][] = [
    ['RIS', [], 'RIS'],
    ['RIS', ['ris'], 'RIS (2)'],
    ['RIS', ['RIS', 'Ris (2)'], 'RIS (3)'],
    ['Contrôle: 09/2026 [test]?*\\', [], 'Contrôle 09 2026 test'],
    ["'cité'", [], 'cité'],
    ['', [], 'RIS'],
    ["'[]'", [], 'RIS'],
    ['History', [], 'History (2)'],
    ['historique', [], 'historique (2)'],
    ['Un nom de feuille bien trop long pour Excel', [], 'Un nom de feuille bien trop lon'],
    [
      'Un nom de feuille bien trop long pour Excel',
      ['un nom de feuille bien trop lon'],
      'Un nom de feuille bien trop (2)',
    ],
    ["Un nom de feuille bien trop lo'x", [], 'Un nom de feuille bien trop lo'],
  ];
  for (const [wished, taken, got] of names) {
    it(`a sheet that is to be called “${wished}” beside ${JSON.stringify(taken)} is called “${got}”`, () =>
      withWorkbook(
        { sheets: Object.fromEntries(['Feuil1', ...taken].map((name) => [name, []])) },
        async () => {
          assert.deepEqual((await excelWorkbook.write([newSheet(wished, [['x']])])).sheets, [got]);
        },
      ));
  }

  it('gives names that differ to two sheets and two tables that wish the same', () =>
    withWorkbook(
      {
        sheets: { Feuil1: [['a']] },
        tables: [{ name: 'RIS', sheet: 'Feuil1', address: 'A1:A1' }],
        names: [{ name: 'ris_2', refersTo: { value: 1 } }],
      },
      async ({ workbook }) => {
        const sheet = newSheet('RIS', [['x'], [1]], { table: { name: 'RIS', block: block(0, 0, 2, 1) } });
        assert.deepEqual((await excelWorkbook.write([sheet, sheet])).sheets, ['RIS', 'RIS (2)']);
        assert.deepEqual(workbook.snapshot().flatMap(({ tables }) => tables.map(({ name }) => name)), ['RIS', 'RIS_3', 'RIS_4']); // prettier-ignore
      },
    ));

  for (const wished of ['A1', 'R1C1', '2026', 'c']) {
    it(`a table is not called like a cell: ${wished}`, () =>
      withWorkbook({}, async ({ workbook }) => {
        await excelWorkbook.write([
          newSheet('S', [['x'], [1]], { table: { name: wished, block: block(0, 0, 2, 1) } }),
        ]);
        assert.equal(workbook.named('S').tables[0]?.name, `_${wished}`);
      }));
  }

  it('takes the rows from batches of any size, as they come', () =>
    withWorkbook({}, async ({ workbook, traffic }) => {
      const rows = dossiers(2_500);
      async function* batches() {
        for (let i = 0; i < rows.length; i += 7) yield Promise.resolve(rows.slice(i, i + 7));
        yield [];
      }
      const progress: number[] = [];
      const sheet = { ...newSheet('S', rows), rows: batches() };
      await excelWorkbook.write([sheet, newSheet('U', [['x']])], {
        onProgress: (done) => progress.push(done),
      });
      assert.deepEqual(workbook.named('S').snapshot().values, rows);
      assert.deepEqual(progress, [2_500, 2_501], 'one message for each sheet');
      assert.equal(traffic.passed.filter(({ calls }) => calls.includes('Values=')).length, 2);
    }));

  it('writes a sheet without rows', () =>
    withWorkbook({}, async ({ workbook }) => {
      await excelWorkbook.write([{ name: 'Vide', rows: [], rowCount: 0, columnCount: 0 }]);
      assert.deepEqual(workbook.named('Vide').snapshot().values, []);
    }));

  it('switches the events of the pane off meanwhile, and on again', () =>
    withWorkbook({}, async ({ workbook, traffic }) => {
      const seen: boolean[] = [];
      await excelWorkbook.write([newSheet('S', [['x']])], {
        onProgress: () => seen.push(workbook.eventsEnabled),
      });
      traffic.fail({ call: 'Values=', code: 'GeneralException' });
      await problemOf(excelWorkbook.write([newSheet('S', [['x']])]));
      assert.deepEqual([seen, workbook.eventsEnabled], [[false], true]);
    }));

  it('asks for few messages: names, events, sheet, values, looks, events', () =>
    withWorkbook({}, async ({ traffic }) => {
      traffic.passed.length = 0;
      await excelWorkbook.write([FULL]);
      // What Office.js asks for itself: at its start, and to give back the ranges it kept.
      const own = (call: string) => /^(NotifyAction|_)/.test(call);
      const ours = traffic.passed.filter(({ calls }) => calls.length > 0 && !calls.every(own));
      assert.deepEqual(
        ours.map(({ calls }) => calls.find((call) => /^(EnableEvents=|Values=|Activate|Add)/.test(call))),
        ['EnableEvents=', 'Add()', 'Values=', 'Add()', 'EnableEvents='],
      );
    }));
});
