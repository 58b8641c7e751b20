import type { Texts } from '../../i18n';

/** Words of the settings. */
export const SETTINGS_WORDS = {
  title: { fr: 'Réglages', nl: 'Instellingen', de: 'Einstellungen', en: 'Settings' },
  language: {
    fr: 'Langue du volet',
    nl: 'Taal van het venster',
    de: 'Sprache des Bereichs',
    en: 'Language of the pane',
  },
  languageHint: {
    fr: 'Les fonctions RIS disent leurs erreurs dans la même langue.',
    nl: 'De RIS-functies zeggen hun fouten in dezelfde taal.',
    de: 'Die RIS-Funktionen melden ihre Fehler in derselben Sprache.',
    en: 'The RIS functions say their errors in the same language.',
  },
  remembered: {
    fr: 'Ce qui est retenu sur cet ordinateur',
    nl: 'Wat op deze computer onthouden wordt',
    de: 'Was auf diesem Computer gemerkt wird',
    en: 'What is remembered on this computer',
  },
  rememberedHow: {
    fr: 'La langue choisie, et les correspondances de colonnes que vous avez demandé de retenir (les titres des colonnes, jamais ce qu’elles contiennent).',
    nl: 'De gekozen taal, en de koppelingen van kolommen die u gevraagd hebt te onthouden (de kolomtitels, nooit wat eronder staat).',
    de: 'Die gewählte Sprache und die Zuordnungen von Spalten, die Sie merken ließen (die Spaltentitel, nie was darunter steht).',
    en: 'The language chosen, and the meanings of columns that you asked to remember (the headers, never what stands under them).',
  },
  forget: { fr: 'Tout oublier', nl: 'Alles vergeten', de: 'Alles vergessen', en: 'Forget everything' },
  forgotten: {
    fr: 'C’est oublié. La langue actuelle reste jusqu’à la fermeture du volet.',
    nl: 'Alles is vergeten. De huidige taal blijft tot het venster sluit.',
    de: 'Es ist vergessen. Die jetzige Sprache bleibt, bis der Bereich geschlossen wird.',
    en: 'It is forgotten. The present language stays until the pane is closed.',
  },
  privacy: { fr: 'Vos données', nl: 'Uw gegevens', de: 'Ihre Daten', en: 'Your data' },
  sends: {
    fr: 'Le volet et les fonctions n’envoient rien : tout est calculé sur cet ordinateur, dans Excel ou dans le navigateur.',
    nl: 'Het venster en de functies versturen niets: alles wordt op deze computer berekend, in Excel of in de browser.',
    de: 'Der Bereich und die Funktionen senden nichts: Alles wird auf diesem Computer berechnet, in Excel oder im Browser.',
    en: 'The pane and the functions send nothing: everything is computed on this computer, in Excel or in the browser.',
  },
  keeps: {
    fr: 'Les lignes contrôlées restent en mémoire tant que le volet est ouvert ; rien n’en est enregistré, sauf ce que vous insérez vous-même dans le classeur ou enregistrez comme rapport.',
    nl: 'De gecontroleerde rijen blijven in het geheugen zolang het venster open is; niets ervan wordt bewaard, behalve wat u zelf in de werkmap invoegt of als verslag opslaat.',
    de: 'Die geprüften Zeilen bleiben im Speicher, solange der Bereich offen ist; nichts davon wird gespeichert, außer was Sie selbst in die Arbeitsmappe einfügen oder als Bericht speichern.',
    en: 'The rows checked stay in memory while the pane is open; nothing of them is saved, except what you insert into the workbook or save as a report yourself.',
  },
  office: {
    fr: 'Office peut envoyer ses propres données d’utilisation à Microsoft, et Excel sur le web garde le classeur chez Microsoft : cela dépend des réglages de votre organisation, pas de ce volet.',
    nl: 'Office kan zijn eigen gebruiksgegevens naar Microsoft sturen, en Excel op het web bewaart de werkmap bij Microsoft: dat hangt af van de instellingen van uw organisatie, niet van dit venster.',
    de: 'Office kann eigene Nutzungsdaten an Microsoft senden, und Excel im Web bewahrt die Arbeitsmappe bei Microsoft auf: Das hängt von den Einstellungen Ihrer Organisation ab, nicht von diesem Bereich.',
    en: 'Office may send its own usage data to Microsoft, and Excel on the web keeps the workbook with Microsoft: that depends on the settings of your organisation, not on this pane.',
  },
  state: {
    fr: 'Version et état du droit',
    nl: 'Versie en stand van het recht',
    de: 'Version und Rechtsstand',
    en: 'Version and state of the law',
  },
  version: { fr: 'Version', nl: 'Versie', de: 'Version', en: 'Version' },
  amounts: { fr: 'Montants', nl: 'Bedragen', de: 'Beträge', en: 'Amounts' },
  checkedOn: {
    fr: 'vérifiés le {date}, jusqu’au {to}',
    nl: 'nagekeken op {date}, tot {to}',
    de: 'geprüft am {date}, bis {to}',
    en: 'checked on {date}, up to {to}',
  },
  supplement: { fr: 'Supplément', nl: 'Supplement', de: 'Nachtrag', en: 'Supplement' },
  noSupplement: { fr: 'aucun', nl: 'geen', de: 'keiner', en: 'none' },
  texts: { fr: 'Textes', nl: 'Teksten', de: 'Texte', en: 'Texts' },
  decides: {
    fr: 'Le calcul est une aide : c’est le centre qui décide.',
    nl: 'De berekening is een hulp: het centrum beslist.',
    de: 'Die Berechnung ist eine Hilfe: Das Zentrum entscheidet.',
    en: 'The calculation is an aid: the centre decides.',
  },
  seeAmounts: {
    fr: 'Voir les montants',
    nl: 'De bedragen bekijken',
    de: 'Beträge ansehen',
    en: 'See the amounts',
  },
  help: {
    fr: 'Aide des fonctions',
    nl: 'Hulp bij de functies',
    de: 'Hilfe zu den Funktionen',
    en: 'Help on the functions',
  },
} satisfies Record<string, Texts>;
