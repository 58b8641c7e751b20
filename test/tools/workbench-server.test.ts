import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { stamp, stampedAt } from '../../tools/workbench/build';
import { serveUsually, serveWorkbench, type Served } from '../../tools/workbench/serve';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as no browser does: the path goes out as it is. */
function ask({ address }: Served, path: string, host?: string): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((answered, fail) => {
    const asked = request(
      { host: '127.0.0.1', port, path, ...(host && { headers: { host } }) },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => answered({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    asked.on('error', fail).end();
  });
}

describe('server of the workbench', () => {
  const root = mkdtempSync(join(tmpdir(), 'ris-workbench-'));
  const folder = join(root, 'workbench');
  let served: Served;
  before(async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), '<title>grid</title>');
    writeFileSync(join(root, 'secret.txt'), 'secret');
    served = await serveWorkbench(0, folder);
  });
  after(async () => {
    await served.close();
    rmSync(root, { recursive: true });
  });

  it('gives the page', async () => {
    for (const path of ['/', '/?x=1', '/?', '/index.html?x=/']) {
      const { status, body } = await ask(served, path);
      assert.deepEqual([path, status, body], [path, 200, '<title>grid</title>']);
    }
    for (const host of ['localhost:8734', 'LOCALHOST', 'Localhost:80', '127.0.0.1']) {
      assert.deepEqual([host, (await ask(served, '/', host)).status], [host, 200]);
    }
  });

  for (const host of [
    'example.org',
    '127.0.0.1.example.org',
    'localhost.example.org:80',
    '[::1]',
    '10.0.0.1',
  ]) {
    it(`tells nothing to a page that calls it ${host}`, async () => {
      const { status, body } = await ask(served, '/', host);
      assert.deepEqual([status, body], [403, '']);
    });
  }

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
  ]) {
    it(`gives no file of another folder: ${path}`, async () => {
      const { status, body } = await ask(served, path);
      assert.deepEqual([status, body], [404, '']);
    });
  }

  it('lets no other page read it, or show it in a frame, and nothing come from elsewhere', async () => {
    const { headers } = await ask(served, '/');
    assert.equal(headers['access-control-allow-origin'], undefined);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /(^|; )frame-ancestors 'none'(;|$)/);
    assert.match(policy, /(^|; )default-src 'none'(;|$)/);
    assert.doesNotMatch(policy, /http|unsafe-eval|\*/);
  });

  it('answers on this machine only', async function () {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    if (own === undefined) return this.skip();
    const port = Number(new URL(served.address).port);
    const reached = await new Promise<boolean>((done) => {
      const socket = connect({ host: own.address, port, timeout: 2_000 });
      socket.on('connect', () => done(true)).on('error', () => done(false));
      socket.on('timeout', () => done(false));
      socket.on('close', () => socket.destroy());
    });
    assert.equal(reached, false);
    return undefined;
  });

  it('takes the usual port, or a free one and says so; a port that was asked for is that one', async () => {
    const taken = createServer();
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
    const port = (taken.address() as { port: number }).port;
    const other = await serveUsually(folder, port);
    assert.equal(other.isUsual, false);
    assert.equal((await ask(other, '/')).status, 200);
    await other.close();
    await assert.rejects(serveWorkbench(port, folder), /EADDRINUSE/);
    await new Promise((closed) => taken.close(closed));
    const usual = await serveUsually(folder, port);
    assert.deepEqual([usual.isUsual, usual.address], [true, `http://127.0.0.1:${port}/`]);
    await usual.close();
  });

  it('takes no other port where something else is wrong with the usual one', async () => {
    await assert.rejects(serveUsually(folder, 70_000), { code: 'ERR_SOCKET_BAD_PORT' });
  });
});

describe('a built workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ris-built-'));
  const begun = new Date('2026-11-22T10:00:00Z');
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'page');
    writeFileSync(join(folder, 'deep', 'script.js'), 'script');
    rmSync(join(folder, 'built.json'), { force: true });
  });

  it('is whole once that is written, and as old as the beginning of its build', () => {
    assert.equal(stampedAt(folder), undefined);
    stamp(folder, begun);
    assert.equal(stampedAt(folder), begun.getTime());
    // A second time over its own stamp.
    stamp(folder, begun);
    assert.equal(stampedAt(folder), begun.getTime());
  });

  it('is not whole with a script that is cut off or gone', () => {
    stamp(folder, begun);
    writeFileSync(join(folder, 'deep', 'script.js'), 'scr');
    assert.equal(stampedAt(folder), undefined);
    rmSync(join(folder, 'deep', 'script.js'));
    assert.equal(stampedAt(folder), undefined);
  });

  it('is not whole with a stamp that is cut off', () => {
    stamp(folder, begun);
    const path = join(folder, 'built.json');
    assert.ok(statSync(path).size > 5);
    writeFileSync(path, '{"in');
    utimesSync(path, begun, begun);
    assert.equal(stampedAt(folder), undefined);
  });
});
