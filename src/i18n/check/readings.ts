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
    fr: 'Chaque dossier compte une fois, d’après sa dernière ligne calculée. Pour chaque lecture, on voit combien de dossiers changent de montant, combien serait dû en plus ou en moins pour un mois entier, et combien de dossiers ne se calculent pas ainsi.',
    nl: 'Elk dossier telt één keer, volgens zijn laatste berekende regel. Bij elke lezing staat van hoeveel dossiers het bedrag wijzigt, hoeveel er voor een volledige maand meer of minder verschuldigd zou zijn, en hoeveel dossiers zo niet te berekenen zijn.',
    de: 'Jede Akte zählt einmal, nach ihrer letzten berechneten Zeile. Bei jeder Lesart steht, bei wie vielen Akten sich der Betrag ändert, wie viel für einen ganzen Monat mehr oder weniger geschuldet wäre und wie viele Akten sich so nicht berechnen lassen.',
    en: 'Each dossier counts once, by its last row that was assessed. Each reading says of how many dossiers the amount changes, how much more or less would be due for a whole month, and how many dossiers cannot be assessed so.',
  },
} satisfies Record<string, Texts>;
