import assert from 'node:assert/strict';
import { mappingOf, mappingText } from '../../src/caseload';
import { row, workbookOf } from '../caseload/workbook/sheets';
import { CheckFolder } from './check-folder';

const HEADER = ['NISS', 'Période', 'Cat. déc.', 'Somme', 'Prime'];
/** Invented numbers with their right check digits; the second lost its zero. */
const [BORN_1985, BORN_2004] = ['85.07.30-033.28', '4022900101'];
const ROWS = [
  [BORN_1985, '09/2026', '2', '1367,34', '100,00'],
  [BORN_2004, '09/2026', '9', '1300,00', '100,00'],
];
const FILE = [HEADER, ...ROWS].map((cells) => cells.join(';')).join('\n');
const CHOICES = { Période: 'month', 'Cat. déc.': 'category', Somme: 'paid', Prime: 'ignore' };

function mappingFile(header: readonly string[] = HEADER): string {
  const made = mappingOf(header, CHOICES);
  assert.ok('mapping' in made);
  return mappingText(made.mapping);
}

describe('ris check, what the columns are', () => {
  const folder = new CheckFolder();

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  const check = (...args: string[]) =>
    folder.check(
      folder.file('c.csv', FILE),
      '--map',
      folder.file('m.json', mappingFile()),
      '--out',
      folder.at('o.csv'),
      ...args,
    );

  it('--map says it, and a column that is to be ignored does not warn', async () => {
    const { code, out } = await check();
    assert.equal(code, 0);
    assert.match(out, /Correctes +1 +1 367,34/);
    assert.match(out, /ligne 3, « Cat\. déc\. » : Cette valeur n’est pas admise : « 9 »/);
    assert.doesNotMatch(out, /Prime/);
  });

  it('goes for a workbook too', async () => {
    const rows = [HEADER, ...ROWS].map((cells, i) => row(i + 1, cells)).join('');
    const file = folder.file('c.xlsx', workbookOf([{ rows }]));
    const { code, out } = await folder.check(file, '--map', folder.file('m.json', mappingFile()));
    assert.equal(code, 0);
    assert.match(out, /Correctes +1 +1 367,34/);
  });

  it('national numbers are masked in summary and report, unless --show-niss says otherwise', async () => {
    const { out } = await check();
    const report = folder.read('o.csv');
    assert.ok(report.includes('NISS 1') && report.includes('NISS 2'));
    assert.doesNotMatch((out + report).replace(/[.-]/g, ''), /85073003328|4022900101/);
    await check('--show-niss');
    assert.ok(folder.read('o.csv').includes(BORN_1985));
  });

  it('a mapping that is not usable, or is for another file, is said with its reasons', async () => {
    const file = folder.file('c.csv', FILE);
    const bad = await folder.check(file, '--map', folder.file('b.json', '{'));
    assert.equal(bad.code, 2);
    assert.match(bad.err, /b\.json.*\n {2}La correspondance des colonnes n’est pas un texte JSON/);
    const other = await folder.check(
      file,
      '--map',
      folder.file('o.json', mappingFile([...HEADER.slice(0, 4), 'Prime', 'Commune'])),
    );
    assert.equal(other.code, 2);
    assert.match(other.err, /c\.csv.*\n.*Titres qui manquent ici : "Commune"/);
    assert.equal((await folder.check(file, '--map', folder.at('none.json'))).code, 2);
  });

  it('the report does not replace the mapping', async () => {
    const map = folder.file('m.json', mappingFile());
    const { code } = await folder.check(folder.file('c.csv', FILE), '--map', map, '--out', map);
    assert.equal(code, 2);
    assert.equal(folder.read('m.json'), mappingFile());
  });
});
