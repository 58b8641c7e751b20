import type { Texts } from '../../i18n';

/** Words of a check of rows that may be others by now. */
export const CHECK_AGAIN = {
  again: { fr: 'Contrôler à nouveau', nl: 'Opnieuw controleren', de: 'Erneut prüfen', en: 'Check again' },
  read: {
    fr: 'Cellules lues à {time}.',
    nl: 'Cellen gelezen om {time}.',
    de: 'Zellen gelesen um {time}.',
    en: 'Cells read at {time}.',
  },
  old: {
    fr: 'La feuille « {sheet} » a changé depuis ce contrôle : ces résultats sont ceux d’avant.',
    nl: 'Blad “{sheet}” is gewijzigd sinds deze controle: dit zijn de resultaten van daarvoor.',
    de: 'Das Blatt „{sheet}“ wurde seit dieser Prüfung geändert: Das sind die Ergebnisse von vorher.',
    en: 'Sheet “{sheet}” was changed since this check: these results are those of before.',
  },
} satisfies Record<string, Texts>;
