import type { Lang, Texts } from '../lang';

/** The categories of L 14 §1. */
export const CATEGORIES: Readonly<Record<1 | 2 | 3, Texts>> = {
  1: { fr: 'cohabitant', nl: 'samenwonende', de: 'zusammenwohnend', en: 'cohabitant' },
  2: { fr: 'isolé', nl: 'alleenstaande', de: 'alleinstehend', en: 'isolated' },
  3: { fr: 'famille à charge', nl: 'gezinslast', de: 'Familie zu Lasten', en: 'family at charge' },
};

/** The status of a dossier in the report (RESULT.md §1). */
export const STATUSES: Readonly<Record<'due' | 'none' | 'refused', Texts>> = {
  due: { fr: 'dû', nl: 'verschuldigd', de: 'geschuldet', en: 'due' },
  none: { fr: 'aucun', nl: 'geen', de: 'keiner', en: 'none' },
  refused: { fr: 'refusé', nl: 'geweigerd', de: 'abgelehnt', en: 'refused' },
};

/** Why the amount paid differs from the amount due. */
export const CAUSES: Readonly<Record<string, Texts>> = {
  correct: { fr: 'correct', nl: 'correct', de: 'richtig', en: 'correct' },
  'correct-rounding': {
    fr: 'correct à un arrondi près',
    nl: 'correct op een afronding na',
    de: 'bis auf eine Rundung richtig',
    en: 'correct but for a rounding',
  },
  'correct-reading': {
    fr: 'correct dans une autre lecture',
    nl: 'correct in een andere lezing',
    de: 'in einer anderen Lesart richtig',
    en: 'correct under another reading',
  },
  'old-bareme': {
    fr: 'ancien barème encore payé',
    nl: 'oud barema nog betaald',
    de: 'alter Satz noch gezahlt',
    en: 'earlier amounts still paid',
  },
  'later-bareme': {
    fr: 'barème payé trop tôt',
    nl: 'barema te vroeg betaald',
    de: 'Satz zu früh gezahlt',
    en: 'amounts paid too early',
  },
  category: { fr: 'autre catégorie', nl: 'andere categorie', de: 'andere Kategorie', en: 'another category' },
  'art34-old-wording': {
    fr: 'art. 34 : ancien texte appliqué',
    nl: 'art. 34: oude tekst toegepast',
    de: 'Art. 34: alter Wortlaut angewandt',
    en: 'art. 34: old wording applied',
  },
  'art34-new-wording': {
    fr: 'art. 34 : nouveau texte appliqué',
    nl: 'art. 34: nieuwe tekst toegepast',
    de: 'Art. 34: neuer Wortlaut angewandt',
    en: 'art. 34: new wording applied',
  },
  'general-exemption-not-applied': {
    fr: 'exonération générale oubliée',
    nl: 'algemene vrijstelling vergeten',
    de: 'allgemeiner Freibetrag vergessen',
    en: 'general exemption not applied',
  },
  'general-exemption-monthly': {
    fr: 'exonération générale déduite chaque mois',
    nl: 'algemene vrijstelling elke maand afgetrokken',
    de: 'allgemeiner Freibetrag jeden Monat abgezogen',
    en: 'general exemption applied monthly',
  },
  'spi-beyond-counter': {
    fr: 'ISP au-delà du compteur',
    nl: 'SPI voorbij de teller',
    de: 'SPI über den Zähler hinaus',
    en: 'SPI beyond its counter',
  },
  'spi-not-applied': {
    fr: 'ISP non appliquée',
    nl: 'SPI niet toegepast',
    de: 'SPI nicht angewandt',
    en: 'SPI not applied',
  },
  'spi-old-amount': {
    fr: 'ISP : ancien montant',
    nl: 'SPI: oud bedrag',
    de: 'SPI: alter Betrag',
    en: 'SPI at an old amount',
  },
  'spi-without-right': {
    fr: 'ISP appliquée sans droit',
    nl: 'SPI toegepast zonder recht',
    de: 'SPI ohne Anspruch angewandt',
    en: 'SPI applied without right',
  },
  'not-prorated': {
    fr: 'mois partiel payé en entier',
    nl: 'gedeeltelijke maand volledig betaald',
    de: 'Teilmonat ganz gezahlt',
    en: 'month not prorated',
  },
  thirtieths: {
    fr: 'mois partiel payé en trentièmes',
    nl: 'gedeeltelijke maand in dertigsten betaald',
    de: 'Teilmonat in Dreißigsteln gezahlt',
    en: 'prorated by thirtieths',
  },
  'cohabitant-not-counted': {
    fr: 'ressources d’un cohabitant oubliées',
    nl: 'middelen van een samenwonende vergeten',
    de: 'Einkommen eines Mitbewohners vergessen',
    en: 'cohabitant’s income not counted',
  },
  'cohabitant-counted': {
    fr: 'ressources d’un cohabitant comptées à tort',
    nl: 'middelen van een samenwonende ten onrechte geteld',
    de: 'Einkommen eines Mitbewohners zu Unrecht gezählt',
    en: 'cohabitant’s income wrongly counted',
  },
  'resource-not-counted': {
    fr: 'ressource oubliée',
    nl: 'bestaansmiddel vergeten',
    de: 'Existenzmittel vergessen',
    en: 'resource not counted',
  },
  'resource-over-12': {
    fr: 'montant mensuel pris comme annuel',
    nl: 'maandbedrag als jaarbedrag genomen',
    de: 'Monatsbetrag als Jahresbetrag genommen',
    en: 'monthly amount taken for a year',
  },
  'resource-times-12': {
    fr: 'montant annuel pris comme mensuel',
    nl: 'jaarbedrag als maandbedrag genomen',
    de: 'Jahresbetrag als Monatsbetrag genommen',
    en: 'yearly amount taken for a month',
  },
  'resource-twice': {
    fr: 'ressource comptée deux fois',
    nl: 'bestaansmiddel dubbel geteld',
    de: 'Existenzmittel doppelt gezählt',
    en: 'resource counted twice',
  },
  'paid-with-no-right': {
    fr: 'payé sans droit',
    nl: 'betaald zonder recht',
    de: 'ohne Anspruch gezahlt',
    en: 'paid with no right',
  },
  'not-paid-with-a-right': {
    fr: 'non payé malgré le droit',
    nl: 'niet betaald ondanks het recht',
    de: 'trotz Anspruch nicht gezahlt',
    en: 'not paid with a right',
  },
  'date-outside-coverage': {
    fr: 'date hors barème',
    nl: 'datum buiten het barema',
    de: 'Datum außerhalb der Sätze',
    en: 'date outside coverage',
  },
  unexplained: { fr: 'inexpliqué', nl: 'onverklaard', de: 'ungeklärt', en: 'unexplained' },
};

/** A cause as the reader knows it; a code of a later version is shown as it is. */
export function causeLabel(lang: Lang, code: string): string {
  return CAUSES[code]?.[lang] ?? code;
}

/** What an amount is expressed in (kinds.md §1). */
export const UNITS: Readonly<Record<'m' | 'y' | 'e' | 'n', Texts>> = {
  m: { fr: 'EUR par mois', nl: 'EUR per maand', de: 'EUR im Monat', en: 'EUR a month' },
  y: { fr: 'EUR par an', nl: 'EUR per jaar', de: 'EUR im Jahr', en: 'EUR a year' },
  e: { fr: 'EUR', nl: 'EUR', de: 'EUR', en: 'EUR' },
  n: { fr: 'nombre', nl: 'aantal', de: 'Anzahl', en: 'number' },
};
