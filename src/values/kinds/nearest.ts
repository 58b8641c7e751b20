import { wordKey } from '../word-key';
import { kindNames } from './kind-names';
import { KIND_LIST, type Kind } from './kinds';

const KEYS: readonly (readonly [Kind, readonly string[]])[] = KIND_LIST.map((kind) => [
  kind,
  [...new Set(kindNames(kind).map(wordKey))],
]);

/** Longer texts are no misspelt kind; comparing them would only cost time. */
const LONGEST = 80;

/** The three kinds whose names are nearest to a text, nearest first; equal ones in the order of kinds.md. */
export function nearestKinds(text: string): readonly Kind[] {
  const key = wordKey(text).slice(0, LONGEST);
  return KEYS.map(([kind, keys]) => ({
    kind,
    distance: Math.min(...keys.map((name) => editDistance(key, name))),
  }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ kind }) => kind);
}

/** A misspelt name has one wrong letter in three at most; more wrong ones are another word. */
const LETTERS_FOR_ONE_WRONG = 3;

/**
 * The name of the kind that a text misspells, its further names too; undefined where none is near. Example: `misspeltName('salair', 'work')` is
 * `"salaire"`.
 */
export function misspeltName(text: string, code: string): string | undefined {
  const key = wordKey(text).slice(0, LONGEST);
  const kind = KIND_LIST.find((one) => one.code === code);
  if (kind === undefined) return undefined;
  const [nearest] = kindNames(kind)
    .map((name) => ({ name, distance: editDistance(key, wordKey(name)) }))
    .filter(({ distance }) => distance <= Math.floor(key.length / LETTERS_FOR_ONE_WRONG))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.name;
}

/** How many letters must be added, removed or changed to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
