import assert from 'node:assert/strict';
import { readXlsx } from 'hucre/xlsx';
import { CheckFolder } from './check-folder';

const FILE = [
  'Dossier;Mois;Cat;débiteurs d’aliments;revenus des débiteurs d’aliments;family-allowance-for-applicant;Bénéficiaire au 16/01/2026;Révisé le;art34;Payé',
  'A;2026-02;1;1;1500,00;;;;;',
  'B;2026-09;1;1;1500,00;;oui;;;',
  '=C;2026-09;1;1;1500,00;200,00;oui;;;',
  'D;2026-09;1;1;1500,00;;oui;01/06/2026;;',
  'E;2026-09;1;1;1500,00;;non;;;',
  'F;2026-09;1;1;1500,00;;;;2026;',
  'G;2026-09;2;;;;oui;;;',
].join('\n');

describe('ris check, the wording of AR 34 of each dossier', () => {
  const folder = new CheckFolder();
  const check = (...args: string[]) => folder.check(folder.file('c.csv', FILE), ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('--art34-out writes wording, reason, and the effect of the next review', async () => {
    const { code, out } = await check('--art34-out', folder.at('a.csv'));
    assert.equal(code, 0);
    assert.match(out, /Article 34, par dossier : a\.csv/);
    assert.deepEqual(folder.read('a.csv').replace('\ufeff', '').trim().split('\r\n'), [
      'dossier;month;line;art34;reason;due;dueReviewed;effect',
      'A;2026-02;2;2002;before-reform;265,18;;',
      'B;2026-09;3;2002;not-reviewed;336,04;336,04;0,00',
      "'=C;2026-09;4;2002;not-reviewed;336,04;136,04;-200,00",
      'D;2026-09;5;2026;reviewed;336,04;;',
      'E;2026-09;6;2026;no-beneficiary;336,04;;',
      'F;2026-09;7;2026;declared;336,04;;',
    ]);
  });

  it('in the words of the language that is asked for', async () => {
    await check('--art34-out', folder.at('a.csv'), '--lang', 'nl');
    const [header, , second] = folder.read('a.csv').replace('\ufeff', '').split('\r\n');
    assert.equal(
      header,
      'Dossier;Maand;Regel;Versie van art. 34;Waarom;Verschuldigd per maand;Na herziening;Gevolg per maand',
    );
    assert.equal(
      second,
      'B;2026-09;3;2002;begunstigde op 16/01/2026, sindsdien niet herzien;336,04;336,04;0,00',
    );
  });

  it('the terminal tells those whose amount changes', async () => {
    const { out } = await check();
    assert.match(out, /Le montant change pour 1\s+dossier/);
    assert.match(out, /\n {2}=C +4 +2026-09 +336,04 +136,04 +−200,00\n/);
    assert.match(out, /--art34-out donne la version de chaque dossier/);
  });

  it('a workbook has them on a sheet, amounts as numbers', async () => {
    const { code } = await check('--out', folder.at('r.xlsx'), '--lang', 'fr');
    assert.equal(code, 0);
    const { sheets } = await readXlsx(folder.bytes('r.xlsx'));
    const sheet = sheets.find(({ name }) => name === 'Art. 34');
    assert.deepEqual(
      sheet?.rows.map((cells) => [
        cells[0],
        cells[3],
        cells[4],
        cells[5],
        cells[6] ?? null,
        cells[7] ?? null,
      ]),
      [
        ['Dossier', 'Version de l’art. 34', 'Pourquoi', 'Dû par mois', 'Après révision', 'Effet par mois'],
        ['A', 2002, 'avant le 01/03/2026', 265.18, null, null],
        ['B', 2002, 'bénéficiaire au 16/01/2026, non révisé depuis', 336.04, 336.04, 0],
        ["'=C", 2002, 'bénéficiaire au 16/01/2026, non révisé depuis', 336.04, 136.04, -200],
        ['D', 2026, 'révisé depuis le 01/03/2026', 336.04, null, null],
        ['E', 2026, 'pas bénéficiaire au 16/01/2026', 336.04, null, null],
        ['F', 2026, 'le fichier le dit (colonne « article 34 »)', 336.04, null, null],
      ],
    );
  });

  it('and no such sheet where there is no debtor', async () => {
    const source = folder.file('none.csv', 'Dossier;Mois;Cat;Payé\nA;2026-09;2;1367,34\n');
    await folder.check(source, '--out', folder.at('r.xlsx'));
    const { sheets } = await readXlsx(folder.bytes('r.xlsx'));
    assert.ok(!sheets.some(({ name }) => name === 'Art. 34'));
  });

  it('is text, whatever the report is', async () => {
    assert.equal((await check('--art34-out', folder.at('a.xlsx'))).code, 2);
  });
});
