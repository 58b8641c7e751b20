import type { Texts } from '../lang';

/** How far a figure of the barème is confirmed: the words for its status. */
export const CONFIRMATION = {
  official: { fr: 'page officielle', nl: 'officiële pagina', de: 'amtliche Seite', en: 'official page' },
  'two-sources': {
    fr: 'donné par deux organismes',
    nl: 'vermeld door twee instanties',
    de: 'von zwei Stellen angegeben',
    en: 'given by two bodies',
  },
  'spp-is': { fr: 'SPP IS', nl: 'POD MI', de: 'ÖPD SI', en: 'SPP IS' },
  single: {
    fr: 'donné par un seul organisme',
    nl: 'vermeld door één instantie',
    de: 'von einer einzigen Stelle angegeben',
    en: 'given by one body only',
  },
  secondary: {
    fr: 'source secondaire',
    nl: 'secundaire bron',
    de: 'sekundäre Quelle',
    en: 'secondary source',
  },
  computed: {
    fr: 'calculé, non publié',
    nl: 'berekend, niet gepubliceerd',
    de: 'berechnet, nicht veröffentlicht',
    en: 'computed, not published',
  },
  disputed: { fr: 'discuté', nl: 'omstreden', de: 'umstritten', en: 'disputed' },
  unrated: {
    fr: 'non recoupé',
    nl: 'niet vergeleken met een andere bron',
    de: 'nicht mit einer anderen Quelle verglichen',
    en: 'not cross-checked',
  },
} satisfies Readonly<Record<string, Texts>>;
