import type { WorkedExample } from '../../src/taskpane/examples/model';
import { exampleOf } from './example';
import type { Parting, PrintedSource, PublishedExample, Two } from './model';

const BRUXELLES_J = (question?: number): PrintedSource => ({
  title: {
    fr: `Bruxelles-J, montants du RIS, questions et réponses (01/01/2021)${question === undefined ? '' : `, question ${question}`}`,
    nl: `Bruxelles-J, bedragen van het leefloon, vragen en antwoorden (01/01/2021)${question === undefined ? '' : `, vraag ${question}`}`,
  },
  address:
    'https://www.bruxelles-j.be/droits-sociaux/obtenir-de-laide-du-cpas/quels-sont-les-categories-et-les-montants-du-revenu-dintegration-et-de-laide-sociale-et-que-se-passe-t-il-si-on-a-des-revenus-par-ailleurs/',
  note: {
    fr: 'la page est refaite à chaque indexation',
    nl: 'de pagina wordt bij elke indexering vernieuwd',
  },
});
const PRIMABOOK: PrintedSource = {
  title: {
    fr: 'SPP Intégration sociale, Primabook, Le calcul des ressources, 2.3',
    nl: 'POD Maatschappelijke Integratie, Primabook, Le calcul des ressources, 2.3',
  },
  address: 'https://primabook.mi-is.be/fr/droit-lintegration-sociale/le-calcul-des-ressources',
  consulted: '2026-09-25',
};
const MEDENAM: PrintedSource = {
  title: {
    fr: 'Medenam, exonération pour métier en pénurie',
    nl: 'Medenam, vrijstelling voor een knelpuntberoep',
  },
  address: 'https://www.medenam.be/index.php/actualites/8-actualites/417-...',
  note: { fr: 'actualité no 417, adresse notée en abrégé', nl: 'bericht nr. 417, adres verkort genoteerd' },
};
const INFOR_JEUNES: PrintedSource = {
  title: { fr: 'Infor Jeunes, page sur le CPAS', nl: 'Infor Jeunes, pagina over het OCMW' },
  address: 'https://inforjeunes.be/thematique/cpas/',
};
const TRAINING_CASES: PrintedSource = {
  title: {
    fr: 'Vanden Broele / CPASConnect, casus de formation, juin 2026',
    nl: 'Vanden Broele / CPASConnect, oefencasussen, juni 2026',
  },
  address: 'https://github.com/suyttenhoef-cyber/simulateur_ri_v2',
};

/** The words for the general exemption left out: what it takes away is a twelfth of the exemption of the category. */
const leavesOut = (annual: number, monthly: string): Two => ({
  fr: `laisse de côté l’exonération générale (AR 22 §2), que la source explique par ailleurs : ${annual} ÷ 12 = ${monthly} €`,
  nl: `laat de algemene vrijstelling weg (KB 22 §2), die de bron elders uitlegt: ${annual} ÷ 12 = € ${monthly}`,
});

const NOT_FOLLOWED: Two = {
  fr: 'ne se retrouve pas à partir du barème que la source imprime elle-même ; l’édition de septembre ne reprend plus ce chiffre',
  nl: 'is niet terug te vinden vanuit het barema dat de bron zelf afdrukt; de uitgave van september herneemt dit cijfer niet',
};

/** A printed example of the pane, with its source. */
function ofPane(
  { id, title, facts, cells, resources, published }: WorkedExample,
  parting: Parting,
  source: PrintedSource,
): PublishedExample {
  const values = new Map(cells.map(({ name, value }) => [name, value]));
  const [date, category] = [values.get('date'), values.get('category')];
  if (
    published === undefined ||
    date === undefined ||
    !('day' in date) ||
    category === undefined ||
    !('whole' in category)
  )
    throw new Error(`not a printed example: ${id}`);
  return {
    caseId: published.where,
    parting,
    title,
    source,
    facts,
    day: date.day,
    category: category.whole as 1 | 2 | 3,
    resources: resources.map(({ kind, amount }) => [kind, amount]),
    printed: { amount: published.amount, of: 'payable' },
    why: published.why,
  };
}

/** Every printed example that errs, by what it parts in; each is a case with status `published-wrong`. */
export const PUBLISHED: readonly PublishedExample[] = [
  ofPane(exampleOf('published-without-general-exemption'), 'exemption', BRUXELLES_J()),
  {
    caseId: 'SEED-002-Q12-partner-1000',
    parting: 'exemption',
    title: { fr: 'Un partenaire à 1 000 €', nl: 'Een partner met € 1.000' },
    source: BRUXELLES_J(12),
    facts: {
      fr: 'Un couple sans enfant : l’un demande le RIS, l’autre gagne 1 000 € nets. Janvier 2021.',
      nl: 'Een koppel zonder kinderen: de ene vraagt een leefloon aan, de andere verdient € 1.000 netto. Januari 2021.',
    },
    day: '2021-01-01',
    category: 1,
    resources: [['partner-work', '1000.00']],
    printed: { amount: '312.90', of: 'payable' },
    why: leavesOut(155, '12,92'),
  },
  {
    caseId: 'SEED-002-Q45-partner-1200',
    parting: 'exemption',
    title: { fr: 'Un partenaire à 1 200 €', nl: 'Een partner met € 1.200' },
    source: BRUXELLES_J(45),
    facts: {
      fr: 'Un couple sans enfant : l’un demande le RIS, l’autre gagne 1 200 € nets. Janvier 2021.',
      nl: 'Een koppel zonder kinderen: de ene vraagt een leefloon aan, de andere verdient € 1.200 netto. Januari 2021.',
    },
    day: '2021-01-01',
    category: 1,
    resources: [['partner-work', '1200.00']],
    printed: { amount: '112.90', of: 'payable' },
    why: leavesOut(155, '12,92'),
  },
  {
    caseId: 'SEED-002-Q14-350',
    parting: 'exemption',
    title: { fr: 'Un salaire de 350 € avec SPI', nl: 'Een loon van € 350 met SPI' },
    source: BRUXELLES_J(14),
    facts: {
      fr: 'Un isolé gagne 350 € nets avec l’exonération socioprofessionnelle. Janvier 2021. La source dit ce qui est déduit du montant du mois.',
      nl: 'Een alleenstaande verdient € 350 netto met de socioprofessionele vrijstelling. Januari 2021. De bron zegt wat van het maandbedrag wordt afgetrokken.',
    },
    day: '2021-01-01',
    category: 2,
    resources: [['work:spi', '350.00']],
    printed: { amount: '96.12', of: 'deducted' },
    why: leavesOut(250, '20,83'),
  },
  {
    caseId: 'SEED-002-Q31-unemployment',
    parting: 'exemption',
    title: { fr: 'Un chômage de 400 €', nl: 'Een werkloosheidsuitkering van € 400' },
    source: BRUXELLES_J(31),
    facts: {
      fr: 'Un isolé reçoit 400 € de chômage par mois et l’aide sociale équivalente, calculée ici comme le RIS. Janvier 2021.',
      nl: 'Een alleenstaande krijgt € 400 werkloosheidsuitkering per maand en de equivalente maatschappelijke hulp, hier berekend zoals het leefloon. Januari 2021.',
    },
    day: '2021-01-01',
    category: 2,
    resources: [['replacement', '400.00']],
    printed: { amount: '584.68', of: 'payable' },
    why: leavesOut(250, '20,83'),
  },
  {
    caseId: 'SEED-002-Q35-student-partner',
    parting: 'exemption',
    title: { fr: 'Famille à charge, partenaire étudiant', nl: 'Gezin ten laste, partner student' },
    source: BRUXELLES_J(35),
    facts: {
      fr: 'Une famille avec un enfant mineur ; le partenaire, étudiant avec PIIS, gagne 1 000 € nets. Janvier 2021 ; l’exonération de l’étudiant est alors la même que la SPI générale. La source dit ce qui est déduit du montant du mois.',
      nl: 'Een gezin met een minderjarig kind; de partner, student met GPMI, verdient € 1.000 netto. Januari 2021; de vrijstelling van de student is dan gelijk aan de algemene SPI. De bron zegt wat van het maandbedrag wordt afgetrokken.',
    },
    day: '2021-01-01',
    category: 3,
    resources: [
      ['minor-children', '1'],
      ['partner-work:spi', '1000.00'],
    ],
    printed: { amount: '746.12', of: 'deducted' },
    why: leavesOut(310, '25,83'),
  },
  {
    caseId: 'MEDENAM-shortage',
    parting: 'exemption',
    title: { fr: 'Famille à charge, métier en pénurie', nl: 'Gezin ten laste, knelpuntberoep' },
    source: MEDENAM,
    facts: {
      fr: 'Une personne avec un enfant mineur gagne 1 500 € nets dans un métier en pénurie, avec l’exonération majorée. Janvier 2024.',
      nl: 'Een persoon met een minderjarig kind verdient € 1.500 netto in een knelpuntberoep, met de verhoogde vrijstelling. Januari 2024.',
    },
    day: '2024-01-01',
    category: 3,
    resources: [
      ['minor-children', '1'],
      ['work:shortage', '1500.00'],
    ],
    printed: { amount: '633.41', of: 'payable' },
    why: leavesOut(310, '25,83'),
  },
  {
    caseId: 'MEDENAM-no-spi',
    parting: 'exemption',
    title: { fr: 'Famille à charge, sans SPI', nl: 'Gezin ten laste, zonder SPI' },
    source: MEDENAM,
    facts: {
      fr: 'La même personne, sans exonération socioprofessionnelle. Janvier 2024.',
      nl: 'Dezelfde persoon, zonder socioprofessionele vrijstelling. Januari 2024.',
    },
    day: '2024-01-01',
    category: 3,
    resources: [
      ['minor-children', '1'],
      ['work', '1500.00'],
    ],
    printed: { amount: '207.11', of: 'payable' },
    why: leavesOut(310, '25,83'),
  },
  {
    caseId: 'INFORJEUNES-maman-soeur',
    parting: 'exemption',
    title: { fr: 'Chez sa mère et sa sœur', nl: 'Bij zijn moeder en zijn zus' },
    source: INFOR_JEUNES,
    facts: {
      fr: 'Un jeune vit avec sa mère, qui a 900 € par mois, et sa sœur, qui gagne 850 € ; la sœur ne compte pas. Décembre 2022.',
      nl: 'Een jongere woont met zijn moeder, die € 900 per maand heeft, en zijn zus, die € 850 verdient; de zus telt niet. December 2022.',
    },
    day: '2022-12-01',
    category: 1,
    resources: [
      ['debtors', '1'],
      ['debtors-income', '900.00'],
    ],
    printed: { amount: '678.58', of: 'payable' },
    why: leavesOut(155, '12,92'),
  },
  ofPane(exampleOf('published-subtraction'), 'figures', PRIMABOOK),
  {
    caseId: 'SEED-002-Q22-350',
    parting: 'figures',
    title: { fr: 'Un cohabitant qui travaille', nl: 'Een samenwonende die werkt' },
    source: BRUXELLES_J(22),
    facts: {
      fr: 'Un jeune vit chez sa grand-mère (catégorie 1) et gagne 350 € nets, sans SPI. Janvier 2021.',
      nl: 'Een jongere woont bij zijn grootmoeder (categorie 1) en verdient € 350 netto, zonder SPI. Januari 2021.',
    },
    day: '2021-01-01',
    category: 1,
    resources: [['work', '350.00']],
    printed: { amount: '316.12', of: 'payable' },
    why: {
      fr: 'part de 656,12 quand la catégorie 1 était de 656,45 ; 656,12 − 350 font 306,12 et non 316,12 ; laisse de côté l’exonération générale (AR 22 §2)',
      nl: 'vertrekt van 656,12 terwijl categorie 1 656,45 was; 656,12 − 350 is 306,12 en niet 316,12; laat de algemene vrijstelling weg (KB 22 §2)',
    },
  },
  ofPane(exampleOf('published-other-date'), 'date', BRUXELLES_J(40)),
  {
    caseId: 'VB6-1B',
    parting: 'unexplained',
    title: { fr: 'Un isolé avec ses allocations familiales', nl: 'Een alleenstaande met zijn gezinsbijslag' },
    source: TRAINING_CASES,
    facts: {
      fr: 'Un isolé reçoit en son nom 347 € d’allocations familiales par mois. Juin 2026.',
      nl: 'Een alleenstaande ontvangt op eigen naam € 347 gezinsbijslag per maand. Juni 2026.',
    },
    day: '2026-06-01',
    category: 2,
    resources: [['family-allowance', '347.00']],
    printed: { amount: '865.00', of: 'payable', about: true },
    why: NOT_FOLLOWED,
  },
  {
    caseId: 'VB6-2A',
    parting: 'unexplained',
    title: { fr: 'Un petit salaire, sans SPI', nl: 'Een klein loon, zonder SPI' },
    source: TRAINING_CASES,
    facts: {
      fr: 'Un isolé gagne 105,50 € nets, sans SPI. Février 2026.',
      nl: 'Een alleenstaande verdient € 105,50 netto, zonder SPI. Februari 2026.',
    },
    day: '2026-02-01',
    category: 2,
    resources: [['work', '105.50']],
    printed: { amount: '1107.00', of: 'payable', about: true },
    why: NOT_FOLLOWED,
  },
  {
    caseId: 'VB6-2B',
    parting: 'unexplained',
    title: { fr: 'Un petit salaire, avec SPI', nl: 'Een klein loon, met SPI' },
    source: TRAINING_CASES,
    facts: {
      fr: 'Le même isolé, avec l’exonération socioprofessionnelle. Février 2026.',
      nl: 'Dezelfde alleenstaande, met de socioprofessionele vrijstelling. Februari 2026.',
    },
    day: '2026-02-01',
    category: 2,
    resources: [['work:spi', '105.50']],
    printed: { amount: '1191.00', of: 'payable', about: true },
    why: {
      fr: `${NOT_FOLLOWED.fr} ; cite la SPI du 01/03/2026 pour un mois de février`,
      nl: `${NOT_FOLLOWED.nl}; vermeldt de SPI van 01/03/2026 voor een maand februari`,
    },
  },
];
