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
    assert.match(out, /Pourquoi le calcul est refusé\n {2}mois\n +Aucun montant n’est connu/);
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
  ];
  for (const [what, args, reason] of misuses) {
    it(`is misused by ${what}`, async () => {
      await assert.rejects(said(...args), (error) => error instanceof Misuse && error.reason === reason);
    });
  }
});
