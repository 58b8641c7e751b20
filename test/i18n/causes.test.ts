import assert from 'node:assert/strict';
import { CAUSE_CODES, FACTS } from '../../src/caseload';
import {
  causeLabel,
  CAUSES,
  COLUMNS,
  findingText,
  KINDS,
  LANGS,
  type Figures,
  type Lang,
  type MistakeSaid,
  type Texts,
} from '../../src/i18n';
import { CAUSE_LABELS } from '../../src/i18n/causes/labels';
import { namesIn } from './whole-sentence';

const AMOUNTS = { paid: '1340.47', due: '1367.34' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (lang: Lang, cause: string, explanation: MistakeSaid[], ties: MistakeSaid[][] = []): string =>
  plain(findingText(lang, { cause, explanation, ties }, AMOUNTS));
const one = (lang: Lang, code: string, figures: Figures) => said(lang, code, [{ code, figures }]);

/** How the sentence of a mistake ends. */
const END = {
  fr: ', on obtient exactement les 1 340,47 € payés (dû : 1 367,34 €).',
  nl: ' komt de berekening precies uit op de betaalde 1.340,47 euro (verschuldigd: 1.367,34 euro).',
};

/** For each mistake the figures of a finding, and how the sentence begins in French and in Dutch. */
const GALLERY: readonly (readonly [code: string, figures: Figures, fr: string, nl: string])[] = [
  [
    'correct-rounding',
    { rounding: 'ten-cents' },
    'Avec un arrondi aux dix cents',
    'Met een afronding op tien cent',
  ],
  [
    'correct-reading',
    { policy: 'severalApplicants', value: 'full' },
    'Dans la lecture « Plusieurs demandeurs pour les mêmes débiteurs (point ouvert) : excédent entier pour chacun »',
    'In de lezing “Meerdere aanvragers voor dezelfde onderhoudsplichtigen (open punt): volledig excedent voor elk”',
  ],
  ['old-bareme', { date: '2025-02-01' }, 'Avec les montants du 01/02/2025', 'Met de bedragen van 01/02/2025'],
  [
    'later-bareme',
    { date: '2026-09-01' },
    'Avec les montants du 01/09/2026, pas encore en vigueur',
    'Met de nog niet geldende bedragen van 01/09/2026',
  ],
  [
    'category',
    { paidAs: 2, category: 1, declared: 1 },
    'En catégorie 2 (isolé) au lieu de la catégorie déclarée 1 (cohabitant)',
    'In categorie 2 (alleenstaande) in plaats van de opgegeven categorie 1 (samenwonende)',
  ],
  [
    'category',
    { paidAs: 1, category: 3 },
    'En catégorie 1 (cohabitant) au lieu de la catégorie 3 (famille à charge), que donne le ménage',
    'In categorie 1 (samenwonende) in plaats van de uit het huishouden afgeleide categorie 3 (gezinslast)',
  ],
  [
    'art34-old-wording',
    { applies: '2026', applied: '2002' },
    'Avec le texte de 2002 de l’article 34 au lieu de celui de 2026',
    'Met de tekst van 2002 van artikel 34 in plaats van die van 2026',
  ],
  [
    'art34-new-wording',
    { applies: '2002', applied: '2026' },
    'Avec le texte de 2026 de l’article 34 au lieu de celui de 2002',
    'Met de tekst van 2026 van artikel 34 in plaats van die van 2002',
  ],
  [
    'general-exemption-not-applied',
    { annual: '250.00' },
    'Sans l’exonération générale de 250,00 € par an',
    'Zonder de algemene vrijstelling van 250,00 euro per jaar',
  ],
  [
    'general-exemption-not-applied',
    { annual: '0.00' },
    'Sans l’exonération générale',
    'Zonder de algemene vrijstelling',
  ],
  [
    'general-exemption-monthly',
    { annual: '155.00' },
    'En déduisant chaque mois l’exonération générale de 155,00 € par an',
    'Met een maandelijkse aftrek van de algemene vrijstelling van 155,00 euro per jaar',
  ],
  [
    'spi-beyond-counter',
    { person: 'applicant', days: 1 },
    'Avec l’exonération SPI pour tout le mois (demandeur, jours restants au compteur : 1)',
    'Met de SPI-vrijstelling voor de hele maand (aanvrager, resterende dagen op de teller: 1)',
  ],
  [
    'spi-not-applied',
    { person: 'p', kind: 'student' },
    'Sans l’exonération SPI (étudiant, « p »)',
    'Zonder de SPI-vrijstelling (student, “p”)',
  ],
  [
    'spi-not-applied',
    { persons: 2 },
    'Sans l’exonération SPI de 2 personnes',
    'Zonder de SPI-vrijstelling van 2 personen',
  ],
  [
    'spi-old-amount',
    { date: '2025-02-01' },
    'Avec l’exonération SPI au montant du 01/02/2025',
    'Met de SPI-vrijstelling aan het bedrag van 01/02/2025',
  ],
  [
    'spi-without-right',
    { person: 'partner', kind: 'general' },
    'Avec une exonération SPI (générale, partenaire)',
    'Met een SPI-vrijstelling (algemeen, partner)',
  ],
  [
    'not-prorated',
    { days: 20, inMonth: 30 },
    'Pour le mois entier au lieu de 20/30 jours',
    'Voor de hele maand in plaats van 20/30 dagen',
  ],
  [
    'thirtieths',
    { days: 21, inMonth: 31 },
    'En comptant 21/30 du mois au lieu de ses jours réels (mois de 31 jours)',
    'Met 21/30 van de maand in plaats van haar werkelijke dagen (maand van 31 dagen)',
  ],
  [
    'cohabitant-not-counted',
    { person: 'debtor-2' },
    'Sans les ressources d’un cohabitant (débiteur d’aliments 2)',
    'Zonder de bestaansmiddelen van een samenwonende (onderhoudsplichtige 2)',
  ],
  [
    'cohabitant-not-counted',
    { persons: 2 },
    'Sans les ressources de 2 cohabitants',
    'Zonder de bestaansmiddelen van 2 samenwonenden',
  ],
  [
    'cohabitant-counted',
    { person: 'oncle' },
    'En comptant les ressources d’un cohabitant (« oncle ») sans seuil, ou alors qu’elles ne comptent pas',
    'Met de zonder drempel of ten onrechte meegetelde bestaansmiddelen van een samenwonende (“oncle”)',
  ],
  [
    'cohabitant-counted',
    { persons: 3 },
    'En comptant les ressources de 3 cohabitants sans seuil, ou alors qu’elles ne comptent pas',
    'Met de zonder drempel of ten onrechte meegetelde bestaansmiddelen van 3 samenwonenden',
  ],
  [
    'resource-not-counted',
    { person: 'applicant', kind: 'replacement', amount: '1119.00' },
    'Sans « revenus de remplacement » (1 119,00 €, demandeur)',
    'Zonder “vervangingsinkomen” (1.119,00 euro, aanvrager)',
  ],
  [
    'resource-not-counted',
    { person: 'm', rows: 3 },
    'Sans les 3 ressources (« m »)',
    'Zonder de 3 bestaansmiddelen (“m”)',
  ],
  [
    'resource-over-12',
    { person: 'applicant', kind: 'alimony', amount: '300.00' },
    'Avec un douzième de « pension alimentaire reçue » (300,00 €, demandeur)',
    'Met een twaalfde van “ontvangen onderhoudsgeld” (300,00 euro, aanvrager)',
  ],
  [
    'resource-times-12',
    { person: 'applicant', kind: 'movable', amount: '20000.00' },
    'Avec douze fois « capitaux mobiliers » (20 000,00 €, demandeur)',
    'Met twaalf keer “roerende kapitalen” (20.000,00 euro, aanvrager)',
  ],
  [
    'resource-over-12',
    { person: 'applicant', kind: 'alimony', amount: '300.00', per: 'month' },
    'Avec un douzième de « pension alimentaire reçue » (300,00 €/mois, demandeur)',
    'Met een twaalfde van “ontvangen onderhoudsgeld” (300,00 euro/maand, aanvrager)',
  ],
  [
    'resource-times-12',
    { kind: 'movable', amount: '500.00', per: 'year' },
    'Avec douze fois « capitaux mobiliers » (500,00 €/an)',
    'Met twaalf keer “roerende kapitalen” (500,00 euro/jaar)',
  ],
  [
    'resource-twice',
    { person: 'other-1', kind: 'immovable' },
    'Avec deux fois « bien immobilier » (cohabitant 1)',
    'Met twee keer “onroerend goed” (samenwonende 1)',
  ],
  [
    'general-exemption-without-right',
    { annual: '250.00' },
    'En déduisant l’exonération générale de 250,00 € par an malgré des ressources qui atteignent le montant de la catégorie',
    'Met aftrek van de algemene vrijstelling van 250,00 euro per jaar, hoewel de bestaansmiddelen het bedrag van de categorie bereiken,',
  ],
  [
    'days-off',
    { days: 18, covered: 17, inMonth: 31 },
    'En comptant 18/31 jours au lieu de 17/31',
    'Met 18/31 dagen in plaats van 17/31',
  ],
  [
    'cohabitant-not-counted',
    { person: 'debtor-1', wording: '2002' },
    'Sans les ressources d’un cohabitant (débiteur d’aliments 1) (le texte de 2002 de l’article 34 le permet)',
    'Zonder de bestaansmiddelen van een samenwonende (onderhoudsplichtige 1) (de tekst van 2002 van artikel 34 laat dat toe)',
  ],
  [
    'movable-one-band',
    {},
    'Avec un seul taux pour tout le capital au-delà de la partie exonérée',
    'Met één tarief voor al het kapitaal boven het vrijgestelde deel',
  ],
  ['paid-for-a-year', {}, 'Avec douze fois le montant', 'Met twaalf keer het bedrag'],
  ['paid-twice', {}, 'Avec deux paiements du même montant', 'Met twee betalingen van hetzelfde bedrag'],
];

const FACT_SENTENCES: Readonly<Record<string, readonly [fr: string, nl: string]>> = {
  correct: [
    'Le montant payé est le montant dû, au cent près.',
    'Het betaalde bedrag is tot op de cent het verschuldigde bedrag.',
  ],
  'paid-with-no-right': [
    'Un montant a été payé, alors que les ressources du dossier n’en laissent aucun (L 3 4°, 16).',
    'Er is een bedrag betaald, terwijl de bestaansmiddelen van het dossier er geen laten (W 3 4°, 16).',
  ],
  'not-paid-with-a-right': [
    'Rien n’a été payé, alors qu’un montant est dû (L 14 §1, 21).',
    'Er is niets betaald, terwijl een bedrag verschuldigd is (W 14 §1, 21).',
  ],
  'date-outside-coverage': [
    'Le barème n’a pas de montants pour ce mois : rien n’est calculé, rien n’est estimé (L 14 §1).',
    'Voor deze maand zijn er geen bedragen: niets is berekend, niets is geraamd (W 14 §1).',
  ],
  unexplained: [
    'Aucune des erreurs recherchées, seule ou avec une autre, ne donne le montant payé au cent près.',
    'Geen van de gezochte fouten, alleen of samen met een andere, geeft het betaalde bedrag tot op de cent.',
  ],
};

/** A label stands in tables of a terminal. */
const LABEL_MAX = 36;

const eachText = (see: (text: string, lang: Lang, code: string) => void): void => {
  for (const [code, { meaning, proof, next }] of Object.entries(CAUSES)) {
    for (const lang of LANGS) {
      see(causeLabel(lang, code), lang, code);
      for (const texts of [meaning, next, ...(proof ? [proof] : [])]) see(texts[lang], lang, code);
    }
  }
};

describe('the causes', () => {
  it('every cause that can be found has its texts in four languages, and no other has', () => {
    assert.deepEqual(Object.keys(CAUSES).sort(), [...CAUSE_CODES].sort());
    assert.deepEqual(Object.keys(CAUSE_LABELS).sort(), [...CAUSE_CODES].sort());
    eachText((text, lang, code) => assert.ok(text.trim() !== '', `${code} ${lang}`));
  });

  it('a mistake has a proof, a fact has none', () => {
    for (const [code, { proof }] of Object.entries(CAUSES))
      assert.equal(proof === undefined, (FACTS as readonly string[]).includes(code), code);
  });

  it('labels are short, and no two are the same', () => {
    for (const lang of LANGS) {
      const labels = CAUSE_CODES.map((code) => causeLabel(lang, code));
      assert.equal(new Set(labels).size, labels.length, lang);
      for (const label of labels) assert.ok(label.length <= LABEL_MAX, label);
    }
  });

  it('meanings are one sentence, with the article but for a fact of arithmetic', () => {
    const law = { fr: /\((L|AR) \d/, nl: /\((W|KB) \d/, de: /\((G|KE) \d/, en: /\((L|AR) \d/ };
    const without = ['correct', 'correct-rounding', 'correct-reading', 'unexplained'];
    for (const [code, { meaning }] of Object.entries(CAUSES)) {
      for (const lang of LANGS) {
        assert.match(meaning[lang], /^\p{Lu}[^.!?]*\.$/u, code);
        assert.equal(law[lang].test(meaning[lang]), !without.includes(code), `${code} ${lang}`);
      }
    }
  });

  it('what to do next leaves the decision to the centre, wherever something may have to change', () => {
    const decides = { fr: /CPAS \(L 22, 24\)\.$/, nl: /OCMW \(W 22/, de: /ÖSHZ \(G 22/, en: /centre \(L 22/ };
    const without = ['correct', 'correct-rounding', 'correct-reading', 'date-outside-coverage'];
    for (const [code, { next }] of Object.entries(CAUSES)) {
      for (const lang of LANGS) {
        assert.match(next[lang], /^\p{Lu}.*\.$/u, code);
        assert.equal(decides[lang].test(next[lang]), !without.includes(code), `${code} ${lang}`);
      }
    }
  });

  it('accuses nobody, and French says SPI, never ISP', () => {
    eachText((text, lang, code) => {
      assert.doesNotMatch(
        text,
        /fraud|frauduleu|betrog|betrug|malhonn|misleid|täusch|cheat/i,
        `${code} ${lang}`,
      );
      assert.doesNotMatch(text, /\bISP\b/, `${code} ${lang}`);
    });
  });

  it('names columns and kinds as the file may', () => {
    const labels: readonly Texts[] = [...Object.values(COLUMNS), ...Object.values(KINDS)];
    for (const [code, { next }] of Object.entries(CAUSES)) {
      for (const lang of LANGS) {
        for (const [, name] of next[lang].matchAll(/(?:« |“|„)(.+?)(?: »|”|“)/g))
          assert.ok(
            labels.some((texts) => texts[lang] === name),
            `${code} ${lang} ${name ?? ''}`,
          );
      }
    }
  });

  it('a proof has the same figures in every language', () => {
    for (const [code, { proof }] of Object.entries(CAUSES)) {
      if (proof === undefined) continue;
      for (const name of namesIn(proof)) {
        for (const lang of LANGS) assert.ok(proof[lang].includes(`{${name}}`), `${code} ${lang} ${name}`);
      }
    }
  });

  it('a code of a later version is shown as it is', () => {
    assert.equal(causeLabel('fr', 'from-a-later-version'), 'from-a-later-version');
    assert.match(one('en', 'from-a-later-version', {}), /^From-a-later-version, the calculation gives/);
    assert.equal(said('fr', 'from-a-later-version', []), 'from-a-later-version');
  });
});

describe('findingText', () => {
  it('has a sentence here for every cause', () => {
    const codes = [...GALLERY.map(([code]) => code), ...Object.keys(FACT_SENTENCES)];
    assert.deepEqual([...new Set(codes)].sort(), [...CAUSE_CODES].sort());
  });

  for (const [code, figures, fr, nl] of GALLERY) {
    it(`${code}: ${fr}`, () => {
      assert.equal(one('fr', code, figures), fr + END.fr);
      assert.equal(one('nl', code, figures), nl + END.nl);
      for (const lang of LANGS)
        assert.doesNotMatch(one(lang, code, figures), /[{}[\]…]|undefined| {2}|\(\)|, *\)/);
    });
  }

  it('a fact is said by its meaning', () => {
    for (const [code, [fr, nl]] of Object.entries(FACT_SENTENCES)) {
      assert.equal(said('fr', code, []), fr);
      assert.equal(said('nl', code, []), nl);
    }
  });

  it('two mistakes are joined', () => {
    const two = [
      { code: 'old-bareme', figures: { date: '2026-03-01' } },
      { code: 'general-exemption-not-applied', figures: { annual: '250.00' } },
    ];
    assert.deepEqual(
      LANGS.map((lang) => said(lang, 'old-bareme', two)),
      [
        'Avec les montants du 01/03/2026 et sans l’exonération générale de 250,00 € par an, on obtient exactement les 1 340,47 € payés (dû : 1 367,34 €).',
        'Met de bedragen van 01/03/2026 en zonder de algemene vrijstelling van 250,00 euro per jaar komt de berekening precies uit op de betaalde 1.340,47 euro (verschuldigd: 1.367,34 euro).',
        'Mit den Beträgen vom 01.03.2026 und ohne den allgemeinen Freibetrag von 250,00 Euro im Jahr ergibt die Berechnung genau die gezahlten 1.340,47 Euro (geschuldet: 1.367,34 Euro).',
        'With the amounts of 01/03/2026 and without the general exemption of 250.00 EUR a year, the calculation gives exactly the 1,340.47 EUR paid (due: 1,367.34 EUR).',
      ],
    );
  });

  it('ties are said, of a mistake and of a fact', () => {
    const ties = [
      [{ code: 'not-prorated', figures: { days: 20, inMonth: 30 } }],
      [
        { code: 'old-bareme', figures: { date: '2026-03-01' } },
        { code: 'category', figures: { paidAs: 3, category: 2, declared: 2 } },
      ],
    ];
    assert.equal(
      said('fr', 'paid-with-no-right', [], ties),
      `${FACT_SENTENCES['paid-with-no-right']![0]} Aussi possible : pour le mois entier au lieu de 20/30 jours ; avec les montants du 01/03/2026 et en catégorie 3 (famille à charge) au lieu de la catégorie déclarée 2 (isolé).`,
    );
    assert.match(
      said('nl', 'old-bareme', [{ code: 'old-bareme', figures: { date: '2026-03-01' } }], ties.slice(0, 1)),
      / euro\)\. Ook mogelijk: voor de hele maand in plaats van 20\/30 dagen\.$/,
    );
  });

  it('a rounding stands beside the mistake', () => {
    const rounded = [
      { code: 'old-bareme', figures: { date: '2026-03-01' } },
      { code: 'correct-rounding', figures: { rounding: 'cent-down' } },
    ];
    assert.equal(
      said('fr', 'old-bareme', rounded),
      `Avec les montants du 01/03/2026 et avec un arrondi au cent inférieur${END.fr}`,
    );
  });

  it('of an unpaid dossier, what leaves nothing either is said apart', () => {
    const twice = {
      code: 'resource-twice',
      figures: { person: 'applicant', kind: 'work', amount: '900.00' },
    };
    const unpaid = { cause: 'not-paid-with-a-right', explanation: [], ties: [], candidates: [[twice]] };
    const [fr, nl] = FACT_SENTENCES[unpaid.cause]!;
    assert.deepEqual(
      (['fr', 'nl', 'de', 'en'] as const).map((lang) => plain(findingText(lang, unpaid, AMOUNTS))),
      [
        `${fr} Si le droit a été refusé : le calcul ne laisse rien non plus avec deux fois « revenus professionnels » (900,00 €, demandeur).`,
        `${nl} Als het recht geweigerd is: de berekening laat ook niets over met twee keer “beroepsinkomsten” (900,00 euro, aanvrager).`,
        'Es wurde nichts gezahlt, obwohl ein Betrag geschuldet ist (G 14 §1, 21). Wenn der Anspruch abgelehnt wurde: auch mit dem Doppelten von „Berufseinkünfte“ (900,00 Euro, Antragsteller) lässt die Berechnung nichts übrig.',
        'Nothing was paid, though an amount is due (L 14 §1, 21). If the right was refused: the calculation leaves nothing either with twice “work income” (900.00 EUR, applicant).',
      ],
    );
  });

  it('of a whole euro, what comes near it is said apart', () => {
    const near = [
      { code: 'old-bareme', figures: { date: '2026-03-01' } },
      { code: 'correct-rounding', figures: { rounding: 'euro-down' } },
    ];
    assert.equal(
      plain(
        findingText('en', { cause: 'unexplained', explanation: [], ties: [], candidates: [near] }, AMOUNTS),
      ),
      'None of the mistakes that are looked for, alone or with another, gives the amount paid to the cent. To the euro only, and so perhaps by chance: with the amounts of 01/03/2026 and with rounding down to the euro.',
    );
  });

  it('what stands in the file is never a part of the sentence', () => {
    const figures = { person: '{paid} [x]\n2026-09-01', kind: 'constructor' };
    assert.equal(
      one('fr', 'resource-not-counted', figures),
      `Sans « constructor » (« {paid} [x]·2026-09-01 »)${END.fr}`,
    );
    assert.match(one('en', 'cohabitant-counted', { person: 'constructor' }), /\(“constructor”\)/);
    assert.match(one('en', 'cohabitant-counted', { person: '2026-09' }), /\(“2026-09”\)/);
  });
});
