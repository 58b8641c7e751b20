import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { CheckFolder } from './check-folder';

const FILE = 'Dossier;Mois;Catégorie;Montant payé\nA;2026-09;2;1367,34\n';

describe('ris check, the files that it writes', () => {
  const folder = new CheckFolder();
  const check = (...args: string[]) => folder.check(folder.file('c.csv', FILE), ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('where one cannot be written, what the others held stays', async () => {
    const [report, art34] = [
      folder.file('report.csv', 'old report'),
      folder.file('art34.csv', 'old wordings'),
    ];
    const { code, err } = await check(
      ...['--out', report, '--art34-out', art34],
      ...['--history', '--history-out', folder.at('no folder/history.csv')],
    );
    assert.equal(code, 2);
    assert.match(err, /no folder/);
    assert.equal(folder.read('report.csv'), 'old report');
    assert.equal(folder.read('art34.csv'), 'old wordings');
  });

  it('and none is left that was not there', async () => {
    const report = folder.at('report.csv');
    const { code } = await check('--out', report, '--art34-out', folder.at('no folder/a.csv'));
    assert.equal(code, 2);
    assert.ok(!existsSync(report));
  });

  it('a folder is no file: nothing is touched', async () => {
    const report = folder.file('report.csv', 'old report');
    assert.equal((await check('--out', report, '--art34-out', folder.at('.'))).code, 2);
    assert.equal(folder.read('report.csv'), 'old report');
  });

  it('a longer file that stood there is replaced whole', async () => {
    const report = folder.file('report.csv', 'x'.repeat(100_000));
    assert.equal((await check('--out', report)).code, 0);
    assert.match(folder.read('report.csv'), /^\ufeffdossier;[^x]*$/);
    const first = folder.read('report.csv');
    assert.equal((await check('--out', report)).code, 0);
    assert.equal(folder.read('report.csv'), first);
  });

  it('what is read is never written', async () => {
    const source = folder.file('c.csv', FILE);
    for (const option of ['--out', '--art34-out']) {
      assert.equal((await folder.check(source, option, source)).code, 2, option);
      assert.equal(folder.read('c.csv'), FILE);
    }
    const same = folder.at('same.csv');
    assert.equal((await folder.check(source, '--out', same, '--art34-out', same)).code, 2);
    assert.ok(!existsSync(same));
  });
});
