import { fill, type Lang, type Texts } from '../../i18n';
import { editDistance } from '../../values';
import { englishName, FOREIGN_NAMES } from './function-names';

const UNKNOWN: Texts = {
  fr: 'Aucune fonction ne s’appelle « {name} ».[ Vouliez-vous dire {nearest} ?][ En anglais : {english}.]',
  nl: 'Geen enkele functie heet “{name}”.[ Bedoelde u {nearest}?][ In het Engels: {english}.]',
  de: 'Keine Funktion heißt „{name}“.[ Meinten Sie {nearest}?][ Auf Englisch: {english}.]',
  en: 'No function is called “{name}”.[ Did you mean {nearest}?][ In English: {english}.]',
};

/** Texts and quoted names of sheets, in which nothing is called; else the name of what is called. */
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
/** Letters that a slip may have wrong. */
const SLIP = 2;

/**
 * What is wrong with the first name in a formula that no function has, in words; undefined where each is known. `known`: the English names. Example, in
 * French, of `=SOME(A1)`: `Aucune fonction ne s’appelle « SOME ». Vouliez-vous dire SOMME ? En anglais : SUM.`
 */
export function unknownName(formula: string, known: ReadonlySet<string>, lang: Lang): string | undefined {
  const called = [...formula.matchAll(CALLED)].map(([, name]) => name?.toUpperCase());
  const name = called.find((one) => one !== undefined && !known.has(one));
  if (name === undefined) return undefined;
  const [nearest] = [...known, ...FOREIGN_NAMES]
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .filter(({ distance }) => distance <= SLIP && distance < name.length - 1)
    .sort((a, b) => a.distance - b.distance);
  const english = nearest && englishName(nearest.one);
  return fill(lang, UNKNOWN[lang], {
    name,
    ...(nearest && { nearest: nearest.one }),
    ...(english !== undefined && { english }),
  });
}
