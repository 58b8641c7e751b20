import assert from 'node:assert/strict';
import { lineCommand } from '../../src/cli/lines';
import { Misuse } from '../../src/cli/misuse';
import { QUESTIONS } from '../../src/procedure';
import { mismatches } from '../cases/match';
import { procedureCases } from '../cases';
import { answered, run } from './terminal';

const procedure = lineCommand('procedure', 'no thread is started here');

const premium = (id: string, date = '2026-09-01') => JSON.stringify({ id, question: 'premium', date });

interface Line {
  id: string;
  status: string;
  question?: string;
  result?: { amount?: string };
  errors: { code: string; path: string; message?: string }[];
  warnings: { code: string; path: string }[];
  trace?: { rule: string; confidence?: string }[];
}

const answers = (input: (string | Uint8Array)[], args: string[] = []) =>
  answered<Line>(procedure, input, args);

describe('ris procedure', () => {
  it('gives one line for one line, in order, with and without the last newline, and for CRLF', async () => {
    const lines = await answers([`${premium('a')}\r\n${premium('b', '2025-02-01')}\n${premium('c')}`]);
    assert.deepEqual(
      lines.map(({ id, result }) => [id, result?.amount]),
      [
        ['a', '1847.89'],
        ['b', '1776.07'],
        ['c', '1847.89'],
      ],
    );
  });

  it('gives nothing for nothing', async () => {
    assert.deepEqual(await answers([]), []);
  });

  it('answers the worked cases of every question', async () => {
    const cases = procedureCases.filter(({ input }) => typeof input !== 'string');
    const lines = await answers([cases.map(({ input }) => `${JSON.stringify(input)}\n`).join('')]);
    assert.equal(lines.length, cases.length);
    for (const [i, { id, expect }] of cases.entries()) assert.deepEqual(mismatches(expect, lines[i]), [], id);
    const asked = new Set(lines.map(({ question }) => question));
    for (const question of QUESTIONS) assert.ok(asked.has(question), question);
  });

  it('refuses a line that is empty or no JSON object, and goes on', async () => {
    const lines = await answers([`\nnot json\n[]\n5\nnull\n"x"\n\r\n${premium('last')}\n`]);
    assert.equal(lines.length, 8);
    for (const [i, line] of lines.slice(0, -1).entries()) {
      const place = i === 1 ? ' Reading stops at character 1.' : ''; // the others are blank, or JSON
      assert.deepEqual(line, {
        id: '',
        status: 'refused',
        errors: [
          {
            code: 'MALFORMED',
            path: '',
            message: `The text is not readable: a JSON object is expected, one question a line.${place} Check it.`,
          },
        ],
        warnings: [],
      });
    }
    assert.equal(lines[7]?.result?.amount, '1847.89');
  });

  it('says at the end how many were refused, and nothing where none was', async () => {
    const input = [`${premium('a')}\nnot json\n${premium('b', '1999-01-01')}\n`];
    const said = async (...args: string[]) => (await run(procedure, args, { input })).err;
    assert.equal(await said(), 'ris procedure: 2 of 3 refused\n');
    assert.equal(await said('--lang', 'fr'), 'ris procedure: 2 sur 3 refusés\n');
    assert.equal((await run(procedure, [], { input: [`${premium('a')}\n`] })).err, '');
  });

  it('says its messages in the language asked for, and in English whatever the environment', async () => {
    const input = [`${premium('b', '1999-01-01')}\n`];
    const messageOf = async (args: string[], env = {}) => {
      const { out } = await run(procedure, args, { input, env });
      return (JSON.parse(out) as Line).errors[0]?.message ?? '';
    };
    assert.match(await messageOf(['--lang', 'fr']), /^Rien n’est connu pour cette date/);
    assert.match(await messageOf(['--lang', 'nl']), /^Voor deze datum is niets bekend/);
    assert.match(await messageOf([], { LANG: 'fr_BE' }), /^Nothing is known for this date/);
    await assert.rejects(
      run(procedure, ['--lang', 'it']),
      (error) => error instanceof Misuse && error.reason === 'OPTION_VALUE',
    );
  });

  it('gives errors the three members of the contract, with the sentence of the procedure', async () => {
    const command = {
      id: 'x',
      question: 'recovery',
      kind: 'debtors',
      decidedOn: '2026-10-01',
      months: [{ month: '2026-09', paid: '500.00' }],
      debtors: [
        { id: 'f', rank: 'parent', income: '1.00' },
        { id: 'f', rank: 'parent', income: '1.00' },
      ],
    };
    const [line] = await answers([JSON.stringify(command)]);
    assert.deepEqual(line?.errors, [
      {
        code: 'DUPLICATE_ID',
        path: '/debtors/1/id',
        message: 'Two maintenance debtors have the same identifier: “f”. Give each its own.',
      },
    ]);
  });

  it('reads characters and lines that chunks cut, and drops a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${premium('question été €')}\n${premium('z')}\n`);
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(
      (await answers(chunks)).map(({ id }) => id),
      ['question été €', 'z'],
    );
  });

  it('adds the steps only when asked; a step says how far its source goes', async () => {
    const input = [
      '{"id":"d","question":"deadlines","requestOn":"2026-09-01","decidedOn":"2026-09-20","notification":{"mode":"registered","on":"2026-09-21"}}\n',
    ];
    assert.equal((await answers(input))[0]?.trace, undefined);
    const [line] = await answers(input, ['--trace']);
    const step = line?.trace?.find(({ rule }) => rule === 'deadlines.appeal-first-posted');
    assert.equal(step?.confidence, 'disputed');
  });

  for (const [LANG, word] of [
    ['fr', 'conditions d’octroi'],
    ['nl', 'toekenningsvoorwaarden'],
    ['de', 'Gewährungsbedingungen'],
    ['en', 'conditions of grant'],
  ] as const) {
    it(`explains itself in ${LANG}, with every question`, async () => {
      const { code, out } = await run(procedure, ['--help'], { env: { LANG } });
      assert.equal(code, 0);
      assert.ok(out.includes(word));
      for (const question of QUESTIONS) assert.ok(out.includes(`  ${question} `), question);
      for (const option of ['--trace', '--jobs', '--supplement']) assert.ok(out.includes(option), option);
    });
  }

  it('has an example in its help that it answers', async () => {
    const { out } = await run(procedure, ['--help']);
    const example = out.split('\n').find((line) => line.trim().startsWith('{'));
    assert.equal((await answers([example ?? '']))[0]?.status, 'ok');
  });

  const misuses: [string[], string][] = [
    [['--jobs', '0'], 'OPTION_VALUE'],
    [['--trace=yes'], 'OPTION_WITHOUT_VALUE'],
    [['--what'], 'UNKNOWN_OPTION'],
    [['questions.jsonl'], 'UNEXPECTED_ARGUMENT'],
    [['--supplement', 'no such file'], 'UNREADABLE_FILE'],
  ];
  for (const [args, reason] of misuses) {
    it(`is misused with ${args.join(' ')}`, async () => {
      await assert.rejects(
        run(procedure, args),
        (error) => error instanceof Misuse && error.reason === reason,
      );
    });
  }
});
