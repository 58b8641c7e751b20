import type { Texts } from '../lang';

/** What `ris check --readings` says beside the words of the summary. */
export const CHECK_READINGS = {
  title: {
    fr: 'Ce que coûte chaque lecture (chacune seule, à la place de celle qui est appliquée)',
    nl: 'Wat elke lezing kost (elk apart, in plaats van de toegepaste)',
    de: 'Was jede Lesart kostet (jede für sich, anstelle der angewandten)',
    en: 'What each reading costs (each alone, in place of the one that is applied)',
  },
  changed: { fr: 'Changent', nl: 'Wijzigen', de: 'Ändern sich', en: 'Change' },
  cost: { fr: 'Euros', nl: 'Euro', de: 'Euro', en: 'Euros' },
  notAssessed: { fr: 'Refusés', nl: 'Geweigerd', de: 'Abgelehnt', en: 'Refused' },
  byDefault: {
    fr: '{reading} (par défaut)',
    nl: '{reading} (standaard)',
    de: '{reading} (Standard)',
    en: '{reading} (default)',
  },
  note: {
    fr: 'Dossiers dont le montant change ; dû selon cette lecture, moins dû, pour les jours des lignes ; dossiers qui ne se calculent pas ainsi.',
    nl: 'Dossiers waarvan het bedrag wijzigt; verschuldigd volgens deze lezing, min verschuldigd, voor de dagen van de regels; dossiers die zo niet te berekenen zijn.',
    de: 'Akten, deren Betrag sich ändert; nach dieser Lesart geschuldet, abzüglich geschuldet, für die Tage der Zeilen; Akten, die sich so nicht berechnen lassen.',
    en: 'Dossiers whose amount changes; due under this reading, less due, for the days of the rows; dossiers that cannot be assessed so.',
  },
} satisfies Record<string, Texts>;
