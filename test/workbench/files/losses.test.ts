import assert from 'node:assert/strict';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { openFile } from '../../../src/workbench/files/open-file';

async function lost(sheet: Partial<WriteSheet>) {
  const rows = [
    ['a', 'b'],
    ['x', 1],
    ['y', 2],
  ];
  const file = await openFile('a.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows, ...sheet }] }));
  assert.ok('lost' in file);
  return file.lost;
}

describe('what an opened workbook loses when it is saved again', () => {
  it('is nothing where the grid has a place for all of it', async () => {
    assert.deepEqual(await lost({}), []);
    assert.deepEqual(await lost({ merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }), []);
  });

  it('is a filter: the rows that it hid stay hidden, and that is told', async () => {
    const rowDefs = new Map([1, 2, 9].map((row) => [row, { hidden: true }]));
    assert.deepEqual(await lost({ rowDefs }), []);
    assert.deepEqual(await lost({ rowDefs, autoFilter: { range: 'A1:B3' } }), [
      { kind: 'tables', count: 1 },
      { kind: 'hiddenRows', count: 2 },
    ]);
    const columns = [{ name: 'a' }, { name: 'b' }];
    assert.deepEqual(await lost({ rowDefs, tables: [{ name: 'T', range: 'A2:B3', columns }] }), [
      { kind: 'tables', count: 1 },
      { kind: 'hiddenRows', count: 2 },
    ]);
  });

  it('is counted by kind', async () => {
    assert.deepEqual(
      await lost({
        tables: [{ name: 'T', range: 'A1:B3', columns: [{ name: 'a' }, { name: 'b' }] }],
        conditionalRules: [
          { type: 'cellIs', priority: 1, operator: 'greaterThan', formula: '1', range: 'B2:B3', style: {} },
        ],
        dataValidations: [{ type: 'list', range: 'A2:A3', values: ['x', 'y'] }],
        cells: new Map([['1,0', { value: 'x', comment: { text: 'voir', author: 'a' } }]]),
        charts: [
          {
            type: 'bar',
            title: 'T',
            series: [{ name: 'b', values: 'A!$B$2:$B$3', categories: 'A!$A$2:$A$3' }],
            anchor: { from: { row: 5, col: 0 }, to: { row: 15, col: 5 } },
          },
        ],
      }),
      [
        { kind: 'charts', count: 1 },
        { kind: 'tables', count: 1 },
        { kind: 'rules', count: 1 },
        { kind: 'validations', count: 1 },
        { kind: 'comments', count: 1 },
      ],
    );
  });
});
