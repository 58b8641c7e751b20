import type { Texts } from '../../i18n';

/** Words of the tab that asks what the same dossiers come to otherwise; those of its table are of `ris check --what-if`. */
export const WORDS = {
  title: { fr: 'Et à une autre date ?', nl: 'Wat als?', de: 'Was wäre, wenn?', en: 'What if?' },
  lead: {
    fr: 'Les dossiers contrôlés, calculés comme s’ils tombaient un autre mois, ou avec d’autres montants (par exemple la prochaine indexation).',
    nl: 'De gecontroleerde dossiers, berekend alsof ze in een andere maand vielen, of met andere bedragen (bijvoorbeeld de volgende indexering).',
    de: 'Die geprüften Akten, berechnet, als fielen sie in einen anderen Monat, oder mit anderen Beträgen (etwa der nächsten Indexierung).',
    en: 'The checked dossiers, computed as if they fell in another month, or with other amounts (the next indexation, say).',
  },
  month: { fr: 'Autre mois', nl: 'Andere maand', de: 'Anderer Monat', en: 'Another month' },
  monthShape: { fr: 'mm/aaaa', nl: 'mm/jjjj', de: 'MM/JJJJ', en: 'mm/yyyy' },
  known: {
    fr: 'Montants connus de {from} à {to}. Vide : chaque dossier garde son mois.',
    nl: 'Bedragen gekend van {from} tot {to}. Leeg: elk dossier houdt zijn maand.',
    de: 'Beträge bekannt von {from} bis {to}. Leer: Jede Akte behält ihren Monat.',
    en: 'Amounts known from {from} to {to}. Blank: each dossier keeps its month.',
  },
  file: {
    fr: 'Autres montants (fichier de supplément)',
    nl: 'Andere bedragen (supplementbestand)',
    de: 'Andere Beträge (Nachtragsdatei)',
    en: 'Other amounts (supplement file)',
  },
  chooseFile: { fr: 'Choisir un fichier…', nl: 'Bestand kiezen…', de: 'Datei wählen…', en: 'Choose a file…' },
  noFile: {
    fr: 'Aucun : les montants du volet.',
    nl: 'Geen: de bedragen van het venster.',
    de: 'Keine: die Beträge des Bereichs.',
    en: 'None: the amounts of the pane.',
  },
  removeFile: {
    fr: 'Retirer {file}',
    nl: '{file} verwijderen',
    de: '{file} entfernen',
    en: 'Remove {file}',
  },
  unusable: {
    fr: '{file} ne peut pas être utilisé :',
    nl: '{file} kan niet gebruikt worden:',
    de: '{file} kann nicht verwendet werden:',
    en: '{file} cannot be used:',
  },
  compute: { fr: 'Calculer', nl: 'Berekenen', de: 'Berechnen', en: 'Compute' },
  computing: {
    fr: 'Calcul des dossiers',
    nl: 'Dossiers berekenen',
    de: 'Akten werden berechnet',
    en: 'Computing the dossiers',
  },
  nothingAsked: {
    fr: 'Donnez un mois, un fichier, ou les deux.',
    nl: 'Geef een maand, een bestand, of beide.',
    de: 'Geben Sie einen Monat, eine Datei oder beides an.',
    en: 'Give a month, a file, or both.',
  },
  perMonth: {
    fr: '{euros} par mois',
    nl: '{euros} per maand',
    de: '{euros} je Monat',
    en: '{euros} a month',
  },
  same: {
    fr: 'Rien ne change au total',
    nl: 'In totaal wijzigt er niets',
    de: 'Insgesamt ändert sich nichts',
    en: 'Nothing changes in all',
  },
  fromTo: {
    fr: 'De {before} à {after}, pour {dossiers} {dossiers|dossier|dossiers} ; {changed} {changed|change|changent}.',
    nl: 'Van {before} naar {after}, voor {dossiers} {dossiers|dossier|dossiers}; {changed} {changed|wijzigt|wijzigen}.',
    de: 'Von {before} auf {after}, für {dossiers} {dossiers|Akte|Akten}; {changed} {changed|ändert|ändern} sich.',
    en: 'From {before} to {after}, for {dossiers} {dossiers|dossier|dossiers}; {changed} {changed|changes|change}.',
  },
  byCategory: { fr: 'Par catégorie', nl: 'Per categorie', de: 'Nach Kategorie', en: 'By category' },
  category: { fr: 'Catégorie', nl: 'Categorie', de: 'Kategorie', en: 'Category' },
  short: { fr: 'cat. {category}', nl: 'cat. {category}', de: 'Kat. {category}', en: 'cat. {category}' },
  difference: { fr: 'Différence', nl: 'Verschil', de: 'Unterschied', en: 'Difference' },
  dossiersOf: {
    fr: '{dossiers} {dossiers|dossier|dossiers}, {changed} {changed|change|changent}',
    nl: '{dossiers} {dossiers|dossier|dossiers}, {changed} {changed|wijzigt|wijzigen}',
    de: '{dossiers} {dossiers|Akte|Akten}, {changed} {changed|ändert|ändern} sich',
    en: '{dossiers} {dossiers|dossier|dossiers}, {changed} {changed|changes|change}',
  },
  refused: {
    fr: 'Ne se calculent pas ainsi ({count}) ; ils ne sont dans aucune somme',
    nl: 'Zo niet te berekenen ({count}); ze staan in geen enkele som',
    de: 'So nicht zu berechnen ({count}); sie stehen in keiner Summe',
    en: 'Cannot be assessed so ({count}); they are in no sum',
  },
} satisfies Record<string, Texts>;
