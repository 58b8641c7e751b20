import type { Lang, Texts } from '../lang';

/** The name of each cause in a table, by its code: short. */
export const CAUSE_LABELS: Readonly<Record<string, Texts>> = {
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
    de: 'in anderer Lesart richtig',
    en: 'correct under another reading',
  },
  'old-bareme': {
    fr: 'anciens montants encore payés',
    nl: 'oude bedragen nog betaald',
    de: 'alte Beträge noch gezahlt',
    en: 'earlier amounts still paid',
  },
  'later-bareme': {
    fr: 'nouveaux montants payés trop tôt',
    nl: 'nieuwe bedragen te vroeg betaald',
    de: 'neue Beträge zu früh gezahlt',
    en: 'new amounts paid too early',
  },
  category: {
    fr: 'autre catégorie',
    nl: 'andere categorie',
    de: 'andere Kategorie',
    en: 'another category',
  },
  'general-exemption-not-applied': {
    fr: 'sans l’exonération générale',
    nl: 'zonder de algemene vrijstelling',
    de: 'ohne den allgemeinen Freibetrag',
    en: 'general exemption not applied',
  },
  'general-exemption-monthly': {
    fr: 'exonération générale chaque mois',
    nl: 'algemene vrijstelling elke maand',
    de: 'allgemeiner Freibetrag jeden Monat',
    en: 'general exemption every month',
  },
  'general-exemption-without-right': {
    fr: 'exonération générale sans droit',
    nl: 'algemene vrijstelling zonder recht',
    de: 'allgemeiner Freibetrag ohne Anspruch',
    en: 'general exemption, no right to it',
  },
  'spi-beyond-counter': {
    fr: 'SPI au-delà du compteur',
    nl: 'SPI voorbij de teller',
    de: 'SPI über den Zähler hinaus',
    en: 'SPI beyond its counter',
  },
  'spi-not-applied': {
    fr: 'SPI non appliquée',
    nl: 'SPI niet toegepast',
    de: 'SPI nicht angewandt',
    en: 'SPI not applied',
  },
  'spi-old-amount': {
    fr: 'SPI à un ancien montant',
    nl: 'SPI aan een oud bedrag',
    de: 'SPI mit altem Betrag',
    en: 'SPI at an old amount',
  },
  'spi-without-right': {
    fr: 'SPI appliquée, absente du dossier',
    nl: 'SPI toegepast, niet in het dossier',
    de: 'SPI angewandt, nicht in der Akte',
    en: 'SPI applied, not in the dossier',
  },
  'not-prorated': {
    fr: 'mois partiel payé en entier',
    nl: 'deel van een maand volledig betaald',
    de: 'Teilmonat ganz gezahlt',
    en: 'month not prorated',
  },
  thirtieths: {
    fr: 'mois partiel payé en trentièmes',
    nl: 'deel van een maand in dertigsten',
    de: 'Teilmonat in Dreißigsteln gezahlt',
    en: 'prorated by thirtieths',
  },
  'days-off': {
    fr: 'un jour de trop ou de moins',
    nl: 'een dag te veel of te weinig',
    de: 'ein Tag zu viel oder zu wenig',
    en: 'one day too many or too few',
  },
  'art34-old-wording': {
    fr: 'art. 34 : texte de 2002 appliqué',
    nl: 'art. 34: tekst van 2002 toegepast',
    de: 'Art. 34: Wortlaut von 2002 angewandt',
    en: 'art. 34: wording of 2002 applied',
  },
  'art34-new-wording': {
    fr: 'art. 34 : texte de 2026 appliqué',
    nl: 'art. 34: tekst van 2026 toegepast',
    de: 'Art. 34: Wortlaut von 2026 angewandt',
    en: 'art. 34: wording of 2026 applied',
  },
  'cohabitant-not-counted': {
    fr: 'cohabitant non compté',
    nl: 'samenwonende niet meegeteld',
    de: 'Zusammenwohnender nicht angerechnet',
    en: 'cohabitant not counted',
  },
  'cohabitant-counted': {
    fr: 'cohabitant compté à tort',
    nl: 'samenwonende ten onrechte geteld',
    de: 'Zusammenwohnender zu Unrecht gezählt',
    en: 'cohabitant wrongly counted',
  },
  'resource-not-counted': {
    fr: 'ressource non comptée',
    nl: 'bestaansmiddel niet meegeteld',
    de: 'Existenzmittel nicht angerechnet',
    en: 'resource not counted',
  },
  'resource-over-12': {
    fr: 'ressource comptée pour un douzième',
    nl: 'bestaansmiddel voor een twaalfde',
    de: 'Existenzmittel zu einem Zwölftel',
    en: 'a twelfth of a resource counted',
  },
  'resource-times-12': {
    fr: 'ressource comptée douze fois',
    nl: 'bestaansmiddel twaalf keer geteld',
    de: 'Existenzmittel zwölffach angerechnet',
    en: 'resource counted twelve times',
  },
  'resource-twice': {
    fr: 'ressource comptée deux fois',
    nl: 'bestaansmiddel dubbel geteld',
    de: 'Existenzmittel doppelt angerechnet',
    en: 'resource counted twice',
  },
  'movable-one-band': {
    fr: 'capitaux sans la seconde tranche',
    nl: 'kapitaal zonder de tweede schijf',
    de: 'Kapital ohne die zweite Stufe',
    en: 'capital without the upper band',
  },
  'paid-for-a-year': {
    fr: 'montant d’une année payé',
    nl: 'bedrag van een jaar betaald',
    de: 'Betrag eines Jahres gezahlt',
    en: 'amount of a year paid',
  },
  'paid-twice': { fr: 'payé deux fois', nl: 'twee keer betaald', de: 'zweimal gezahlt', en: 'paid twice' },
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
    fr: 'date hors du barème',
    nl: 'datum zonder bedragen',
    de: 'Datum ohne Beträge',
    en: 'date outside coverage',
  },
  unexplained: { fr: 'inexpliqué', nl: 'onverklaard', de: 'ungeklärt', en: 'unexplained' },
};

/** A cause as the reader knows it; a code of a later version is shown as it is. */
export function causeLabel(lang: Lang, code: string): string {
  return CAUSE_LABELS[code]?.[lang] ?? code;
}
