import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('mocha reporter', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'ris-reporter-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Runs mocha as the project does on one file; gives the exit code and the last line. */
  function run(name: string, spec: string) {
    const file = join(folder, `${name}.test.ts`);
    writeFileSync(file, spec);
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const { status, stdout } = spawnSync(process.execPath, [mocha, file], { cwd: root, encoding: 'utf8' });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  }

  it('ends with the counts, alone on the last line', () => {
    const spec = `it('a', () => {}); it('b', () => {}); it.skip('c', () => {});`;
    assert.deepEqual(run('green', spec), { status: 0, last: '2 passed, 0 failed, 1 skipped' });
  });

  it('leaves the exit code to mocha', () => {
    const spec = `it('a', () => {}); it('b', () => { throw new Error(); }); it('c', () => { throw new Error(); });`;
    assert.deepEqual(run('red', spec), { status: 2, last: '1 passed, 2 failed, 0 skipped' });
  });

  it('counts a skipped group and a failed preparation as such', () => {
    const skipped = `describe('x', () => { before(function () { this.skip(); }); it('a', () => {}); it('b', () => {}); });`;
    assert.deepEqual(run('skipped', skipped), { status: 0, last: '0 passed, 0 failed, 2 skipped' });
    const broken = `describe('x', () => { before(() => { throw new Error(); }); it('a', () => {}); });`;
    assert.deepEqual(run('broken', broken), { status: 1, last: '0 passed, 1 failed, 0 skipped' });
  });
});
