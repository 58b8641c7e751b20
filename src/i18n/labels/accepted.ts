import type { Lang, Texts } from '../lang';
import { CATEGORIES } from './glossary';

/** The words that a cell with a choice may hold, in the language of the reader; every one of them is read. */
export const ACCEPTED: Readonly<Record<string, Texts>> = {
  category: {
    fr: categories('fr'),
    nl: categories('nl'),
    de: categories('de'),
    en: categories('en'),
  },
  yesNo: { fr: 'oui, non', nl: 'ja, nee', de: 'ja, nein', en: 'yes, no' },
  spi: {
    fr: 'générale, étudiant, étudiant boursier, pénurie, artistique, oui, non',
    nl: 'algemeen, student, student met beurs, knelpuntberoep, kunstenaar, ja, nee',
    de: 'allgemein, Student, Student mit Studienbeihilfe, Mangelberuf, künstlerisch, ja, nein',
    en: 'general, student, student with grant, shortage, artistic, yes, no',
  },
  scheme: {
    fr: 'RIS, aide équivalente',
    nl: 'leefloon, equivalent leefloon',
    de: 'Eingliederungseinkommen, gleichgestellte Hilfe',
    en: 'RIS, equivalent aid',
  },
};

function categories(lang: Lang): string {
  return ([1, 2, 3] as const)
    .map((category) => `${String(category)} (${CATEGORIES[category][lang]})`)
    .join(', ');
}
