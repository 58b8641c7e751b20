import type { Texts } from '../../i18n';
import type { Room } from './entries';

/** Words of the help. */
export const HELP_WORDS = {
  title: { fr: 'Aide', nl: 'Hulp', de: 'Hilfe', en: 'Help' },
  search: {
    fr: 'Chercher un message, un code ou une cause',
    nl: 'Een melding, een code of een oorzaak zoeken',
    de: 'Meldung, Code oder Ursache suchen',
    en: 'Search a message, a code or a cause',
  },
  searchHint: {
    fr: 'Par exemple BAD_DATE, ou « montant négatif ».',
    nl: 'Bijvoorbeeld BAD_DATE, of “negatief bedrag”.',
    de: 'Zum Beispiel BAD_DATE oder „negativer Betrag“.',
    en: 'For example BAD_DATE, or “negative amount”.',
  },
  clear: {
    fr: 'Effacer la recherche',
    nl: 'De zoekopdracht wissen',
    de: 'Suche löschen',
    en: 'Clear the search',
  },
  found: {
    fr: 'Trouvés : {count}',
    nl: 'Gevonden: {count}',
    de: 'Gefunden: {count}',
    en: 'Found: {count}',
  },
  nothing: {
    fr: 'Rien trouvé. Essayez un seul mot, ou le code entre crochets à la fin du message.',
    nl: 'Niets gevonden. Probeer één woord, of de code tussen vierkante haken op het einde van de melding.',
    de: 'Nichts gefunden. Versuchen Sie ein einziges Wort oder den Code in eckigen Klammern am Ende der Meldung.',
    en: 'Nothing found. Try a single word, or the code in square brackets at the end of the message.',
  },
  guide: {
    fr: 'Ce que fait ce volet',
    nl: 'Wat dit venster doet',
    de: 'Was dieser Bereich tut',
    en: 'What this pane does',
  },
  messages: {
    fr: 'Messages et causes',
    nl: 'Meldingen en oorzaken',
    de: 'Meldungen und Ursachen',
    en: 'Messages and causes',
  },
  aboutMessages: {
    fr: 'Chaque message, par son code : ce qui ne va pas, et que faire.',
    nl: 'Elke melding, volgens haar code: wat er scheelt, en wat te doen.',
    de: 'Jede Meldung nach ihrem Code: was nicht stimmt und was zu tun ist.',
    en: 'Every message by its code: what is wrong, and what to do.',
  },
  causes: {
    fr: 'Causes d’une différence ({count})',
    nl: 'Oorzaken van een verschil ({count})',
    de: 'Ursachen eines Unterschieds ({count})',
    en: 'Causes of a difference ({count})',
  },
  functions: {
    fr: 'Les fonctions dans une cellule',
    nl: 'De functies in een cel',
    de: 'Die Funktionen in einer Zelle',
    en: 'The functions in a cell',
  },
  examples: {
    fr: 'Exemples de {name}',
    nl: 'Voorbeelden van {name}',
    de: 'Beispiele zu {name}',
    en: 'Examples of {name}',
  },
  page: {
    fr: 'Toute l’aide des fonctions, sur une page à imprimer',
    nl: 'Alle hulp bij de functies, op een af te drukken pagina',
    de: 'Die ganze Hilfe zu den Funktionen, auf einer Seite zum Drucken',
    en: 'All the help on the functions, on one page to print',
  },
} satisfies Record<string, Texts>;

/** The groups of messages. */
export const ROOMS: Readonly<Record<Room, Texts>> = {
  files: {
    fr: 'Lignes, fichiers et dossiers ({count})',
    nl: 'Rijen, bestanden en dossiers ({count})',
    de: 'Zeilen, Dateien und Akten ({count})',
    en: 'Rows, files and dossiers ({count})',
  },
  functions: {
    fr: 'Fonctions ({count})',
    nl: 'Functies ({count})',
    de: 'Funktionen ({count})',
    en: 'Functions ({count})',
  },
  procedure: {
    fr: 'Questions autour du montant ({count})',
    nl: 'Vragen rond het bedrag ({count})',
    de: 'Fragen rund um den Betrag ({count})',
    en: 'Questions around the amount ({count})',
  },
  bareme: {
    fr: 'Montants de la loi et suppléments ({count})',
    nl: 'Bedragen van de wet en supplementen ({count})',
    de: 'Beträge des Gesetzes und Nachträge ({count})',
    en: 'Amounts of the law and supplements ({count})',
  },
  warnings: {
    fr: 'À vérifier sur un montant ({count})',
    nl: 'Na te gaan bij een bedrag ({count})',
    de: 'Zu prüfen bei einem Betrag ({count})',
    en: 'To check on an amount ({count})',
  },
  procedureWarnings: {
    fr: 'À vérifier autour du montant ({count})',
    nl: 'Na te gaan rond het bedrag ({count})',
    de: 'Zu prüfen rund um den Betrag ({count})',
    en: 'To check around the amount ({count})',
  },
};

/** What each tab is for. */
export const TAB_HELP = {
  check: {
    fr: 'Choisissez des lignes du classeur ou un fichier : chaque dossier est recalculé, et chaque différence avec le montant payé est expliquée. Rien de vos feuilles n’est modifié.',
    nl: 'Kies rijen van de werkmap of een bestand: elk dossier wordt herberekend, en elk verschil met het betaalde bedrag wordt verklaard. Aan uw bladen verandert niets.',
    de: 'Wählen Sie Zeilen der Arbeitsmappe oder eine Datei: Jede Akte wird neu berechnet und jeder Unterschied zum gezahlten Betrag erklärt. Ihre Blätter bleiben unverändert.',
    en: 'Choose rows of the workbook or a file: every dossier is computed again, and every difference from the amount paid is explained. Nothing of your sheets is changed.',
  },
  bareme: {
    fr: 'Les montants en vigueur à une date, leur histoire depuis 2002, leurs sources ; et comment ajouter les prochains.',
    nl: 'De bedragen die op een datum gelden, hun geschiedenis sinds 2002, hun bronnen; en hoe u de volgende toevoegt.',
    de: 'Die an einem Tag gültigen Beträge, ihre Geschichte seit 2002, ihre Quellen; und wie man die nächsten ergänzt.',
    en: 'The amounts in force on a date, their history since 2002, their sources; and how to add the next ones.',
  },
  explain: {
    fr: 'La fonction RIS de la cellule active : ses données, et le calcul pas à pas avec les articles.',
    nl: 'De RIS-functie van de actieve cel: haar gegevens, en de berekening stap voor stap met de artikelen.',
    de: 'Die RIS-Funktion der aktiven Zelle: ihre Angaben und die Berechnung Schritt für Schritt mit den Artikeln.',
    en: 'The RIS function of the active cell: its inputs, and the calculation step by step with the articles.',
  },
  procedure: {
    fr: 'Conditions, délais, sanctions, récupération, prime, aide aux pensions alimentaires, part de l’État, compteur SPI.',
    nl: 'Voorwaarden, termijnen, sancties, terugvordering, premie, hulp bij onderhoudsgeld, deel van de Staat, SPI-teller.',
    de: 'Bedingungen, Fristen, Sanktionen, Rückforderung, Prämie, Unterhaltshilfe, Staatsanteil, SPI-Zähler.',
    en: 'Conditions, deadlines, sanctions, recovery, premium, maintenance aid, State share, SPI counter.',
  },
  whatIf: {
    fr: 'Les mêmes dossiers à un autre mois, ou avec d’autres montants.',
    nl: 'Dezelfde dossiers in een andere maand, of met andere bedragen.',
    de: 'Dieselben Akten in einem anderen Monat oder mit anderen Beträgen.',
    en: 'The same dossiers in another month, or with other amounts.',
  },
  readings: {
    fr: 'Là où le texte admet plusieurs lectures : laquelle est suivie, et ce que coûterait l’autre.',
    nl: 'Waar de tekst meerdere lezingen toelaat: welke gevolgd wordt, en wat de andere zou kosten.',
    de: 'Wo der Text mehrere Lesarten zulässt: welcher gefolgt wird und was die andere kosten würde.',
    en: 'Where the text admits several readings: which one is followed, and what the other would cost.',
  },
  examples: {
    fr: 'Des cas résolus pour former ou s’exercer, à insérer avec leurs formules.',
    nl: 'Uitgewerkte gevallen om op te leiden of te oefenen, in te voegen met hun formules.',
    de: 'Gelöste Fälle zum Schulen oder Üben, samt Formeln einzufügen.',
    en: 'Worked cases to train or practise with, to be inserted with their formulas.',
  },
  settings: {
    fr: 'Langue, ce qui est retenu, vos données, version.',
    nl: 'Taal, wat onthouden wordt, uw gegevens, versie.',
    de: 'Sprache, was gemerkt wird, Ihre Daten, Version.',
    en: 'Language, what is remembered, your data, version.',
  },
} satisfies Record<string, Texts>;
