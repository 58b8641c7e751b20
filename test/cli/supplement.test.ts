import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInBareme, rowAt } from '../../src/bareme';
import { lineCommand } from '../../src/cli/lines';
import { baremeCommand } from '../../src/cli/bareme';
import type { Command } from '../../src/cli/io';
import { Misuse, sayMisuse } from '../../src/cli/misuse';
import { baremeWith, openBareme, readSupplement } from '../../src/cli/supplement';
import { LANGS, langOf } from '../../src/i18n';
import { run, type Said } from './terminal';

const NBSP = /\u00a0/g;

/** A command that only opens its barème. */
const open: Command = async ([file], io) => {
  openBareme(await readSupplement(file), langOf(io.env), io);
  return 0;
};

/** A command whose misuse is told as the program does. */
const guarded =
  (name: string, command: Command): Command =>
  async (args, io) => {
    try {
      return await command(args, io);
    } catch (error) {
      assert.ok(error instanceof Misuse);
      assert.equal(error.reason, 'BAD_SUPPLEMENT');
      return sayMisuse(name, error, langOf(io.env), io);
    }
  };

describe('ris with a supplement', () => {
  let folder = '';
  let example = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ris-'));
    example = await readFile(new URL('../bareme/fixtures/next-indexation.csv', import.meta.url), 'utf8');
  });
  after(() => rm(folder, { recursive: true }));

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }
  async function opened(path: string, lang = 'en'): Promise<Said> {
    const said = await run(open, [path], { env: { LANG: lang } });
    assert.deepEqual([said.code, said.out], [0, '']);
    return { ...said, err: said.err.replace(NBSP, ' ') };
  }

  describe('that is not usable', () => {
    const commands: [name: string, command: Command][] = [
      ['ris assess', lineCommand('assess', 'no thread is started here')],
      ['ris bareme', baremeCommand],
    ];
    for (const [name, command] of commands) {
      it(`${name} says each cell at fault on a line, and exits with 2`, async () => {
        const broken = example.replace('2027-03-01', '1/03/2027').replace('22617,84', '22.617,84');
        const path = await file('broken.csv', broken);
        const { code, out, err } = await run(guarded(name, command), ['--supplement', path], {
          env: { LANG: 'fr' },
        });
        assert.equal(code, 2);
        assert.equal(out, '');
        const lines = err.trimEnd().split('\n');
        assert.match(lines[0]!, new RegExp(`^${name}: .* n’est pas utilisable`));
        assert.match(lines[1]!, /^ {2}ligne 3, colonne 2 : .*« 1\/03\/2027 »/);
        assert.ok(
          lines.some((line) => /^ {2}ligne 5, colonne 5 : .*« 22\.617,84 »/.test(line)),
          err,
        );
        assert.equal(lines.at(-1), `Aide : ${name} --help`);
      });
    }

    for (const [lang, line] of [
      ['fr', /^ {2}ligne 4, colonne 5 : La cellule est vide : colonne « value », pour « 2 »\. /m],
      ['nl', /^ {2}regel 4, kolom 5: De cel is leeg: kolom “value”, voor “2”\. /m],
      ['de', /^ {2}Zeile 4, Spalte 5: Die Zelle ist leer: Spalte „value“, für „2“\. /m],
      ['en', /^ {2}line 4, column 5: The cell is blank: column “value”, for “2”\. /m],
    ] as const) {
      it(`is told in ${lang}`, async () => {
        const path = await file('blank.csv', example.replace('16736,02', ''));
        const { err } = await run(guarded('ris bareme', baremeCommand), ['--supplement', path], {
          env: { LANG: lang },
        });
        assert.match(err, line);
      });
    }

    it('is told by its pointer in a JSON', async () => {
      const path = await file('short.JSON', '{"coverage":{"to":"2026-11-30","checkedOn":"2026-12-01"}}');
      const { err } = await run(guarded('ris', open), [path]);
      assert.match(err, /^ {2}\/coverage\/to: .*31\/12\/2026.*30\/11\/2026/m);
    });
  });

  it('says nothing where there is none', async () => {
    const { code, err } = await run((_args, io) => {
      assert.equal(openBareme(undefined, 'en', io), builtInBareme);
      return Promise.resolve(0);
    }, []);
    assert.deepEqual([code, err], [0, '']);
  });

  for (const lang of LANGS) {
    it(`says once in ${lang} that it is in use: its file, its rows, up to when`, async () => {
      const { err } = await opened(await file('amounts-2027.csv', example), lang);
      assert.equal(err.trimEnd().split('\n').length, 1);
      const day = lang === 'de' ? '31.12.2027' : '31/12/2027';
      assert.match(err, /: amounts-2027\.csv \(.*: 2 ?; /);
      assert.ok(err.endsWith(`${day}).\n`), err);
      assert.doesNotMatch(err, /[{}[\]…]/);
    });
  }

  it('is named by its title where it has one, without what could move the cursor', async () => {
    const coverage = { to: '2027-06-30', checkedOn: '2027-01-04' };
    const path = await file('titled.json', JSON.stringify({ title: 'Still\u001b[2J in force', coverage }));
    const { err } = await opened(path);
    assert.match(err, /in use: Still·\[2J in force \(dated rows: 0; coverage to 30\/06\/2027\)\.$/m);
  });

  it('says once each amount far from the one before, at its cell, and takes it', async () => {
    const path = await file('odd.csv', example.replace('11157,34', '929,78'));
    const { err } = await opened(path, 'fr');
    const [use, odd, ...rest] = err.trimEnd().split('\n');
    assert.match(use!, /odd\.csv/);
    assert.match(odd!, /^ {2}ligne 3, colonne 5 : Le montant \(929,78\) .* \(10 938,74\)\. /);
    assert.deepEqual(rest, []);
    const { categories } = baremeWith(await readSupplement(path)).tables;
    assert.equal(rowAt(categories, '2027-03-01')?.values['1'], '929.78');
  });

  it('is said once by each command, and its output is not touched', async () => {
    const path = await file('odd.csv', example.replace('11157,34', '929,78'));
    const commands: [command: Command, args: string[]][] = [
      [lineCommand('assess', 'no thread is started here'), []],
      [baremeCommand, ['--date', '2027-03-01']],
    ];
    for (const [command, args] of commands) {
      const { code, out, err } = await run(command, [...args, '--supplement', path]);
      assert.equal(code, 0);
      assert.equal(err.match(/line 3, column 5/g)?.length, 1);
      assert.equal(err.match(/in use: odd\.csv/g)?.length, 1);
      assert.doesNotMatch(out, /column 5/);
    }
  });

  it('gives a thread the barème of its command', async () => {
    const supplement = await readSupplement(await file('same.csv', example));
    await run((_args, io) => {
      assert.deepEqual(baremeWith(supplement), openBareme(supplement, 'en', io));
      return Promise.resolve(0);
    }, []);
  });

  it('reads a CSV that Excel saved without Unicode', async () => {
    const text = [
      'table;from;key;value;status;legalBase;sourceTitle;sourceUrl',
      'ale;2026-10-01;perCheque;6,50;official;AR 22 §1 d;Chèques, 6,50 €;https://example.org/ale',
    ].join('\r\n');
    // Windows-1252 is Latin-1 but for a few signs: the euro is 0x80.
    const bytes = Buffer.from(text.replace('€', '\u0080'), 'latin1');
    const { ale } = baremeWith(await readSupplement(await file('excel.csv', bytes))).tables;
    const row = rowAt(ale, '2026-10-01');
    assert.equal(row?.legalBase, 'AR 22 §1 d');
    assert.equal(row.sources[0]?.title, 'Chèques, 6,50 €');
  });
});
