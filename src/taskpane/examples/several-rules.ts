import {
  ALL,
  amountFormula,
  byCase,
  categoryCell,
  cell,
  dateCell,
  fromCell,
  newClaimCell,
  resource,
} from './cells';
import type { WorkedExample } from './model';

/** Level 3: several rules together, and the change of the law of 2026. */
export const SEVERAL_RULES: readonly WorkedExample[] = [
  {
    id: 'new-claim',
    level: 3,
    title: {
      fr: 'Une nouvelle demande en cours de mois',
      nl: 'Een nieuwe aanvraag in de loop van de maand',
      de: 'Ein neuer Antrag im Lauf des Monats',
      en: 'A new claim during the month',
    },
    facts: {
      fr: 'Un isolé demande pour la première fois le RIS le 5 octobre 2022. Salaire du mois : 850 €.',
      nl: 'Een alleenstaande vraagt op 5 oktober 2022 voor het eerst een leefloon. Loon van de maand: € 850.',
      de: 'Ein Alleinstehender beantragt am 5. Oktober 2022 erstmals das Eingliederungseinkommen. Lohn des Monats: 850 €.',
      en: 'An isolated person claims the RIS for the first time on 5 October 2022. Wages of the month: € 850.',
    },
    cells: [dateCell('2022-10-01'), categoryCell(2), fromCell('2022-10-05'), newClaimCell],
    resources: [resource('work', '850.00')],
    formulas: [
      amountFormula({
        amount: '364.48',
        source: byCase('PB-3.3.2-cas1', 'payable'),
        set: ALL,
        more: [cell('from'), null, cell('newClaim')],
      }),
    ],
    lesson: {
      fr: 'Lors d’une nouvelle demande, seule compte la part du salaire qui revient aux jours demandés : 850 × 27 ÷ 31 = 740,32 €, arrondi au cent. Sans autre ressource, elle doit rester sous le montant du mois réduit à ces jours, ici 991,14 € (L 3 4°) : sinon, pas de droit. Puis l’exonération générale s’applique, et le montant du mois se réduit aux jours.',
      nl: 'Bij een nieuwe aanvraag telt enkel het deel van het loon dat op de gevraagde dagen valt: 850 × 27 ÷ 31 = € 740,32, afgerond op de cent. Zonder andere bestaansmiddelen moet dat onder het maandbedrag blijven, herleid tot die dagen, hier € 991,14 (W 3 4°): anders is er geen recht. Daarna geldt de algemene vrijstelling, en het maandbedrag wordt tot de dagen herleid.',
      de: 'Bei einem neuen Antrag zählt nur der Teil des Lohns, der auf die beantragten Tage entfällt: 850 × 27 ÷ 31 = 740,32 €, auf den Cent gerundet. Ohne andere Existenzmittel muss er unter dem auf diese Tage gekürzten Monatsbetrag bleiben, hier 991,14 € (G 3 Nr. 4): sonst besteht kein Anspruch. Dann gilt der allgemeine Freibetrag, und der Monatsbetrag wird auf die Tage gekürzt.',
      en: 'With a new claim only the part of the wages counts that falls to the days claimed: 850 × 27 ÷ 31 = € 740.32, rounded to the cent. Without other resources it must stay below the amount of the month reduced to these days, here € 991.14 (L 3 4°): otherwise there is no right. Then the general exemption applies, and the amount of the month is reduced to the days.',
    },
    articles: ['L 3 4°', 'L 21 §5', 'AR 22 §2', 'AR 23'],
  },
  {
    id: 'partner',
    level: 3,
    title: {
      fr: 'Le partenaire qui travaille',
      nl: 'De partner die werkt',
      de: 'Der Partner, der arbeitet',
      en: 'The partner who works',
    },
    facts: {
      fr: 'Un couple sans enfant. L’un demande le RIS (catégorie 1), l’autre gagne 1 000 € nets. Janvier 2021.',
      nl: 'Een koppel zonder kinderen. De ene vraagt een leefloon (categorie 1), de andere verdient € 1.000 netto. Januari 2021.',
      de: 'Ein Paar ohne Kinder. Einer beantragt das Eingliederungseinkommen (Kategorie 1), der andere verdient 1.000 € netto. Januar 2021.',
      en: 'A couple without children. One claims the RIS (category 1), the other earns € 1,000 net. January 2021.',
    },
    cells: [dateCell('2021-01-01'), categoryCell(1)],
    resources: [resource('partner-work', '1000.00')],
    formulas: [amountFormula({ amount: '325.82', source: byCase('SEED-002-Q12-partner-1000'), set: ALL })],
    lesson: {
      fr: 'On compte du partenaire ce qui dépasse une fois la catégorie 1 : 12 000 − 7 877,41 = 4 122,59 € par an ; l’exonération générale du demandeur s’y applique encore. Un exemple imprimé l’oublie et trouve 312,90 €.',
      nl: 'Van de partner telt wat één keer categorie 1 overschrijdt: 12.000 − 7.877,41 = € 4.122,59 per jaar; de algemene vrijstelling van de aanvrager geldt daar nog op. Een gedrukt voorbeeld vergeet die en vindt € 312,90.',
      de: 'Vom Partner zählt, was einmal die Kategorie 1 übersteigt: 12.000 − 7.877,41 = 4.122,59 € im Jahr; der allgemeine Freibetrag des Antragstellers gilt darauf noch. Ein gedrucktes Beispiel vergisst ihn und kommt auf 312,90 €.',
      en: 'Of the partner counts what exceeds category 1 once: 12,000 − 7,877.41 = € 4,122.59 a year; the applicant’s general exemption still applies to it. A printed example forgets it and finds € 312.90.',
    },
    articles: ['AR 34 §1', 'AR 22 §2'],
  },
  {
    id: 'art34-2026',
    level: 3,
    title: {
      fr: 'Les parents : article 34 avant et après le 01/03/2026',
      nl: 'De ouders: artikel 34 voor en na 01/03/2026',
      de: 'Die Eltern: Artikel 34 vor und nach dem 01.03.2026',
      en: 'The parents: article 34 before and from 01/03/2026',
    },
    facts: {
      fr: 'Un jeune (catégorie 1) vit chez ses deux parents, qui ont ensemble 21 877,48 € par an ; l’un d’eux reçoit 310 € d’allocations familiales pour lui. Septembre 2026 : texte de 2002 (bénéficiaire au 16/01/2026, pas encore révisé), puis texte de 2026.',
      nl: 'Een jongere (categorie 1) woont bij zijn twee ouders, die samen € 21.877,48 per jaar hebben; een van hen krijgt voor hem € 310 gezinsbijslag. September 2026: tekst van 2002 (begunstigde op 16/01/2026, nog niet herzien), dan tekst van 2026.',
      de: 'Ein Jugendlicher (Kategorie 1) lebt bei beiden Eltern, die zusammen 21.877,48 € im Jahr haben; einer bezieht für ihn 310 € Familienleistungen. September 2026: Text von 2002 (Empfänger am 16.01.2026, noch nicht revidiert), dann Text von 2026.',
      en: 'A young person (category 1) lives with both parents, who have € 21,877.48 a year together; one of them receives € 310 of family benefits for him. September 2026: wording of 2002 (beneficiary on 16/01/2026, not reviewed yet), then wording of 2026.',
    },
    cells: [
      dateCell('2026-09-01'),
      categoryCell(1),
      {
        name: 'old',
        label: { fr: 'Texte ancien', nl: 'Oude tekst', de: 'Alter Text', en: 'Old wording' },
        value: { whole: 2002 },
      },
      {
        name: 'new',
        label: { fr: 'Texte nouveau', nl: 'Nieuwe tekst', de: 'Neuer Text', en: 'New wording' },
        value: { whole: 2026 },
      },
    ],
    resources: [
      resource('debtors', '2'),
      resource('debtors-income/year', '21877.48'),
      resource('family-allowance-for-applicant', '310.00'),
    ],
    formulas: [
      amountFormula({
        name: 'before',
        label: {
          fr: 'Montant, texte de 2002',
          nl: 'Bedrag, tekst van 2002',
          de: 'Betrag, Text von 2002',
          en: 'Amount, wording of 2002',
        },
        amount: '911.56',
        source: byCase('VB-1C-before'),
        set: ALL,
        more: [null, null, null, cell('old')],
      }),
      amountFormula({
        label: {
          fr: 'Montant, texte de 2026',
          nl: 'Bedrag, tekst van 2026',
          de: 'Betrag, Text von 2026',
          en: 'Amount, wording of 2026',
        },
        amount: '684.48',
        source: byCase('VB-1C'),
        set: ALL,
        more: [null, null, null, cell('new')],
      }),
    ],
    lesson: {
      fr: 'Depuis le 01/03/2026 les allocations familiales perçues pour le demandeur entrent dans les ressources du parent (ici au forfait de 240 € par mois) ; l’exonération générale du demandeur s’applique encore à l’excédent. Qui était bénéficiaire au 16/01/2026 garde l’ancien texte jusqu’à sa première révision.',
      nl: 'Sinds 01/03/2026 tellen de gezinsbijslagen voor de aanvrager mee bij de bestaansmiddelen van de ouder (hier het forfait van € 240 per maand); op het excedent geldt nog de algemene vrijstelling van de aanvrager. Wie op 16/01/2026 begunstigde was, houdt de oude tekst tot zijn eerste herziening.',
      de: 'Seit dem 01.03.2026 zählen die für den Antragsteller bezogenen Familienleistungen zu den Existenzmitteln des Elternteils (hier die Pauschale von 240 € im Monat); auf den Überschuss gilt noch der allgemeine Freibetrag des Antragstellers. Wer am 16.01.2026 Empfänger war, behält den alten Text bis zur ersten Revision.',
      en: 'From 01/03/2026 family benefits received for the applicant belong to the resources of the parent (here the flat € 240 a month); the applicant’s general exemption still applies to the excess. Who was a beneficiary on 16/01/2026 keeps the old wording until the first review.',
    },
    articles: ['AR 34 §2', 'AR 22 §2'],
  },
];
