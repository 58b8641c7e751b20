import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../../src/cli/misuse';
import { sheetCommand } from '../../src/cli/sheet';
import { run } from './terminal';

const question = { id: 'Q-1', question: 'deadlines', requestOn: '2026-09-01' };
const dossier = { id: 'D-1', month: '2026-09', persons: [{ id: 'a', role: 'applicant' }] };
const NBSP = /\u00a0/g;

describe('ris sheet of a question around the amount', () => {
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

  it('prints the sheet of the answer in the language asked for, else in that of the environment', async () => {
    const path = file('question.json', question);
    const french = await said(path, '--lang', 'fr');
    assert.deepEqual([french.code, french.err], [0, '']);
    assert.match(french.out, /^QUELS DÉLAIS COURENT DANS CE DOSSIER \?\n/);
    assert.match(french.out, /\nDÉCISION DU CPAS, AU PLUS TARD LE +01\/10\/2026\n/);
    assert.match((await said(path)).out, /\nDECISION OF THE CENTRE, BY +01\/10\/2026\n/);
  });

  it('takes a byte order mark, and standard input for -', async () => {
    const { code, out } = await run(sheetCommand, ['-', '--lang', 'nl'], {
      input: [`\uFEFF${JSON.stringify(question)}\n`],
    });
    assert.equal(code, 0);
    assert.match(out, /\nBESLISSING VAN HET OCMW, UITERLIJK OP +01\/10\/2026\n/);
  });

  it('prints the reasons where the question is refused, exit code 1', async () => {
    const refused = await said(
      file('refused.json', { ...question, decidedOn: '2026-08-31' }),
      '--lang',
      'fr',
    );
    assert.equal(refused.code, 1);
    assert.match(refused.out, /décision \(`decidedOn`\)\n +Ces dates ne se suivent pas/);
    const unknown = await said(file('unknown.json', { id: 'x', question: 'tax' }), '--lang', 'en');
    assert.equal(unknown.code, 1);
    assert.match(unknown.out, /question \(`question`\)\n/);
    assert.equal((await said(file('number.json', { id: 'x', question: 7 }))).code, 1);
  });

  it('answers with a supplement and says so', async () => {
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
    const premium = file('premium.json', { id: 'P', question: 'premium', date: '2026-12-01' });
    assert.match((await said(premium)).out, /INSTALLATION PREMIUM +€ 1,847\.89\n/);
    const { code, out } = await said(premium, '--supplement', supplement);
    assert.equal(code, 0);
    assert.match(out, /INSTALLATION PREMIUM +€ 1,884\.85\n/);
    assert.match(out, /Circular of a test/);
    assert.match(out.replace(/\s+/g, ' '), /supplement to the barème/);
  });

  it('is not compared with anything', async () => {
    const [one, other] = [file('one.json', question), file('other.json', dossier)];
    for (const [first, second] of [
      [one, one],
      [one, other],
      [other, one],
    ]) {
      await assert.rejects(
        said(first!, '--against', second!),
        (error) => error instanceof Misuse && error.reason === 'UNEXPECTED_ARGUMENT',
      );
    }
  });

  it('is told in the help, in every language', async () => {
    for (const lang of ['fr', 'nl', 'de', 'en']) {
      assert.match((await said('--help', '--lang', lang)).out, /ris procedure/, lang);
    }
  });
});
