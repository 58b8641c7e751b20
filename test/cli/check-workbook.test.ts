import assert from 'node:assert/strict';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { MOST_REPORT_ROWS } from '../../src/caseload';
import { Package } from '../caseload/report-workbook/report';
import { CheckFolder } from './check-folder';

const HEADER = ['Dossier', 'Mois', 'Catégorie', 'Chômage', 'Montant payé'];
const ROWS: readonly CellValue[][] = [
  ['A', new Date(Date.UTC(2026, 8, 1)), 2, null, 1367.34],
  ['B', new Date(Date.UTC(2026, 8, 15)), 'cohabitant', 500, 500],
  ['=1+1', '2026-09', 3, null, 1811.57],
  ['D', '2026-13', 2, null, null],
];

const asText = (rows: readonly CellValue[][]) =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').replace('.', ','),
        )
        .join(';'),
    )
    .join('\n');

const workbook = (...sheets: readonly [name: string, rows: readonly CellValue[][]][]) =>
  writeXlsx({ sheets: sheets.map(([name, rows]) => ({ name, rows: rows as CellValue[][] })) });

describe('ris check, workbooks', () => {
  const folder = new CheckFolder();

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  describe('as the caseload', () => {
    it('gives the same summary and report as the text file, whatever its name', async () => {
      folder.file('c.csv', asText([HEADER, ...ROWS]));
      folder.file('c.dat', await workbook(['Liste', [HEADER, ...ROWS]]));
      const text = await folder.check(folder.at('c.csv'), '--out', folder.at('text.csv'));
      const book = await folder.check(folder.at('c.dat'), '--out', folder.at('book.csv'));
      assert.deepEqual([book.code, book.err], [0, '']);
      assert.equal(folder.read('book.csv'), folder.read('text.csv'));
      assert.match(book.out, /\nFeuille lue : Liste\nRapport : book\.csv\n/);
      assert.equal(
        book.out.replace('c.dat', 'c.csv').replace('Feuille lue : Liste\n', '').replace('book', 'text'),
        text.out,
      );
    });

    it('says days and amounts of its cells in the language, as a text file has them', async () => {
      const rows: CellValue[][] = [
        ['dossier', 'mois', 'du', 'payé'],
        ['A', '2026-09', new Date(Date.UTC(2026, 7, 1)), null],
        ['B', '2026-09', null, -12.5],
        ['C', '2026-09', null, new Date(Date.UTC(2026, 7, 1))],
      ];
      const cat = (row: CellValue[], i: number): CellValue[] => [...row, i === 0 ? 'catégorie' : 2];
      const { out } = await folder.check(folder.file('v.xlsx', await workbook(['x', rows.map(cat)])));
      assert.match(out, /ligne 2[^\n]*01\/08\/2026/);
      assert.match(out, /ligne 3[^\n]*« -12,5 »/);
      assert.match(out, /ligne 4[^\n]*« 01\/08\/2026 »/);
      assert.doesNotMatch(out, /2026-08-01|12\.5/);
    });

    it('names of the report that no program would open are refused, before anything is written', async () => {
      const file = folder.file('c.csv', asText([HEADER, ...ROWS]));
      for (const name of ['r.xls', 'r.ods', 'r.pdf', 'r.csv.bak']) {
        const { code, out, err } = await folder.check(file, '--out', folder.at(name));
        assert.deepEqual([code, out], [2, ''], name);
        assert.match(err, /« --out » demande une valeur : \.csv, \.xlsx, \.txt/);
        assert.throws(() => folder.bytes(name), /ENOENT/);
      }
      for (const name of ['r.txt', 'r.CSV', 'rapport'])
        assert.equal((await folder.check(file, '--out', folder.at(name))).code, 0, name);
    });

    it('one row a person too', async () => {
      const rows: CellValue[][] = [
        ['dossier', 'month', 'record', 'person', 'role', 'kind', 'amount', 'paid'],
        ['A', '2026-09', 'dossier', null, null, null, null, 1200],
        ['A', '2026-09', 'person', 'Ana', 'applicant', null, null, null],
        ['A', '2026-09', 'resource', 'Ana', null, 'replacement', 300, null],
      ];
      const { code, out } = await folder.check(folder.file('p.xlsx', await workbook(['x', rows])));
      assert.equal(code, 0);
      assert.match(out, /Lues +1\n/);
      assert.match(out, /Calculées +1 +1 088,18 +1 200,00 +111,82\n/);
    });

    it('--sheet chooses; without it nothing is chosen between two', async () => {
      const book = folder.file(
        'two.xlsx',
        await workbook(['Août', [HEADER, ROWS[0]!]], ['Septembre', [HEADER, ROWS[0]!, ROWS[1]!]]),
      );
      const { code, out } = await folder.check(book, '--sheet', 'septembre');
      assert.equal(code, 0);
      assert.match(out, /Lues +2\n/);
      assert.match(out, /Feuille lue : Septembre/);
      const none = await folder.check(book);
      assert.deepEqual([none.code, none.out], [2, '']);
      assert.match(none.err, /Plusieurs feuilles portent les titres .* : "Août", "Septembre" et rien/);
      assert.match((await folder.check(book, '--lang', 'nl')).err, /Meerdere bladen/);
      const other = await folder.check(book, '--sheet', 'Mars');
      assert.match(other.err, /pas de feuille de ce nom \(« Mars »\)\. Ses feuilles : "Août", "Septembre"/);
    });

    it('--sheet goes with no text file', async () => {
      const { code, err } = await folder.check(folder.file('c.csv', asText([HEADER])), '--sheet', 'x');
      assert.equal(code, 2);
      assert.match(err, /« --sheet » ne va qu’avec « \.xlsx »/);
    });

    it('the reasons of a workbook that cannot be used, in the language of the user', async () => {
      const old = Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Array<number>(64).fill(0),
      ]);
      const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
        ['fr', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /abîmé ou incomplet/],
        ['nl', old, /geen Excel-werkmap/],
        ['fr', await workbook(['x', []]), /La feuille est vide/],
        ['de', await workbook(['x', [['Liste'], HEADER, ROWS[0]!]]), /Zeile 2 zu stehen/],
        [
          'en',
          await workbook([
            'x',
            [
              ['Mois', 'Catégorie'],
              ['2026-09', 2],
            ],
          ]),
          /required column is missing: dossier/,
        ],
      ];
      for (const [lang, bytes, reason] of cases) {
        const { code, out, err } = await folder.check(folder.file('bad.xlsx', bytes), '--lang', lang);
        assert.deepEqual([code, out], [2, ''], String(reason));
        assert.match(err, reason);
      }
    });
  });

  describe('as the report', () => {
    const report = async (...args: string[]) => {
      const source = folder.file('c.csv', asText([HEADER, ...ROWS]));
      const said = await folder.check(source, '--out', folder.at('r.XLSX'), ...args);
      assert.deepEqual([said.code, said.err], [0, '']);
      assert.match(said.out, /: r\.XLSX\n/);
      return new Package(folder.bytes('r.XLSX'));
    };

    it('findings, summary and causes; readings when they are asked for', async () => {
      assert.deepEqual([...(await report()).sheets.keys()], ['Constats', 'Synthèse', 'Causes']);
      assert.deepEqual(
        [...(await report('--readings', '--lang', 'nl')).sheets.keys()],
        ['Bevindingen', 'Samenvatting', 'Lezingen', 'Oorzaken'],
      );
    });

    it('one row a dossier, keys or labels, amounts as numbers; the causes are explained', async () => {
      const book = await report();
      const cells = book.cells(book.sheets.get('Constats')!);
      const at = (ref: string) => cells.get(ref)?.value;
      assert.deepEqual(['A1', 'F1', 'A2', 'F2', 'G3', 'C5'].map(at), [
        'dossier',
        'due',
        'A',
        '1367.34',
        '500',
        'refused',
      ]);
      assert.equal(cells.get('F2')?.type, 'n');
      assert.equal(at('A4'), "'=1+1");
      const causes = book.cells(book.sheets.get('Causes')!);
      const row = [...causes].find(([, { value }]) => value === 'unexplained')?.[0].slice(1) ?? '';
      assert.equal(causes.get(`B${row}`)?.value, 'inexpliqué');
      assert.match(causes.get(`C${row}`)?.value ?? '', /^Aucune des erreurs recherchées/);
      assert.match(causes.get(`D${row}`)?.value ?? '', /décision du CPAS \(L 22, 24\)/);
      assert.equal(causes.get(`E${row}`)?.value, '1');
      assert.equal((await report('--lang', 'nl')).strings.includes('Verschuldigd'), true);
    });

    it('holds no formula, whatever the file says', async () => {
      const hostile = ['=HYPERLINK("x")', '+1', '-1+1', '@SUM(A1)', '\t=1', '#REF!', '_x003D_1'];
      const rows = hostile.map((text): CellValue[] => [text, '2026-09', 2, null, 1]);
      folder.file('hostile.xlsx', await workbook(['x', [HEADER, ...rows]]));
      await folder.check(folder.at('hostile.xlsx'), '--out', folder.at('h.xlsx'));
      const book = new Package(folder.bytes('h.xlsx'));
      for (const [path, xml] of book.parts)
        if (path.startsWith('xl/worksheets/')) assert.doesNotMatch(xml, /<f[ >]/);
      const cells = book.cells(book.sheets.get('Constats') ?? '');
      const names = hostile.map((_, i) => cells.get(`A${i + 2}`)?.value ?? '');
      assert.ok(
        names.slice(0, 5).every((name) => name.startsWith("'") || /^[^=+\-@]/.test(name.trim())),
        names.join(),
      );
    });

    it('reads back as a caseload would: the findings are a sheet with our dossiers and months', async () => {
      await report('--lang', 'fr');
      const { code, out } = await folder.check(folder.at('r.XLSX'), '--sheet', 'Constats');
      assert.equal(code, 0);
      assert.match(out, /Lues +4\n/);
    });

    it('is refused for more rows than it may have, before the work and before anything is written', async () => {
      const rows = Array.from({ length: MOST_REPORT_ROWS + 1 }, (_, i) => `${i};2026-09;2`);
      const source = folder.file('long.csv', `dossier;mois;cat\n${rows.join('\n')}\n`);
      const { code, out, err } = await folder.check(source, '--out', folder.at('long.xlsx'));
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^ris check: Le rapport a trop de lignes.* 250 ?000\).*CSV/);
      assert.throws(() => folder.bytes('long.xlsx'), /ENOENT/);
    }).timeout(20_000);
  });
});
