import type { Texts } from '../lang';

/** The words of a difference between two calculations. */
export const DIFFERENCE = {
  title: { fr: 'Ce qui change', nl: 'Wat verandert', de: 'Was sich ändert', en: 'What changes' },
  causes: { fr: 'Causes', nl: 'Oorzaken', de: 'Ursachen', en: 'Causes' },
  consequences: { fr: 'Conséquences', nl: 'Gevolgen', de: 'Folgen', en: 'Consequences' },
  before: { fr: 'Avant', nl: 'Voordien', de: 'Vorher', en: 'Before' },
  after: { fr: 'Après', nl: 'Nadien', de: 'Nachher', en: 'After' },
  none: {
    fr: 'Aucune étape du calcul ne change.',
    nl: 'Geen enkele stap van de berekening verandert.',
    de: 'Kein Schritt der Berechnung ändert sich.',
    en: 'No step of the calculation changes.',
  },
} satisfies Record<string, Texts>;
