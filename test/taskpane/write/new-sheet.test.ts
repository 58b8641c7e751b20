import assert from 'node:assert/strict';
import { causesSaid, reportSheets, Summary, type ReportSheet } from '../../../src/caseload';
import type { NewCell, NewSheet } from '../../../src/host';
import { cellValue } from '../../../src/taskpane/write';
import { blockOf, newSheet } from '../../../src/taskpane/write/new-sheet';

const report = reportSheets({
  style: { lang: 'fr', labels: true },
  summary: new Summary(),
  causes: causesSaid('fr'),
});

async function* none(): AsyncGenerator<never> {
  yield* await Promise.resolve([]);
}

async function cellsOf({ rows }: NewSheet): Promise<NewCell[][]> {
  const all: NewCell[][] = [];
  for await (const batch of rows) for (const row of batch) all.push([...row]);
  return all;
}

describe('sheet of the report for the spreadsheet', () => {
  it('has the rows of the findings behind its header, each as long as the first', async () => {
    async function* rows() {
      yield [['A', 46266]];
      yield await Promise.resolve([['B', 46266, 'due']]);
    }
    const sheet = newSheet(report.findings, false, { count: 2, rows: rows() });
    const cells = await cellsOf(sheet);
    assert.deepEqual([sheet.rowCount, cells.length], [3, 3]);
    for (const row of cells) assert.equal(row.length, sheet.columnCount);
    assert.deepEqual(cells[2]?.slice(0, 4), ['B', 46266, 'due', null]);
    assert.deepEqual(sheet.table?.block, { row: 0, column: 0, rows: 3, columns: sheet.columnCount });
    assert.deepEqual(
      sheet.rules?.map(({ block: { row, rows: count, columns } }) => [row, count, columns]),
      [
        [1, 2, 1],
        [1, 2, 1],
        [1, 2, 1],
      ],
    );
    assert.deepEqual(sheet.frozen, { rows: 1, columns: 1 });
  });

  it('keeps formats, widths and colours of the file', () => {
    const { widths = [], looks = [] } = newSheet(report.findings, false, { count: 1, rows: none() });
    assert.deepEqual(
      widths,
      report.findings.columns?.map(({ width }) => width),
    );
    const formats = looks.flatMap(({ look }) => look.numberFormat ?? []);
    assert.ok(formats.includes('mm/yyyy') && formats.some((format) => format.includes('€')));
    const header = looks.find(({ block, look }) => block.row === 0 && look.fill !== undefined);
    assert.deepEqual([header?.look.fill, header?.look.bold], ['1F4E79', true]);
  });

  it('puts the charts of the summary over the cells that they show', () => {
    const cells = new Map([
      ['4,0', { value: 'cause' }],
      ['4,1', { value: 3 }],
    ]);
    const charts: NonNullable<ReportSheet['charts']> = [
      {
        type: 'bar',
        title: 'Causes',
        series: [{ name: 'Dossiers', values: '$B$5:$B$9', categories: '$A$5:$A$9', color: '2E75B6' }],
        anchor: { from: { row: 3, col: 6 }, to: { row: 20, col: 15 } },
      },
    ];
    const { charts: made } = newSheet({ name: 'Synthèse', cells, charts }, false);
    assert.deepEqual(made, [
      {
        kind: 'bar',
        title: 'Causes',
        from: 4,
        to: 8,
        names: 0,
        series: [{ name: 'Dossiers', column: 1, color: '2E75B6' }],
        at: { row: 3, column: 6, rows: 18, columns: 10 },
      },
    ]);
  });

  it('fills the rows between the cells that a sheet names one by one', async () => {
    const cells = new Map([['2,1', { value: 'x' }]]);
    assert.deepEqual(await cellsOf(newSheet({ name: 'S', cells }, false)), [
      [null, null],
      [null, null],
      [null, 'x'],
    ]);
  });

  it('gives a day as its serial number, in the calendar of the workbook, and a text as it is', () => {
    const day = new Date(Date.UTC(2026, 8, 1));
    assert.equal(cellValue(day, false), 46266);
    assert.equal(cellValue(day, true), 44804);
    assert.equal(cellValue(null, false), null);
    assert.equal(cellValue("'=1+1", false), '=1+1');
    assert.equal(cellValue("'t Hof", false), "'t Hof");
  });

  it('reads ranges', () => {
    assert.deepEqual(blockOf('$B$2:C9'), { row: 1, column: 1, rows: 8, columns: 2 });
    assert.deepEqual(blockOf('AA10'), { row: 9, column: 26, rows: 1, columns: 1 });
  });
});
