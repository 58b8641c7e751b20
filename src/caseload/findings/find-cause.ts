import type { Bareme } from '../../bareme';
import type { ComputedResult, HouseholdInput } from '../../engine';
import { besideReadings } from './beside-reading';
import { CENT_ROUNDINGS, EURO_ROUNDINGS, HARMLESS, MISTAKES } from './causes';
import { isWording, withoutEchoes, withoutSameRounding } from './echoes';
import { effectsOf, explained, nearest, type Effect } from './effect';
import type { Explanation, Finding } from './finding';
import { pairsOf } from './pairs';
import { roundedOf } from './rounded';
import type { Known } from './scenario';

/** How many equal explanations are told. */
const MOST_TIES = 5;
/** How many are told that prove nothing. */
const MOST_CANDIDATES = 3;

/**
 * The cause of a difference, found by making each mistake with the engine itself: a mistake is the cause where the amount paid comes
 * out to the cent. The simplest explanation wins: none, a rounding or another reading, a reading with a rounding or with another reading,
 * nothing paid, one mistake, a mistake and a rounding of cents, two mistakes. `bareme` is the one that `result` was computed with.
 */
export function findCause(
  input: HouseholdInput,
  result: ComputedResult,
  paid: string,
  bareme: Bareme,
): Finding {
  if (result.payable === paid) return fact('correct');
  const { paid: _paid, ...unpaid } = input;
  const known: Known = { scenario: { input: unpaid, bareme }, result, paid };
  const harmless = withoutSameRounding(explained(effectsOf(HARMLESS, known), known));
  if (harmless.length > 0) return finding([...harmless, ...wordingsOf(known)]);
  const read = besideReadings(known);
  if (read.length > 0) return finding([...read, ...wordingsOf(known)]);
  const effects = effectsOf(MISTAKES, known);
  if (paid === '0.00') return nothingPaid(effects, known);
  const single = withoutEchoes(explained(effects, known));
  if (single.length > 0) return named(single, known);
  const rounded = withoutEchoes(roundedOf(nearest(effects), known, CENT_ROUNDINGS));
  if (rounded.length > 0) return named(rounded, known);
  const pairs = pairsOf(effects, known);
  if (pairs.length > 0) return finding(pairs);
  return unproven(effects, known);
}

/** Another wording of AR 34 often comes to the same as another reading of it: it is told beside it. */
function wordingsOf(known: Known): readonly Explanation[] {
  const effects = effectsOf(MISTAKES.filter(isWording), known);
  return [...explained(effects, known), ...roundedOf(nearest(effects), known, CENT_ROUNDINGS)];
}

/**
 * No mistake gives the amount. One that gives it to the euro is told, but accuses nobody: every whole euro is the rounding of something.
 */
function unproven(effects: readonly Effect[], known: Known): Finding {
  const candidates = withoutEchoes(roundedOf(nearest(effects), known, EURO_ROUNDINGS)).slice(
    0,
    MOST_CANDIDATES,
  );
  const found = fact(isNothingDue(known) ? 'paid-with-no-right' : 'unexplained');
  return candidates.length > 0 ? { ...found, candidates } : found;
}

/** Whatever makes the right small enough leaves nothing: it proves no mistake, and only the nearest ways are told. */
function nothingPaid(effects: readonly Effect[], known: Known): Finding {
  const candidates = withoutEchoes(explained(nearest(effects), known));
  return { ...fact('not-paid-with-a-right'), candidates: candidates.slice(0, MOST_TIES) };
}

/** Where there is no right, resources that were not counted say no more than that. */
function named(found: readonly Explanation[], known: Known): Finding {
  const isForgotten = ([first]: Explanation): boolean => first?.code === 'resource-not-counted';
  return isNothingDue(known) && found.every(isForgotten) ? fact('paid-with-no-right', found) : finding(found);
}

const isNothingDue = ({ result }: Known): boolean => result.status === 'none';

function fact(cause: string, ties: readonly Explanation[] = []): Finding {
  return { cause, explanation: [], ties: ties.slice(0, MOST_TIES) };
}

function finding([explanation = [], ...ties]: readonly Explanation[]): Finding {
  return { cause: explanation[0]?.code ?? 'unexplained', explanation, ties: ties.slice(0, MOST_TIES) };
}
