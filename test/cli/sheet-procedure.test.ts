import assert from 'node:assert/strict';
import { Misuse } from '../../src/cli/misuse';
import { sheetCommand } from '../../src/cli/sheet';
import { dossier, said, sheetFolder, SUPPLEMENT } from './sheets';
import { run } from './terminal';

const question = { id: 'Q-1', question: 'deadlines', requestOn: '2026-09-01' };

describe('ris sheet of a question around the amount', () => {
  const { file } = sheetFolder();

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

  it('takes the line of a JSONL file that is asked for, a dossier or a question', async () => {
    const path = file(
      'several.jsonl',
      `${JSON.stringify(dossier)}\r\n${JSON.stringify(question)}\n{"id":}\n`,
    );
    assert.match((await said(path, '--line', '1')).out, /AMOUNT PAYABLE +€ 1,367\.34\n/);
    assert.match((await said(path, '--line', '2')).out, /\nDECISION OF THE CENTRE, BY +01\/10\/2026\n/);
    const refused = await said(path, '--line', '3');
    assert.equal(refused.code, 1);
    assert.match(refused.out.replace(/\s+/g, ' '), /Reading stops at character 7\./);
    const one = file('one.jsonl', `${JSON.stringify(question)}\n`);
    assert.equal((await said(one)).code, 0);
  });

  it('asks which line of several, and refuses one that is not there', async () => {
    const path = file('two.jsonl', `${JSON.stringify(question)}\n${JSON.stringify(question)}\n`);
    for (const line of [[], ['--line', '0'], ['--line', '3'], ['--line', '1x'], ['--line', '-1']])
      await assert.rejects(
        said(path, ...line),
        (error) =>
          error instanceof Misuse &&
          error.reason === 'OPTION_VALUE' &&
          error.figures['option'] === '--line' &&
          error.figures['expected'] === '1–2',
        line.join(' '),
      );
    await assert.rejects(
      said(path, '--line', '1', '--dossier', 'Q-1'),
      (error) => error instanceof Misuse && error.reason === 'UNEXPECTED_ARGUMENT',
    );
  });

  it('says where a file of several lines stops being JSON', async () => {
    const path = file('broken.json', '{\n  "id": "Q",\n  "question" "deadlines"\n}\n');
    const { code, out } = await said(path);
    assert.equal(code, 1);
    assert.match(out.replace(/\s+/g, ' '), /Reading stops at character 14\. That is on line 3\./);
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
    const supplement = file('supplement.json', SUPPLEMENT);
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
