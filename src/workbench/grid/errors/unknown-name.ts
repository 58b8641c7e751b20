import { fill, type Lang, type Texts } from '../../../i18n';
import { editDistance } from '../../../values';
import { NAMESPACE } from '../../namespace';
import { englishName, namesIn } from '../reading';

const UNKNOWN: Texts = {
  fr: 'Aucune fonction ne s’appelle « {name} ».[ Vouliez-vous dire {nearest} ?][ En anglais : {english}.]',
  nl: 'Geen enkele functie heet “{name}”.[ Bedoelde u {nearest}?][ In het Engels: {english}.]',
  de: 'Keine Funktion heißt „{name}“.[ Meinten Sie {nearest}?][ Auf Englisch: {english}.]',
  en: 'No function is called “{name}”.[ Did you mean {nearest}?][ In English: {english}.]',
};

const NONE_OF_OURS: Texts = {
  fr: 'Aucune fonction ne s’appelle « {name} ». Les nôtres sont : {names}.',
  nl: 'Geen enkele functie heet “{name}”. De onze zijn: {names}.',
  de: 'Keine Funktion heißt „{name}“. Die unseren sind: {names}.',
  en: 'No function is called “{name}”. Ours are: {names}.',
};
const OURS = `${NAMESPACE}.`;

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
  const nearest = nearestName(name, known, lang);
  if (nearest === undefined && name.startsWith(OURS)) {
    const names = [...known].filter((one) => one.startsWith(OURS)).sort();
    return fill(lang, NONE_OF_OURS[lang], { name, names: names.join(', ') });
  }
  const english = nearest === undefined ? undefined : englishName(nearest);
  return fill(lang, UNKNOWN[lang], {
    name,
    ...(nearest !== undefined && { nearest }),
    ...(english !== undefined && { english }),
  });
}

/** The name that was meant, perhaps: in the language of the reader; in English only where it is the same but for a letter of many. */
function nearestName(name: string, known: ReadonlySet<string>, lang: Lang): string | undefined {
  const own =
    lang === 'en' ? [...known] : [...namesIn(lang), ...[...known].filter((one) => one.startsWith(OURS))];
  return (
    nearestOf(name, own, Math.min(SLIP, name.length / 3)) ??
    nearestOf(name, known, Math.min(SLIP, name.length / 5))
  );
}

function nearestOf(name: string, among: Iterable<string>, most: number): string | undefined {
  const [nearest] = [...among]
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.one;
}
