import type { Texts } from '../../../lang';

/** One of a list, counted from one. */
export const PROCEDURE_ITEMS: Readonly<Record<string, Texts>> = {
  months: { fr: 'mois {value}', nl: 'maand {value}', de: 'Monat {value}', en: 'month {value}' },
  debtors: {
    fr: 'débiteur {value}',
    nl: 'onderhoudsplichtige {value}',
    de: 'Unterhaltspflichtiger {value}',
    en: 'debtor {value}',
  },
  stays: { fr: 'séjour {value}', nl: 'verblijf {value}', de: 'Aufenthalt {value}', en: 'stay {value}' },
  history: {
    fr: 'mois exonéré {value}',
    nl: 'vrijgestelde maand {value}',
    de: 'befreiter Monat {value}',
    en: 'month exempted {value}',
  },
  gaps: {
    fr: 'interruption {value}',
    nl: 'onderbreking {value}',
    de: 'Unterbrechung {value}',
    en: 'break {value}',
  },
  used: { fr: 'période {value}', nl: 'periode {value}', de: 'Zeitraum {value}', en: 'period {value}' },
};
