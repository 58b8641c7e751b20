import type { Texts } from '../lang';

/** How far a figure of the barème is confirmed: the words for its status. */
export const CONFIRMATION = {
  official: { fr: 'page officielle', nl: 'officiële pagina', de: 'amtliche Seite', en: 'official page' },
  'two-sources': { fr: 'deux sources', nl: 'twee bronnen', de: 'zwei Quellen', en: 'two sources' },
  'spp-is': { fr: 'SPP IS', nl: 'POD MI', de: 'ÖPD SI', en: 'SPP IS' },
  single: { fr: 'une seule source', nl: 'één bron', de: 'eine einzige Quelle', en: 'a single source' },
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
  disputed: { fr: 'contesté', nl: 'betwist', de: 'umstritten', en: 'disputed' },
  unrated: { fr: 'non évalué', nl: 'niet beoordeeld', de: 'nicht bewertet', en: 'not rated' },
} satisfies Readonly<Record<string, Texts>>;
