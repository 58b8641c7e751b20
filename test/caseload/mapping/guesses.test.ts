import assert from 'node:assert/strict';
import { guessesFor, mappingOf, meaningOf, openCaseload } from '../../../src/caseload';
import { bytesOf } from '../source';

/** Headers that are not recognised, cells under them, and what they are. */
const CASES: [header: string, cells: unknown[], first: string][] = [
  ['Indemnités mutuelle neutre', ['512,30'], 'replacement'],
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

  it('offer no exemption for what replaces income, nor for wages', () => {
    for (const header of [
      ...[
        'Indemnités mutuelle neutre',
        'Alloc. chômage',
        'ONEM',
        'RVA',
        'GRAPA',
        'IGO',
        'GRAPA/IGO',
        'Pensions',
        'Accident de travail',
      ],
      ...[
        'Ziekteuitkering mutualiteit',
        'Invaliditeit',
        'Droit passerelle',
        'Overbruggingsrecht',
        'Krankenkasse',
        'Unemployment',
      ],
      ...['Revenus', 'Revenu net', 'Ressources', 'Inkomsten', 'Netto inkomen'],
    ]) {
      assert.equal(meaningOf(header), undefined, header);
      const targets = guessesFor(header, ['512,30']).map(({ target }) => target);
      assert.deepEqual(
        targets.filter((target) => /^(?:exempt|ale|artistic)|:/.test(target)),
        [],
        header,
      );
    }
  });

  it('begin with what is counted where the law exempts one case and not the other', () => {
    const cases: [header: string, targets: string[]][] = [
      ['Allocation handicapé ARR/AI', ['replacement', 'exempt:t', 'exempt:m']],
      ['Tegemoetkoming handicap', ['replacement', 'exempt:t', 'exempt:m']],
      ['Bourse', ['other-income', 'exempt:g']],
      ['Job étudiant', ['work', 'work:student']],
      ['Travail étudiant', ['work', 'work:student']],
      ['Studentenarbeid', ['work', 'work:student']],
      ['Prime d’installation', ['other-income', 'exempt:a', 'exempt:f']],
      ['Giften', ['regular-gift', 'exempt:j']],
      ['Revenus des parents', ['debtors-income']],
      ['Inkomen ouders', ['debtors-income']],
      ['Revenus cohabitants', ['partner-other', 'debtors-income']],
      ['Huurinkomsten', ['rent-built', 'rent-unbuilt']],
      ['Bourse d’études', ['other-income', 'exempt:g']],
      ['Revenus étudiant', ['work', 'work:student']],
      ['student work', ['work', 'work:student']],
      ['Pension enfant', ['replacement', 'other-income']],
      ['Pension alimentaire reçue enfant', ['alimony', 'exempt:c']],
      ['Pension alim.', ['alimony', 'exempt:c']],
      ['Pension alim. reçue', ['alimony', 'exempt:c']],
      ['Revenu mari', ['partner-other', 'partner-work']],
      ['Revenu épouse', ['partner-other', 'partner-work']],
      ['ARR', ['replacement', 'other-income']],
      ['Arr.', ['replacement', 'other-income']],
      ['IVT', ['replacement', 'other-income']],
      ['Mutualité', ['replacement', 'other-income']],
    ];
    for (const [header, targets] of cases) {
      assert.equal(meaningOf(header), undefined, header);
      assert.deepEqual(
        guessesFor(header, ['512,30']).map(({ target }) => target),
        targets,
        header,
      );
    }
  });

  it('what an insurance paid, and what is due for upkeep, may be received', () => {
    assert.equal(guessesFor('Indemnité assurance', ['312,30'])[0]?.target, 'replacement');
    assert.equal(guessesFor('Onderhoudsbijdrage kinderen', ['312,30'])[0]?.target, 'alimony');
  });

  it('begin with what is counted, outside the natures too, and take no child for a benefit in kind', () => {
    for (const header of [
      'Revenus ISP',
      'Inkomsten SPI',
      'Nombre enfants revenus',
      'Revenu garanti',
      'Capital',
    ])
      assert.doesNotMatch(
        guessesFor(header, ['312,30'])[0]?.target ?? '',
        /^exempt:|:(?:spi|student|shortage)/,
        header,
      );
    const kinds = guessesFor('Inkomen kind', ['312,30']).map(({ target }) => target);
    assert.ok(!kinds.includes('benefit-in-kind'), kinds.join());
    assert.equal(guessesFor('Voordeel in natura kind', ['312,30'])[0]?.target, 'benefit-in-kind');
  });

  it('of family benefits it is asked whose they are, whatever else the header says', () => {
    for (const header of [
      'Alloc. familiales',
      'Montant allocations familiales',
      'Bedrag kinderbijslag',
      'Groeipakket (EUR)',
      'Allocations familiales enfant',
      'Kinderbijslag kind',
    ]) {
      assert.equal(meaningOf(header), undefined, header);
      assert.deepEqual(guessesFor(header, ['512,30']), [], header);
    }
  });

  it('the commonest headers need none: the law leaves one kind', () => {
    const kinds: Record<string, string[]> = {
      replacement: [
        ...[
          'Indemnité mutuelle',
          'Indemnités mutuelle',
          'Mutuelle',
          'Chômage',
          'Allocation de chômage',
          'Allocations chômage',
        ],
        ...[
          'Pension',
          'Pension de retraite',
          'Ziekte-uitkering',
          'Ziekenfonds',
          'Uitkering ziekenfonds',
          'Invaliditeitsuitkering',
        ],
        ...[
          'Werkloosheidsuitkering',
          'Werkloosheidsuitkeringen',
          'Pensioen',
          'Inkomensvervangende tegemoetkoming',
          'Krankengeld',
        ],
      ],
      work: [
        'Salaire',
        'Salaires',
        'Salaire net',
        'Rémunération nette',
        'Loon',
        'Nettoloon',
        'Netto loon',
        'Inkomsten uit arbeid',
        'Gehalt',
      ],
      alimony: ['Pension alimentaire', 'Pensions alimentaires', 'Alimentatie', 'Onderhoudsgeld'],
      'holiday-pay': [
        'Pécule de vacances',
        'Prime de fin d’année',
        '13e mois',
        'Vakantiegeld',
        'Eindejaarspremie',
      ],
      'partner-work': ['Salaire conjoint', 'Salaire du partenaire', 'Loon partner'],
      'partner-replacement': ['Chômage conjoint', 'Mutuelle du conjoint', 'Werkloosheidsuitkering partner'],
    };
    for (const [code, headers] of Object.entries(kinds)) {
      for (const header of headers) {
        const meaning = meaningOf(header);
        assert.equal(meaning && 'kind' in meaning && meaning.kind.kind.code, code, header);
      }
    }
  });

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
      ...[
        'Rent paid',
        'Charges paid',
        'Ziektekosten',
        'Huurlasten',
        'Cotisation mutuelle',
        'Mutuelle cotisation',
      ],
      ...[
        'Bijdrage ziekenfonds',
        'Eigen bijdrage',
        'Krankenkassenbeitrag',
        'Assurance maladie',
        'Verzekering',
      ],
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

describe('a column that names categories', () => {
  const guesses = async (text: string) => {
    const caseload = await openCaseload(bytesOf(text), false);
    assert.ok(!('problems' in caseload));
    return [...caseload.guesses.values()].map(([first]) => first?.target);
  };
  const words = ['isolé', 'famille à charge', 'samenwonend', 'alleenstaande', 'chef de ménage'];

  it('is taken for the category, whatever its header', async () => {
    const lines = words.map((word, i) => `D${i};2026-09;${word}`).join('\n');
    for (const header of ['Statut', 'Gezinstoestand'])
      assert.deepEqual(await guesses(`Dossier;Mois;${header}\n${lines}\n`), ['category']);
  });

  it('is not where another column is the category, nor where the cells are numbers or say more', async () => {
    const with1 = words.map((word, i) => `D${i};2026-09;2;${word}`).join('\n');
    assert.deepEqual(await guesses(`Dossier;Mois;Catégorie;Statut\n${with1}\n`), []);
    assert.deepEqual(await guesses('Dossier;Mois;Niveau\nA;2026-09;1\nB;2026-09;2\n'), []);
    assert.deepEqual(await guesses('Dossier;Mois;Remarque\nA;2026-09;isolé\nB;2026-09;à revoir\n'), []);
  });
});
