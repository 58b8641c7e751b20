import { COLUMNS, LANGS } from '../../i18n';
import { editDistance, KIND_LIST, kindNames, namedPeriod, wordKey } from '../../values';
import { COLUMN_CATALOGUE, COLUMN_KEYS } from './catalogue';
import { fitOf, type Content } from './fit';
import { hintFor } from './hint';
import { lowersResources, plausibleTargets } from './nature';
import { isOutlay, mayBePaid } from './outlay';
import { dayHeader } from './day-header';
import { dayIn } from './period-day';

/** What a column that is not recognised may be; nobody applies it but the user. */
export interface Guess {
  /** The key of a column, or the code of a kind with `/year` where the header speaks of a year: as a mapping takes it. */
  readonly target: string;
  /** How likely it is, from 0 to 1. */
  readonly score: number;
}

/** What can be guessed: a column or a kind, with its names. */
interface Candidate {
  readonly target: string;
  readonly content: Content;
  readonly yearly: boolean;
  readonly names: readonly Name[];
}

interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

/** Guesses that are given at most, and the score under which none is. */
const MOST = 5;
const LEAST = 35 / 100;

/** How much of the score is the name; the rest is what the cells hold. */
const NAME_PART = 7 / 10;

const CANDIDATES: readonly Candidate[] = [
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

/** `Nom` is the name of a person, and no allowance `en nom propre`; a `Kind` is a child more often than a benefit in kind. */
const MISLEADING = new Set([
  ...['nom', 'noms', 'prenom', 'naam', 'voornaam', 'name', 'vorname', 'nachname', 'kind'],
]);

/** Words that stand in the name of something that is counted in full. */
const WORDS_COUNTED: ReadonlySet<string> = new Set(
  CANDIDATES.filter(({ target }) => !lowersResources(target)).flatMap(({ names }) =>
    names.flatMap(({ words }) => words),
  ),
);

/** In how many candidates a word stands: `montant` or `de` says little, `mutuelle` says all. */
const WIDESPREAD = countWords();

/**
 * What a header that is not recognised may mean, the likeliest first: by words shared with our names in four languages, by letters that
 * differ, and by whether the cells of the column are of the type. Nothing for gross amounts, and for family
 * benefits of which it is not said whose they are: something is to be found out first; nor for what a person pays to others.
 * Example: `guessesFor('Indemnités mutuelle', ['512,30'])` begins with `replacement`.
 */
export function guessesFor(header: string, sampleCells: readonly unknown[]): readonly Guess[] {
  if (hintFor(header).advice !== undefined) return [];
  const name = named(header);
  if (name.key === '' || isOutlay(name.words)) return [];
  const isYearly = wordsOf(header).some((word) => namedPeriod(word) === 'year');
  const isPaid = mayBePaid(name.words);
  const bare = {
    key: name.key,
    words: name.words.filter((word) => namedPeriod(word) === undefined && !MISLEADING.has(word)),
  };
  const plausible = fitOf('amount', sampleCells) === 0 ? undefined : plausibleTargets(name.words);
  const likely = CANDIDATES.filter(({ target }) => target !== 'paid' || isPaid)
    .filter((candidate) =>
      plausible === undefined || candidate.target in COLUMN_CATALOGUE
        ? isEarned(candidate, bare.words)
        : plausible.includes(candidate.target),
    )
    .map(({ target, content, yearly, names }) => {
      const likeness = Math.max(
        ...names.map((other) => likenessOf(bare, other)),
        likenessOfPlace(plausible?.indexOf(target)),
      );
      return {
        target: yearly && isYearly ? `${target}/year` : target,
        score: scoreOf(likeness, content, sampleCells),
      };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
  const guesses = (plausible === undefined ? countedFirst(likely) : inOrder(likely, plausible)).slice(
    0,
    MOST,
  );
  const { isOther, side } = dayHeader(header);
  const hasDays = sampleCells.some((cell) => dayIn(cell) !== undefined);
  return !isOther && side !== undefined && hasDays ? periodGuesses(header, guesses) : guesses;
}

/** How likely a column of days is an end of the right, where its header names the end, and where it names none. */
const [NAMED_END, SOME_END] = [9 / 10, 1 / 2];

/**
 * What a column may be whose days are those of its months: an end of the right before all others. `read`: the ends that other columns
 * give. Example: of `Bénéficiaire du`, `from`.
 */
export function periodGuesses(
  header: string,
  others: readonly Guess[],
  read: ReadonlySet<string> = new Set(),
): readonly Guess[] {
  const { side } = dayHeader(header);
  const ends = (['from', 'to'] as const).filter((end) =>
    side === undefined ? !read.has(end) : end === side,
  );
  const isEnd = ({ target }: Guess): boolean => ends.some((end) => end === target);
  return [
    ...ends.map((target) => ({ target, score: side === undefined ? SOME_END : NAMED_END })),
    ...others.filter((guess) => !isEnd(guess)),
  ]
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
}

/** How like a kind is to a header whose words name its nature: the first of the plausible ones most. */
function likenessOfPlace(place = -1): number {
  return place < 0 ? 0 : Math.max(8 - 2 * place, 4) / 10;
}

/** The code of a kind without the period of its amounts. */
function codeOf({ target }: Guess): string {
  return target.replace(/\/year$/, '');
}

/** The kinds of a nature in its own order, however like their names are: one that comes first is as likely as those behind it. */
function inOrder(likely: readonly Guess[], plausible: readonly string[]): readonly Guess[] {
  const isKind = (guess: Guess): boolean => plausible.includes(codeOf(guess));
  const place = (guess: Guess): number => plausible.indexOf(codeOf(guess));
  const kinds = likely.filter(isKind).sort((one, other) => place(one) - place(other));
  const ordered = kinds.map((kind, at) => ({
    ...kind,
    score: Math.max(...kinds.slice(at).map(({ score }) => score)),
  }));
  const columns = likely.filter((guess) => !isKind(guess));
  return [...ordered, ...columns].sort((one, other) => other.score - one.score);
}

/** The same guesses, those of what is counted in part or not at all behind the first kind that is counted in full. */
function countedFirst(likely: readonly Guess[]): readonly Guess[] {
  const lowers = (guess: Guess): boolean => lowersResources(codeOf(guess));
  const at = likely.findIndex((guess) => !lowers(guess) && !(guess.target in COLUMN_CATALOGUE));
  const ahead = likely.slice(0, at + 1);
  const score = likely[at]?.score ?? 0;
  return [
    ...ahead.filter((guess) => !lowers(guess)),
    ...ahead.filter(lowers).map((guess) => ({ ...guess, score })),
    ...likely.slice(at + 1),
  ];
}

/** What is counted in part or not at all is guessed by a word of its own only, and not by one that stands for what is counted as well. */
function isEarned({ target, names }: Candidate, headerWords: readonly string[]): boolean {
  if (!lowersResources(target)) return true;
  return headerWords.some(
    (word) =>
      !WORDS_COUNTED.has(word) && names.some(({ words }) => words.some((known) => isSameWord(word, known))),
  );
}

function scoreOf(likeness: number, content: Content, sampleCells: readonly unknown[]): number {
  // A name that resembles none is not made likely by its cells: nearly all columns hold amounts.
  if (likeness * NAME_PART < LEAST / 2) return 0;
  const fit = fitOf(content, sampleCells);
  const score =
    fit === undefined ? likeness : (NAME_PART * likeness + (1 - NAME_PART) * fit) * (fit === 0 ? 1 / 2 : 1);
  return Math.floor(score * 100) / 100;
}

/** How alike two names are: the better of the words that they share and of the letters that they share. */
function likenessOf(one: Name, other: Name): number {
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
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= 2);
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + 1 / (1 + Math.log(1 + (WIDESPREAD.get(word) ?? 0))), 0);
}

function named(text: string): Name {
  return { key: wordKey(text).slice(0, 60), words: wordsOf(text) };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word.length > 1);
}

function countWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of CANDIDATES) {
    for (const word of new Set(names.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
