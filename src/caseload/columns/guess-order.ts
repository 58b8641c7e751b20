import { COLUMN_CATALOGUE } from './catalogue';
import type { Guess } from './guess';
import { lowersResources } from './nature';

/** The code of a kind without the period of its amounts. */
function codeOf({ target }: Guess): string {
  return target.replace(/\/year$/, '');
}

/** The kinds of a nature in its own order, however like their names are: one that comes first is as likely as those behind it. */
export function inOrder(likely: readonly Guess[], plausible: readonly string[]): readonly Guess[] {
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
export function countedFirst(likely: readonly Guess[]): readonly Guess[] {
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
