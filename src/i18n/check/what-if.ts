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
    fr: 'Chaque dossier une fois, pour un mois entier, en euros : le dernier mois du dossier, ses parties au prorata de leurs jours ; catégorie d’avant ; différence = après − avant.',
    nl: 'Elk dossier één keer, voor een volledige maand, in euro: de laatste maand van het dossier, de delen ervan naar verhouding van hun dagen; categorie van voordien; verschil = na − voor.',
    de: 'Jede Akte einmal, für einen ganzen Monat, in Euro: der letzte Monat der Akte, seine Teile im Verhältnis ihrer Tage; Kategorie von vorher; Unterschied = nachher − vorher.',
    en: 'Each dossier once, for a whole month, in euro: the last month of the dossier, its parts in proportion to their days; category as before; difference = after − before.',
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
  refused: {
    fr: 'Dossiers refusés après, et dans aucune somme : {codes}.',
    nl: 'Dossiers die nadien geweigerd worden, en in geen enkele som staan: {codes}.',
    de: 'Akten, die nachher abgelehnt werden und in keiner Summe stehen: {codes}.',
    en: 'Dossiers refused afterwards, and in no sum: {codes}.',
  },
} satisfies Record<string, Texts>;
