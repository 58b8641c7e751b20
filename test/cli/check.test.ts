import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check';
import { fileSource } from '../../src/cli/check/file-source';
import type { Command } from '../../src/cli/io';
import { Misuse, sayMisuse } from '../../src/cli/misuse';
import { LANGS } from '../../src/i18n';
import { run } from './terminal';

const sample = (name: string) => new URL(`../../assets/${name}`, import.meta.url).pathname;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const FILE =
  'Dossier;Mois;Catégorie;Chômage;Montant payé;Remarque\nA;2026-09;2;;1367,34;\nB;2026-09;1;500,00;500;\nC;2026-13;2;;;\n';

/** The command as `ris` runs it: a misuse is told. */
const told: Command = async (args, io) => {
  try {
    return await checkCommand(args, io);
  } catch (error) {
    if (error instanceof Misuse) return sayMisuse('ris check', error, 'fr', io);
    throw error;
  }
};

describe('ris check', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array = FILE) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const check = async (...args: string[]) => {
    const said = await run(told, args, { env: { LANG: 'fr_BE.UTF-8' } });
    return { ...said, out: plain(said.out), err: plain(said.err) };
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ris-check-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints the summary: counts, euros, categories, differences, refusals, coverage', async () => {
    const { code, out, err } = await check(file('a.csv'));
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const line of [
      /Correctes +1 +1 367,34 +1 367,34 +0,00/,
      /Payées en trop +1 +424,48 +500,00 +75,52/,
      /Calculées +2 +1 791,82 +1 867,34 +75,52/,
      /Refusées +1\n/,
      /Lues +3\n/,
      /1 cohabitant +1 +424,48/,
      /B +3 +2026-09 +424,48 +500,00 +75,52 +inexpliqué\n/,
      /Par cause\n +Lignes +Payées en trop +Payées en moins\n {2}inexpliqué +1 +75,52 +0,00\n {2}correct +1 +0,00 +0,00\n/,
      /\n {2}ligne 4, « Mois » : .*« 2026-13 »[^]*\n {2}Nombre par code du rapport : BAD_DATE 1\n/,
      /ignorées\n {2}« Remarque »/,
      /Barème : montants publiés du 01\/08\/2005 au 31\/12\/2026, vérifiés le 21\/11\/2026\./,
    ]) {
      assert.match(out, line);
    }
  });

  it('the numbers of a table stand under each other', async () => {
    const { out } = await check(file('a.csv'));
    const table = out
      .split('\n')
      .filter((line) => /^ {2}(Correctes|Payées|Calculées|1 cohab|2 isolé|3 fam)/.test(line));
    assert.ok(table.length >= 7);
    assert.equal(new Set(table.map((line) => line.length)).size, 1);
    assert.ok(out.split('\n').every((line) => line.length <= 104));
  });

  it('writes the report with keys, or with labels when the language is asked for', async () => {
    const out = join(folder, 'r.csv');
    const source = file('a.csv');
    assert.equal((await check(source, '--out', out)).code, 0);
    const keys = readFileSync(out, 'utf8');
    assert.ok(keys.startsWith('\ufeffdossier;month;status;'));
    assert.match(keys, /\r\nB;2026-09;due;1;2026;424,48;500,00;75,52;unexplained;/);
    assert.match(keys, /\r\nC;;refused;;;;;;;;;BAD_DATE;4;Mois;/);
    await check(source, '--out', out, '--lang', 'en');
    const english = readFileSync(out, 'utf8');
    assert.ok(english.startsWith('Dossier,Month,Status,'));
    assert.match(english, /\r\nB,2026-09,payable,1,2026,424\.48,500\.00,75\.52,unexplained,/);
  });

  it('--date gives the month of the rows that have none', async () => {
    const source = file('b.csv', 'dossier;cat\nA;2\n');
    assert.equal((await check(source)).code, 2);
    for (const date of ['2026-03', '03/2026', '15/03/2026']) {
      const { code, out } = await check(source, '--date', date);
      assert.equal(code, 0);
      assert.match(out, /Calculées +1 +1 340,47/);
      assert.match(out, /Mois de toutes les lignes : mars 2026/);
    }
    assert.match((await check(file('a.csv'), '--date', '2025-01')).out, /Correctes +1 /);
  });

  it('skips the line `sep=;` that tells Excel the delimiter, and counts it as a line', async () => {
    const { code, out } = await check(
      file('sep.csv', 'sep=;\nDossier;Mois;Catégorie\nA;09/2026;2\nB;09/2026;x\n'),
    );
    assert.equal(code, 0);
    assert.match(out, /Lues +2/);
    assert.match(out, /ligne 4/);
  });

  it('says above the totals which columns hold amounts that do not count, and what may be done', async () => {
    const source = file(
      'unread.csv',
      'Dossier;Mois;Cat;Remplacemnt;Salaire brut;Allocations familiales;Code postal;Remarque\n' +
        'A;2026-09;2;300,00;;;7000;\nB;2026-09;2;;400;;7000;appeler\nC;2026-09;2;300,00;;200;7000;\n',
    );
    const { code, out } = await check(source);
    assert.equal(code, 0);
    const text = out.replace(/\n */g, ' ');
    assert.match(
      text,
      /ATTENTION : 3 colonnes contiennent des montants et ne sont PAS comptées : « Remplacemnt » \(2 lignes\), « Salaire brut » \(1 ligne\), « Allocations familiales » \(1 ligne\)\. Les résultats de ces lignes peuvent être faux\./,
    );
    assert.match(text, /« Remplacemnt » : vouliez-vous dire « remplacement » \?/);
    assert.match(text, /« Salaire brut » : il faut le net/);
    assert.match(
      text,
      /« Allocations familiales » : dites lesquelles : .*en nom propre.*perçues pour le demandeur.*exempt:b/,
    );
    assert.ok(out.indexOf('ATTENTION') < out.indexOf('Correctes'));
    assert.match(out, /ignorées\n {2}« Code postal »\n {2}« Remarque »/);
    assert.match((await check(source, '--lang', 'nl')).out, /OPGELET: 3 kolommen/);
    const one = await check(file('one.csv', 'Dossier;Mois;Cat;Divers\nA;2026-09;2;12,50\n'));
    assert.match(
      one.out,
      /ATTENTION : 1 colonne contient des montants et n’est PAS comptée : « Divers » \(1 ligne\)/,
    );
    assert.doesNotMatch((await check(file('a.csv'))).out, /ATTENTION/);
  });

  it('compares only what can be compared: difference = paid − due in every line', async () => {
    const { out } = await check(
      file('p.csv', 'Dossier;Mois;Cat;Payé\nA;2026-09;2;1400,00\nB;2026-09;2;\nC;2026-09;1;\n'),
    );
    for (const line of [
      / Comparées +1 +1 367,34 +1 400,00 +32,66\n/,
      / Sans montant payé +2 +2 278,90\n/,
      / Calculées +3 +3 646,24\n/,
      / 1 cohabitant, sans montant payé +1 +911,56\n/,
      / 2 isolé +1 +1 367,34 +1 400,00 +32,66\n/,
      / 2 isolé, sans montant payé +1 +1 367,34\n/,
      / 3 famille à charge +0 +0,00 +0,00 +0,00\n/,
    ]) {
      assert.match(out, line);
    }
    assert.doesNotMatch(out, / 1 cohabitant +0/);
  });

  it('tells the causes with their euros, most euros first; a month without amounts has none', async () => {
    const { out } = await check(
      file(
        'causes.csv',
        'Dossier;Mois;Cat;Du;Payé\nA;2026-09;2;;1340,47\nB;2026-09;2;11/09/2026;1367,34\nC;2026-09;3;;1811,57\nD;2027-01;2;;5\nE;2026-09;2;;\nF;2026-09;1;;911,56\n',
      ),
      '--lang',
      'nl',
    );
    const table = out.slice(out.indexOf('Per oorzaak'), out.indexOf('De grootste')).trim().split('\n');
    assert.deepEqual(
      table.map((line) => line.trim().replace(/ {3,}/g, ' | ')),
      [
        'Per oorzaak',
        'Regels | Te veel betaald | Te weinig betaald',
        'deel van een maand volledig betaald | 1 | 455,78 | 0,00',
        'oude bedragen nog betaald | 2 | 0,00 | −63,19',
        'correct | 1 | 0,00 | 0,00',
        'datum zonder bedragen | 1',
      ],
    );
    const largest = out.slice(out.indexOf('De grootste'), out.indexOf('Geweigerde')).trim().split('\n');
    assert.match(largest[1]!, /Verschil {3}Oorzaak$/);
    assert.match(largest[2]!, /455,78 {3}deel van een maand volledig betaald$/);
    assert.ok(out.indexOf('Per categorie') < out.indexOf('Per oorzaak'));
    assert.doesNotMatch((await check(file('none.csv', 'Dossier;Mois;Cat\nA;2026-09;2\n'))).out, /Par cause/);
  });

  it('counts what is right but for a rounding or a reading by itself, and every line adds up', async () => {
    const rows = ['A;2026-09;2;1367,34', 'B;2026-09;2;1368,00', 'C;2026-09;2;1367,00', 'D;2026-09;2;1400,00'];
    const rounded = file('rounded.csv', `Dossier;Mois;Cat;Payé\n${rows.join('\n')}\n`);
    for (const [lang, label] of [
      ['fr', 'Justes à l’arrondi ou à la lecture près'],
      ['nl', 'Correct op een afronding of lezing na'],
    ] as const) {
      const { out } = await check(rounded, '--lang', lang);
      const lines = out.split('\n').map((line) => line.trim().split(/ {3,}/));
      const counted = (place: number) => lines[place]!.slice(1, 2).concat(lines[place]!.slice(-1));
      const at = lines.findIndex(([name]) => name === label);
      // Correct, correct but for that, too much, too little, all of them.
      assert.deepEqual(
        [-1, 0, 1, 2, 3].map((step) => counted(at + step)),
        [
          ['1', '0,00'],
          ['2', '0,32'],
          ['1', '32,66'],
          ['0', '0,00'],
          ['4', '32,98'],
        ],
      );
    }
  });

  it('names the first five dossiers of each warning, and both lines of two that overlap', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => `D${i};2026-09;2;1`);
    const { out } = await check(
      file('w.csv', `Dossier;Mois;Cat;Enfants mineurs\n${rows.join('\n')}\nD0;2026-09;1;\n`),
    );
    assert.match(out, /7 × La catégorie déclarée/);
    assert.match(
      out,
      /D0 \(ligne 2\), D1 \(ligne 3\), D2 \(ligne 4\), D3 \(ligne 5\), D4 \(ligne 6\) et 2 autres\n/,
    );
    assert.match(out, /1 × Deux lignes du même dossier couvrent les mêmes jours[^]*D0 \(lignes 2 et 9\)/);
  });

  it('says the column of a refused row once', async () => {
    const { out } = await check(
      file('two.csv', 'Dossier;Mois;Catégorie;Payé\nA;2026-09;9;x\nB;2026-09;9;\n'),
    );
    assert.match(out, /ligne 2 : « Catégorie » : Cette valeur/);
    assert.match(out, /ligne 3, « Catégorie » : Cette valeur n’est pas admise : « 9 »/);
    assert.doesNotMatch(out, /« Catégorie » : « Catégorie »/);
  });

  it('every language', async () => {
    for (const lang of LANGS) {
      const { code, out } = await check(sample('caseload-nl.csv'), '--lang', lang);
      assert.equal(code, 0);
      assert.doesNotMatch(out, /undefined|[{}]|…:/);
    }
  });

  it('a supplement is used, and said', async () => {
    const supplement = file(
      's.json',
      JSON.stringify({ title: 'Essai', coverage: { to: '2027-01-31', checkedOn: '2026-12-15' } }),
    );
    const source = file('c.csv', 'dossier;mois;cat\nA;2027-01;2\n');
    assert.match((await check(source)).out, /DATE_OUTSIDE_COVERAGE/);
    const { code, out } = await check(source, '--supplement', supplement);
    assert.equal(code, 0);
    assert.match(out, /au 31\/01\/2027, vérifiés le 15\/12\/2026/);
    assert.match(out, /Supplément au barème : 0 ligne \(Essai\)/);
    assert.match(out, /Calculées +1 +1 367,34/);
  });

  it('a file that cannot be checked: exit code 2, why on standard error, nothing on standard output', async () => {
    const cases: readonly (readonly [string | Uint8Array, RegExp])[] = [
      ['', /vide/],
      ['a;b\n1;2\n', /obligatoire manque : dossier\. Titres lus : a, b\./],
      ['dossier;mois;date\nA;2026-09;\n', /mois, date/],
      ['Liste de septembre;;\ndossier;mois;cat\n', /la ligne 1 doit porter les titres, rien au-dessus/],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /abîmé/],
      ['PK\0', /CSV UTF-8/],
    ];
    for (const [content, reason] of cases) {
      const { code, out, err } = await check(file('bad.csv', content));
      assert.deepEqual([code, out], [2, ''], String(reason));
      assert.match(err, reason);
    }
  });

  it('a misuse: exit code 2, on standard error', async () => {
    const source = file('a.csv');
    for (const args of [
      [],
      [join(folder, 'none.csv')],
      [folder],
      [source, 'b.csv'],
      [source, '--date', '2026'],
      [source, '--lang', 'it'],
      [source, '--out', source],
      [source, '--out', join(folder, 'none', 'r.csv')],
      [source, '--supplement', join(folder, 'none.json')],
      [source, '--unknown'],
    ]) {
      const { code, out, err } = await check(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /^ris check: /);
    }
    assert.equal(readFileSync(source, 'utf8'), FILE);
  });

  it('a file that is gone by the second reading is a misuse too', async () => {
    const path = file('gone.csv');
    const source = await fileSource(path);
    rmSync(path);
    await assert.rejects(
      async () => {
        for await (const _ of source.read());
      },
      (error) => error instanceof Misuse && error.figures['reason'] === 'ENOENT',
    );
  });

  it('never writes over a file that it reads', async () => {
    const source = file('a.csv');
    const supplement = file('s.json', '{"coverage":{"to":"2027-01-31","checkedOn":"2026-12-15"}}');
    for (const [out, reason] of [
      [source, /remplacerait un fichier qui est lu/],
      // No report has such a name.
      [supplement, /« --out » demande une valeur/],
    ] as const) {
      const { code, err } = await check(source, '--supplement', supplement, '--out', out);
      assert.equal(code, 2);
      assert.match(err, reason);
    }
    assert.match(readFileSync(supplement, 'utf8'), /^\{/);
  });

  it('--help in the language asked for', async () => {
    assert.match((await check('--help')).out, /^ris check FICHIER \[/);
    assert.match((await check('--help', '--lang', 'nl')).out, /^ris check BESTAND \[/);
  });

  it('shows its progress on a terminal, for long files only, and takes it away', async () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => `D${i};2026-09;2`);
    const long = file('long.csv', `dossier;mois;cat\n${rows.join('\n')}\n`);
    const shown = async (path: string, isTTY: boolean) => {
      let err = '';
      await run(
        async (args, io) => {
          const stderr = Object.assign(Object.create(io.stderr) as typeof io.stderr, {
            isTTY,
            write: (text: string) => ((err += text), true),
          });
          return checkCommand(args, { ...io, stderr });
        },
        [path],
      );
      return err;
    };
    assert.match(
      await shown(long, true),
      /^\r {2}[\d,]+ of 25,000 dossiers \(\d+ %\)[^]*\(100 %\)\r\u001b\[2K$/,
    );
    assert.equal(await shown(long, false), '');
    assert.equal(await shown(file('a.csv'), true), '');
  });

  it('checks the sample of the project', async () => {
    const { code, out } = await check(sample('caseload-fr.csv'), '--date', '2026-09');
    assert.equal(code, 0);
    assert.match(out, /Refusées +8\n/);
    assert.match(out, /2026-0095 .* 1 367,34 +payé sans droit\n/);
  });
});
