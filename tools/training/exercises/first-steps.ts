import { exampleOf } from '../example';
import type { Exercise } from '../model';
import { HINTS } from './hints';
import { ANNUAL, generalExemption, perYear } from './steps';

/** Exercises 1 to 4: the household makes the category, the category the amount. */
export const FIRST_STEPS: readonly Exercise[] = [
  {
    example: exampleOf('first-amount'),
    facts: {
      fr: 'Une personne vit seule et n’a aucune ressource. Elle demande le revenu d’intégration. Quel montant pour le mois de la date ?',
      nl: 'Een persoon woont alleen en heeft geen bestaansmiddelen. Hij vraagt een leefloon aan. Welk bedrag voor de maand van de datum?',
    },
    questions: [
      { ofExample: 'category', hint: HINTS.category },
      ANNUAL,
      { ofExample: 'amount', hint: HINTS.month },
    ],
    lesson: {
      fr: 'Seul = isolé : catégorie 2. Le montant annuel fait foi ; sans ressources, le montant du mois en est le douzième, arrondi au cent. Changez la date sur la feuille « Lisez-moi » : le barème en vigueur à cette date s’applique, jamais le plus récent.',
      nl: 'Alleen = alleenstaand: categorie 2. Het jaarbedrag is de grondslag; zonder bestaansmiddelen is het maandbedrag een twaalfde ervan, afgerond op de cent. Verander de datum op het blad “Lees mij”: het barema van die datum geldt, nooit het recentste.',
    },
  },
  {
    example: exampleOf('category-3'),
    facts: {
      fr: 'Une mère vit avec son enfant mineur, non marié et à sa charge. Aucune ressource. Ensuite : l’enfant a dix-huit ans et reste vivre avec elle ; ils tiennent ménage ensemble, et il n’a pas de ressources.',
      nl: 'Een moeder woont met haar minderjarig, ongehuwd kind, dat ten laste is. Geen bestaansmiddelen. Daarna: het kind is achttien en blijft bij haar wonen; zij voeren samen een huishouden, en het heeft geen bestaansmiddelen.',
    },
    questions: [
      { ofExample: 'category', hint: { fr: 'L 14 §1 3°', nl: 'W 14 §1 3°' } },
      { ofExample: 'amount', hint: HINTS.month },
      {
        name: 'categoryAdult',
        label: {
          fr: 'Catégorie, un enfant devenu majeur',
          nl: 'Categorie, wanneer een kind meerderjarig is',
        },
        hint: {
          fr: 'un enfant mineur de moins, un autre adulte de plus',
          nl: 'een minderjarig kind minder, een andere volwassene meer',
        },
        formula: 'RIS.CATEGORY({date},MAX(0,{minors}-1),{others}+1)',
        format: 'whole',
      },
      {
        name: 'amountAdult',
        label: {
          fr: 'Montant du mois, un enfant devenu majeur',
          nl: 'Maandbedrag, wanneer een kind meerderjarig is',
        },
        hint: HINTS.month,
        formula: 'RIS.AMOUNT({date},{categoryAdult})',
        format: 'amount',
      },
    ],
    lesson: {
      fr: 'Un seul enfant mineur non marié à charge suffit pour la catégorie 3, avec ou sans partenaire. Elle prend fin le jour où le dernier enfant devient majeur ou se marie : la mère qui tient ménage avec un enfant adulte est cohabitante, catégorie 1.',
      nl: 'Eén minderjarig ongehuwd kind ten laste volstaat voor categorie 3, met of zonder partner. Zij eindigt op de dag waarop het laatste kind meerderjarig wordt of huwt: een moeder die met een volwassen kind een huishouden voert, is samenwonend, categorie 1.',
    },
  },
  {
    example: exampleOf('cohabitant'),
    facts: {
      fr: 'Une personne partage un logement et les dépenses du ménage avec un ami qui travaille. Elle-même n’a aucune ressource.',
      nl: 'Een persoon deelt een woning en de huishoudkosten met een vriend die werkt. Zelf heeft hij geen bestaansmiddelen.',
    },
    questions: [
      { ofExample: 'category', hint: { fr: 'L 14 §1 1°', nl: 'W 14 §1 1°' } },
      { ofExample: 'amount', hint: HINTS.month },
      {
        name: 'less',
        label: {
          fr: 'De moins que si elle vivait seule, par mois',
          nl: 'Minder dan wie alleen woont, per maand',
        },
        hint: { fr: 'montant si elle vivait seule − montant', nl: 'bedrag voor wie alleen woont − bedrag' },
        formula: 'ROUND(RIS.AMOUNT({date},RIS.CATEGORY({date},{minors}))-{amount},2)',
        format: 'amount',
      },
    ],
    lesson: {
      fr: 'Cohabiter : vivre sous le même toit et régler ensemble, pour l’essentiel, les questions ménagères ; il faut les deux. Les revenus de l’ami ne comptent pas ; le ménage commun fait la catégorie 1.',
      nl: 'Samenwonen: onder hetzelfde dak leven en de huishoudelijke aangelegenheden hoofdzakelijk samen regelen; beide zijn nodig. Het inkomen van de vriend telt niet; het gemeenschappelijke huishouden leidt tot categorie 1.',
    },
  },
  {
    example: exampleOf('general-exemption'),
    facts: {
      fr: 'Un étudiant en colocation, cohabitant (catégorie 1), reçoit chaque mois 300 € de ses parents, qui vivent ailleurs. Il n’a rien d’autre.',
      nl: 'Een student in een gedeelde woning, samenwonend (categorie 1), krijgt elke maand € 300 van zijn ouders, die elders wonen. Hij heeft niets anders.',
    },
    questions: [
      perYear('amount1'),
      ANNUAL,
      generalExemption('perYear'),
      {
        name: 'counted',
        label: { fr: 'Ressources à déduire, par an', nl: 'Af te trekken bestaansmiddelen, per jaar' },
        hint: { fr: 'ressources − exonération', nl: 'bestaansmiddelen − vrijstelling' },
        formula: 'ROUND({perYear}-{exemption},2)',
        format: 'amount',
      },
      { ofExample: 'amount', hint: HINTS.last },
    ],
    lesson: {
      fr: 'Tout se compte par an. L’exonération de l’article 22 §2 vaut une fois, en dernier, pour toutes les ressources ensemble, et seulement si elles restent sous le montant annuel de la catégorie (L 3 4°) : sinon il n’y a pas de droit.',
      nl: 'Alles telt per jaar. De vrijstelling van artikel 22 §2 geldt één keer, als laatste, voor alle bestaansmiddelen samen, en enkel als die onder het jaarbedrag van de categorie blijven (W 3 4°): anders is er geen recht.',
    },
  },
];
