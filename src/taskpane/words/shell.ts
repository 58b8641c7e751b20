import type { Texts } from '../../i18n';

/** Words of the frame around the tabs. */
export const SHELL = {
  title: {
    fr: 'Revenu d’intégration',
    nl: 'Leefloon',
    de: 'Eingliederungseinkommen',
    en: 'Social integration income',
  },
  tabs: { fr: 'Parties du volet', nl: 'Delen van het venster', de: 'Bereiche', en: 'Parts of the pane' },
  check: { fr: 'Contrôle', nl: 'Controle', de: 'Prüfung', en: 'Check' },
  bareme: { fr: 'Barème', nl: 'Bedragen', de: 'Beträge', en: 'Amounts' },
  explain: { fr: 'Expliquer', nl: 'Uitleggen', de: 'Erklären', en: 'Explain' },
  more: { fr: 'Plus', nl: 'Meer', de: 'Mehr', en: 'More' },
  procedure: {
    fr: 'Autour du montant',
    nl: 'Rond het bedrag',
    de: 'Rund um den Betrag',
    en: 'Around the amount',
  },
  whatIf: { fr: 'Et à une autre date ?', nl: 'Wat als?', de: 'Was wäre, wenn?', en: 'What if?' },
  readings: {
    fr: 'Lectures et coût',
    nl: 'Lezingen en kosten',
    de: 'Lesarten und Kosten',
    en: 'Readings and cost',
  },
  examples: { fr: 'Exemples', nl: 'Voorbeelden', de: 'Beispiele', en: 'Examples' },
  settings: { fr: 'Réglages', nl: 'Instellingen', de: 'Einstellungen', en: 'Settings' },
  help: { fr: 'Aide', nl: 'Hulp', de: 'Hilfe', en: 'Help' },
  starting: { fr: 'Un instant…', nl: 'Een ogenblik…', de: 'Einen Augenblick…', en: 'One moment…' },
  noExcel: {
    fr: 'Excel n’est pas là (ou ne répond pas).',
    nl: 'Excel is er niet (of antwoordt niet).',
    de: 'Excel ist nicht da (oder antwortet nicht).',
    en: 'Excel is not there (or does not answer).',
  },
  noExcelHow: {
    fr: 'Contrôlez un fichier et enregistrez le rapport. Il existe aussi un atelier sans Excel, avec une grille et les fonctions RIS : voyez le guide.',
    nl: 'Controleer een bestand en bewaar het verslag. Er bestaat ook een werkbank zonder Excel, met een rekenblad en de functies RIS: zie de gids.',
    de: 'Prüfen Sie eine Datei und speichern Sie den Bericht. Es gibt auch eine Werkbank ohne Excel, mit Arbeitsblatt und den Funktionen RIS: siehe Anleitung.',
    en: 'Check a file and save the report. There is also a workbench without Excel, with a grid and the RIS functions: see the guide.',
  },
  supplement: {
    fr: 'Montants complétés par {file}.',
    nl: 'Bedragen aangevuld met {file}.',
    de: 'Beträge ergänzt durch {file}.',
    en: 'Amounts completed by {file}.',
  },
  failed: {
    fr: 'Cette partie du volet a eu un problème : {said}. Votre classeur n’est pas modifié. Rouvrez le volet ; si cela se répète, signalez ce message.',
    nl: 'Dit deel van het venster heeft een probleem: {said}. Uw werkmap is niet gewijzigd. Open het venster opnieuw; gebeurt het weer, geef dit bericht dan door.',
    de: 'Dieser Bereich hat ein Problem: {said}. Ihre Arbeitsmappe wurde nicht verändert. Öffnen Sie den Bereich erneut; wiederholt es sich, melden Sie diese Nachricht.',
    en: 'This part of the pane has a problem: {said}. Your workbook was not changed. Open the pane again; if it comes back, report this message.',
  },
  notComputed: {
    fr: 'Les formules du classeur n’ont pas été recalculées : elles montrent encore les valeurs d’avant.',
    nl: 'De formules van de werkmap zijn niet herberekend: ze tonen nog de waarden van voordien.',
    de: 'Die Formeln der Arbeitsmappe wurden nicht neu berechnet: Sie zeigen noch die Werte von vorher.',
    en: 'The formulas of the workbook were not computed again: they still show the values of before.',
  },
  again: { fr: 'Réessayer', nl: 'Opnieuw proberen', de: 'Erneut versuchen', en: 'Try again' },
  close: { fr: 'Fermer', nl: 'Sluiten', de: 'Schließen', en: 'Close' },
  cancel: { fr: 'Annuler', nl: 'Annuleren', de: 'Abbrechen', en: 'Cancel' },
  back: { fr: 'Retour', nl: 'Terug', de: 'Zurück', en: 'Back' },
  needsCheck: {
    fr: 'Contrôlez d’abord un fichier ou des lignes (onglet Contrôle).',
    nl: 'Controleer eerst een bestand of rijen (tabblad Controle).',
    de: 'Prüfen Sie zuerst eine Datei oder Zeilen (Registerkarte Prüfung).',
    en: 'First check a file or rows (tab Check).',
  },
  toCheck: { fr: 'Vers le contrôle', nl: 'Naar de controle', de: 'Zur Prüfung', en: 'Go to the check' },
} satisfies Record<string, Texts>;
