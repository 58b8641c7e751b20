import assert from 'node:assert/strict';
import { matchesGolden } from '../sheet/matches-golden';
import { CheckFolder } from './check-folder';

const GOLDENS = new URL('check-goldens/', import.meta.url);

describe('ris check, parts that the file calls for', () => {
  const folder = new CheckFolder();
  const check = (content: string, ...args: string[]) => folder.check(folder.file('p.csv', content), ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  describe('the State’s part', () => {
    const FILE = [
      'Dossier;Mois;Catégorie;Travail;Exonération SPI;Chômage;Montant payé;Taux de subvention;Du;Nouvelle demande',
      'A;2026-09;2;;;;1367,34;65',
      'B;2026-09;2;700,01;oui;600,33;500,00;65 %;12/09/2026;oui',
      'C;2026-09;2;;;;1367,34;62,5',
      'D;2026-08;2;;;;1340,47;0',
      'E;2026-08;2;;;;1340,47;100',
      'F;2026-09;1;;;;911,56;',
      'G;2026-09;9;;;;911,56;65',
    ].join('\n');

    it('by month and rate, with Form B and why it may differ', async () => {
      for (const lang of ['fr', 'nl']) {
        const { out } = await check(FILE, '--lang', lang);
        const begin = out.search(/^(Part de l’État|Deel van de Staat)/m);
        matchesGolden(
          GOLDENS,
          `state-share-${lang}`,
          out.slice(begin, out.search(/^(Lignes refusées|Geweigerde)/m)),
        );
      }
    });

    it('the parts add up to what is due, to the cent', async () => {
      const { out } = await check(FILE);
      const lines = [...out.matchAll(/^ {2}2026-0\d .*% +\d+((?: +[\d ]*\d,\d\d){3})/gm)];
      assert.equal(lines.length, 4);
      for (const [, amounts = ''] of lines) {
        const [due, share, own] = amounts
          .split(/ {3,}/)
          .filter(Boolean)
          .map((text) => BigInt(text.replace(/\D/g, '')));
        assert.equal(share! + own!, due);
      }
    });

    it('not where the file gives no rate', async () => {
      assert.doesNotMatch(
        (await check('Dossier;Mois;Cat;Taux de subvention\nA;2026-09;2;\n')).out,
        /Part de l’État/,
      );
    });
  });

  describe('the wordings of AR 34', () => {
    const FILE = [
      'Dossier;Mois;Cat;débiteurs d’aliments;revenus des débiteurs d’aliments;family-allowance-for-applicant;Bénéficiaire au 16/01/2026;Révisé le;Payé',
      'A;2026-02;1;1;1500,00;;;;',
      'B;2026-09;1;1;1500,00;;oui;;',
      'C;2026-09;1;1;1500,00;200,00;oui;;',
      'D;2026-09;1;1;1500,00;;oui;01/06/2026;',
      'E;2026-09;1;1;1500,00;;non;;',
      'F;2026-09;2;;;;oui;;',
    ].join('\n');

    it('how many under which and why, how many switch at their next review, and the euros', async () => {
      for (const lang of ['fr', 'nl']) {
        const { out } = await check(FILE, '--lang', lang);
        const begin = out.search(/^(Article 34|Artikel 34)/m);
        matchesGolden(GOLDENS, `regimes-${lang}`, out.slice(begin, out.search(/^(Barème|Barema) ?: /m)));
      }
    });

    it('not where nobody lives with an applicant', async () => {
      assert.doesNotMatch(
        (await check('Dossier;Mois;Cat;Bénéficiaire au 16/01/2026\nA;2026-09;2;oui\n')).out,
        /Article 34/,
      );
    });
  });
});
