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
