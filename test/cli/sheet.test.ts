import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../../src/cli/misuse';
import { sheetCommand } from '../../src/cli/sheet';
import { run } from './terminal';

const dossier = { id: 'D-1', month: '2026-09', persons: [{ id: 'a', role: 'applicant' }] };
const NBSP = /\u00a0/g;

describe('ris sheet', () => {
  let folder = '';
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ris-sheet-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const said = async (...args: string[]) => {
    const { code, out, err } = await run(sheetCommand, args);
    return { code, out: out.replace(NBSP, ' '), err };
  };

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
    const supplement = file('supplement.json', {
      rows: [
        {
          table: 'categories',
          from: '2026-12-01',
          values: { '1': '11157.51', '2': '16736.27', '3': '22618.18' },
          legalBase: 'L 14',
          status: 'single',
          sources: [{ title: 'Circular of a test', url: null, cited: 'none' }],
        },
      ],
    });
    const path = file('december.json', { ...dossier, month: '2026-12' });
    const { code, out } = await said(path, '--supplement', supplement);
    assert.equal(code, 0);
    assert.match(out, /AMOUNT PAYABLE +€ 1,394\.69\n/);
    assert.match(out, /supplement to the barème/);
    assert.match(out.replace(/\s+/g, ' '), /Circular of a test \(no address found, cited: none\)/);
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
      assert.match(out, /décision\.\n\nFEUILLE/);
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

    it('warns of a row that has fewer cells than headers', async () => {
      const { code, err } = await said(
        file('short.csv', 'dossier;month;category;work\nA;2026-09;2'),
        '--dossier',
        'A',
      );
      assert.equal(code, 0);
      assert.match(err, /fewer cells than there are headers/);
    });
  });
});
