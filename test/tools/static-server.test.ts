import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFor, serveFolder } from '../../tools/static-server';

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

  it('outlives a file that goes away between being found and being read', async () => {
    writeFileSync(join(folder, 'brief.html'), 'x');
    const serve = serveFolder(folder, { 'X-Own': 'yes' });
    const server = createServer((request, response) => {
      serve(request, response);
      // It is opened a moment later.
      if (request.url === '/brief.html') rmSync(join(folder, 'brief.html'));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.equal((await fetch(`${address}/brief.html`)).status, 404);
      const page = await fetch(`${address}/page.html`);
      assert.deepEqual([page.status, page.headers.get('x-own')], [200, 'yes']);
      assert.equal(page.headers.get('access-control-allow-origin'), null);
      assert.equal((await fetch(`${address}/page.html`, { method: 'HEAD' })).status, 200);
      assert.equal((await fetch(`${address}/page.html`, { method: 'POST' })).status, 404);
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });
});
