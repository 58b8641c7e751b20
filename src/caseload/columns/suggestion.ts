import { COLUMNS, LANGS } from '../../i18n';
import { editDistance, KIND_LIST, kindNames, wordKey } from '../../values';
import { COLUMN_CATALOGUE, COLUMN_KEYS } from './catalogue';

const NAMES: readonly (readonly [string, string])[] = [
  ...COLUMN_KEYS.flatMap((key) => [
    key,
    ...LANGS.map((lang) => COLUMNS[key][lang]),
    ...COLUMN_CATALOGUE[key].aliases,
  ]),
  ...KIND_LIST.flatMap(kindNames),
].map((name) => [name, wordKey(name)]);

/** The shortest key for which a slip of the pen can be told from another word. */
const SHORTEST = 5;

/** The known header that an unknown one resembles but for a slip or two; undefined where none does. `names` with their keys. */
export function suggestionFor(
  header: string,
  names: readonly (readonly [name: string, key: string])[] = NAMES,
): string | undefined {
  const key = wordKey(header);
  const slips = key.length < SHORTEST ? 0 : key.length < 8 ? 1 : 2;
  const near = names
    .filter(([, known]) => Math.abs(known.length - key.length) <= slips && digitsOf(known) === digitsOf(key))
    .map(([name, known]) => ({
      name,
      distance: editDistance(key, known),
      lengths: Math.abs(known.length - key.length),
    }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance || a.lengths - b.lengths);
  return near[0]?.name;
}

/** Another number is no slip: article 60 is not article 34. */
function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}
