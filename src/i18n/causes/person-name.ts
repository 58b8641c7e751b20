import type { Lang, Texts } from '../lang';
import { ROLES } from '../sheet';

/** Persons whom a row of the flat layout brings; they have no other name than these. */
const FLAT: Readonly<Record<string, Texts>> = {
  applicant: ROLES['applicant']!,
  partner: ROLES['partner']!,
  child: ROLES['child']!,
  debtor: {
    fr: 'débiteur d’aliments',
    nl: 'onderhoudsplichtige',
    de: 'Unterhaltspflichtiger',
    en: 'maintenance debtor',
  },
  other: { fr: 'cohabitant', nl: 'samenwonende', de: 'Zusammenwohnender', en: 'cohabitant' },
};

const QUOTES: Texts = { fr: '« {id} »', nl: '“{id}”', de: '„{id}“', en: '“{id}”' };

/** A person by the id of the file; the ids that the flat layout makes are said in words. Example: `"débiteur d’aliments 1"`, `"« m »"`. */
export function personName(lang: Lang, id: string): string {
  const [, sort = '', number] = /^([a-z]+)(?:-(\d+))?$/.exec(id) ?? [];
  const word = Object.hasOwn(FLAT, sort) ? FLAT[sort]?.[lang] : undefined;
  if (word === undefined) return QUOTES[lang].replace('{id}', () => id);
  return number === undefined ? word : `${word} ${number}`;
}
