import type { Texts } from '../lang';

/** What a field of a dossier wants, where it holds another type. Parts in brackets need their figures. */
export const WANTED = {
  wantsText: {
    fr: 'Il faut un texte entre guillemets[ : {expected}].',
    nl: 'Er is een tekst tussen aanhalingstekens nodig[: {expected}].',
    de: 'Nötig ist ein Text in Anführungszeichen[: {expected}].',
    en: 'A text in quotes is wanted[: {expected}].',
  },
  wantsNumber: {
    fr: 'Il faut un nombre, sans guillemets[ : {expected}].',
    nl: 'Er is een getal nodig, zonder aanhalingstekens[: {expected}].',
    de: 'Nötig ist eine Zahl, ohne Anführungszeichen[: {expected}].',
    en: 'A number is wanted, without quotes[: {expected}].',
  },
  wantsYesNo: {
    fr: 'Il faut true (oui) ou false (non), sans guillemets.',
    nl: 'Er is true (ja) of false (nee) nodig, zonder aanhalingstekens.',
    de: 'Nötig ist true (ja) oder false (nein), ohne Anführungszeichen.',
    en: 'true (yes) or false (no) is wanted, without quotes.',
  },
  wantsObject: {
    fr: 'Il faut un objet, entre accolades { }.',
    nl: 'Er is een object nodig, tussen accolades { }.',
    de: 'Nötig ist ein Objekt, in geschweiften Klammern { }.',
    en: 'An object is wanted, in braces { }.',
  },
  wantsList: {
    fr: 'Il faut une liste, entre crochets.',
    nl: 'Er is een lijst nodig, tussen vierkante haken.',
    de: 'Nötig ist eine Liste, in eckigen Klammern.',
    en: 'A list is wanted, in square brackets.',
  },
} satisfies Record<string, Texts>;
