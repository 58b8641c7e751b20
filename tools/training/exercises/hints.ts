import type { Two } from '../model';

/** Hints that several questions have: the article, and a word where it helps. */
export const HINTS = {
  category: { fr: 'L 14 §1', nl: 'W 14 §1' },
  annual: { fr: 'L 14 §1 ; le barème de la date', nl: 'W 14 §1; het barema van de datum' },
  month: { fr: 'L 14 §2 ; un douzième', nl: 'W 14 §2; een twaalfde' },
  perYear: { fr: 'douze mois', nl: 'twaalf maanden' },
  general: {
    fr: 'AR 22 §2 ; jamais plus que les ressources, et 0 sans droit',
    nl: 'KB 22 §2; nooit meer dan de bestaansmiddelen, en 0 zonder recht',
  },
  last: {
    fr: 'annuel − (ressources − exonération), puis ÷ 12',
    nl: 'jaarbedrag − (bestaansmiddelen − vrijstelling), dan ÷ 12',
  },
} satisfies Record<string, Two>;
