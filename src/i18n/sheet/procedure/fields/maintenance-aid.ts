import type { Texts } from '../../../lang';

/** Fields of `maintenanceAid`. */
export const MAINTENANCE_AID_FIELDS = {
  title: { fr: 'titre', nl: 'titel', de: 'Titel', en: 'title' },
  owed: {
    fr: 'à payer selon le titre',
    nl: 'te betalen volgens de titel',
    de: 'nach dem Titel zu zahlen',
    en: 'owed by the title',
  },
  article60Only: {
    fr: 'seulement un salaire article 60',
    nl: 'enkel een loon artikel 60',
    de: 'nur Lohn nach Artikel 60',
    en: 'wages of article 60 only',
  },
} satisfies Record<string, Texts>;
