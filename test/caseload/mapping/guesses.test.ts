import assert from 'node:assert/strict';
import { guessesFor, mappingOf, meaningOf } from '../../../src/caseload';

/** Headers that are not recognised, cells under them, and what they are. */
const CASES: [header: string, cells: unknown[], first: string][] = [
  ['Indemnités mutuelle', ['512,30'], 'replacement'],
  ['Indemnité de maladie-invalidité par an', ['6147,60'], 'replacement/year'],
  ['Somme versée au bénéficiaire', ['1367,34'], 'paid'],
  ['Uitbetaald door OCMW', ['1367,34'], 'paid'],
  ['Dt révision dossier', ['01/09/2026'], 'reviewedOn'],
  ['Loon vd partner', ['800,00'], 'partner-work'],
  ['Gehalt des Partners', [900], 'partner-work'],
  ['Nbre enfants mineurs', ['2', '0'], 'minor-children'],
  ['Cat. RIS', ['1', '2'], 'category'],
];

describe('guesses for a header that is not recognised', () => {
  for (const [header, cells, first] of CASES) {
    it(`${header}: ${first}`, () => {
      assert.equal(meaningOf(header), undefined);
      assert.equal(guessesFor(header, cells)[0]?.target, first);
    });
  }

  it('are none for what a person pays to others', () => {
    for (const header of [
      ...[
        'Loyer payé',
        'Loyer versé',
        'Charges',
        'Charges payées',
        'Montant facture',
        'Frais payés',
        'Dette',
      ],
      ...[
        'Pension alimentaire payée',
        'Montant garantie locative',
        'Betaalde huur',
        'Huur betaald',
        'Kosten',
      ],
      ...[
        'Betaalde kosten',
        'Factuurbedrag',
        'Betaald onderhoudsgeld',
        'Bedrag huurwaarborg',
        'Gezahlte Miete',
      ],
      ...['Rent paid', 'Charges paid'],
    ]) {
      assert.deepEqual(guessesFor(header, ['312,30']), [], header);
    }
  });

  it('are what was paid only where the header says that something was, and the whole of it', () => {
    for (const header of [
      ...[
        'Montant',
        'Montant total',
        'Montant du loyer',
        'Solde',
        'Solde payé',
        'Avance payée',
        'Date paiement',
      ],
      ...['Bedrag', 'Saldo', 'Voorschot betaald', 'Betaaldatum', 'Datum betaling', 'Huur', 'Loyer', 'Nom'],
    ]) {
      assert.ok(!guessesFor(header, ['312,30']).some(({ target }) => target === 'paid'), header);
    }
    assert.deepEqual(guessesFor('Nom', ['x']), []);
  });

  it('are scored from 0 to 1, the best first, five at most, and a mapping takes each of them', () => {
    for (const [header, cells] of CASES) {
      const guesses = guessesFor(header, cells);
      assert.ok(guesses.length <= 5);
      guesses.forEach(({ target, score }, i) => {
        assert.ok(score > 0 && score <= 1 && score <= (guesses[i - 1]?.score ?? 1), `${header} ${score}`);
        assert.ok('mapping' in mappingOf([header], { [header]: target }), target);
      });
    }
  });

  it('fall where the cells are of another type', () => {
    const score = (cells: unknown[]): number =>
      guessesFor('Somme versée au bénéficiaire', cells).find(({ target }) => target === 'paid')?.score ?? 0;
    const [fitting, none, half, other] = [['1367,34'], [], ['1367,34', 'x'], ['x', 'y']].map(score);
    assert.ok(fitting! > half! && half! > other! && none! >= half!, `${fitting} ${half} ${none} ${other}`);
  });

  it('are none for words of no meaning to us, and where something is to be found out first', () => {
    for (const header of [
      'Remarque',
      'Commune',
      'Adresse',
      'Téléphone',
      '',
      '€',
      'Salaire brut',
      'Kindergeld',
    ]) {
      assert.deepEqual(guessesFor(header, ['500,00']), [], header);
    }
  });
});
