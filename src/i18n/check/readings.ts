import type { Texts } from '../lang';

/** What `ris check --readings` says beside the words of the summary. */
export const CHECK_READINGS = {
  title: {
    fr: 'Ce que coûte chaque lecture (interprétation), seule, à la place de celle qui est appliquée',
    nl: 'Wat elke lezing (interpretatie) kost, apart, in plaats van de toegepaste',
    de: 'Was jede Lesart (Auslegung) kostet, für sich, anstelle der angewandten',
    en: 'What each reading of the law costs, alone, in place of the one that is applied',
  },
  changed: { fr: 'Changent', nl: 'Wijzigen', de: 'Ändern sich', en: 'Change' },
  cost: { fr: 'Euros/mois', nl: 'Euro/maand', de: 'Euro/Monat', en: 'Euros/month' },
  notAssessed: { fr: 'Refusés', nl: 'Geweigerd', de: 'Abgelehnt', en: 'Refused' },
  unknown: {
    fr: '{count} {count|dossier|dossiers} : ne peut être dit, car la ligne donne une seule somme pour plusieurs débiteurs',
    nl: '{count} {count|dossier|dossiers}: niet te zeggen, want de regel geeft één som voor meerdere onderhoudsplichtigen',
    de: '{count} {count|Akte|Akten}: nicht zu sagen, denn die Zeile gibt eine Summe für mehrere Unterhaltspflichtige',
    en: '{count} {count|dossier|dossiers}: cannot be said, for the row gives one sum for several debtors',
  },
  unknownNote: {
    fr: 'Un seuil pour chaque débiteur demande les ressources de chacun : donnez ces dossiers avec une ligne par personne (colonne « record »).',
    nl: 'Een drempel voor elke onderhoudsplichtige vraagt de bestaansmiddelen van elk: geef die dossiers met één regel per persoon (kolom “record”).',
    de: 'Eine Schwelle für jeden Unterhaltspflichtigen braucht die Existenzmittel eines jeden: geben Sie diese Akten mit einer Zeile pro Person (Spalte „record“).',
    en: 'A threshold for each debtor needs the resources of each: give these dossiers with one row a person (column “record”).',
  },
  byDefault: {
    fr: '{reading} (par défaut)',
    nl: '{reading} (standaard)',
    de: '{reading} (Standard)',
    en: '{reading} (default)',
  },
  note: {
    fr: 'Chaque dossier une fois, d’après sa dernière ligne calculée : dossiers dont le montant change ; dû par mois entier selon cette lecture, moins dû ; dossiers qui ne se calculent pas ainsi.',
    nl: 'Elk dossier één keer, volgens zijn laatste berekende regel: dossiers waarvan het bedrag wijzigt; per volledige maand verschuldigd volgens deze lezing, min verschuldigd; dossiers die zo niet te berekenen zijn.',
    de: 'Jede Akte einmal, nach ihrer letzten berechneten Zeile: Akten, deren Betrag sich ändert; im ganzen Monat nach dieser Lesart geschuldet, abzüglich geschuldet; Akten, die sich so nicht berechnen lassen.',
    en: 'Each dossier once, by its last row that was assessed: dossiers whose amount changes; due for a whole month under this reading, less due; dossiers that cannot be assessed so.',
  },
} satisfies Record<string, Texts>;
