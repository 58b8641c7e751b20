import { namedPeriod } from '../../values';
import { CANDIDATES, WORDS_COUNTED, type Candidate } from './candidates';
import { COLUMN_CATALOGUE } from './catalogue';
import { dayHeader } from './day-header';
import { fitOf, type Content } from './fit';
import { countedFirst, inOrder } from './guess-order';
import { hintFor } from './hint';
import { isSameWord, likenessOf } from './likeness';
import { named, wordsOf } from './name';
import { lowersResources, plausibleTargets } from './nature';
import { isOutlay, mayBePaid } from './outlay';
import { dayIn } from './period-day';
import { endOf, RIGHT_ENDS } from './right-ends';

/** What a column that is not recognised may be; nobody applies it but the user. */
export interface Guess {
  /** The key of a column, or the code of a kind with `/year` where the header speaks of a year: as a mapping takes it. */
  readonly target: string;
  /** How likely it is, from 0 to 1. */
  readonly score: number;
}

/** Guesses that are given at most, and the score under which none is. */
const MOST = 5;
const LEAST = 35 / 100;

/** How much of the score is the name; the rest is what the cells hold. */
const NAME_PART = 7 / 10;

/** `Nom` is the name of a person, and no allowance `en nom propre`; a `Kind` is a child more often than a benefit in kind. */
const MISLEADING = new Set([
  ...['nom', 'noms', 'prenom', 'naam', 'voornaam', 'name', 'vorname', 'nachname', 'kind'],
]);

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
 * give; `ofRight`: some days are of other months, as those of the whole right are. Example: of `Bénéficiaire du`, `from`.
 */
export function periodGuesses(
  header: string,
  others: readonly Guess[],
  {
    read = new Set(),
    ofRight = false,
  }: { readonly read?: ReadonlySet<string>; readonly ofRight?: boolean } = {},
): readonly Guess[] {
  const { side } = dayHeader(header);
  const ends = (['from', 'to'] as const).filter((end) =>
    side === undefined ? !read.has(end) : end === side,
  );
  const isEnd = ({ target }: Guess): boolean => ends.some((end) => end === endOf(target));
  const score = side === undefined ? SOME_END : NAMED_END;
  return [
    ...ends.map((end) => ({ target: RIGHT_ENDS[end][ofRight ? 'ofRight' : 'inMonth'], score })),
    ...others.filter((guess) => !isEnd(guess)),
  ]
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
}

/** How like a kind is to a header whose words name its nature: the first of the plausible ones most. */
function likenessOfPlace(place = -1): number {
  return place < 0 ? 0 : Math.max(8 - 2 * place, 4) / 10;
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
