import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFor } from '../../tools/static-server';

describe('static server', () => {
  const root = mkdtempSync(join(tmpdir(), 'ris-static-'));
  const folder = join(root, 'site');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), '');
  writeFileSync(join(folder, 'sub', 'a b.js'), '');
  writeFileSync(join(root, 'secret.txt'), '');
  after(() => rmSync(root, { recursive: true }));

  it('finds files of the folder, whatever follows the path', () => {
    assert.equal(fileFor(folder, '/page.html'), join(folder, 'page.html'));
    assert.equal(fileFor(folder, '/page.html?_host_Info=Excel#x'), join(folder, 'page.html'));
    assert.equal(fileFor(folder, '/sub/a%20b.js'), join(folder, 'sub', 'a b.js'));
  });

  const nothing = [
    '/',
    '/sub',
    '/missing.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '/%00',
  ];
  for (const url of nothing) {
    it(`gives nothing for ${url}`, () => assert.equal(fileFor(folder, url), undefined));
  }
});
