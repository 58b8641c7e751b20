import {
  ALL,
  amountFormula,
  byCase,
  byHand,
  categoryCell,
  categoryFormula,
  cell,
  dateCell,
  literal,
  minorsCell,
  othersCell,
  resource,
} from './cells';
import type { WorkedExample } from './model';

/** Level 1: the household makes the category, the category the amount. */
export const FIRST_STEPS: readonly WorkedExample[] = [
  {
    id: 'first-amount',
    level: 1,
    title: {
      fr: 'Un premier montant',
      nl: 'Een eerste bedrag',
      de: 'Ein erster Betrag',
      en: 'A first amount',
    },
    facts: {
      fr: 'Une personne vit seule et n’a aucune ressource. Quel montant pour septembre 2026 ?',
      nl: 'Een persoon woont alleen en heeft geen bestaansmiddelen. Welk bedrag voor september 2026?',
      de: 'Eine Person lebt allein und hat keine Existenzmittel. Welcher Betrag für September 2026?',
      en: 'A person lives alone and has no resources. Which amount for September 2026?',
    },
    cells: [dateCell('2026-09-01'), minorsCell(0), othersCell(0)],
    resources: [],
    formulas: [
      categoryFormula(2, byCase('SEED-003-bareme-2', 'category')),
      amountFormula({ amount: '1367.34', source: byCase('BOUND-bareme-2026-09') }),
    ],
    lesson: {
      fr: 'Seul = isolé : catégorie 2. Sans ressources, le montant du mois est le douzième du montant annuel en vigueur.',
      nl: 'Alleen = alleenstaand: categorie 2. Zonder bestaansmiddelen is het maandbedrag een twaalfde van het geldende jaarbedrag.',
      de: 'Allein = alleinstehend: Kategorie 2. Ohne Existenzmittel ist der Monatsbetrag ein Zwölftel des geltenden Jahresbetrags.',
      en: 'Alone = isolated: category 2. Without resources the amount of the month is a twelfth of the annual amount in force.',
    },
    articles: ['L 14 §1'],
  },
  {
    id: 'category-3',
    level: 1,
    title: {
      fr: 'Une famille à charge',
      nl: 'Een gezin ten laste',
      de: 'Eine Familie zu Lasten',
      en: 'A family at charge',
    },
    facts: {
      fr: 'Une mère vit avec son enfant mineur, à sa charge. Aucune ressource. Septembre 2026.',
      nl: 'Een moeder woont met haar minderjarig kind, dat ten laste is. Geen bestaansmiddelen. September 2026.',
      de: 'Eine Mutter lebt mit ihrem minderjährigen Kind zu Lasten. Keine Existenzmittel. September 2026.',
      en: 'A mother lives with her minor child, who is at her charge. No resources. September 2026.',
    },
    cells: [dateCell('2026-09-01'), minorsCell(1), othersCell(0)],
    resources: [],
    formulas: [
      categoryFormula(3, byCase('BOUND-age-last-minor-day', 'category')),
      amountFormula({ amount: '1847.89', source: byCase('BOUND-age-last-minor-day') }),
    ],
    lesson: {
      fr: 'Un seul enfant mineur non marié à charge suffit pour la catégorie 3, avec ou sans partenaire. Mettez 0 enfant : la catégorie redevient 2.',
      nl: 'Eén minderjarig ongehuwd kind ten laste volstaat voor categorie 3, met of zonder partner. Zet 0 kinderen: de categorie wordt weer 2.',
      de: 'Ein einziges minderjähriges unverheiratetes Kind zu Lasten genügt für Kategorie 3, mit oder ohne Partner. Setzen Sie 0 Kinder: Es wird wieder Kategorie 2.',
      en: 'A single unmarried minor child at charge is enough for category 3, with or without a partner. Put 0 children: the category is 2 again.',
    },
    articles: ['L 14 §1 3°'],
  },
  {
    id: 'cohabitant',
    level: 1,
    title: { fr: 'Cohabiter', nl: 'Samenwonen', de: 'Zusammenwohnen', en: 'Living together' },
    facts: {
      fr: 'Une personne partage un logement et les dépenses du ménage avec un ami. Aucune ressource. Septembre 2026.',
      nl: 'Een persoon deelt een woning en de huishoudkosten met een vriend. Geen bestaansmiddelen. September 2026.',
      de: 'Eine Person teilt Wohnung und Haushaltskosten mit einem Freund. Keine Existenzmittel. September 2026.',
      en: 'A person shares a dwelling and the expenses of the household with a friend. No resources. September 2026.',
    },
    cells: [dateCell('2026-09-01'), minorsCell(0), othersCell(1)],
    resources: [],
    formulas: [
      categoryFormula(1, byCase('SEED-003-bareme-1', 'category')),
      amountFormula({ amount: '911.56', source: byHand('10 938.74 ÷ 12') }),
    ],
    lesson: {
      fr: 'Cohabiter : vivre sous le même toit et régler ensemble, pour l’essentiel, les questions ménagères. Les revenus d’un ami ne comptent pas ; son toit fait la catégorie 1.',
      nl: 'Samenwonen: onder hetzelfde dak leven en de huishoudelijke aangelegenheden hoofdzakelijk samen regelen. Het inkomen van een vriend telt niet; zijn dak leidt tot categorie 1.',
      de: 'Zusammenwohnen: unter einem Dach leben und den Haushalt im Wesentlichen gemeinsam führen. Das Einkommen eines Freundes zählt nicht; sein Dach führt zu Kategorie 1.',
      en: 'Cohabiting: living under one roof and settling household matters mainly together. A friend’s income does not count; his roof leads to category 1.',
    },
    articles: ['L 14 §1 1°'],
  },
  {
    id: 'general-exemption',
    level: 1,
    title: {
      fr: 'L’exonération générale',
      nl: 'De algemene vrijstelling',
      de: 'Der allgemeine Freibetrag',
      en: 'The general exemption',
    },
    facts: {
      fr: 'Un étudiant en colocation (catégorie 1) reçoit 300 € par mois de ses parents, qui vivent ailleurs. Février 2025.',
      nl: 'Een student in een gedeelde woning (categorie 1) krijgt elke maand € 300 van zijn ouders, die elders wonen. Februari 2025.',
      de: 'Ein Student in einer Wohngemeinschaft (Kategorie 1) erhält monatlich 300 € von seinen Eltern, die anderswo wohnen. Februar 2025.',
      en: 'A student in a shared flat (category 1) gets € 300 a month from his parents, who live elsewhere. February 2025.',
    },
    cells: [dateCell('2025-02-01'), categoryCell(1)],
    resources: [resource('regular-gift', '300.00')],
    formulas: [
      {
        name: 'exemption',
        label: {
          fr: 'Exonération générale, par an',
          nl: 'Algemene vrijstelling, per jaar',
          de: 'Allgemeiner Freibetrag, pro Jahr',
          en: 'General exemption, a year',
        },
        calls: 'EXEMPTION',
        args: [cell('date'), literal('general'), null, cell('category')],
        expected: { amount: '155.00' },
        source: byCase('BDAS-3321-ex1', 'exemptions.generalAnnual'),
      },
      amountFormula({ amount: '589.05', source: byCase('BDAS-3321-ex1'), set: ALL }),
    ],
    lesson: {
      fr: 'Tout se compte par an : 12 × 300 − 155 = 3 445 € de ressources. L’exonération de l’article 22 §2 vaut pour toutes les ressources ensemble, tant qu’elles restent sous le montant de la catégorie.',
      nl: 'Alles telt per jaar: 12 × 300 − 155 = € 3.445 bestaansmiddelen. De vrijstelling van artikel 22 §2 geldt voor alle bestaansmiddelen samen, zolang ze onder het bedrag van de categorie blijven.',
      de: 'Alles zählt pro Jahr: 12 × 300 − 155 = 3.445 € Existenzmittel. Der Freibetrag nach Artikel 22 §2 gilt für alle Existenzmittel zusammen, solange sie unter dem Betrag der Kategorie bleiben.',
      en: 'Everything counts by the year: 12 × 300 − 155 = € 3,445 of resources. The exemption of article 22 §2 is for all resources together, as long as they stay below the amount of the category.',
    },
    articles: ['L 16', 'AR 22 §2'],
  },
];
