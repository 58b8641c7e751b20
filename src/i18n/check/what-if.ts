import type { Texts } from '../lang';

/** What `ris check --what-if` says beside the words of the summary. */
export const CHECK_WHAT_IF = {
  title: {
    fr: 'Et si[ : le mois de {month}][, avec les montants de {file}]',
    nl: 'Wat als[: de maand {month}][, met de bedragen van {file}]',
    de: 'Was wäre, wenn[: der Monat {month}][, mit den Beträgen von {file}]',
    en: 'What if[: the month of {month}][, with the amounts of {file}]',
  },
  before: { fr: 'Avant', nl: 'Voor', de: 'Vorher', en: 'Before' },
  after: { fr: 'Après', nl: 'Na', de: 'Nachher', en: 'After' },
  changed: { fr: 'Changent', nl: 'Wijzigen', de: 'Ändern sich', en: 'Change' },
  all: { fr: 'Ensemble', nl: 'Samen', de: 'Zusammen', en: 'All' },
  note: {
    fr: 'Chaque dossier compte une fois, avec son dernier mois pris en entier : les jours de ses lignes et une nouvelle demande ne jouent pas, et ses parties comptent au prorata de leurs jours. La catégorie est celle d’avant. La différence est après − avant, en euros.',
    nl: 'Elk dossier telt één keer, met zijn laatste maand als volledige maand: de dagen van zijn regels en een nieuwe aanvraag spelen niet mee, en zijn delen tellen naar verhouding van hun dagen. De categorie is die van voordien. Het verschil is na − voor, in euro.',
    de: 'Jede Akte zählt einmal, mit ihrem letzten Monat als ganzem Monat: die Tage ihrer Zeilen und ein neuer Antrag spielen keine Rolle, und ihre Teile zählen im Verhältnis ihrer Tage. Die Kategorie ist die von vorher. Der Unterschied ist nachher − vorher, in Euro.',
    en: 'Each dossier counts once, with its last month as a whole month: the days of its rows and a new claim do not matter, and its parts count in proportion to their days. The category is the one before. The difference is after − before, in euros.',
  },
  rowsAside: {
    fr: 'Lignes laissées de côté, d’un mois antérieur du même dossier : {count}.',
    nl: 'Terzijde gelaten regels, van een vroegere maand van hetzelfde dossier: {count}.',
    de: 'Beiseite gelassene Zeilen, aus einem früheren Monat derselben Akte: {count}.',
    en: 'Rows left aside, of an earlier month of the same dossier: {count}.',
  },
  endedEarlier: {
    fr: 'Dossiers sans ligne en {month}, le dernier mois du fichier : {count}. Ils sont comptés avec leur dernier mois : vérifiez que leur droit court encore.',
    nl: 'Dossiers zonder regel in {month}, de laatste maand van het bestand: {count}. Ze zijn meegeteld met hun laatste maand: ga na of hun recht nog loopt.',
    de: 'Akten ohne Zeile im {month}, dem letzten Monat der Datei: {count}. Sie sind mit ihrem letzten Monat gezählt: prüfen Sie, ob ihr Anspruch noch läuft.',
    en: 'Dossiers without a row in {month}, the last month of the file: {count}. They are counted with their own last month: check that their right still runs.',
  },
  old: {
    fr: 'Parmi eux, dernière ligne plus de trois mois avant : {count}, pour {before} euros par mois avant et {after} après. Ils sont dans les sommes : retirez du fichier ceux dont le droit a pris fin.',
    nl: 'Onder hen met een laatste regel van meer dan drie maanden eerder: {count}, voor {before} euro per maand voor en {after} na. Ze staan in de sommen: haal wie geen recht meer heeft uit het bestand.',
    de: 'Darunter mit einer letzten Zeile von mehr als drei Monaten vorher: {count}, für {before} Euro im Monat vorher und {after} nachher. Sie stehen in den Summen: nehmen Sie aus der Datei, wessen Anspruch geendet hat.',
    en: 'Of them, with a last row of more than three months earlier: {count}, for {before} euro a month before and {after} after. They stand in the sums: take out of the file those whose right has ended.',
  },
  incomplete: {
    fr: 'Dossiers dont une ligne du dernier mois est refusée, et dans aucune somme : {count}.',
    nl: 'Dossiers waarvan een regel van de laatste maand geweigerd is, en die in geen enkele som staan: {count}.',
    de: 'Akten, von deren letztem Monat eine Zeile abgelehnt ist und die in keiner Summe stehen: {count}.',
    en: 'Dossiers of whose last month a row is refused, and in no sum: {count}.',
  },
  overlapping: {
    fr: 'Dossiers dont deux lignes du dernier mois couvrent les mêmes jours, et dans aucune somme : {count}.',
    nl: 'Dossiers waarvan twee regels van de laatste maand dezelfde dagen dekken, en die in geen enkele som staan: {count}.',
    de: 'Akten, von deren letztem Monat zwei Zeilen dieselben Tage decken und die in keiner Summe stehen: {count}.',
    en: 'Dossiers of whose last month two rows cover the same days, and in no sum: {count}.',
  },
  unplaced: {
    fr: 'Lignes refusées sans dossier ou sans mois lisible : {count}. Le dernier mois d’un dossier peut être compté sans elles.',
    nl: 'Geweigerde regels zonder leesbaar dossier of leesbare maand: {count}. De laatste maand van een dossier kan zonder hen meegeteld zijn.',
    de: 'Abgelehnte Zeilen ohne lesbare Akte oder lesbaren Monat: {count}. Der letzte Monat einer Akte kann ohne sie gezählt sein.',
    en: 'Refused rows without a readable dossier or month: {count}. The last month of a dossier may be counted without them.',
  },
  untouched: {
    fr: 'Aucun mois du fichier n’est touché par ces montants[, qui commencent le {from}] : donnez le mois à calculer[ ({option})].',
    nl: 'Geen enkele maand van het bestand wordt door deze bedragen geraakt[; ze gelden vanaf {from}]: geef de te berekenen maand[ ({option})].',
    de: 'Kein Monat der Datei ist von diesen Beträgen berührt[; sie gelten ab {from}]: geben Sie den zu berechnenden Monat an[ ({option})].',
    en: 'No month of the file is touched by these amounts[, which begin on {from}]: give the month to be assessed[ ({option})].',
  },
  refused: {
    fr: 'Dossiers dont le mois entier ne se calcule pas, avant ou après, et dans aucune somme : {codes}.',
    nl: 'Dossiers waarvan de volledige maand niet te berekenen is, voor of na, en die in geen enkele som staan: {codes}.',
    de: 'Akten, deren ganzer Monat vorher oder nachher nicht berechenbar ist und die in keiner Summe stehen: {codes}.',
    en: 'Dossiers whose whole month cannot be assessed, before or after, and in no sum: {codes}.',
  },
} satisfies Record<string, Texts>;
