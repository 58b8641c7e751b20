import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { lineCommand } from '../../src/cli/lines';
import { lawCases, procedureCases } from '../cases';
import { run } from './terminal';

/** A worker thread runs the program itself, as the built one does. */
const PROGRAM = fileURLToPath(new URL('./thread.js', import.meta.url));
const SUPPLEMENT = fileURLToPath(new URL('../bareme/fixtures/next-indexation.csv', import.meta.url));
const LINES = 20_000;
const CHUNK = 64 * 1024;

/** So many lines, of the worked cases in turn, with some that cannot be read; each with an id of its own. */
function lines(inputs: readonly unknown[]): string {
  const texts = ['', 'not json', ...inputs.map((input) => JSON.stringify(input))];
  return Array.from({ length: LINES }, (_, i) =>
    texts[i % texts.length]!.replace(/"id":"[^"]*"/, `"id":"${i}"`),
  ).join('\n');
}

/** A text as standard input gives it, so that several blocks are under way at once. */
function chunksOf(text: string): Uint8Array[] {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / CHUNK);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * CHUNK, (i + 1) * CHUNK));
}

describe('lines on several threads', function () {
  this.timeout(60_000);

  const commands = [
    ['assess', lawCases],
    ['procedure', procedureCases],
  ] as const;
  for (const [name, cases] of commands) {
    it(`ris ${name}: ${LINES} lines with --jobs 2 are those of one thread, in order`, async () => {
      const command = lineCommand(name, PROGRAM);
      const input = chunksOf(lines(cases.map((one) => one.input)));
      const one = await run(command, [], { input });
      const two = await run(command, ['--jobs', '2'], { input });
      assert.equal(one.out.split('\n').length, LINES + 1);
      assert.ok(two.out === one.out, 'other lines, or another order');
    });
  }

  it('the language reaches the threads, and what they refused is counted together', async () => {
    const input = chunksOf(lines(procedureCases.map((one) => one.input)));
    const command = lineCommand('procedure', PROGRAM);
    const one = await run(command, ['--lang', 'nl'], { input });
    const two = await run(command, ['--lang', 'nl', '--jobs', '2'], { input });
    assert.match(one.err, new RegExp(`^ris procedure: [1-9][0-9]* van ${LINES} geweigerd\\n$`));
    assert.equal(two.err, one.err);
    assert.ok(two.out === one.out, 'other lines, or another order');
  });

  it('the steps and the supplement reach the threads', async () => {
    const input = ['{"id":"p","question":"premium","date":"2027-03-15"}\n'];
    const options = ['--trace', '--supplement', SUPPLEMENT];
    const one = await run(lineCommand('procedure', PROGRAM), options, { input });
    const two = await run(lineCommand('procedure', PROGRAM), [...options, '--jobs', '2'], { input });
    assert.match(one.out, /"amount":"1884.82".*BAREME_SUPPLEMENT.*"trace":\[/);
    assert.equal(two.out, one.out);
  });
});
