import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { isWorkbook, openWorkbook } from '../../../src/caseload/workbook';
import { meaningOf } from '../../../src/caseload';
import { packed } from './package';
import { HEADER, partsOf, problemsOf, row, rowsOf, sheetOf, workbookOf } from './sheets';

const file = (name: string): Uint8Array => readFileSync(new URL(`files/${name}`, import.meta.url));
const LIST = row(1, HEADER) + row(2, ['A', '2026-09', 2, 1314.2]);
const OTHER = row(1, ['Paramètre', 'Valeur']) + row(2, ['x', 1]);

describe('containers', () => {
  it('each sort of file that is no workbook of ours is named', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    const binary = packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' });
    const letter = packed({
      ...partsOf([]),
      'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
    });
    for (const [bytes, code] of [
      [encrypted, 'ENCRYPTED_WORKBOOK'],
      [file('libreoffice.xls'), 'OLD_WORKBOOK'],
      [file('libreoffice.ods'), 'OPEN_DOCUMENT'],
      [binary, 'BINARY_WORKBOOK'],
      [letter, 'NOT_A_WORKBOOK'],
      [Buffer.from('dossier;mois\nA;2026-09\n'), 'NOT_A_WORKBOOK'],
      [Buffer.from('<html><table></table></html>'), 'NOT_A_WORKBOOK'],
      [new Uint8Array(0), 'NOT_A_WORKBOOK'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'NOT_A_WORKBOOK'],
    ] as const)
      assert.deepEqual(await problemsOf(bytes), [{ code }], code);
  });

  it('a workbook is told from a text by its first bytes', async () => {
    for (const name of ['libreoffice.xlsx', 'libreoffice.xls', 'libreoffice.ods'])
      assert.ok(isWorkbook(file(name).subarray(0, 8)), name);
    for (const text of ['', 'PK', 'dossier;mois', '\ufeffdossier'])
      assert.ok(!isWorkbook(Buffer.from(text)), text);
    await rowsOf(file('libreoffice.xlsx'));
  });

  it('a damaged workbook is named, wherever it is damaged', async () => {
    const parts = partsOf([{ rows: LIST }]);
    const whole = Buffer.from(packed(parts));
    const damaged: [what: string, bytes: Uint8Array][] = [
      ['cut off', whole.subarray(0, whole.length - 30)],
      ['the first half', whole.subarray(0, whole.length / 2)],
      ['no list of sheets', packed({ ...parts, 'xl/workbook.xml': '<workbook><sheets>' })],
      ['no relations', packed({ ...parts, '_rels/.rels': '<Relationships/>' })],
      ['a sheet that is not there', packed({ ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
      [
        'a sheet that breaks off',
        packed({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1' }),
      ],
      ['texts that break off', packed({ ...parts, 'xl/sharedStrings.xml': '<sst><si>' })],
      ['a cell outside all sheets', workbookOf([{ rows: '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>' }])],
    ];
    // A bit that flipped inside of the sheet.
    const flipped = Buffer.from(whole);
    const at = flipped.indexOf('xl/worksheets/sheet1.xml') + 24 + 20;
    flipped[at] = flipped[at]! ^ 0x10;
    damaged.push(['a flipped bit', flipped]);
    for (const [what, bytes] of damaged)
      assert.deepEqual(await problemsOf(bytes), [{ code: 'DAMAGED_WORKBOOK' }], what);
  });

  it('a sheet that is too large for any memory is refused, not read', async () => {
    const rows = `${LIST}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    assert.deepEqual(await problemsOf(workbookOf([{ rows }])), [{ code: 'SHEET_TOO_LARGE' }]);
  });
});

describe('choice of the sheet', () => {
  it('lists all sheets in order, hidden ones too', async () => {
    const bytes = workbookOf([
      { name: 'Liste', rows: LIST },
      { name: 'Caché', rows: LIST, state: 'hidden' },
      { name: 'Très caché', rows: LIST, state: 'veryHidden' },
    ]);
    const workbook = await openWorkbook(bytes);
    assert.ok(!('problems' in workbook));
    assert.deepEqual(
      workbook.sheets.map(({ name, hidden }) => [name, hidden]),
      [
        ['Liste', false],
        ['Caché', true],
        ['Très caché', true],
      ],
    );
    assert.equal((await sheetOf(bytes)).name, 'Liste');
    assert.equal((await sheetOf(bytes, 'Caché')).name, 'Caché');
    assert.equal((await sheetOf(bytes, ' liste ')).name, 'Liste');
  });

  it('the only one that can be seen, whatever its header', async () => {
    const bytes = workbookOf([
      { name: 'A', rows: OTHER },
      { name: 'B', rows: LIST, state: 'hidden' },
    ]);
    assert.deepEqual((await sheetOf(bytes)).header, ['Paramètre', 'Valeur']);
  });

  it('the only one with a header of ours', async () => {
    const sheets = [
      { name: 'Lisez-moi', rows: '' },
      { name: 'Param', rows: OTHER },
      { name: '2026-09', rows: LIST },
    ];
    assert.equal((await sheetOf(workbookOf(sheets))).name, '2026-09');
    assert.equal((await sheetOf(workbookOf(sheets), 'Param')).name, 'Param');
    const byPerson = { name: 'P', rows: row(1, ['dossier', 'month', 'record', 'person']) };
    assert.equal((await sheetOf(workbookOf([{ rows: OTHER }, byPerson]))).name, 'P');
  });

  it('between two nothing is chosen, and the sheets are named', async () => {
    const sheets = [
      { name: '2026-09', rows: LIST },
      { name: '2026-10', rows: LIST },
      { name: 'X', rows: OTHER },
    ];
    assert.deepEqual(await problemsOf(workbookOf(sheets)), [
      { code: 'SEVERAL_SHEETS', figures: { sheets: '"2026-09", "2026-10"' } },
    ]);
    assert.deepEqual(await problemsOf(workbookOf([{ rows: OTHER }, { rows: OTHER }])), [
      { code: 'NO_SHEET_RECOGNISED', figures: { sheets: '"Sheet1", "Sheet2"' } },
    ]);
    assert.deepEqual(await problemsOf(workbookOf([{ rows: LIST }]), 'Feuil9'), [
      { code: 'NO_SUCH_SHEET', figures: { header: 'Feuil9', sheets: '"Sheet1"' } },
    ]);
  });

  it('a sheet with a wrong header is still the one that is meant: the reason is told', async () => {
    const list = { name: 'Liste', rows: row(1, ['Liste des dossiers']) + row(3, HEADER) };
    assert.deepEqual(await problemsOf(workbookOf([{ rows: OTHER }, list])), [
      { code: 'HEADER_BELOW', figures: { line: 3, cells: 'A1:A2' } },
    ]);
  });
});

describe('headers of a workbook', () => {
  const refused: [what: string, rows: string, merges: string[], problem: object][] = [
    ['nothing at all', '', [], { code: 'EMPTY_SHEET' }],
    ['blank cells only', row(1, [' ', '']), [], { code: 'EMPTY_SHEET' }],
    ['merged across', LIST, ['C1:D1'], { code: 'MERGED_HEADER', figures: { cells: 'C1:D1' } }],
    ['merged downwards', LIST, ['A1:A2'], { code: 'MERGED_HEADER', figures: { cells: 'A1:A2' } }],
    [
      'a title above',
      row(1, ['CPAS']) + row(2, HEADER),
      [],
      { code: 'HEADER_BELOW', figures: { line: 2, cells: 'A1:A1' } },
    ],
    [
      'a merged title above',
      row(2, [null, 'CPAS']) + row(4, HEADER),
      ['B2:D2'],
      { code: 'HEADER_BELOW', figures: { line: 4, cells: 'B2:B3' } },
    ],
    [
      'groups above',
      row(1, [null, null, 'Ménage', 'Revenus']) + row(2, HEADER),
      [],
      { code: 'TWO_LINE_HEADER', figures: { cells: 'C1:D2' } },
    ],
    [
      'a second line under groups',
      row(1, ['Dossier', 'Mois', 'Revenus', null]) +
        row(2, [null, null, 'Chômage', 'Salaire']) +
        row(3, ['A', '2026-09', 1, 2]),
      [],
      { code: 'TWO_LINE_HEADER', figures: { cells: 'A1:C2' } },
    ],
    [
      'units below',
      row(1, HEADER) + row(2, [null, null, null, 'EUR par mois']) + row(3, ['A', '2026-09', 1, 2]),
      [],
      { code: 'TWO_LINE_HEADER', figures: { cells: 'A1:D2' } },
    ],
    [
      'two languages',
      row(1, HEADER) +
        row(2, ['Dossiernummer', 'Maand', 'Categorie', 'Betaald']) +
        row(3, ['A', '2026-09', 1, 2]),
      [],
      { code: 'TWO_LINE_HEADER', figures: { cells: 'A1:D2' } },
    ],
    [
      'a formula without value',
      `<row r="1"><c r="A1"><f>X1</f></c><c r="B1" t="str"><f>X2</f><v>Mois</v></c></row>${row(2, ['A', 1])}`,
      [],
      { code: 'HEADER_CELL', figures: { cells: 'A1', value: '=X1' } },
    ],
  ];
  for (const [what, rows, merges, problem] of refused) {
    it(`refused: ${what}`, async () => {
      assert.deepEqual(await problemsOf(workbookOf([{ rows, merges }])), [problem]);
    });
  }

  const accepted: [what: string, rows: string, merges: string[]][] = [
    ['blank rows above', row(5, HEADER) + row(6, ['A', '2026-09', 1, 2]), []],
    ['one row of words', row(1, HEADER) + row(2, ['Dupont', 'septembre', 'isolé', null]), []],
    ['a merge below', LIST, ['A5:D6']],
    ['a header alone', row(1, HEADER), []],
    [
      'the record of a dossier',
      row(1, ['dossier', 'month', 'record', 'person']) + row(2, ['Dupont', null, 'dossier', null]),
      [],
    ],
  ];
  for (const [what, rows, merges] of accepted) {
    it(`accepted: ${what}`, async () => {
      const { header } = await sheetOf(workbookOf([{ rows, merges }]));
      assert.equal(header.length, 4);
    });
  }

  it('header cells are texts', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Dossier</t></is></c><c r="B1"><v>2026</v></c><c r="C1" s="1"><v>46266</v></c><c r="D1" t="e"><v>#REF!</v></c></row>`;
    assert.deepEqual((await sheetOf(workbookOf([{ rows }], { formats: [14] }))).header, [
      'Dossier',
      '2026',
      '2026-09-01',
      '#REF!',
    ]);
  });

  it('the letters of a column without header mean none of our columns', () => {
    for (let first = 64; first <= 90; first += 1) {
      for (let second = 65; second <= 90; second += 1) {
        const letters = `${first === 64 ? '' : String.fromCharCode(first)}${String.fromCharCode(second)}`;
        assert.equal(meaningOf(`${letters}:${letters}`), undefined, letters);
      }
    }
  });
});
