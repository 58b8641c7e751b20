import assert from 'node:assert/strict';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { flowsInWorkbench } from './flows-in-workbench';

describe('formulas of the workbench, in a browser', function () {
  this.timeout(120_000);
  const opened = flowsInWorkbench();

  it('opens a file whose names it cannot have, keeps the values of what uses them, and says so', async () => {
    const { page, open, save } = await opened();
    const cells = new Map<string, Partial<Cell>>([
      ['0,0', { value: 5 }],
      ...['Date*2', 'Échéance*2', 'x?y*2', 'SUM(_xlfn.SINGLE(A1:A1)*2)'].map(
        (formula, i) => [`${i + 1},0`, { formula, formulaResult: 10 }] as const,
      ),
      ['5,0', { formula: 'Majore*2', formulaResult: 0 }],
      ['6,0', { formula: 'Montant*2', formulaResult: 0 }],
      ['7,0', { formula: 'Net*2', formulaResult: 0 }],
    ]);
    const everywhere = (name: string, range = 'A!$A$1') => ({ name, range });
    const file = await writeXlsx({
      sheets: [{ name: 'A', cells }],
      namedRanges: [
        ...['Date', 'Échéance', 'x?y', 'Montant'].map((name) => everywhere(name)),
        everywhere('Majore', 'A!$A$1+1'),
        everywhere('Net', '_xlfn.CONCAT(A!$A$1,1)'),
      ],
    });
    await open('noms.xlsx', file);
    const said = await page.locator('#bar [role=status]').first().textContent();
    assert.match(said ?? '', /4 formules sur un tableau, un autre classeur.*3 noms de cellules/);
    const { workbook } = await save();
    const [sheet] = workbook.sheets;
    assert.deepEqual(
      sheet!.rows.map(([value]) => value),
      [5, 10, 10, 10, 10, 12, 10, 102],
    );
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7].map((row) => sheet!.cells?.get(`${row},0`)?.formula),
      [undefined, undefined, undefined, undefined, 'Majore*2', 'Montant*2', 'Net*2'],
    );
    assert.deepEqual(workbook.namedRanges?.map(({ name, range }) => [name, range]).sort(), [
      ['Majore', 'A!$A$1+1'],
      ['Montant', 'A!$A$1'],
      ['Net', '_xlfn.CONCAT(A!$A$1,1)'],
    ]);
  });

  it('takes formats as they are typed here, keeps what has two meanings, and saves what is of arrays as such', async () => {
    const { page, fresh, select, type, save } = await opened();
    await fresh();
    const typed = [
      '=TEXTE(1314,2;"0,00")',
      '=TEXTE(DATE(2026;9;1);"jj/mm/aaaa")',
      '=TEXTE(1314,2;"0,000")',
      '=1.500*2',
      '=SOMME(LIGNE(A1:A3)*2)',
      '=SOMME(1;2)',
    ];
    for (const text of typed) await type(text);
    await select(4);
    const line = page.locator('#foot [role=status]');
    await line.getByText('A4 1.500').waitFor();
    assert.match((await line.textContent()) ?? '', /se lit de deux façons/);
    const { workbook } = await save();
    const [sheet] = workbook.sheets;
    assert.deepEqual(
      sheet!.rows.slice(0, 6).map(([value]) => value),
      ['1314,20', '01/09/2026', null, '=1.500*2', 12, 3],
    );
    const cell = (row: number) => sheet!.cells?.get(`${row},0`);
    assert.deepEqual([cell(3)?.formula, cell(4)?.formula], [undefined, 'SUM(ROW(A1:A3)*2)']);
    assert.deepEqual([cell(4)?.formulaDynamic, cell(5)?.formulaDynamic ?? false], [true, false]);
  });
});
