import type { Texts } from '../lang';

/** What is wrong with a date, with rows against each other, with the coverage; and an amount far from the one before. */
export const DAYS = {
  BAD_DATE: {
    fr: 'Ce n’est pas une date du calendrier[ : « {value} »]. Écrivez année-mois-jour, comme 2027-03-01 ; dans un tableur, donnez d’abord aux cellules des dates le format Texte.',
    nl: 'Dit is geen datum van de kalender[: “{value}”]. Schrijf jaar-maand-dag, zoals 2027-03-01; geef in een rekenblad de cellen met datums eerst de opmaak Tekst.',
    de: 'Das ist kein Kalenderdatum[: „{value}“]. Schreiben Sie Jahr-Monat-Tag, wie 2027-03-01; in einer Tabellenkalkulation geben Sie den Zellen mit Daten zuerst das Format Text.',
    en: 'This is not a day of the calendar[: “{value}”]. Write year-month-day, such as 2027-03-01; in a spreadsheet, first give the cells of the dates the format Text.',
  },
  DATE_OUTSIDE_COVERAGE: {
    fr: 'Aucune valeur n’est connue à cette date[ ({date})].[ La table « {table} » va du {from} au {to}.] La valeur n’est pas estimée : choisissez une autre date, ou complétez le barème.',
    nl: 'Op deze datum[ ({date})] is geen waarde bekend.[ De tabel “{table}” loopt van {from} tot {to}.] De waarde wordt niet geschat: kies een andere datum, of vul de bedragen aan.',
    de: 'An diesem Tag[ ({date})] ist kein Wert bekannt.[ Die Tabelle „{table}“ gilt vom {from} bis {to}.] Der Wert wird nicht geschätzt: wählen Sie einen anderen Tag, oder ergänzen Sie die Beträge.',
    en: 'No value is known on this date[ ({date})].[ The table “{table}” runs from {from} to {to}.] The value is not estimated: choose another date, or complete the barème.',
  },
  NOT_IN_FORCE: {
    fr: 'Rien n’est en vigueur à cette date[ ({date})][ dans la table « {table} »]. Choisissez une autre date.',
    nl: 'Op deze datum[ ({date})] is niets van kracht[ in de tabel “{table}”]. Kies een andere datum.',
    de: 'An diesem Tag[ ({date})] ist nichts in Kraft[ in der Tabelle „{table}“]. Wählen Sie einen anderen Tag.',
    en: 'Nothing is in force on this date[ ({date})][ in the table “{table}”]. Choose another date.',
  },
  DUPLICATE_ROW: {
    fr: 'Deux lignes de la table commencent le même jour[ ({found})]. Gardez-en une seule.',
    nl: 'Twee rijen van de tabel beginnen op dezelfde dag[ ({found})]. Behoud er één.',
    de: 'Zwei Zeilen der Tabelle beginnen am selben Tag[ ({found})]. Behalten Sie nur eine.',
    en: 'Two rows of the table begin on the same day[ ({found})]. Keep one of them.',
  },
  ROWS_NOT_ASCENDING: {
    fr: 'Les lignes de la table ne sont pas dans l’ordre des dates[ : {found} vient après {previous}]. Rangez-les de la plus ancienne à la plus récente.',
    nl: 'De rijen van de tabel staan niet in volgorde van datum[: {found} komt na {previous}]. Zet ze van de oudste naar de recentste.',
    de: 'Die Zeilen der Tabelle stehen nicht in der Reihenfolge der Tage[: {found} kommt nach {previous}]. Ordnen Sie sie von der ältesten zur jüngsten.',
    en: 'The rows of the table are not in the order of their dates[: {found} comes after {previous}]. Put them from the oldest to the latest.',
  },
  ROWS_OVERLAP: {
    fr: 'Deux périodes de la table se chevauchent[ : l’une va jusqu’au {previous}, la suivante commence le {found}]. Corrigez la fin de l’une ou le début de l’autre.',
    nl: 'Twee periodes van de tabel overlappen elkaar[: de ene loopt tot {previous}, de volgende begint op {found}]. Verbeter het einde van de ene of het begin van de andere.',
    de: 'Zwei Zeiträume der Tabelle überschneiden sich[: der eine reicht bis {previous}, der nächste beginnt am {found}]. Berichtigen Sie das Ende des einen oder den Beginn des anderen.',
    en: 'Two periods of the table overlap[: one runs to {previous}, the next begins on {found}]. Correct the end of one or the start of the other.',
  },
  ROW_REVERSED: {
    fr: 'La période finit avant de commencer[ : du {from} au {to}]. Vérifiez les deux dates (from et to).',
    nl: 'De periode eindigt voor ze begint[: van {from} tot {to}]. Controleer beide datums (from en to).',
    de: 'Der Zeitraum endet, bevor er beginnt[: vom {from} bis {to}]. Prüfen Sie beide Daten (from und to).',
    en: 'The period ends before it begins[: from {from} to {to}]. Check both dates (from and to).',
  },
  WINDOW_WITHOUT_END: {
    fr: 'Le dernier jour manque : dans cette table, chaque période a le sien. Donnez-le (to).',
    nl: 'De laatste dag ontbreekt: in deze tabel heeft elke periode de hare. Geef hem op (to).',
    de: 'Der letzte Tag fehlt: in dieser Tabelle hat jeder Zeitraum den seinen. Geben Sie ihn an (to).',
    en: 'The last day is missing: in this table each period has its own. Give it (to).',
  },
  STEP_WITH_END: {
    fr: 'Cette table n’a pas de dernier jour[ (lu : {found})] : un montant vaut jusqu’au suivant. Laissez to vide.',
    nl: 'Deze tabel heeft geen laatste dag[ (gelezen: {found})]: een bedrag geldt tot het volgende. Laat to leeg.',
    de: 'Diese Tabelle hat keinen letzten Tag[ (gelesen: {found})]: ein Betrag gilt bis zum nächsten. Lassen Sie to leer.',
    en: 'This table has no last day[ (read: {found})]: an amount holds until the next one. Leave to blank.',
  },
  ROW_BEFORE_COVERAGE: {
    fr: 'Cette date[ ({found})] est antérieure au premier jour du barème[, le {from}]. Vérifiez l’année.',
    nl: 'Deze datum[ ({found})] valt vóór de eerste dag van de bedragen[, {from}]. Controleer het jaar.',
    de: 'Dieser Tag[ ({found})] liegt vor dem ersten Tag der Beträge[, dem {from}]. Prüfen Sie das Jahr.',
    en: 'This date[ ({found})] is earlier than the first day of the barème[, {from}]. Check the year.',
  },
  ROW_AFTER_COVERAGE: {
    fr: 'Cette date[ ({found})] est postérieure au dernier jour couvert par le barème[, le {to}]. Prolongez la couverture dans le même fichier (to et checkedOn), ou corrigez la date.',
    nl: 'Deze datum[ ({found})] valt na de laatste gedekte dag[, {to}]. Verleng de dekking in hetzelfde bestand (to en checkedOn), of verbeter de datum.',
    de: 'Dieser Tag[ ({found})] liegt nach dem letzten abgedeckten Tag[, dem {to}]. Verlängern Sie die Abdeckung in derselben Datei (to und checkedOn), oder berichtigen Sie den Tag.',
    en: 'This date[ ({found})] is later than the last day covered[, {to}]. Carry the coverage on in the same file (to and checkedOn), or correct the date.',
  },
  COVERAGE_REVERSED: {
    fr: 'Les jours de la couverture sont dans le désordre[ : du {from} au {to}][ : les montants calculés commencent le {computedFrom}, les montants publiés le {from}]. Remettez-les dans l’ordre.',
    nl: 'De dagen van de dekking staan niet in volgorde[: van {from} tot {to}][: de berekende bedragen beginnen op {computedFrom}, de gepubliceerde op {from}]. Zet ze in volgorde.',
    de: 'Die Tage der Abdeckung sind nicht in der richtigen Reihenfolge[: vom {from} bis {to}][: die berechneten Beträge beginnen am {computedFrom}, die veröffentlichten am {from}]. Ordnen Sie sie.',
    en: 'The days of the coverage are out of order[: from {from} to {to}][: the computed amounts begin on {computedFrom}, the published ones on {from}]. Put them in order.',
  },
  COVERAGE_NOT_WHOLE_MONTHS: {
    fr: 'La couverture se compte en mois entiers[ ; lu : « {value} »]. Elle commence un premier du mois et finit le dernier jour d’un mois, comme 2027-06-30.',
    nl: 'De dekking telt in volledige maanden[; gelezen: “{value}”]. Ze begint op de eerste en eindigt op de laatste dag van een maand, zoals 2027-06-30.',
    de: 'Die Abdeckung zählt in ganzen Monaten[; gelesen: „{value}“]. Sie beginnt am Ersten und endet am letzten Tag eines Monats, wie 2027-06-30.',
    en: 'The coverage counts in whole months[; read: “{value}”]. It begins on the first and ends on the last day of a month, such as 2027-06-30.',
  },
  COVERAGE_REDUCED: {
    fr: 'La couverture ne peut pas être raccourcie[ : elle va déjà jusqu’au {to}, le fichier s’arrête le {found}]. Donnez ce jour ou une fin de mois ultérieure.',
    nl: 'De dekking kan niet worden ingekort[: ze loopt al tot {to}, het bestand stopt op {found}]. Geef die dag of een later maandeinde op.',
    de: 'Die Abdeckung kann nicht verkürzt werden[: sie reicht schon bis {to}, die Datei endet am {found}]. Geben Sie diesen Tag oder ein späteres Monatsende an.',
    en: 'The coverage cannot be cut short[: it already runs to {to}, the file stops on {found}]. Give that day or a later end of a month.',
  },
  CHECKED_BEFORE_PREVIOUS: {
    fr: 'La date de la vérification[ ({found})] précède la vérification précédente[, du {previous}]. Donnez le jour où vous avez vérifié les montants.',
    nl: 'De datum van de controle[ ({found})] valt vóór de vorige controle[, van {previous}]. Geef de dag op waarop u de bedragen gecontroleerd hebt.',
    de: 'Der Tag der Prüfung[ ({found})] liegt vor der vorigen Prüfung[, vom {previous}]. Geben Sie den Tag an, an dem Sie die Beträge geprüft haben.',
    en: 'The date of the check[ ({found})] is earlier than the previous check[, of {previous}]. Give the day on which you checked the amounts.',
  },
  UNUSUAL_CHANGE: {
    fr: 'Le montant[ ({found})] s’écarte de plus d’un dixième du précédent[ ({previous})]. Il est utilisé tel quel : relisez-le sur la source.',
    nl: 'Het bedrag[ ({found})] wijkt meer dan een tiende af van het vorige[ ({previous})]. Het wordt zo gebruikt: lees het na in de bron.',
    de: 'Der Betrag[ ({found})] weicht um mehr als ein Zehntel vom vorigen[ ({previous})] ab. Er wird so verwendet: lesen Sie ihn in der Quelle nach.',
    en: 'The amount[ ({found})] differs by more than a tenth from the one before[ ({previous})]. It is used as it is: read it again at its source.',
  },
} satisfies Readonly<Record<string, Texts>>;
