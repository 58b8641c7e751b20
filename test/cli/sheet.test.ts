import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { Misuse } from '../../src/cli/misuse';
import { sheetCommand } from '../../src/cli/sheet';
import { dossier, NBSP, said, sheetFolder, SUPPLEMENT } from './sheets';
import { run } from './terminal';

describe('ris sheet', () => {
  const folder = sheetFolder();
  const { file } = folder;

  it('prints the sheet in the language asked for, else in that of the environment', async () => {
    const path = file('one.json', dossier);
    const french = await said(path, '--lang', 'fr');
    assert.equal(french.code, 0);
    assert.match(french.out, /MONTANT À PAYER +1 367,34 €\n/);
    assert.equal(french.err, '');
    assert.match((await said(path)).out, /AMOUNT PAYABLE +€ 1,367\.34\n/);
  });

  it('takes a byte order mark, and standard input for -', async () => {
    const text = `\uFEFF${JSON.stringify(dossier)}\n`;
    const { code, out } = await run(sheetCommand, ['-', '--lang', 'nl'], { input: [text] });
    assert.equal(code, 0);
    assert.match(out.replace(NBSP, ' '), /TE BETALEN BEDRAG +€ 1\.367,34\n/);
    assert.equal((await said(file('bom.json', text))).code, 0);
  });

  it('prints the reasons of a refusal, exit code 1', async () => {
    const { code, out } = await said(file('refused.json', { ...dossier, month: '1999-01' }), '--lang', 'fr');
    assert.equal(code, 1);
    assert.match(out, /Pourquoi le calcul est refusé\n {2}mois \(`month`\)\n +Aucun montant n’est connu/);
    assert.match(out, /CALCUL REFUSÉ\n/);
    assert.doesNotMatch(out, /€\n/);
  });

  it('says that a text is not a JSON object', async () => {
    for (const text of ['', '{', '[]', '{"id":"a"} {"id":"b"}']) {
      const { code, out } = await said(file('text.json', text));
      assert.equal(code, 1, text);
      assert.match(out, /the dossier\n/, text);
    }
  });

  it('prints what changes to another dossier', async () => {
    const earlier = file('august.json', { ...dossier, month: '2026-08' });
    const { code, out } = await said(earlier, '--against', file('september.json', dossier), '--lang', 'fr');
    assert.equal(code, 0);
    assert.match(
      out,
      /Causes\n +Montant annuel de la catégorie +L 14 §1 +16 085,64 €\/an +16 408,11 €\/an\n/,
    );
    assert.match(out, /MONTANT À PAYER +1 340,47 € +1 367,34 €\n/);
  });

  it('prints the reasons where one of the two is refused', async () => {
    const refused = file('bad.json', { ...dossier, id: 'BAD', category: 4 });
    const { code, out } = await said(file('good.json', dossier), '--against', refused);
    assert.equal(code, 1);
    assert.match(out, /Dossier +BAD\n/);
    assert.doesNotMatch(out, /D-1/);
  });

  it('computes with a supplement and says so', async () => {
    const supplement = file('supplement.json', SUPPLEMENT);
    const path = file('december.json', { ...dossier, month: '2026-12' });
    const { code, out } = await said(path, '--supplement', supplement);
    assert.equal(code, 0);
    assert.match(out, /AMOUNT PAYABLE +€ 1,394\.69\n/);
    assert.match(out, /supplement to the\s+barème/);
    assert.match(out.replace(/\s+/g, ' '), /Circular of a test \(no address found, cited: none\)/);
  });

  it('ends with what the sheet was made from: version, amounts, data', async () => {
    const path = file('one.json', dossier);
    const { out } = await said(path, '--lang', 'en');
    const [, data] =
      /To repeat this calculation: version \d+\.\d+\.\d+, .* data\s+([0-9a-f]{16})\.\n$/s.exec(out) ?? [];
    assert.ok(data !== undefined);
    const reordered = file('two.json', Object.fromEntries(Object.entries(dossier).reverse()));
    assert.ok((await said(reordered)).out.includes(data));
    assert.ok(!(await said(file('other.json', { ...dossier, id: 'D-2' }))).out.includes(data));
  });

  it('shows step by step what changes to another dossier, before the list', async () => {
    const earlier = file('august.json', { ...dossier, month: '2026-08' });
    const { out } = await said(earlier, '--against', file('september.json', dossier), '--lang', 'fr');
    assert.match(
      out,
      /^CE QUI EXPLIQUE LA DIFFÉRENCE\n=+\n.*\nAvant, août 2026 +1 340,47\n {2}Catégorie et montant de la loi +L 14 §1 +\+26,87 +1 367,34\n/,
    );
    assert.match(out, /\nCE QUI CHANGE\n/);
    assert.equal([...out.matchAll(/code\s+de\s+contrôle\s+des\s+données/g)].length, 2);
  });

  it('says what explains the difference from the amount paid, of a dossier that has one', async () => {
    const { out } = await said(file('paid.json', { ...dossier, paid: '1340.47' }), '--lang', 'en');
    assert.match(out, /Earlier amounts still paid +−26\.87 +1,340\.47\n/);
    assert.match(out.replace(/\s+/g, ' '), /the calculation gives exactly the 1,340\.47 EUR paid/);
    const right = await said(file('right.json', { ...dossier, paid: '1367.34' }), '--lang', 'en');
    assert.doesNotMatch(right.out, /WHAT EXPLAINS/);
  });

  describe('--html', () => {
    const page = () => folder.in('page.html');
    const htmlOf = () => readFileSync(page(), 'utf8');
    const notMisused = (reason: string) => (error: unknown) =>
      error instanceof Misuse && error.reason === reason;

    it('writes the sheet as a page, and says where', async () => {
      const { code, out, err } = await said(file('one.json', dossier), '--lang', 'fr', '--html', page());
      assert.deepEqual([code, out, err], [0, `Page écrite : « ${page()} ».\n`, '']);
      assert.match(
        htmlOf(),
        /^<!doctype html>[^]*<html lang="fr">[^]*1\u00a0367,34\u00a0€[^]*code de contrôle des données/,
      );
    });

    it('writes a refused dossier too, exit code 1', async () => {
      const { code } = await said(file('refused.json', { ...dossier, month: '1999-01' }), '--html', page());
      assert.equal(code, 1);
      assert.match(htmlOf(), /Calculation refused/);
    });

    it('writes the difference of two dossiers with its drawing', async () => {
      const earlier = file('august.json', { ...dossier, month: '2026-08' });
      const { code } = await said(earlier, '--against', file('one.json', dossier), '--html', page());
      assert.equal(code, 0);
      assert.match(htmlOf(), /<svg role="img"[^]*<h2>Causes<\/h2>/);
    });

    it('writes the answer to a question', async () => {
      const question = { id: 'Q-1', question: 'deadlines', requestOn: '2026-09-01' };
      assert.equal((await said(file('question.json', question), '--html', page())).code, 0);
      assert.match(htmlOf(), /01\/10\/2026/);
    });

    it('writes every row of a dossier of a caseload, each on its own printed page', async () => {
      const rows =
        'dossier;month;category;paid\nA;2026-08;2;1340,47\nA;2026-09;2;1340,47\nA;2026-10;9;\nB;2026-09;2;\n';
      const { code } = await said(file('rows.csv', rows), '--dossier', 'A', '--html', page());
      assert.equal(code, 1, 'one is refused');
      const html = htmlOf();
      assert.equal([...html.matchAll(/<article>/g)].length, 3);
      assert.equal(
        [...html.matchAll(/What explains the difference<\/h2>/g)].length,
        1,
        'the right one has none',
      );
      assert.match(html, /Earlier amounts still paid/);
      assert.match(html, /line 4, “category”/);
    });

    it('writes nothing where no row is found', async () => {
      rmSync(page(), { force: true });
      assert.equal(
        (await said(file('rows.csv', 'dossier;month\nA;2026-08\n'), '--dossier', 'Z', '--html', page())).code,
        1,
      );
      assert.ok(!existsSync(page()));
    });

    it('never writes over a file that is read, whatever its name', async () => {
      const path = file('one.json', dossier);
      const other = file('other.json', dossier);
      const link = folder.in('link.html');
      symlinkSync(path, link);
      for (const args of [
        [path, '--html', path],
        [path, '--html', link],
        [path, '--against', other, '--html', other],
        [path, '--supplement', other, '--html', other],
      ]) {
        await assert.rejects(said(...args), notMisused('SAME_FILE'));
        assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), dossier);
        assert.deepEqual(JSON.parse(readFileSync(other, 'utf8')), dossier);
      }
    });

    it('is misused without a name, and where the system will not write', async () => {
      const path = file('one.json', dossier);
      for (const name of ['-', ' '])
        await assert.rejects(said(path, '--html', name), notMisused('OPTION_VALUE'));
      await assert.rejects(said(path, '--html', folder.in('nowhere/a.html')), notMisused('UNWRITABLE_FILE'));
    });

    it('is in the help of every language', async () => {
      for (const lang of ['fr', 'nl', 'de', 'en'])
        assert.match((await said('--help', '--lang', lang)).out, /--html [A-Z]+\.html +\S/);
    });
  });

  it('prints its help', async () => {
    const { code, out } = await said('--help', '--lang', 'de');
    assert.equal(code, 0);
    assert.match(out, /^ris sheet DATEI\.json/);
  });

  const misuses: [what: string, args: string[], reason: string][] = [
    ['no file', [], 'MISSING_FILE'],
    ['a file that is not there', ['nowhere.json'], 'UNREADABLE_FILE'],
    ['two files', ['a.json', 'b.json'], 'UNEXPECTED_ARGUMENT'],
    ['an unknown option', ['a.json', '--json'], 'UNKNOWN_OPTION'],
    ['an unknown language', ['a.json', '--lang', 'es'], 'OPTION_VALUE'],
    ['standard input twice', ['-', '--against', '-'], 'OPTION_VALUE'],
    ['a caseload file without dossier', ['a.CSV'], 'OPTION_VALUE'],
    ['a blank dossier', ['a.csv', '--dossier', ' '], 'OPTION_VALUE'],
    ['a month that is none', ['a.csv', '--dossier', 'A', '--month', 'sept'], 'OPTION_VALUE'],
    ['a month without dossier', ['a.json', '--month', '2026-09'], 'UNEXPECTED_ARGUMENT'],
    ['a row against another file', ['a.csv', '--dossier', 'A', '--against', 'b.json'], 'UNEXPECTED_ARGUMENT'],
    ['a caseload file that is not there', ['nowhere.csv', '--dossier', 'A'], 'UNREADABLE_FILE'],
    ['a caseload from standard input', ['-', '--dossier', 'A'], 'UNREADABLE_FILE'],
  ];
  for (const [what, args, reason] of misuses) {
    it(`is misused by ${what}`, async () => {
      await assert.rejects(said(...args), (error) => error instanceof Misuse && error.reason === reason);
    });
  }

  describe('of a row of a caseload file', () => {
    const CASELOAD = [
      'dossier;month;category;replacement;paid',
      'A;08/2026;2;;1340,47',
      '2026-09;09/2026;2;;',
      'A;09/2026;2;500,00;1000,00',
      'B;09/2026;4;;soon',
      '"C;1";09/2026;1;1.000,00;',
      'D;2005-07;2;;',
      'E;sept;2;;',
    ].join('\r\n');
    const row = (...args: string[]) => said(file('caseload.csv', CASELOAD), '--lang', 'fr', ...args);

    it('prints the sheet with its steps, as the dossier in JSON has it', async () => {
      const { code, out, err } = await row('--dossier', 'A', '--month', '2026-09');
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Revenus de remplacement +AR 24 /);
      assert.match(out, /Payé moins dû \(payé en trop\) +1 000,00 − 888,18 +111,82/);
      assert.match(out, /MONTANT À PAYER +888,18 €\n/);
      assert.equal(out.split('MONTANT À PAYER').length, 2);
    });

    it('prints every row of the dossier in the order of the file', async () => {
      const { code, out } = await row('--dossier', ' A ');
      assert.equal(code, 0);
      assert.deepEqual(
        [...out.matchAll(/MONTANT À PAYER +(.+) €/g)].map(([, amount]) => amount),
        ['1 340,47', '888,18'],
      );
      assert.match(out, /données\s[0-9a-f]{16}\.\n\nFEUILLE/);
    });

    it('reads the cells as the file has them', async () => {
      const { code, out } = await row('--dossier', 'C;1');
      assert.equal(code, 0);
      assert.match(out, /Dossier +C;1\n/);
      assert.match(out, /12 × 1 000,00/);
    });

    it('takes the month given for rows that have none', async () => {
      const path = file('no-month.csv', 'dossier;category\nA;2\n');
      const { code, out } = await said(path, '--dossier', 'A', '--month', '08/2026', '--lang', 'fr');
      assert.equal(code, 0);
      assert.match(out, /Période +août 2026/);
      const without = await said(path, '--dossier', 'A');
      assert.equal(without.code, 2);
      assert.match(without.err, /^ris sheet: /);
    });

    it('says of a refused row every reason, with line and column; exit code 1', async () => {
      const { code, out } = await row('--dossier', 'B');
      assert.equal(code, 1);
      assert.match(out, /^Dossier « B » : la ligne est refusée, aucun montant n’est calculé\.\n/);
      assert.match(out, / {2}ligne 5, « category » : .*« 4 »/);
      assert.match(out, / {2}ligne 5, « paid » : .*« soon »/);
    });

    it('says so where the engine refuses the row', async () => {
      const { code, out } = await row('--dossier', 'D');
      assert.equal(code, 1);
      assert.match(out, /ligne 7, « month » : Aucun montant n’est connu/);
    });

    it('does not pass over a row whose month cannot be read', async () => {
      const { code, out } = await row('--dossier', 'E', '--month', '2026-09');
      assert.equal(code, 1);
      assert.match(out, /ligne 8, « month » : /);
    });

    it('says that no row is found, exit code 1', async () => {
      for (const args of [
        ['--dossier', 'Z'],
        ['--dossier', 'B', '--month', '2026-08'],
      ]) {
        const { code, out, err } = await row(...args);
        assert.deepEqual([code, out], [1, ''], args.join(' '));
        assert.match(err, /^ris sheet: Aucune ligne de « .*caseload\.csv » ne porte le dossier « [ZB] »/);
      }
      const { err } = await row('--dossier', 'B', '--month', '2026-08');
      assert.match(err.replace(NBSP, ' '), /pour août 2026\.\n$/);
    });

    it('computes with a supplement', async () => {
      const supplement = file(
        'year.csv',
        [
          'table;from;key;value;status;legalBase;sourceTitle;sourceUrl',
          'coverage;;to;2027-06-30;;;;',
          'coverage;;checkedOn;2027-01-04;;;;',
        ].join('\n'),
      );
      const path = file('next.csv', 'dossier;month;category\nA;01/2027;2\n');
      assert.equal((await said(path, '--dossier', 'A')).code, 1);
      assert.equal((await said(path, '--dossier', 'A', '--supplement', supplement)).code, 0);
    });

    it('warns on the sheet of a row that has fewer cells than headers', async () => {
      const { code, out, err } = await said(
        file('short.csv', 'dossier;month;category;work\nA;2026-09;2'),
        '--dossier',
        'A',
      );
      assert.deepEqual([code, err], [0, '']);
      assert.match(out.replace(/\n */g, ' '), /To check .*fewer cells than there are headers/);
    });
  });
});
