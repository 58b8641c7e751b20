import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { excelWorkbook, type NewSheet } from '../../../src/host';
import type { OpenWorkbook, WorkbookOptions } from '../../excel';
import { block, dossiers, newSheet, problemOf, withWorkbook } from './with-workbook';

const USERS: WorkbookOptions = {
  sheets: {
    Dossiers: [
      ['Nom', 'Payé'],
      ['a', 1],
      ['b', null],
    ],
    RIS: [['à moi']],
  },
  tables: [{ name: 'T', sheet: 'Dossiers', address: 'A1:B3' }],
};

/** A header, as a table wants one, and rows. */
const ROWS = [Array.from({ length: 12 }, (_, i) => `Colonne ${i}`), ...dossiers(3_000)];
const table = { name: 'RIS', block: block(0, 0, 2, 12) };
const SHEETS: NewSheet[] = [newSheet('RIS', ROWS, { table }), newSheet('Synthèse', [['x']])];

/** Nothing is left of what was begun, and the user's sheets are as they were. */
async function leavesNothing(
  { workbook }: OpenWorkbook,
  work: () => Promise<unknown>,
): Promise<{ code: string; figures: object }> {
  const before = workbook.snapshot();
  const active = workbook.active;
  const problem = await problemOf(work());
  assert.deepEqual(workbook.snapshot(), before);
  assert.equal(workbook.active, active);
  return problem;
}

describe('writing in Excel, in trouble', () => {
  it('writes smaller chunks where one is too large, and stays with that', () =>
    withWorkbook({ ...USERS, payloadLimit: { request: 120_000 } }, async ({ workbook, traffic }) => {
      const progress: number[] = [];
      const written = await excelWorkbook.write(SHEETS, { onProgress: (rows) => progress.push(rows) });
      assert.deepEqual(written.sheets, ['RIS (2)', 'Synthèse']);
      assert.deepEqual(workbook.named('RIS (2)').snapshot().values, ROWS);
      assert.deepEqual(progress.at(-1), 3_002);
      const writing = traffic.passed.filter(({ calls }) => calls.includes('Values='));
      assert.ok(writing.length > 3 && writing.length < 10, `${writing.length}`);
      assert.ok(writing.every(({ request }) => request <= 120_000));
    }));

  it('a row that is too large alone is TOO_LARGE, by name', () =>
    withWorkbook({ ...USERS, payloadLimit: { request: 20_000 } }, async (open) => {
      const sheets = [newSheet('S', [['a'], ['b'], ['x'.repeat(30_000)]])];
      assert.deepEqual(await leavesNothing(open, () => excelWorkbook.write(sheets)), {
        code: 'TOO_LARGE',
        figures: { sheet: 'S', address: 'A3' },
      });
    }));

  it('more rows than a sheet has are TOO_LARGE at once', () =>
    withWorkbook(USERS, async (open) => {
      const sheet = { ...newSheet('S', [['a']]), rowCount: 1_048_577 };
      const problem = await leavesNothing(open, () => excelWorkbook.write([sheet]));
      assert.deepEqual(problem, { code: 'TOO_LARGE', figures: { sheet: 'S', rows: 1_048_577 } });
    }));

  const failures: [what: string, call: string, after: number][] = [
    ['before the first sheet is made', 'Add()', 0],
    ['at the first values', 'Values=', 0],
    ['in the middle of the values', 'Values=', 10],
    ['at the second sheet', 'Add()', 1],
    ['at the table', 'Name=', 0],
    ['at the very end', 'Activate()', 0],
  ];
  for (const [what, call, after] of failures) {
    it(`leaves nothing where Excel fails ${what}`, () =>
      withWorkbook(USERS, async (open) => {
        open.traffic.fail({ call, after, code: 'GeneralException' });
        const { code, figures } = await leavesNothing(open, () => excelWorkbook.write(SHEETS));
        assert.equal(code, 'SPREADSHEET_FAILED');
        assert.match(JSON.stringify(figures), /GeneralException/);
        assert.equal(open.workbook.eventsEnabled, true);
        await excelWorkbook.write(SHEETS);
      }));
  }

  it('names the sheet that Excel does not let go', () =>
    withWorkbook(USERS, async ({ workbook, traffic }) => {
      traffic.fail({ call: 'Values=', code: 'GeneralException' });
      traffic.fail({ call: 'Delete()', code: 'GeneralException', always: true });
      const { figures } = await problemOf(excelWorkbook.write(SHEETS));
      assert.deepEqual(figures, { said: 'GeneralException: made to fail at Values=', left: 'RIS (2)' });
      assert.deepEqual(workbook.sheets.map(({ name }) => name), ['Dossiers', 'RIS', 'RIS (2)']); // prettier-ignore
    }));

  it('removes what it began under the name that the user gave it meanwhile, and no other', () =>
    withWorkbook(USERS, async ({ workbook, traffic }) => {
      traffic.fail({ call: 'Name=', code: 'GeneralException' });
      const onProgress = (rows: number) => {
        if (rows === 3_001) workbook.named('RIS (2)').name = 'Renommée';
      };
      await problemOf(excelWorkbook.write(SHEETS, { onProgress }));
      assert.deepEqual(workbook.sheets.map(({ name }) => name), ['Dossiers', 'RIS']); // prettier-ignore
    }));

  it('leaves nothing where the rows fail to come, and says why', () =>
    withWorkbook(USERS, async (open) => {
      async function* rows() {
        yield await Promise.resolve(dossiers(20_000));
        throw new Error('the worker ended');
      }
      const sheet = { ...newSheet('S', dossiers(1)), rows: rows() };
      const { code, figures } = await leavesNothing(open, () => excelWorkbook.write([sheet]));
      assert.deepEqual([code, figures], ['SPREADSHEET_FAILED', { said: 'the worker ended' }]);
    }));

  it('is cancelled before, in the middle, and after the last row: nothing stays, no more rows are asked for', () =>
    withWorkbook(USERS, async (open) => {
      const at = async (rows: number) => {
        const abort = new AbortController();
        if (rows === 0) abort.abort();
        const onProgress = (done: number) => {
          if (done >= rows) abort.abort();
        };
        let closed = false;
        async function* batches() {
          try {
            for (let i = 0; i < 4; i += 1) yield Promise.resolve(dossiers(10_000));
          } finally {
            closed = true;
          }
        }
        const sheet = { ...newSheet('S', dossiers(1)), rows: batches() };
        const { code } = await leavesNothing(open, () =>
          excelWorkbook.write([sheet], { onProgress, signal: abort.signal }),
        );
        assert.equal(code, 'CANCELLED');
        assert.equal(closed, rows > 0);
      };
      await at(0);
      await at(1);
      await at(40_000);
    }));

  it('is cancelled while it waits for rows that never come', () =>
    withWorkbook(USERS, async (open) => {
      const abort = new AbortController();
      async function* rows() {
        yield await Promise.resolve(dossiers(20_000));
        setTimeout(() => abort.abort(), 5);
        await new Promise(() => undefined);
      }
      const sheet = { ...newSheet('S', dossiers(1)), rows: rows() };
      const write = () => excelWorkbook.write([sheet], { signal: abort.signal });
      assert.equal((await leavesNothing(open, write)).code, 'CANCELLED');
    }));

  it('removes what it began where the rows cannot be closed, and tells the first problem', () =>
    withWorkbook(USERS, async (open) => {
      for (const closing of [
        () => Promise.reject(new Error('closing')),
        () => new Promise<never>(() => undefined),
      ]) {
        const abort = new AbortController();
        const batches = [dossiers(20_000), dossiers(20_000)];
        const rows: AsyncIterable<ReturnType<typeof dossiers>> = {
          [Symbol.asyncIterator]: () => ({
            next: () => Promise.resolve({ done: false, value: batches.pop()! }),
            return: closing,
          }),
        };
        const sheet = { ...newSheet('S', dossiers(1)), rows };
        const watch = { signal: abort.signal, onProgress: () => abort.abort() };
        const { code } = await leavesNothing(open, () => excelWorkbook.write([sheet], watch));
        assert.equal(code, 'CANCELLED');
      }
    }));

  it('does not begin while a cell is edited', () =>
    withWorkbook(USERS, async (open) => {
      open.traffic.editing = true;
      const work = () => excelWorkbook.write(SHEETS);
      assert.deepEqual(await leavesNothing(open, work), { code: 'EDITING_CELL', figures: {} });
      open.traffic.editing = false;
      await excelWorkbook.write(SHEETS);
    }));

  it('once it has begun it waits until the user leaves the cell', () =>
    withWorkbook(USERS, async ({ traffic, workbook }) => {
      const onProgress = () => {
        traffic.editing = true;
        void later(20).then(() => (traffic.editing = false));
      };
      assert.deepEqual((await excelWorkbook.write(SHEETS, { onProgress })).sheets, ['RIS (2)', 'Synthèse']);
      assert.equal(workbook.named('RIS (2)').tables.length, 1);
    }));

  it('an Excel that cannot wait says so, and names what it could not remove', () =>
    withWorkbook({ ...USERS, requirementSets: { DelayForCellEdit: '0.0' } }, async ({ traffic }) => {
      const onProgress = () => (traffic.editing = true);
      const problem = await problemOf(excelWorkbook.write(SHEETS, { onProgress }));
      assert.deepEqual(problem, { code: 'EDITING_CELL', figures: { left: 'RIS (2)' } });
    }));

  it('a workbook whose structure is protected is PROTECTED before anything is begun', () =>
    withWorkbook(USERS, async (open) => {
      open.workbook.structureProtected = true;
      open.traffic.passed.length = 0;
      assert.equal((await leavesNothing(open, () => excelWorkbook.write(SHEETS))).code, 'PROTECTED');
      assert.ok(open.traffic.passed.every(({ calls }) => !calls.includes('Add()')));
    }));

  it('an Excel that cannot tell it before says it then', () =>
    withWorkbook({ ...USERS, requirementSets: { ExcelApi: '1.6' } }, async (open) => {
      open.workbook.structureProtected = true;
      assert.equal((await leavesNothing(open, () => excelWorkbook.write(SHEETS))).code, 'PROTECTED');
    }));

  it('a workbook that is open for reading only is READ_ONLY', () =>
    withWorkbook(USERS, async (open) => {
      open.workbook.readOnly = true;
      assert.equal((await leavesNothing(open, () => excelWorkbook.write(SHEETS))).code, 'READ_ONLY');
    }));

  it('protected sheets of the user are no obstacle', () =>
    withWorkbook({ ...USERS, protectedSheets: ['Dossiers', 'RIS'] }, async () => {
      assert.equal((await excelWorkbook.write(SHEETS)).sheets.length, 2);
    }));

  const full = newSheet(
    'S',
    [
      ['a', 'b'],
      [1, 2],
    ],
    {
      table: { name: 'T', block: block(0, 0, 2, 2) },
      rules: [{ block: block(1, 0, 1, 2), operator: 'lessThan', than: '0', look: { bold: true } }],
      charts: [
        {
          kind: 'bar',
          title: 'C',
          from: 1,
          to: 1,
          names: 0,
          series: [{ name: 's', column: 1, color: '000000' }],
          at: block(3, 0, 5, 5),
        },
      ],
      frozen: { rows: 1, columns: 0 },
      widths: [10],
      looks: [{ block: block(1, 0, 1, 2), look: { indent: 1, bold: true } }],
      gridLines: true,
      print: { landscape: false },
    },
  );
  const versions: [version: string, left: string[]][] = [
    ['1.17', []],
    ['1.8', ['print']],
    ['1.6', ['charts', 'frozen', 'print']],
    ['1.4', ['rules', 'charts', 'frozen', 'print']],
  ];
  for (const [version, left] of versions) {
    it(`with ExcelApi ${version} leaves out ${left.join(', ') || 'nothing'}; the values are all there`, () =>
      withWorkbook({ requirementSets: { ExcelApi: version } }, async ({ workbook }) => {
        assert.deepEqual(await excelWorkbook.write([full]), { sheets: ['S'], left });
        const { values, tables, charts, rules, settings } = workbook.named('S').snapshot();
        assert.deepEqual(values, [['a', 'b'], [1, 2]]); // prettier-ignore
        const has = {
          table: tables.length,
          rules: rules.length,
          charts: charts.length,
          frozen: settings['frozen'],
          print: settings['orientation'],
        };
        assert.deepEqual(Object.entries(has).filter(([, thing]) => !thing).map(([name]) => name), left); // prettier-ignore
      }));
  }

  it('says nothing of what was not asked for', () =>
    withWorkbook({ requirementSets: { ExcelApi: '1.4' } }, async () => {
      assert.deepEqual((await excelWorkbook.write([newSheet('S', [['x']])])).left, []);
    }));

  describe('as one step of undo (ExcelApi 1.20)', () => {
    const recent = { ...USERS, requirementSets: { ExcelApi: '1.20' } };
    const cases: [what: string, call: string, after: number][] = [
      ['when the sheet is made', 'Add()', 0],
      ['in the middle of the values', 'Values=', 12],
      ['at the second sheet', 'Add()', 1],
    ];
    for (const [what, call, after] of cases) {
      it(`goes on without it where Excel throws ${what}`, () =>
        withWorkbook(recent, async ({ workbook, traffic }) => {
          traffic.fail({ call, after, code: 'UndoNotSupported' });
          assert.deepEqual((await excelWorkbook.write(SHEETS)).sheets, ['RIS (2)', 'Synthèse']);
          assert.deepEqual(workbook.named('RIS (2)').snapshot().values, ROWS);
          assert.equal(workbook.sheets.length, 4);
        }));
    }

    it('leaves nothing where it fails without it too', () =>
      withWorkbook(recent, async (open) => {
        open.traffic.fail({ call: 'Values=', after: 1, code: 'GeneralException', always: true });
        assert.equal(
          (await leavesNothing(open, () => excelWorkbook.write(SHEETS))).code,
          'SPREADSHEET_FAILED',
        );
      }));
  });
});
