import assert from 'node:assert/strict';
import { ris } from '../../src/cli/ris';
import { run } from './terminal';

describe('ris', () => {
  it('explains itself in the language of the system', async () => {
    for (const [LANG, word] of [
      ['fr_BE.UTF-8', 'Rien n’est envoyé'],
      ['nl_BE.UTF-8', 'Er wordt niets verstuurd'],
      ['de', 'Nichts wird gesendet'],
      ['en_GB', 'Nothing is sent'],
    ] as const) {
      for (const args of [[], ['--help'], ['-h'], ['help']]) {
        const { code, out } = await run(ris, args, { env: { LANG } });
        assert.equal(code, 0);
        assert.ok(out.includes(word), out);
      }
    }
  });

  it('tells its version and the state of the barème', async () => {
    const { out } = await run(ris, ['--version']);
    assert.match(out, /^ris \d+\.\d+\.\d+ \(barème 2005-08-01 – 2026-12-31, 2026-11-21\)\n$/);
  });

  const misuses: [args: string[], says: RegExp][] = [
    [['what'], /^ris: Unknown command: “what”\.\nHelp: ris --help\n$/],
    [['--what'], /^ris: Unknown option: “--what”\./],
    [['constructor'], /Unknown command/],
    [['bareme', '--what'], /^ris bareme: Unknown option: “--what”\.\nHelp: ris bareme --help\n$/],
    [['check', 'a.csv', '--date', 'soon'], /“--date” takes a value: 2026-09; read: “soon”/],
    [
      ['check', 'no such file'],
      /“no such file” cannot be read: there is no such file or folder \(ENOENT\)\./,
    ],
    [['bareme', '--date', 'soon'], /--date.*2026-09.*“soon”/],
    [['assess', '--jobs', '0'], /--jobs.*1–64.*“0”/],
  ];
  for (const [args, says] of misuses) {
    it(`ends with 2 and says why: ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(ris, args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
    });
  }

  it('tells a misuse in the language asked for, whatever else is wrong', async () => {
    const { err } = await run(ris, ['bareme', '--lang', 'nl', '--what'], { env: { LANG: 'fr' } });
    assert.match(err, /Onbekende optie/);
    const { out } = await run(ris, ['--help', '--lang=de'], { env: { LANG: 'fr' } });
    assert.match(out, /Nichts wird gesendet/);
  });

  it('a file that is called like a language asks for none', async () => {
    const { err } = await run(ris, ['check', 'nl', '--lang'], { env: { LANG: 'fr' } });
    assert.match(err, /demande une valeur/);
  });
});
