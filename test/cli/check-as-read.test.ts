import assert from 'node:assert/strict';
import { numberOf } from '../caseload/niss/numbers';
import { CheckFolder } from './check-folder';

describe('ris check, how far a file was read', () => {
  const folder = new CheckFolder();
  const check = (content: string, ...args: string[]) => folder.check(folder.file('c.csv', content), ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  describe('correct, with an amount in a column that is not recognised', () => {
    const FILE =
      'Dossier;Mois;Cat;Payé;Divers;Autre\n' +
      'A;2026-09;2;1367,34;12,50;\nB;2026-09;2;1367,34;;\nC;2026-09;2;1000,00;;7,00\n';

    it('is so as far as it was read: counts, causes, and the column by name', async () => {
      const { out } = await check(FILE, '--out', folder.at('r.csv'));
      assert.match(out, /\n {2}Correctes +2 +2 734,68 .*\n {4}dont lues en partie +1 +1 367,34 /);
      assert.match(
        out.replace(/\n */g, ' '),
        /Lues en partie : ces lignes ont un montant dans « Divers », qui n’est pas compté\./,
      );
      assert.match(out, /correct \(dont 1 lue en partie\) +2 /);
      const report = folder.read('r.csv');
      assert.match(report, /A;[^\n]*;correct;"?[^\n]*non compté : « Divers »"?;UNREAD_AMOUNT;/);
      assert.match(report, /B;[^\n]*;correct;montant de la catégorie : 1.367,34 €\/mois;;/);
      assert.match(report, /C;[^\n]*non compté : « Autre »/);
    });

    it('in the report with words', async () => {
      await check(FILE, '--out', folder.at('r.csv'), '--lang', 'nl');
      assert.match(folder.read('r.csv'), /A;[^\n]*;correct, regel deels gelezen;/);
      assert.match(folder.read('r.csv'), /B;[^\n]*;correct;/);
    });

    it('is not spoken of where every correct row was read whole', async () => {
      const { out } = await check(
        'Dossier;Mois;Cat;Payé;Divers\nA;2026-09;2;1367,34;\nB;2026-09;2;1,00;2,00\n',
      );
      assert.doesNotMatch(out, /[Ll]ues? en partie/);
    });
  });

  describe('days in a column that is not recognised', () => {
    const FILE =
      'Dossier;Mois;Cat;Payé;Bénéficiaire du\n' +
      'A;2026-09;2;1367,34;15/09/2026\nB;2026-09;2;1367,34;\nC;2026-09;2;1367,34;15/03/2024\n';

    it('are told above all figures, with what the column may be, and in their row', async () => {
      const { out } = await check(FILE, '--out', folder.at('r.csv'));
      const text = out.replace(/\n */g, ' ');
      assert.match(
        text,
        /ATTENTION : 1 colonne contient des jours du mois de leur ligne et n’est PAS lue : « Bénéficiaire du » \(1 ligne\)\./,
      );
      assert.match(text, /« Bénéficiaire du » : peut-être début du droit \(rightFrom, 90 %\)/);
      assert.ok(out.indexOf('ATTENTION') < out.indexOf('Correctes'));
      assert.match(
        text,
        /1 × Une colonne qui n’est pas utilisée contient un jour du mois de cette ligne : il n’est PAS lu/,
      );
      assert.match(
        text,
        /Lues en partie : ces lignes ont un jour de leur mois dans « Bénéficiaire du », qui n’est pas lu\./,
      );
      assert.match(folder.read('r.csv'), /A;[^\n]*non lu : « Bénéficiaire du »"?;UNREAD_DAY;/);
      assert.doesNotMatch(out, /« Bénéficiaire du »\n/);
    });

    it('of other months, in a column of days of the month: with the column that takes them', async () => {
      const { out } = await check('Dossier;Mois;Cat;Begindatum\nA;09/2026;2;01/03/2025\nB;09/2026;2;\n');
      assert.match(
        out.replaceAll(/\s+/g, ' '),
        /ATTENTION : la colonne « Begindatum » est lue comme « du », .* et 1 ligne y a un jour d’un autre mois : elle est refusée\. Si elle est en fait « début du droit », dites-le avec --map \(rightFrom\)/,
      );
    });

    it('with the month of --date, and in a mapping to be filled in', async () => {
      const file = 'Dossier;Cat;Begunstigd tot\nA;2;15/09/2026\n';
      assert.match((await check(file, '--date', '2026-09')).out, /« Begunstigd tot »\s\(1 ligne\)/);
      assert.doesNotMatch((await check(file, '--date', '2026-10')).out, /ATTENTION/);
      const { out } = await check(FILE, '--map-out', folder.at('m.json'));
      assert.match(
        out.replace(/\n */g, ' '),
        /« Bénéficiaire du » : contient des jours du mois de leur ligne ; peut-être début du droit \(rightFrom/,
      );
    });

    it('as a mapping takes them, they are read', async () => {
      const header = ['Dossier', 'Mois', 'Cat', 'Payé', 'Bénéficiaire du'];
      const map = folder.file(
        'm.json',
        JSON.stringify({ 'ris-mapping': 1, header, columns: { 'Bénéficiaire du': 'from' } }),
      );
      const { out } = await check(
        'Dossier;Mois;Cat;Payé;Bénéficiaire du\nA;2026-09;2;1367,34;15/09/2026\n',
        '--map',
        map,
      );
      assert.doesNotMatch(out, /ATTENTION/);
      assert.match(out, /Payées en trop +1 /);
    });
  });

  it('amounts that another cell of their column settles are told among the warnings', async () => {
    const { out } = await check(
      'Dossier;Mois;Cat;Payé\nA;2026-09;2;1.314\nB;2026-09;2;1.367,34\nC;2026-09;2;2.000\n',
    );
    assert.match(
      out.replace(/\n */g, ' '),
      /Avertissements « Payé » : « 1\.314 » est lu comme 1.314,00, car « 1\.367,34 » \(ligne 3\) montre comment la colonne est écrite\. 2 montants sont lus ainsi : vérifiez-les\./,
    );
    assert.doesNotMatch((await check('Dossier;Mois;Cat;Payé\nA;2026-09;2;1.367,34\n')).out, /est lu comme/);
  });

  it('a refused row names its column and its value, on the terminal and in the report', async () => {
    const { out } = await check(
      'Dossier;Mois;Cat;Nombre de chèques ALE\nA;2026-09;2;40\n',
      '--out',
      folder.at('r.csv'),
    );
    assert.match(out.replace(/\n */g, ' '), /ligne 2, « Nombre de chèques ALE » : .* Valeur lue : « 40 »\./);
    assert.match(
      folder.read('r.csv'),
      /MISSING_COMPANION;2;Nombre de chèques ALE;[^\n]*Valeur lue : « 40 »\./,
    );
  });

  describe('a column that is not recognised', () => {
    it('comes with what it may be, as a mapping takes it, and how likely', async () => {
      const { out } = await check('Dossier;Mois;Cat;Loyer;débiteurs\nA;2026-09;2;300,00;\nB;2026-09;2;;2\n');
      const text = out.replace(/\n */g, ' ');
      assert.match(
        text,
        /« Loyer » : peut-être loyer annuel du bien bâti \(rent-built, \d\d %\) ou .* \(rent-unbuilt, \d\d %\)\. Dites-le avec --map, ou changez le titre dans Excel\./,
      );
      assert.match(text, /ignorées « débiteurs » : peut-être .* \(debtors, \d\d %\)/);
    });

    it('without a guess where nothing is likely', async () => {
      const { out } = await check('Dossier;Mois;Cat;Remarque;Agent\nA;2026-09;2;appeler;XY\n');
      assert.match(out, /ignorées\n {2}« Remarque »\n {2}« Agent »\n/);
    });
  });

  describe('national numbers', () => {
    const ONE = numberOf('850730033');
    const NAMED = `NISS;Mois;Cat\n${ONE};2026-09;2\n`;

    it('the column is named, with how many are masked', async () => {
      const { out } = await check(NAMED);
      assert.match(
        out,
        /Numéros nationaux masqués \(« NISS 1 »…\) : 1, colonne « NISS » ; --show-niss les\s+montre\./,
      );
      assert.ok(!out.includes(ONE));
      const shown = await check(NAMED, '--show-niss');
      assert.match(shown.out, /Numéros nationaux montrés \(--show-niss\) : colonne « NISS »\./);
    });

    it('those that stand elsewhere are counted too', async () => {
      const { out } = await check(`Dossier;Mois;Cat;Remarque\nA;2026-09;2;voir ${ONE}\n`);
      assert.match(out, /Numéros nationaux masqués \(« NISS 1 »…\) : 1 ; --show-niss/);
    });

    it('those of the names of files are masked, in the summary and in what goes wrong', async () => {
      for (const name of [ONE, '85.07.30\u2013033.28', '85.07.30_033.28']) {
        const file = folder.file(`x${name}.csv`, 'Dossier;Mois;Cat\nA;2026-09;2\n');
        const done = await folder.check(file, '--out', folder.at(`r${name}.csv`));
        assert.match(done.out, /Contrôle de xNISS\.csv/);
        assert.match(done.out, /Rapport : rNISS\.csv/);
        const bad = await folder.check(folder.file(`y${name}.csv`, ''));
        const none = await folder.check(folder.at(`z${name}.csv`));
        assert.match(bad.err, /« yNISS\.csv »/);
        assert.match(none.err, /« zNISS\.csv »/);
        for (const said of [done, bad, none]) assert.ok(!(said.out + said.err).includes(name));
        assert.ok((await folder.check(file, '--show-niss')).out.includes(name));
      }
    });

    it('nothing is said where there are none', async () => {
      assert.doesNotMatch((await check('Dossier;Mois;Cat\nA;2026-09;2\n')).out, /nationaux/);
    });
  });
});
