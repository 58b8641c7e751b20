import assert from 'node:assert/strict';
import { matchesGolden } from '../sheet/matches-golden';
import { CheckFolder } from './check-folder';

const GOLDENS = new URL('check-goldens/', import.meta.url);

const FILE =
  'Dossier;Mois;Cat;Du;Chômage\nA;2026-08;2;;\nB;2026-08;1;11/08/2026;300\nC;2026-09;3;;\nD;2026-13;2;;\n';

/** The amounts of category 2 alone, from January 2027 on. */
const SUPPLEMENT = JSON.stringify({
  title: 'Budget 2027',
  coverage: { to: '2027-06-30', checkedOn: '2026-12-15' },
});

describe('ris check --what-if', () => {
  const folder = new CheckFolder();
  const whatIf = (...args: string[]) => folder.check(folder.file('w.csv', FILE), ...args);
  const part = (out: string) => out.slice(out.search(/^(Et si|Wat als)/m));

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('another month: whole months before and after, by category', async () => {
    for (const lang of ['fr', 'nl']) {
      const { code, out } = await whatIf('--what-if', '2026-09', '--lang', lang);
      assert.equal(code, 0);
      matchesGolden(GOLDENS, `what-if-${lang}`, part(out));
    }
  });

  it('a month without amounts: everybody is refused, by code, and in no sum', async () => {
    const { out } = await whatIf('--what-if', '01/2027');
    assert.match(out, /Et si : le mois de janvier 2027\n/);
    assert.match(out, /Ensemble +0 +0,00 +0,00 +0,00 +0\n/);
    assert.match(out, /dans aucune somme :\s+DATE_OUTSIDE_COVERAGE 3\./);
    assert.match(out, /DATE_OUTSIDE_COVERAGE: Aucun montant n’est connu/);
  });

  it('a supplement of its own holds afterwards only; that of --supplement holds for both', async () => {
    const supplement = folder.file('budget.json', SUPPLEMENT);
    const { out, err } = await whatIf('--what-if', '2027-01', '--what-if-supplement', supplement);
    assert.match(out, /Et si : le mois de janvier 2027, avec les montants de budget\.json\n/);
    assert.match(out, /Ensemble +3 +[\d ]+,\d\d +[\d ]+,\d\d/);
    assert.match(out, /Barème : montants publiés du 01\/08\/2005 au 31\/12\/2026/);
    assert.match(err, /Budget 2027/);
    const both = await whatIf('--what-if', '2027-01', '--supplement', supplement);
    assert.match(both.out, /Ensemble +3 /);
    assert.match(both.out, /au 30\/06\/2027/);
    const alone = await whatIf('--what-if-supplement', supplement);
    assert.match(alone.out, /Et si, avec les montants de budget\.json\n/);
    assert.match(alone.out, /Ensemble +3 .* 0,00 +0\n/);
  });

  it('every dossier once: rows of earlier months are left aside and told, dossiers without the last month too', async () => {
    const months = folder.file(
      'months.csv',
      'Dossier;Mois;Cat;Au\nA;2026-07;1;\nA;2026-08;2;10/08/2026\nB;2026-08;2;\nC;2026-06;2;\n',
    );
    const { out } = await folder.check(months, '--what-if', '2026-09');
    assert.match(out, /Ensemble +3 +4 021,41 +4 102,02 +80,61 +3\n/);
    assert.match(out, /d’un mois antérieur du même dossier : 1\./);
    assert.match(out, /Dossiers sans ligne en août 2026, le dernier mois du fichier : 1\./);
    const whole = folder.file('whole.csv', 'Dossier;Mois;Cat\nA;2026-08;2\n');
    const mistyped = folder.file('mistyped.csv', 'Dossier;Mois;Cat\nA;2026-08;2\nB;2062-08;2\n');
    assert.doesNotMatch(
      (await folder.check(mistyped, '--what-if', '2026-09')).out,
      /dernier mois du fichier/,
    );
    assert.doesNotMatch(
      (await folder.check(whole, '--what-if', '2026-09')).out,
      /mois antérieur|dernier mois du fichier/,
    );
  });

  it('tells the dossiers that stand in no sum, those that are old, and amounts that touch no month', async () => {
    const rows = folder.file(
      'rows.csv',
      'Dossier;Mois;Cat\nA;2026-08;2\nA;2026-09;4\nB;2026-09;2\nB;2026-09;2\nC;2026-05;2\nD;2026-09;2\n',
    );
    const text = (out: string) => out.replace(/\n +/g, ' ');
    const { out } = await folder.check(rows, '--what-if', '2026-09');
    assert.match(out, /Ensemble +2 +2 707,81 +2 734,68 +26,87 +1\n/);
    assert.match(text(out), /une ligne du dernier mois est refusée, et dans aucune somme : 1\./);
    assert.match(text(out), /couvrent les mêmes jours, et dans aucune somme : 1\./);
    assert.match(text(out), /Dossiers sans ligne en septembre 2026, le dernier mois du fichier : 1\./);
    assert.match(
      text(out),
      /plus de trois mois avant : 1, pour 1 340,47 euros par mois avant et 1 367,34 après/,
    );
    assert.doesNotMatch(out, /--what-if\)/);

    const supplement = folder.file('budget.json', SUPPLEMENT);
    const untouched = await folder.check(rows, '--what-if-supplement', supplement);
    assert.match(
      text(untouched.out),
      /Aucun mois du fichier n’est touché par ces montants : donnez le mois à calculer \(--what-if\)\./,
    );
  });

  it('not without an option', async () => {
    assert.doesNotMatch((await whatIf()).out, /Et si/);
  });

  it('a misuse: no month, no supplement, a supplement as output', async () => {
    const supplement = folder.file('budget.json', SUPPLEMENT);
    for (const args of [
      ['--what-if'],
      ['--what-if', 'demain'],
      ['--what-if', '2027'],
      ['--what-if-supplement', folder.at('none.json')],
      ['--what-if-supplement', folder.file('bad.json', '{')],
      ['--what-if-supplement', supplement, '--out', supplement],
    ]) {
      const { code, out, err } = await whatIf(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /ris check: /);
    }
    assert.equal(folder.read('budget.json'), SUPPLEMENT);
  });
});
