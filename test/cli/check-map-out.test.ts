import assert from 'node:assert/strict';
import { parseMapping } from '../../src/caseload';
import { row, workbookOf } from '../caseload/workbook/sheets';
import { CheckFolder } from './check-folder';

const FILE = 'N° affaire;Période;Cat;RIS versé en euros;Remarque\nA;2026-09;2;1367,34;appeler\n';

describe('ris check --map-out', () => {
  const folder = new CheckFolder();

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('writes the headers that are not recognised, of a file that cannot be checked too', async () => {
    const file = folder.file('c.csv', FILE);
    const out = folder.at('m.json');
    assert.equal((await folder.check(file)).code, 2);
    const { code, out: said, err } = await folder.check(file, '--map-out', out);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(JSON.parse(folder.read('m.json')), {
      'ris-mapping': 1,
      header: ['N° affaire', 'Période', 'Cat', 'RIS versé en euros', 'Remarque'],
      columns: { 'N° affaire': 'ignore', 'RIS versé en euros': 'ignore', Remarque: 'ignore' },
    });
    const text = said.replace(/\n */g, ' ');
    assert.match(text, /« m\.json »\. .* « ignore »/);
    assert.match(
      text,
      /« RIS versé en euros » : contient des montants ; peut-être montant payé \(paid, \d\d %\)/,
    );
    assert.match(text, /ris check c\.csv --map m\.json/);
    assert.match(text, /titre dans Excel/);
  });

  it('filled in, it is the mapping of the file', async () => {
    const file = folder.file('c.csv', FILE);
    const map = folder.at('m.json');
    await folder.check(file, '--map-out', map);
    folder.file(
      'm.json',
      folder
        .read('m.json')
        .replace('"N° affaire": "ignore"', '"N° affaire": "dossier"')
        .replace('"RIS versé en euros": "ignore"', '"RIS versé en euros": "paid"'),
    );
    const { code, out } = await folder.check(file, '--map', map);
    assert.equal(code, 0);
    assert.match(out, /Correct\S* +1 +1 367,34/);
  });

  it('does not replace a file, nor take another name than .json', async () => {
    const file = folder.file('c.csv', FILE);
    const there = folder.file('m.json', 'mine');
    const { code, err } = await folder.check(file, '--map-out', there);
    assert.equal(code, 2);
    assert.match(err, /m\.json.*existe déjà/);
    assert.equal(folder.read('m.json'), 'mine');
    assert.equal((await folder.check(file, '--map-out', folder.at('m.csv'))).code, 2);
  });

  it('of a workbook, one row a person, and where nothing is to be said', async () => {
    const sheet = [
      ['dossier', 'month', 'record', 'person', 'role', 'Bidule'],
      ['A', '2026-09', 'person', 'p', 'applicant', '12,50'],
    ];
    const file = folder.file(
      'p.xlsx',
      workbookOf([{ rows: sheet.map((cells, i) => row(i + 1, cells)).join('') }]),
    );
    await folder.check(file, '--map-out', folder.at('p.json'));
    const read = parseMapping(folder.read('p.json'));
    assert.ok('mapping' in read);
    assert.deepEqual([...read.mapping.columns], [['Bidule', 'ignore']]);
    const known = folder.file('k.csv', 'dossier;mois\nA;2026-09\n');
    const { out } = await folder.check(known, '--map-out', folder.at('k.json'));
    assert.match(out, /Tous les titres de « k\.csv » sont reconnus/);
  });

  it('shows no national number of a file without headers', async () => {
    const file = folder.file('n.csv', '85.07.30-033.28;2026-09;2\n');
    const { out } = await folder.check(file, '--map-out', folder.at('n.json'));
    assert.doesNotMatch((out + folder.read('n.json')).replace(/[.-]/g, ''), /85073003328/);
  });

  it('a mapping without header says what to write', async () => {
    const bad = folder.file('b.json', '{"ris-mapping": 1, "columns": {}}');
    const { code, err } = await folder.check(folder.file('c.csv', FILE), '--map', bad);
    assert.equal(code, 2);
    assert.match(err, /« header », la liste de tous les titres du fichier.*--map-out/);
  });
});
