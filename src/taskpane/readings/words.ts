import type { Texts } from '../../i18n';

/** Words of the tab of the readings; what each is about stands with the readings themselves. */
export const WORDS = {
  title: {
    fr: 'Lectures et coût',
    nl: 'Lezingen en kosten',
    de: 'Lesarten und Kosten',
    en: 'Readings and cost',
  },
  lead: {
    fr: 'Sur quelques points, la loi se lit de plusieurs façons : les juges, le SPP et les centres ne disent pas la même chose. Chaque lecture (interprétation) porte ici un nom. L’une est appliquée par défaut ; un dossier ou un contrôle peut en choisir une autre, et la feuille de calcul dit toujours laquelle a servi.',
    nl: 'Op enkele punten laat de wet verschillende lezingen toe: rechters, POD en centra zeggen niet hetzelfde. Elke lezing (interpretatie) heeft hier een naam. Eén geldt standaard; een dossier of een controle kan een andere kiezen, en het berekeningsblad zegt altijd welke gebruikt is.',
    de: 'In einigen Punkten lässt das Gesetz mehrere Lesarten zu: Gerichte, ÖPD und Zentren sagen nicht dasselbe. Jede Lesart (Auslegung) trägt hier einen Namen. Eine gilt als Standard; eine Akte oder eine Prüfung kann eine andere wählen, und das Berechnungsblatt sagt immer, welche verwendet wurde.',
    en: 'On a few points the law can be read in several ways: courts, the State and the centres do not say the same. Each way has a name here. One applies by default; a dossier or a check may choose another, and the decision sheet always says which was used.',
  },
  how: {
    fr: 'Choisir : pour tout un contrôle, dans l’onglet Contrôle, sous « lectures » ; pour un seul dossier, dans un fichier d’une ligne par personne, par une ligne de lectures (docs/caseload.md) ; pour une question autour du montant, dans son formulaire.',
    nl: 'Kiezen: voor een hele controle, op het tabblad Controle, onder “lezingen”; voor één dossier, in een bestand met één regel per persoon, met een regel voor de lezingen (docs/caseload.md); voor een vraag rond het bedrag, in haar formulier.',
    de: 'Wählen: für eine ganze Prüfung auf der Registerkarte Prüfung unter „Lesarten“; für eine einzelne Akte in einer Datei mit einer Zeile pro Person, mit einer Zeile für die Lesarten (docs/caseload.md); für eine Frage rund um den Betrag in ihrem Formular.',
    en: 'To choose: for a whole check, on the tab Check under “readings”; for one dossier, in a file of one row a person, with a row for the readings (docs/caseload.md); for a question around the amount, in its form.',
  },
  ofAmount: { fr: 'Du montant', nl: 'Van het bedrag', de: 'Zum Betrag', en: 'Of the amount' },
  ofProcedure: {
    fr: 'Autour du montant',
    nl: 'Rond het bedrag',
    de: 'Rund um den Betrag',
    en: 'Around the amount',
  },
  byDefault: { fr: 'par défaut', nl: 'standaard', de: 'Standard', en: 'default' },
  reckon: {
    fr: 'Calculer ce que coûte chaque lecture',
    nl: 'Berekenen wat elke lezing kost',
    de: 'Berechnen, was jede Lesart kostet',
    en: 'Compute what each reading costs',
  },
  reckoning: {
    fr: 'Calcul de chaque lecture',
    nl: 'Elke lezing berekenen',
    de: 'Jede Lesart wird berechnet',
    en: 'Computing each reading',
  },
  noEffect: { fr: 'rien ne change', nl: 'er wijzigt niets', de: 'nichts ändert sich', en: 'nothing changes' },
  applied: {
    fr: 'c’est la lecture appliquée',
    nl: 'dit is de toegepaste lezing',
    de: 'diese Lesart wird angewandt',
    en: 'this is the reading applied',
  },
  changes: {
    fr: '{count} {count|dossier change|dossiers changent} : {euros} par mois',
    nl: '{count} {count|dossier wijzigt|dossiers wijzigen}: {euros} per maand',
    de: '{count} {count|Akte ändert sich|Akten ändern sich}: {euros} im Monat',
    en: '{count} {count|dossier changes|dossiers change}: {euros} a month',
  },
  notAssessed: {
    fr: '{count} {count|dossier ne se calcule|dossiers ne se calculent} pas ainsi',
    nl: '{count} {count|dossier is|dossiers zijn} zo niet te berekenen',
    de: '{count} {count|Akte ist|Akten sind} so nicht zu berechnen',
    en: '{count} {count|dossier|dossiers} cannot be assessed so',
  },
  needsCheck: {
    fr: 'Ce que coûte chaque lecture se voit après un contrôle : combien de dossiers changent, et de combien.',
    nl: 'Wat elke lezing kost, ziet u na een controle: hoeveel dossiers wijzigen, en met hoeveel.',
    de: 'Was jede Lesart kostet, zeigt sich nach einer Prüfung: wie viele Akten sich ändern, und um wie viel.',
    en: 'What each reading costs shows after a check: how many dossiers change, and by how much.',
  },
  notReckoned: {
    fr: 'Ne dépend pas des dossiers d’un mois couvert : sans coût à calculer.',
    nl: 'Hangt niet af van dossiers van een gedekte maand: geen kosten te berekenen.',
    de: 'Hängt nicht von Akten eines gedeckten Monats ab: keine Kosten zu berechnen.',
    en: 'Does not depend on dossiers of a covered month: no cost to compute.',
  },
} satisfies Record<string, Texts>;
