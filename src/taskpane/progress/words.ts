import type { Texts } from '../../i18n';

/** Words of a long work. */
export const PROGRESS = {
  progress: {
    fr: '{done} sur {all} dossiers',
    nl: '{done} van {all} dossiers',
    de: '{done} von {all} Akten',
    en: '{done} of {all} dossiers',
  },
  progressRows: {
    fr: '{done} sur {all} lignes',
    nl: '{done} van {all} rijen',
    de: '{done} von {all} Zeilen',
    en: '{done} of {all} rows',
  },
  speed: {
    fr: '{speed} par seconde[ · encore {left} s]',
    nl: '{speed} per seconde[ · nog {left} s]',
    de: '{speed} pro Sekunde[ · noch {left} s]',
    en: '{speed} a second[ · {left} s left]',
  },
  untouched: {
    fr: 'Annuler laisse le classeur comme il était.',
    nl: 'Annuleren laat de werkmap zoals ze was.',
    de: 'Abbrechen lässt die Arbeitsmappe, wie sie war.',
    en: 'Cancelling leaves the workbook as it was.',
  },
} satisfies Record<string, Texts>;
