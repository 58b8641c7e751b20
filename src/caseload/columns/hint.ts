import { listed, wordKey } from '../../values';
import { suggestionFor } from './suggestion';

/** What a header that is not recognised leaves open: `net`, the amount is gross; `family`, whose the allowances are; `person`, of whom it speaks. */
export type Advice = 'net' | 'family' | 'person';

/** What can be said of a header that is not recognised: the name that it resembles, or what to find out first. */
export interface Hint {
  readonly suggestion?: string;
  readonly advice?: Advice;
}

/** Gross amounts: `Salaire brut`, `brutoloon`, `Bruttolohn`, `gross wages`. */
const GROSS = /brut|\bgross\b/i;

/** Family benefits of which it is not said whose they are: counted, exempt, or resources of a debtor. */
const FAMILY = new Set(
  [
    ...listed('allocations familiales | allocation familiale | prestations familiales | AF | allocs'),
    ...listed('kinderbijslag | gezinsbijslag | groeipakket | Kindergeld | Familienleistungen'),
    ...listed('Familienzulagen | family allowances | family benefits | child benefit | child benefits'),
  ].map(wordKey),
);

/** The same among other words; a number of children is none, and an amount for a child is one. */
const FAMILY_WORDS =
  / alloc\w* (?:\w+ )*famil\w* | prestations familiales |(?:kinderbijslag|gezinsbijslag|groeipakket|kindergeld|kindertoelage|familienleistung|familienzulage)\w* /;
const COUNTED = / (?:nombre|nbre?|nb|aantal|anzahl|number) /;

/** What a list that has one row a person says of each: in a row of a whole dossier it has no place. */
const OF_PERSON = new Set(
  [
    ...listed('date de naissance | naissance | né le | née le | lien | lien de parenté | parenté'),
    ...listed('lien avec le demandeur | geboortedatum | geboren op | band | verwantschap'),
    ...listed('band met de aanvrager | gezinsband | Geburtsdatum | geboren am | Verwandtschaft'),
    ...listed('Verwandtschaftsverhältnis | Verhältnis zum Antragsteller | date of birth'),
    ...listed('birth date | relationship | link to the applicant'),
  ].map(wordKey),
);

function isFamily(header: string): boolean {
  if (FAMILY.has(wordKey(header))) return true;
  const words = header.split(/[^\p{L}\p{N}]+/u).map(wordKey);
  const text = ` ${words.filter((word) => word !== '').join(' ')} `;
  return FAMILY_WORDS.test(text) && !COUNTED.test(text);
}

/** A hint for the reader of a header that is not recognised; empty where there is nothing to say. Nothing is guessed from it. */
export function hintFor(header: string): Hint {
  if (GROSS.test(header)) return { advice: 'net' };
  if (isFamily(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))) return { advice: 'family' };
  if (OF_PERSON.has(wordKey(header))) return { advice: 'person' };
  const suggestion = suggestionFor(header);
  return suggestion === undefined ? {} : { suggestion };
}
