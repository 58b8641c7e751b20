import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unreadableCode } from '../../../src/caseload/workbook';
import { cellOf, readAmount, readDate, readText } from '../../../src/values';
import { HEADER, row, rowsOf, sheetOf, workbookOf, type WorkbookXml } from './sheets';

/** What the cell B2 is read as, written as XML; its header is one of amounts unless another is given. */
async function read(cell: string, more: WorkbookXml = {}, header = 'Payé'): Promise<unknown> {
  const bytes = workbookOf(
    [{ rows: `${row(1, ['Dossier', header])}<row r="2"><c r="A2"><v>1</v></c>${cell}</row>` }],
    more,
  );
  return (await rowsOf(bytes))[1]?.cells[1];
}

const number = (value: string, style = 0): string => `<c r="B2" s="${style}"><v>${value}</v></c>`;

describe('cells of a workbook', () => {
  it('texts: shared, inline, rich, with entities and escapes; leading zeros stay', async () => {
    const strings = [
      '<t>00123</t>',
      '<r><t>00</t></r><r><rPr><b/></rPr><t xml:space="preserve"> é</t></r>',
      '<t>a_x000D_&amp;b</t>',
    ];
    const shared = (index: number): string => `<c r="B2" t="s"><v>${index}</v></c>`;
    assert.equal(await read(shared(0), { strings }), '00123');
    assert.equal(await read(shared(1), { strings }), '00 é');
    assert.equal(await read(shared(2), { strings }), 'a\r&b');
    assert.equal(await read('<c r="B2" t="inlineStr"><is><t>00123</t></is></c>'), '00123');
    assert.equal(await read('<c r="B2" t="str"><f>TEXT(1,"00")</f><v>01</v></c>'), '01');
    // A cell that was formatted as text before it was filled in.
    assert.equal(await read('<c r="B2" s="1" t="s"><v>0</v></c>', { strings, formats: ['@'] }), '00123');
  });

  it('blank is blank, and not a zero', async () => {
    for (const cell of ['', '<c r="B2"/>', '<c r="B2" s="1"/>', '<c r="B2" t="str"><f>""</f><v></v></c>'])
      assert.equal(cellOf((await read(cell, { formats: ['0.00'] })) ?? null).type, 'blank', cell);
    assert.deepEqual(cellOf(await read(number('0'))), { type: 'number', value: 0 });
  });

  it('booleans and errors', async () => {
    assert.equal(await read('<c r="B2" t="b"><v>1</v></c>'), true);
    assert.equal(await read('<c r="B2" t="b"><v>0</v></c>'), false);
    for (const error of ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'])
      assert.deepEqual(cellOf(await read(`<c r="B2" t="e"><f>X</f><v>${error}</v></c>`)), {
        type: 'error',
        error,
      });
  });

  it('numbers are read at the 15 digits that Excel shows', async () => {
    for (const [saved, shown, amount] of [
      ['1314.1999999999998', 1314.2, '1314.20'],
      ['0.30000000000000004', 0.3, '0.30'],
      ['1.1499999999999999', 1.15, '1.15'],
      ['1314.2', 1314.2, '1314.20'],
      ['1.3142E3', 1314.2, '1314.20'],
      ['999999999999.99', 999999999999.99, '999999999999.99'],
      ['0.01', 0.01, '0.01'],
      ['-0', 0, '0.00'],
    ] as const) {
      const raw = await read(number(saved));
      assert.equal(raw, shown, saved);
      assert.deepEqual(readAmount(cellOf(raw)), { value: amount }, saved);
    }
    // Three decimals are three decimals: nothing is rounded that Excel would show.
    assert.equal(readAmount(cellOf(await read(number('1314.205')))).problem?.code, 'BAD_AMOUNT');
    assert.deepEqual(readText(cellOf(await read(number('85010112345')))), { value: '85010112345' });
  });

  it('formats of amounts are no dates', async () => {
    const formats = [
      '#,##0.00 "€"',
      '#,##0.00\\ [$€-80C]',
      '[$€-813]\\ #,##0.00;[Red]\\-#,##0.00',
      '0.00_ ;[Red]\\-0.00\\ ',
      '"dû" 0.00',
      '0.00E+00',
      '_-* #,##0.00\\ _€_-',
      '#,##0.00;[Blue](#,##0.00)',
      '0" jours"',
      'General',
      '@',
      4,
      10,
      39,
      44,
    ];
    for (const [index, format] of formats.entries())
      assert.equal(await read(number('1314.2', index + 1), { formats }), 1314.2, String(format));
  });

  it('dates of the 1900 system, whatever their format', async () => {
    const formats = [
      14,
      15,
      17,
      22,
      'dd/mm/yyyy',
      '[$-80C]d mmmm yyyy;@',
      'dd\\-mm\\-yy',
      'mm/yyyy',
      'mmm yyyy',
      '[$-F800]dddd, mmmm dd, yyyy',
      'yyyy',
    ];
    for (const [index, format] of formats.entries())
      assert.equal(await read(number('46266', index + 1), { formats }), '2026-09-01', String(format));
    for (const [serial, day] of [
      ['1', '1900-01-01'],
      ['59', '1900-02-28'],
      ['61', '1900-03-01'],
      ['45351', '2024-02-29'],
      ['46266.999', '2026-09-01'],
      ['2958465', '9999-12-31'],
    ] as const)
      assert.equal(await read(number(serial, 1), { formats }), day, serial);
    assert.equal(await read('<c r="B2" t="d"><v>2026-09-01</v></c>'), '2026-09-01');
  });

  it('dates of the 1904 system; a bare number stays, and its rows say how it counts', async () => {
    const more = { formats: [14], is1904: true };
    assert.equal(await read(number('44804', 1), more), '2026-09-01');
    assert.equal(await read(number('0', 1), more), '1904-01-01');
    assert.equal(await read(number('44804'), more, 'Date d’effet'), 44804);
    for (const is1904 of [true, false])
      assert.equal(
        (await sheetOf(workbookOf([{ rows: row(1, ['Dossier', 'Mois']) }], { is1904 }))).is1904,
        is1904,
      );
  });

  it('a time is no day, and what is beyond the calendar is an error', async () => {
    const formats = ['hh:mm', 14];
    assert.equal(await read(number('0.5', 1), { formats }), '12:00');
    // A blank through a formula, as Excel shows it.
    assert.equal(await read(number('0', 2), { formats }), '00/01/1900');
    for (const raw of ['12:00', '00/01/1900']) assert.equal(readDate(cellOf(raw)).problem?.code, 'BAD_DATE');
    for (const serial of ['-1', '2958466', '1E+20'])
      assert.deepEqual(cellOf(await read(number(serial, 2), { formats })), { type: 'error', error: '#####' });
  });

  it('a formula counts with its saved value; without one it is an error of its own, never a blank', async () => {
    assert.equal(await read('<c r="B2"><f>1+1</f><v>2</v></c>'), 2);
    assert.equal(await read('<c r="B2"><f t="shared" si="0"/><v>2</v></c>'), 2);
    for (const [cell, shown] of [
      ['<c r="B2"><f>A2*12</f></c>', '=A2*12'],
      ['<c r="B2" s="1"><f>A2*12</f><v></v></c>', '=A2*12'],
      ['<c r="B2"><f t="shared" ref="B2:B9" si="0">A2</f></c>', '=A2'],
      ['<c r="B2"><f t="shared" si="0"/></c>', '='],
    ] as const) {
      const raw = await read(cell, { formats: [14] });
      assert.deepEqual(cellOf(raw), { type: 'error', error: shown }, cell);
      assert.equal(unreadableCode(raw), 'FORMULA_WITHOUT_VALUE');
      assert.equal(readAmount(cellOf(raw)).problem?.code, 'CELL_ERROR');
    }
    for (const raw of ['#N/A', null, undefined, 1, '', { type: 'Error', basicValue: '#REF!' }])
      assert.equal(unreadableCode(raw), undefined);
  });

  it('a merged cell and those it covers are errors: whose its value is cannot be told', async () => {
    const rows = [
      row(1, HEADER),
      row(2, ['A', '2026-09', 1, 500]),
      row(3, ['B', '2026-09', 1, null]),
      row(4, ['C', '2026-09', 1, 700]),
    ];
    const bytes = workbookOf([{ rows: rows.join(''), merges: ['D2:D3', 'F2:G9', 'D4:D4'] }]);
    const [, ...cells] = (await rowsOf(bytes)).map((found) => found.cells[3]);
    assert.deepEqual(cells.map(unreadableCode), ['MERGED_CELL', 'MERGED_CELL', 'MERGED_CELL']);
    assert.deepEqual(cellOf(cells[1]), { type: 'error', error: 'D2:D3' });
  });
});

describe('rows of a workbook', () => {
  it('blank rows are left out, and each row knows its number', async () => {
    const rows = [
      row(3, HEADER),
      row(4, ['A', '2026-09', 1, 5]),
      row(6, [' ', '', null]),
      '<row r="7"/>',
      row(9, ['B', '2026-09', 2, 6]),
    ];
    const bytes = workbookOf([{ rows: rows.join('') }]);
    assert.deepEqual(
      (await rowsOf(bytes)).map(({ line, cells }) => [line, cells[0]]),
      [
        [3, 'Dossier'],
        [4, 'A'],
        [9, 'B'],
      ],
    );
    const { headerLine, rowCount, header } = await sheetOf(bytes);
    assert.deepEqual([headerLine, rowCount, header], [3, 2, HEADER]);
  });

  it('rows and cells without addresses are counted', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Dossier</t></is></c><c t="inlineStr"><is><t>Mois</t></is></c></row><row><c><v>7</v></c><c><v>8</v></c></row>';
    assert.deepEqual((await rowsOf(workbookOf([{ rows }])))[1], { line: 2, cells: [7, 8] });
  });

  it('all rows are as long as the header; what stands behind it has a column of its own', async () => {
    const rows = [row(1, HEADER), row(2, ['A']), row(3, ['B', '2026-09', 1, 5, null, 'note'])];
    const sheet = await sheetOf(workbookOf([{ rows: rows.join('') }]));
    assert.deepEqual(sheet.header, [...HEADER, 'E:E', 'F:F']);
    for await (const batch of sheet.rows()) for (const { cells } of batch) assert.equal(cells.length, 6);
  });

  it('a row that holds only a formula without value is no blank row', async () => {
    const rows = `${row(1, HEADER)}<row r="2"><c r="D2"><f>A1</f></c></row>`;
    const found = await rowsOf(workbookOf([{ rows }]));
    assert.equal(unreadableCode(found[1]?.cells[3]), 'FORMULA_WITHOUT_VALUE');
  });

  it('come in batches, as often as wanted', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) =>
      row(index + 2, [`D${index}`, '2026-09', 1, index]),
    );
    const sheet = await sheetOf(workbookOf([{ rows: `${row(1, HEADER)}${rows.join('')}` }]));
    for (const _ of [1, 2]) {
      const lengths: number[] = [];
      for await (const batch of sheet.rows()) lengths.push(batch.length);
      assert.deepEqual(lengths, [1_000, 1_000, 501]);
    }
  });

  it('a workbook that LibreOffice wrote', async () => {
    const bytes = readFileSync(new URL('files/libreoffice.xlsx', import.meta.url));
    const [, ...rows] = await rowsOf(bytes);
    assert.deepEqual(rows, [
      { line: 2, cells: ['0012', '2026-09-01', 2, '2024-02-29', 0.1, 0, 0.675, 1314.2] },
      { line: 5, cells: ['0013', '2026-09', 'isolé', null, 0.3, true, null, '#N/A'] },
    ]);
  });
});
