import type { Texts } from '../../../lang';

/** Fields of `spiCounter`. */
export const SPI_COUNTER_FIELDS = {
  firstDay: {
    fr: 'premier jour de l’exonération',
    nl: 'eerste dag van de vrijstelling',
    de: 'erster Tag des Freibetrags',
    en: 'first day of exemption',
  },
  history: { fr: 'mois exonérés', nl: 'vrijgestelde maanden', de: 'befreite Monate', en: 'months exempted' },
  'history/days': { fr: 'jours couverts', nl: 'gedekte dagen', de: 'gedeckte Tage', en: 'days covered' },
  gaps: {
    fr: 'interruptions du droit',
    nl: 'onderbrekingen van het recht',
    de: 'Unterbrechungen des Anspruchs',
    en: 'breaks of the right',
  },
  'gaps/endedOn': {
    fr: 'fin du droit',
    nl: 'einde van het recht',
    de: 'Ende des Anspruchs',
    en: 'end of the right',
  },
  resumedOn: {
    fr: 'reprise du droit',
    nl: 'herneming van het recht',
    de: 'Wiederbeginn des Anspruchs',
    en: 'right resumed',
  },
  piisUntil: {
    fr: 'fin du PIIS',
    nl: 'einde van het GPMI',
    de: 'Ende des Eingliederungsprojekts',
    en: 'end of the PIIS',
  },
  used: { fr: 'déjà exonéré', nl: 'al vrijgesteld', de: 'schon befreit', en: 'already exempted' },
} satisfies Record<string, Texts>;
