import { editDistance } from '../../values';
import { WIDESPREAD } from './candidates';
import type { Name } from './name';

/** How alike two names are: the better of the words that they share and of the letters that they share. */
export function likenessOf(one: Name, other: Name): number {
  const length = Math.max(one.key.length, other.key.length);
  // Letters by chance: half of them prove nothing.
  const letters = Math.max(0, 1 - (2 * editDistance(one.key, other.key)) / length);
  return Math.max(letters, sharedWords(one.words, other.words));
}

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const shared = sum(one.filter((word) => other.some((known) => isSameWord(word, known))));
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : Math.min(1, (2 * shared) / all);
}

/** The same but for its ending: `indemnité` and `indemnités`, `inkomen` and `inkomens`. */
export function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= 2);
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + 1 / (1 + Math.log(1 + (WIDESPREAD.get(word) ?? 0))), 0);
}
