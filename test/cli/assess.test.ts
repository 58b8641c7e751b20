import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineCommand } from '../../src/cli/lines';
import { Misuse } from '../../src/cli/misuse';
import { answered, run } from './terminal';

const assess = lineCommand('assess', 'no thread is started here');

const dossier = (id: string) =>
  JSON.stringify({ id, month: '2026-09', persons: [{ id: 'a', role: 'applicant' }] });

interface Line {
  id: string;
  status: string;
  payable?: string;
  errors: { code: string; path: string; message?: string }[];
  warnings: { code: string; path: string }[];
  trace?: unknown[];
}

const results = (input: (string | Uint8Array)[], args: string[] = []) => answered<Line>(assess, input, args);

describe('ris assess', () => {
  it('gives one line for one line, in order', async () => {
    const lines = await results([`${dossier('a')}\n${dossier('b')}\n${dossier('c')}\n`]);
    assert.deepEqual(
      lines.map(({ id, payable }) => [id, payable]),
      [
        ['a', '1367.34'],
        ['b', '1367.34'],
        ['c', '1367.34'],
      ],
    );
  });

  it('reads a last line without its newline, and CRLF', async () => {
    const lines = await results([`${dossier('a')}\r\n${dossier('b')}`]);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('gives nothing for nothing', async () => {
    assert.deepEqual(await results([]), []);
  });

  it('refuses a line that is empty or no JSON object, and goes on', async () => {
    const lines = await results([`\nnot json\n[]\n5\nnull\n"x"\n\r\n${dossier('last')}\n`]);
    assert.equal(lines.length, 8);
    for (const line of lines.slice(0, -1)) {
      assert.equal(line.id, '');
      assert.equal(line.status, 'refused');
      assert.deepEqual(line.warnings, []);
      assert.deepEqual(
        line.errors.map(({ code, path }) => ({ code, path })),
        [{ code: 'MALFORMED', path: '' }],
      );
      assert.match(line.errors[0]?.message ?? '', /\w/);
    }
    assert.equal(lines[7]?.payable, '1367.34');
  });

  it('gives errors the three members of the contract, and no other', async () => {
    const [line] = await results([
      '{"id":"x","month":"2026-13","persons":[{"id":"a","role":"applicant","resources":[{"kind":"work","amount":"1,5"}]}]}\n',
    ]);
    assert.deepEqual(
      line?.errors.map((error) => Object.keys(error)),
      [
        ['code', 'path', 'message'],
        ['code', 'path', 'message'],
      ],
    );
    assert.match(line.errors[0]?.message ?? '', /2026-13/);
    assert.match(line.errors[1]?.message ?? '', /1,5/);
  });

  it('reads characters and lines that chunks cut, and drops a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${dossier('dossier été €')}\n${dossier('z')}\n`);
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(
      (await results(chunks)).map(({ id }) => id),
      ['dossier été €', 'z'],
    );
  });

  it('answers each chunk at once, so that a program may talk to it', async () => {
    const answered: string[] = [];
    async function* talk() {
      for (const id of ['a', 'b']) {
        yield Buffer.from(`${dossier(id)}\n`);
        await new Promise((resolve) => setImmediate(resolve));
        answered.push(`after ${id}: ${said.length}`);
      }
    }
    const said: string[] = [];
    const { Readable, Writable } = await import('node:stream');
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        said.push(chunk.toString());
        done();
      },
    });
    await assess([], { stdin: Readable.from(talk()), stdout, stderr: process.stderr, env: {} });
    assert.deepEqual(answered, ['after a: 1', 'after b: 2']);
  });

  it('says at the end how many were refused; its messages are English unless a language is asked for', async () => {
    const input = [`${dossier('a')}\n{"id":}\n`];
    const plain = await run(assess, [], { input, env: { LANG: 'fr_BE' } });
    assert.equal(plain.err, 'ris assess: 1 sur 2 refusés\n');
    assert.match(
      plain.out,
      /"message":"The text is not readable: .* Reading stops at character 7\. Check it\."/,
    );
    const german = await run(assess, ['--lang', 'de'], { input });
    assert.equal(german.err, 'ris assess: 1 von 2 abgelehnt\n');
    assert.match(german.out, /"message":"Der Text ist nicht lesbar: .* Das Lesen endet bei Zeichen 7\./);
  });

  it('adds the trace only when asked', async () => {
    assert.equal((await results([dossier('a')]))[0]?.trace, undefined);
    assert.ok(((await results([dossier('a')], ['--trace']))[0]?.trace?.length ?? 0) > 3);
  });

  describe('with a supplement', () => {
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ris-'));
    });
    after(() => rm(folder, { recursive: true }));

    it('uses it, and every result that rests on it says so', async () => {
      const file = join(folder, 'still-in-force.json');
      await writeFile(file, JSON.stringify({ coverage: { to: '2027-01-31', checkedOn: '2026-12-20' } }));
      const next = dossier('n').replace('2026-09', '2027-01');
      const [before, after] = await results([`${dossier('a')}\n${next}\n`], ['--supplement', file]);
      assert.deepEqual(before?.warnings, []);
      assert.equal(after?.payable, '1367.34');
      assert.deepEqual(after.warnings, [{ code: 'BAREME_SUPPLEMENT', path: '/month' }]);
    });

    it('refuses to work with one that is not usable', async () => {
      const file = join(folder, 'broken.json');
      await writeFile(file, JSON.stringify({ coverage: { to: '2026-01-31', checkedOn: '2026-12-20' } }));
      await assert.rejects(
        run(assess, ['--supplement', file]),
        (error) => error instanceof Misuse && error.reason === 'BAD_SUPPLEMENT' && error.problems.length > 0,
      );
    });
  });

  const misuses: [string[], string][] = [
    [['--jobs'], 'OPTION_VALUE'],
    [['--jobs', '0'], 'OPTION_VALUE'],
    [['--jobs', '65'], 'OPTION_VALUE'],
    [['--jobs', '2x'], 'OPTION_VALUE'],
    [['--trace=yes'], 'OPTION_WITHOUT_VALUE'],
    [['--what'], 'UNKNOWN_OPTION'],
    [['-x'], 'UNKNOWN_OPTION'],
    [['file.jsonl'], 'UNEXPECTED_ARGUMENT'],
    [['--supplement', 'no such file'], 'UNREADABLE_FILE'],
  ];
  for (const [args, reason] of misuses) {
    it(`is misused with ${args.join(' ')}`, async () => {
      await assert.rejects(run(assess, args), (error) => error instanceof Misuse && error.reason === reason);
    });
  }
});
