import assert from 'node:assert/strict';
import { baremeCommand } from '../../src/cli/bareme';
import { Misuse } from '../../src/cli/misuse';
import { run } from './terminal';

const NBSP = /\u00a0/g;

async function listing(...args: string[]): Promise<string> {
  const { code, out } = await run(baremeCommand, args);
  assert.equal(code, 0);
  return out.replace(NBSP, ' ');
}

describe('ris bareme', () => {
  const known: { date: string; lang: string; says: RegExp[] }[] = [
    {
      date: '2026-09',
      lang: 'fr',
      says: [
        /le 01\/09\/2026/,
        /1 367,34 +16 408,11 +01\/09\/2026 +L 14/,
        /461,45/,
        /3 863,93/,
        /aucune date n’est annoncée/,
      ],
    },
    { date: '31/08/2026', lang: 'nl', says: [/1\.340,47/, /sinds/, /01\/03\/2026/, /op 01\/09\/2026/] },
    {
      date: '2009-06-01',
      lang: 'en',
      says: [/483\.86/, /483\.85 EUR\/month was published/, /student with a grant +60\.44/],
    },
    { date: '2020-05-01', lang: 'de', says: [/Vom 01\.05\.2020 bis 30\.09\.2021 \(COVID\)/] },
    {
      date: '2003-01-01',
      lang: 'en',
      says: [/389\.11/, /computed, not published/, /no address found; cited: /],
    },
  ];
  for (const { date, lang, says } of known) {
    it(`on ${date} in ${lang}`, async () => {
      const text = await listing('--date', date, '--lang', lang);
      for (const pattern of says) assert.match(text, pattern);
      assert.doesNotMatch(text, /undefined|null|\{|\[/);
    });
  }

  it('does not list what is not in force', async () => {
    assert.doesNotMatch(await listing('--date', '2003-01-01', '--lang', 'en'), /SPI/);
    assert.doesNotMatch(await listing('--date', '2023-12-31', '--lang', 'en'), /shortage/);
    assert.match(await listing('--date', '2024-01-01', '--lang', 'en'), /shortage/);
  });

  for (const date of ['2002-09-30', '2027-01-01']) {
    it(`has no amount for ${date}, and says from when to when it has`, async () => {
      const { code, out, err } = await run(baremeCommand, ['--date', date, '--lang', 'en']);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(err, /01\/10\/2002.*31\/12\/2026/);
    });
  }

  for (const args of [['--date', '2026-13'], ['--date', '30/02/2026'], ['--lang', 'es'], ['now']]) {
    it(`is misused with ${args.join(' ')}`, async () => {
      await assert.rejects(run(baremeCommand, args), Misuse);
    });
  }
});
