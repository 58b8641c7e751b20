import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { Misuse } from '../../src/cli/misuse';
import { dossier, NBSP, said, sheetFolder } from './sheets';

describe('ris sheet of a row of a caseload', () => {
  const folder = sheetFolder();
  const { file } = folder;

  describe('of a workbook', () => {
    const HEADER = ['dossier', 'month', 'category'];

    it('reads the sheet that is asked for', async () => {
      const book = folder.in('book.xlsx');
      writeFileSync(
        book,
        await writeXlsx({
          sheets: [
            { name: 'August', rows: [HEADER, ['A', '2026-08', 2]] },
            { name: 'September', rows: [HEADER, ['A', '2026-09', 2]] },
          ],
        }),
      );
      const { code, out } = await said(book, '--dossier', 'A', '--sheet', 'September', '--lang', 'fr');
      assert.equal(code, 0);
      assert.match(out, /MONTANT À PAYER +1 367,34 €/);
      const none = await said(book, '--dossier', 'A', '--lang', 'fr');
      assert.equal(none.code, 2);
      assert.match(none.err, /August.*September/s);
    });

    it('asks for the dossier', async () => {
      const thrown = said(file('c.xlsx', ''), '--lang', 'fr');
      await assert.rejects(thrown, (error) => error instanceof Misuse && error.reason === 'OPTION_VALUE');
    });

    it('a dossier in JSON has no sheets', async () => {
      const thrown = said(file('one.json', dossier), '--sheet', 'August');
      await assert.rejects(
        thrown,
        (error) => error instanceof Misuse && error.reason === 'UNEXPECTED_ARGUMENT',
      );
    });
  });

  it('says of a row without a month that a day in the month asked for is not read, as the check does', async () => {
    const text = 'Dossier;Cat;Payé;Bénéficiaire du\nA;2;1367,34;15/09/2026\nB;2;1367,34;\n';
    const args = ['--dossier', 'A', '--month', '2026-09', '--lang', 'fr'];
    const { out } = await said(file('days.csv', text), ...args);
    assert.match(out.replace(/\n */g, ' '), /Pas lu : « Bénéficiaire du »\./);
  });

  describe('under a reading', () => {
    const FILE = 'dossier;month;category;custody share;paid\nA;2026-09;3;1/2;\n';
    const due = async (...args: string[]) =>
      /MONTANT À PAYER +(.*€)/.exec(
        (await said(file('custody.csv', FILE), ...args, '--lang', 'fr')).out,
      )?.[1];

    it('computes under it, as the check does', async () => {
      const usual = await due('--dossier', 'A');
      const days = await due('--dossier', 'A', '--policy', 'custody=days');
      assert.ok(usual !== undefined && days !== undefined);
      assert.notEqual(days, usual);
    });

    it('a dossier in JSON says its own, and a reading that is not known is not passed over', async () => {
      for (const args of [
        [file('one.json', dossier), '--policy', 'custody=days'],
        [file('custody.csv', FILE), '--dossier', 'A', '--policy', 'custody=half'],
      ] as const) {
        await assert.rejects(said(...args), (error) => error instanceof Misuse);
      }
    });
  });

  describe('with an amount in a column that is not recognised', () => {
    const FILE =
      'dossier;month;category;paid;Loyer;Divers\nA;2026-09;2;1367,34;300,00;12,50\nB;2026-09;2;1367,34;;\n';
    const sheetOf = async (dossier: string, lang: string) => {
      const { out } = await said(file('unread.csv', FILE), '--dossier', dossier, '--lang', lang);
      return out.replace(/\n */g, ' ');
    };

    it('names the column, and says beside the amount that it is so as far as was read', async () => {
      const fr = await sheetOf('A', 'fr');
      assert.match(fr, /À vérifier « Loyer », « Divers » Une colonne non reconnue contient un montant/);
      assert.match(
        fr,
        /MONTANT À PAYER +1 367,34 € .*La ligne est lue en partie\. Pas compté : « Loyer », « Divers »\./,
      );
      const nl = await sheetOf('A', 'nl');
      assert.match(nl, /TE BETALEN BEDRAG .*De regel is deels gelezen\. Niet meegeteld: “Loyer”, “Divers”\./);
    });

    it('not of a row that has none', async () => {
      assert.doesNotMatch(await sheetOf('B', 'fr'), /Loyer|lue en partie/);
    });

    it('on the page to be printed too', async () => {
      const page = folder.in('page.html');
      await said(file('unread.csv', FILE), '--dossier', 'A', '--lang', 'fr', '--html', page);
      assert.match(
        readFileSync(page, 'utf8').replace(NBSP, ' '),
        /La ligne est lue en partie\. Pas compté : « Loyer »/,
      );
    });
  });

  describe('the persons of a flat row', () => {
    const FILE = [
      'dossier;month;category;débiteurs d’aliments;revenus des débiteurs d’aliments;partner-replacement;minor-children;art34;paid',
      'A;2026-09;1;2;1000;900;1;2026;500',
      'B;2026-09;3;;;;;;',
      'C;2026-09;1;;;;;;',
      'D;2026-09;1;1;1000;;;2026;',
    ].join('\n');
    const sheetOf = async (dossier: string, lang: string) => {
      const { out } = await said(file('flat.csv', FILE), '--dossier', dossier, '--lang', lang);
      return out;
    };

    it('have words in the language of the reader, and no id of ours', async () => {
      for (const lang of ['fr', 'nl', 'de', 'en']) {
        for (const dossier of ['A', 'B', 'C', 'D']) {
          assert.doesNotMatch(
            await sheetOf(dossier, lang),
            /[a-z]-\d\b|[“„«]\s?(applicant|partner)/,
            `${lang} ${dossier}`,
          );
        }
      }
      assert.match(
        await sheetOf('A', 'fr'),
        /Ménage +demandeur\n +partenaire\n +débiteur d’aliments 1 \(parent\)\n +débiteur d’aliments 2 \(parent\)\n +enfant 1, mineur\n/,
      );
      assert.match(await sheetOf('B', 'nl'), /Huishouden +aanvrager\n +kind 1, minderjarig\n/);
      assert.match(await sheetOf('C', 'nl'), /Huishouden +aanvrager\n +samenwonende 1 \(andere persoon\)\n/);
    });

    it('one sum for several debtors is said to be one', async () => {
      assert.match(
        (await sheetOf('A', 'fr')).replace(/\n */g, ' '),
        /Le fichier donne une seule somme pour tous/,
      );
      for (const dossier of ['B', 'C', 'D']) {
        assert.doesNotMatch(await sheetOf(dossier, 'fr'), /une seule somme/);
      }
    });

    it('of a file by person keep their ids', async () => {
      const byPerson = file(
        'persons.csv',
        'dossier;month;record;person;role;category\nA;2026-09;dossier;;;2\nA;2026-09;person;debtor-1;applicant;\n',
      );
      const { out } = await said(byPerson, '--dossier', 'A', '--lang', 'fr');
      assert.match(out, /Ménage +demandeur « debtor-1 »\n/);
    });
  });
});
