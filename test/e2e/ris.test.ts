import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessLine } from '../../src/engine';
import { contractLine } from '../../src/cli/contract-line';
import { lawCases } from '../cases';

const RIS = fileURLToPath(new URL('../../dist/cli/ris.cjs', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would. */
function ris(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [RIS, ...args], { env: { ...process.env, LC_ALL: 'en' } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('built ris', () => {
  before(() => assert.ok(existsSync(RIS), 'not built: npm run build'));

  const lines = lawCases.map(({ input }) => (typeof input === 'string' ? input : JSON.stringify(input)));
  const many = Array.from({ length: 40 }, () => ['', 'not json', ...lines].join('\n')).join('\n');
  const expected = many.split('\n').map((line) => contractLine(assessLine(line)));

  for (const jobs of ['1', '2', '5']) {
    it(`assess --jobs ${jobs} answers every line, in order, as the engine does`, async () => {
      const { code, out, err } = await ris(['assess', '--jobs', jobs], many);
      const refused = expected.filter((answer) => answer.includes('"status":"refused"')).length;
      assert.equal(err, `ris assess: ${refused} of ${expected.length} refused\n`);
      assert.equal(code, 0);
      assert.deepEqual(out.split('\n').slice(0, -1), expected);
    });
  }

  it('says what it is, and how to use each command', async () => {
    assert.match((await ris(['--version'])).out, /^ris \d+\.\d+\.\d+ /);
    for (const args of [
      [],
      ['--help'],
      ['assess', '--help'],
      ['bareme', '--help'],
      ['check', '--help'],
      ['sheet', '--help'],
    ]) {
      const { code, out, err } = await ris(args);
      assert.equal(code, 0, args.join(' '));
      assert.match(out, /ris/);
      assert.equal(err, '');
    }
  });

  for (const args of [
    ['what'],
    ['--what'],
    ['assess', '--jobs', 'x'],
    ['bareme', '--lang'],
    ['check'],
    ['sheet', 'no such file'],
  ]) {
    it(`ends with 2 and says why: ris ${args.join(' ')}`, async () => {
      const { code, out, err } = await ris(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^ris.*: .+\n/);
    });
  }
});
