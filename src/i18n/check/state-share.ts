import type { Texts } from '../lang';

/** What `ris check` says of the State's part, where a file gives the rates. */
export const CHECK_STATE_SHARE = {
  title: {
    fr: 'Part de l’État dans ce qui est dû, par mois et taux (L 32)',
    nl: 'Deel van de Staat in wat verschuldigd is, per maand en percentage (W 32)',
    de: 'Anteil des Staates am Geschuldeten, nach Monat und Satz (G 32)',
    en: 'The State’s part of what is due, by month and rate (L 32)',
  },
  rate: { fr: 'Taux', nl: 'Percentage', de: 'Satz', en: 'Rate' },
  share: { fr: 'État', nl: 'Staat', de: 'Staat', en: 'State' },
  ownShare: { fr: 'CPAS', nl: 'OCMW', de: 'ÖSHZ', en: 'Centre' },
  formB: { fr: 'Form. B', nl: 'Form. B', de: 'Form. B', en: 'Form B' },
  formBDifference: { fr: 'par an', nl: 'per jaar', de: 'im Jahr', en: 'a year' },
  formBNote: {
    fr: 'Form. B : lignes pour lesquelles le formulaire donne un autre montant, et de combien par an (formulaire − calcul).',
    nl: 'Form. B: regels waarvoor het formulier een ander bedrag geeft, en hoeveel per jaar (formulier − berekening).',
    de: 'Form. B: Zeilen, für die das Formular einen anderen Betrag ergibt, und um wie viel im Jahr (Formular − Berechnung).',
    en: 'Form B: rows for which the form gives another amount, and by how much a year (form − calculation).',
  },
  withoutRate: {
    fr: 'Sans taux dans le fichier : {rows}.',
    nl: 'Zonder percentage in het bestand: {rows}.',
    de: 'Ohne Satz in der Datei: {rows}.',
    en: 'Without a rate in the file: {rows}.',
  },
  refused: {
    fr: 'Avec un taux, mais la part ne peut pas être calculée : {rows} (à commencer par : {lines}).',
    nl: 'Met een percentage, maar het deel is niet te berekenen: {rows} (te beginnen met: {lines}).',
    de: 'Mit einem Satz, aber der Anteil ist nicht berechenbar: {rows} (angefangen mit: {lines}).',
    en: 'With a rate, but the part cannot be calculated: {rows} (beginning with: {lines}).',
  },
} satisfies Record<string, Texts>;
