import type { Texts } from '../lang';

/**
 * How a formula with days is said: `$1` and `$2` are what stands between the brackets of `word(a; b)`. `cent(x)` carries the mark of an
 * amount rounded to the cent.
 */
export const FORMULA_WORDS: Readonly<Record<string, Texts>> = {
  workingDays: { fr: '$1 + $2', nl: '$1 + $2', de: '$1 + $2', en: '$1 + $2' },
  monthsAfter: { fr: '$1 + $2', nl: '$1 + $2', de: '$1 + $2', en: '$1 + $2' },
  yearsAfter: { fr: '$1 + $2', nl: '$1 + $2', de: '$1 + $2', en: '$1 + $2' },
  endOfMonths: {
    fr: '$2 à partir du $1',
    nl: '$2 vanaf $1',
    de: '$2 ab dem $1',
    en: '$2 from $1 on',
  },
  workingDay: {
    fr: '$1 (ou le jour ouvrable suivant)',
    nl: '$1 (of de eerstvolgende werkdag)',
    de: '$1 (oder der nächste Werktag)',
    en: '$1 (or the next working day)',
  },
  firstOfNextMonth: {
    fr: '1er du mois après le $1',
    nl: '1e van de maand na $1',
    de: '1. des Monats nach dem $1',
    en: '1st of the month after $1',
  },
  euro: {
    fr: '$1, arrondi à l’euro',
    nl: '$1, afgerond op de euro',
    de: '$1, auf den Euro gerundet',
    en: '$1, rounded to the euro',
  },
};

/** What is counted from a day on, for one and for several. */
export const COUNTED: Readonly<Record<string, { readonly one: Texts; readonly many: Texts }>> = {
  days: {
    one: { fr: '{count} jour', nl: '{count} dag', de: '{count} Tag', en: '{count} day' },
    many: { fr: '{count} jours', nl: '{count} dagen', de: '{count} Tage', en: '{count} days' },
  },
  workingDays: {
    one: {
      fr: '{count} jour ouvrable',
      nl: '{count} werkdag',
      de: '{count} Werktag',
      en: '{count} working day',
    },
    many: {
      fr: '{count} jours ouvrables',
      nl: '{count} werkdagen',
      de: '{count} Werktage',
      en: '{count} working days',
    },
  },
  months: {
    one: { fr: '{count} mois', nl: '{count} maand', de: '{count} Monat', en: '{count} month' },
    many: { fr: '{count} mois', nl: '{count} maanden', de: '{count} Monate', en: '{count} months' },
  },
  years: {
    one: { fr: '{count} an', nl: '{count} jaar', de: '{count} Jahr', en: '{count} year' },
    many: { fr: '{count} ans', nl: '{count} jaar', de: '{count} Jahre', en: '{count} years' },
  },
};
