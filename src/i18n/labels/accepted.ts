import type { Lang, Texts } from '../lang';
import { COLUMNS } from './columns';
import { CATEGORIES } from './glossary';
import { ROLES } from './roles';

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
  exemption: {
    fr: 'générale, SPI, étudiant, étudiant boursier, pénurie, artistique',
    nl: 'algemeen, SPI, student, student met beurs, knelpuntberoep, kunstenaar',
    de: 'allgemein, SPI, Student, Student mit Studienbeihilfe, Mangelberuf, künstlerisch',
    en: 'general, SPI, student, student with grant, shortage, artistic',
  },
  scheme: {
    fr: 'RIS, aide équivalente',
    nl: 'leefloon, equivalent leefloon',
    de: 'Eingliederungseinkommen, gleichgestellte Hilfe',
    en: 'RIS, equivalent aid',
  },
  record: {
    fr: `dossier, équité, lecture, personne, ${COLUMNS.spi.fr}, ressource`,
    nl: `dossier, billijkheid, lezing, persoon, ${COLUMNS.spi.nl}, bestaansmiddel`,
    de: `Akte, Billigkeit, Auslegung, Person, ${COLUMNS.spi.de}, Existenzmittel`,
    en: `dossier, equity, reading, person, ${COLUMNS.spi.en}, resource`,
  },
  role: { fr: roles('fr'), nl: roles('nl'), de: roles('de'), en: roles('en') },
};

function roles(lang: Lang): string {
  return Object.values(ROLES)
    .map((role) => role[lang])
    .join(', ');
}

function categories(lang: Lang): string {
  return ([1, 2, 3] as const)
    .map((category) => `${String(category)} (${CATEGORIES[category][lang]})`)
    .join(', ');
}
