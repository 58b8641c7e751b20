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
    fr: 'Chaque ligne pour un mois entier, en euros ; catégorie d’avant ; différence = après − avant.',
    nl: 'Elke regel voor een volledige maand, in euro; categorie van voordien; verschil = na − voor.',
    de: 'Jede Zeile für einen ganzen Monat, in Euro; Kategorie von vorher; Unterschied = nachher − vorher.',
    en: 'Each row for a whole month, in euro; category as before; difference = after − before.',
  },
  refused: {
    fr: 'Refusés après, et dans aucune somme : {codes}.',
    nl: 'Nadien geweigerd, en in geen enkele som: {codes}.',
    de: 'Nachher abgelehnt, und in keiner Summe: {codes}.',
    en: 'Refused afterwards, and in no sum: {codes}.',
  },
} satisfies Record<string, Texts>;
