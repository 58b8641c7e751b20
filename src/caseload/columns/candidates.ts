import { COLUMNS, LANGS } from '../../i18n';
import { KIND_LIST, kindNames } from '../../values';
import { COLUMN_CATALOGUE, COLUMN_KEYS } from './catalogue';
import type { Content } from './fit';
import { named, type Name } from './name';
import { lowersResources } from './nature';

/** What can be guessed: a column or a kind, with its names. */
export interface Candidate {
  readonly target: string;
  readonly content: Content;
  readonly yearly: boolean;
  readonly names: readonly Name[];
}

export const CANDIDATES: readonly Candidate[] = [
  ...COLUMN_KEYS.map((key) => ({
    target: key,
    content: COLUMN_CATALOGUE[key].type,
    yearly: false,
    names: [key, ...LANGS.map((lang) => COLUMNS[key][lang]), ...COLUMN_CATALOGUE[key].aliases].map(named),
  })),
  ...KIND_LIST.map((kind) => ({
    target: kind.code,
    content: kind.unit === 'n' ? ('count' as const) : ('amount' as const),
    yearly: kind.yearly,
    names: kindNames(kind).map(named),
  })),
];

/** Words that stand in the name of something that is counted in full. */
export const WORDS_COUNTED: ReadonlySet<string> = new Set(
  CANDIDATES.filter(({ target }) => !lowersResources(target)).flatMap(({ names }) =>
    names.flatMap(({ words }) => words),
  ),
);

/** In how many candidates a word stands: `montant` or `de` says little, `mutuelle` says all. */
export const WIDESPREAD = countWords();

function countWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of CANDIDATES) {
    for (const word of new Set(names.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
