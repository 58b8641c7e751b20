import assert from 'node:assert/strict';
import { BooleanNumber, type ICellData } from '@univerjs/core';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { unzip } from '../../examples/unzip';
import { elements } from '../../training/book';
import { opened, savedAgain, savedBytes } from './saved-again';

const ROWS = [
  ['a', 'b', 'c', 'd'],
  ['x', 1, 2, 3],
];

async function again(sheet: Partial<WriteSheet>) {
  const file = await opened({ sheets: [{ name: 'A', rows: ROWS, ...sheet }] });
  const { sheets } = await savedAgain(file);
  return { file, sheet: sheets[0]! };
}

describe('a workbook that is opened and saved again', () => {
  it('keeps columns and rows hidden: somebody hid names', async () => {
    const { file, sheet } = await again({
      columns: [{ width: 10 }, { hidden: true }, { width: 12, hidden: true }, {}],
      rowDefs: new Map([[1, { hidden: true }]]),
    });
    assert.deepEqual(
      sheet.columns?.map(({ hidden = false }) => hidden),
      [false, true, true],
    );
    assert.equal(sheet.rowDefs?.get(1)?.hidden, true);
    assert.equal(file.sheets[0]!.columnData?.[1]?.hd, 1);
  });

  it('keeps columns that are hidden to the end of the sheet within what the grid has', async () => {
    const columns = Array.from({ length: 16_384 }, (_, i) => (i < 4 ? {} : { hidden: true }));
    const { file, sheet } = await again({ columns });
    assert.ok(
      Object.keys(file.sheets[0]!.columnData ?? {}).every((i) => Number(i) < file.sheets[0]!.columnCount!),
    );
    assert.equal(sheet.columns?.[4]?.hidden, true);
  });

  it('keeps a sheet that only a program may show', async () => {
    const file = await opened({
      sheets: [
        { name: 'A', rows: ROWS },
        { name: 'B', rows: ROWS, veryHidden: true },
        { name: 'C', rows: ROWS, hidden: true },
      ],
    });
    const { sheets } = await savedAgain(file);
    assert.deepEqual(
      sheets.map(({ hidden = false, veryHidden = false }) => [hidden, veryHidden]),
      [
        [false, false],
        [false, true],
        [true, false],
      ],
    );
    // Shown in the grid it is shown in the file.
    const shown = {
      ...file,
      sheets: file.sheets.map((sheet) => ({ ...sheet, hidden: BooleanNumber.FALSE })),
    };
    assert.equal((await savedAgain(shown)).sheets[1]!.veryHidden, undefined);
  });

  it('keeps outlines, links, print settings and the colour of the tab', async () => {
    const made: Partial<WriteSheet> = {
      columns: [{ width: 10 }, { width: 9, outlineLevel: 1 }, { width: 9, collapsed: true }],
      rowDefs: new Map([[1, { outlineLevel: 2 }]]),
      outlineProperties: { summaryBelow: false },
      cells: new Map([
        ['1,0', { value: 'x', hyperlink: { target: 'https://example.org/?a=1&b=2', tooltip: 'voir' } }],
        ['2,0', { value: 'y', hyperlink: { target: '#A!B2', location: 'A!B2' } }],
      ]),
      pageSetup: {
        orientation: 'landscape',
        paperSize: 'a4',
        printArea: '$A$1:$D$2',
        printTitlesRow: '$1:$1',
      },
      headerFooter: { oddFooter: '&P' },
      rowBreaks: [1],
      view: { tabColor: { rgb: 'FF0000' }, zoomScale: 80 },
    };
    const { file, sheet } = await again(made);
    assert.deepEqual(file.lost, []);
    assert.equal(sheet.columns?.[1]?.outlineLevel, 1);
    assert.equal(sheet.columns[2]?.collapsed, true);
    assert.equal(sheet.rowDefs?.get(1)?.outlineLevel, 2);
    assert.equal(sheet.outlineProperties?.summaryBelow, false);
    assert.deepEqual(sheet.cells?.get('1,0')?.hyperlink, {
      target: 'https://example.org/?a=1&b=2',
      tooltip: 'voir',
    });
    assert.equal(sheet.cells.get('2,0')?.hyperlink?.location, 'A!B2');
    const { orientation, paperSize, printArea, printTitlesRow } = sheet.pageSetup ?? {};
    assert.deepEqual(
      [orientation, paperSize, printArea, printTitlesRow],
      ['landscape', 'a4', '$A$1:$D$2', '$1:$1'],
    );
    assert.equal(sheet.headerFooter?.oddFooter, '&P');
    assert.deepEqual(sheet.rowBreaks, [1]);
    assert.deepEqual([sheet.view?.tabColor?.rgb?.slice(-6), sheet.view?.zoomScale], ['FF0000', 80]);
  });

  it('writes what is printed with the name of the sheet in quotes', async () => {
    const pageSetup = { printArea: '$A$1:$D$2', printTitlesRow: '$1:$1' };
    const file = await opened({
      sheets: ["L'an 2026", 'niss.csv'].map((name) => ({ name, rows: ROWS, pageSetup })),
    });
    const names = elements(unzip(await savedBytes(file)).get('xl/workbook.xml')!, 'definedName');
    assert.deepEqual(
      names.map(({ text }) => text),
      ["'L''an 2026'!$A$1:$D$2", "'L''an 2026'!$1:$1", "'niss.csv'!$A$1:$D$2", "'niss.csv'!$1:$1"],
    );
  });

  it('keeps days before March 1900, hours, errors, and texts that read like errors', async () => {
    const numbers: Record<string, [number, string]> = {
      '2,0': [45, 'dd/mm/yyyy'],
      '2,1': [0.5, 'hh:mm'],
      '2,2': [61, 'dd/mm/yyyy'],
      '2,3': [46_266.75, 'dd/mm/yyyy hh:mm'],
    };
    const { file, sheet } = await again({
      rows: [['#N/A']],
      cells: new Map<string, Partial<Cell>>([
        ...Object.entries(numbers).map(
          ([at, [value, numFmt]]) => [at, { value, style: { numFmt } }] as const,
        ),
        ['1,0', { value: '#N/A', richText: [{ text: '#N/A' }] }],
        ['1,1', { value: '#sans' }],
      ]),
    });
    const line = file.sheets[0]!.cellData?.[2] as Record<number, ICellData>;
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => line[column]?.v),
      Object.values(numbers).map(([value]) => value),
    );
    assert.equal(sheet.cells?.get('0,0')?.type, 'error');
    assert.equal(sheet.rows[1]?.[0], '#N/A');
    assert.notEqual(sheet.cells.get('1,0')?.type, 'error');
    assert.equal(sheet.rows[1][1], '#sans');
  });

  it('has the value of a formula over a table or another workbook, which would be broken, and says so', async () => {
    const { file, sheet } = await again({
      tables: [{ name: 'Loyers', range: 'A1:B2', columns: [{ name: 'a' }, { name: 'b' }] }],
      cells: new Map<string, Partial<Cell>>([
        ['3,0', { formula: 'SUM(Loyers[b])', formulaResult: 1 }],
        ['3,1', { formula: 'Loyers[[#This Row],[b]]*2', formulaResult: 2 }],
        ['3,2', { formula: '\'[1]Feuil 1\'!A1&"x"', formulaResult: 'vx' }],
        ['3,3', { formula: 'B2&"[1]"', formulaResult: '1[1]' }],
      ]),
    });
    assert.deepEqual(file.lost, [
      { kind: 'tables', count: 1 },
      { kind: 'formulas', count: 3 },
    ]);
    assert.deepEqual(sheet.rows[3]?.slice(0, 3), [1, 2, 'vx']);
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => sheet.cells?.get(`3,${column}`)?.formula),
      [undefined, undefined, undefined, 'B2&"[1]"'],
    );
  });

  it('keeps the names that the grid can have, and counts the others', async () => {
    const { names, lost } = await opened({
      sheets: [
        { name: 'A', rows: ROWS },
        { name: 'B', rows: ROWS },
      ],
      namedRanges: [
        { name: 'Taux', range: 'A!$A$1', scope: 'A' },
        { name: 'Mois', range: 'B!$A$1', scope: 'B' },
        { name: 'taux', range: 'B!$A$1' },
        { name: 'Liste', range: 'Loyers[b]' },
        { name: 'Dehors', range: '[1]A!$A$1' },
      ],
    });
    assert.deepEqual(names, [
      { name: 'taux', refersTo: 'B!$A$1' },
      { name: 'Mois', refersTo: 'B!$A$1', sheet: 1 },
    ]);
    assert.deepEqual(lost, [{ kind: 'names', count: 3 }]);
  });

  it('tells of macros and of texts of several formats', async () => {
    const { lost } = await opened({
      sheets: [
        {
          name: 'A',
          rows: ROWS,
          cells: new Map([['1,0', { richText: [{ text: 'x' }, { text: 'y', font: { bold: true } }] }]]),
        },
      ],
      vbaProject: new Uint8Array([1, 2, 3]),
    });
    assert.deepEqual(lost, [
      { kind: 'richTexts', count: 1 },
      { kind: 'macros', count: 1 },
    ]);
  });

  it('is not saved with a text that no file has room for', async () => {
    const text = (length: number) => opened({ sheets: [{ name: 'Notes', rows: [['x'.repeat(length)]] }] });
    assert.equal((await savedAgain(await text(32_767))).sheets[0]!.rows[0]?.[0]?.toString().length, 32_767);
    await assert.rejects(text(32_768).then(savedAgain), /A1.*Notes.*32 ?768/);
  });

  it('has rows of formulas counted, for what the grid can calculate', async () => {
    const formulas = (count: number) =>
      new Map(
        Array.from(
          { length: count },
          (_, i) => [`${i},${i % 3}`, { formula: 'A1+1', formulaResult: 1 }] as const,
        ),
      );
    assert.equal((await opened({ sheets: [{ name: 'A', rows: ROWS }] })).formulaRows, 0);
    const two = await opened({
      sheets: [
        { name: 'A', cells: new Map([...formulas(7), ['0,5', { formula: 'A1', formulaResult: 1 }]]) },
        { name: 'B', cells: formulas(2) },
      ],
    });
    assert.equal(two.formulaRows, 9);
  });

  it('may have more rows than a function has arguments', async () => {
    const rows = Array.from({ length: 130_000 }, (_, i) => [i]);
    const { sheets } = await opened({ sheets: [{ name: 'A', rows }] });
    assert.equal(sheets[0]!.rowCount, 130_040);
  }).timeout(60_000);
});
