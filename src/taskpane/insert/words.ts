import type { Texts } from '../../i18n';

/** What is said around a sheet that is added to the workbook. */
export const WORDS = {
  inserting: {
    fr: 'Ajout dans le classeur…',
    nl: 'Toevoegen aan de werkmap…',
    de: 'Wird zur Arbeitsmappe hinzugefügt…',
    en: 'Adding to the workbook…',
  },
  inserted: {
    fr: 'Ajouté : feuille « {sheet} ».',
    nl: 'Toegevoegd: blad “{sheet}”.',
    de: 'Hinzugefügt: Blatt „{sheet}“.',
    en: 'Added: sheet “{sheet}”.',
  },
  noWorkbook: {
    fr: 'Aucun classeur n’est ouvert ici.',
    nl: 'Hier is geen werkmap geopend.',
    de: 'Hier ist keine Arbeitsmappe geöffnet.',
    en: 'No workbook is open here.',
  },
} satisfies Record<string, Texts>;
