import type { Texts } from '../../i18n';

/** What is said of a work over all dossiers that were checked. */
export const WORDS = {
  stopped: {
    fr: 'Annulé : rien n’est gardé de ce calcul. Le contrôle reste.',
    nl: 'Geannuleerd: van deze berekening blijft niets over. De controle blijft.',
    de: 'Abgebrochen: Von dieser Berechnung bleibt nichts. Die Prüfung bleibt.',
    en: 'Cancelled: nothing of this calculation is kept. The check stays.',
  },
} satisfies Record<string, Texts>;
