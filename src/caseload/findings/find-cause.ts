import type { Bareme } from '../../bareme';
import { readAmount, type ComputedResult, type HouseholdInput, type Money } from '../../engine';
import { HARMLESS, MISTAKES } from './hypotheses';
import { paymentOf, type Figures, type Hypothesis, type Known, type Scenario } from './scenario';

/** A mistake that was found, with the figures that prove it. */
export interface Mistake {
  readonly code: string;
  readonly figures: Figures;
}

/** One explanation of an amount paid: a mistake, or two together. */
export type Explanation = readonly Mistake[];

/** Why an amount paid differs from the amount due. */
export interface Finding {
  /** The main cause; of two mistakes together the one that moves the amount more. */
  readonly cause: string;
  /** What was found, with its figures; empty for a fact that explains itself. */
  readonly explanation: Explanation;
  /** Other explanations, as simple, that give the same amount to the cent. */
  readonly ties: readonly Explanation[];
}

/** How many equal explanations are told. */
const MOST_TIES = 5;

/**
 * The cause of a difference, found by making each mistake with the engine itself: a mistake is the cause where the amount paid comes
 * out to the cent. The simplest explanation wins: none, a rounding or another reading, one mistake, two mistakes. `bareme` is the one
 * that `result` was computed with.
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
  const harmless = single(HARMLESS, known).found;
  const { found, effects } = single(MISTAKES, known);
  const told = withoutEchoes(found);
  if (harmless.length > 0) return finding([...harmless, ...told.filter(isWording)]);
  // Nothing paid is reproduced by whatever raises the resources enough: it proves little.
  if (paid === '0.00') return fact('not-paid-with-a-right', told);
  if (result.status === 'none' && told.every(isAllForgotten)) return fact('paid-with-no-right', told);
  if (told.length > 0) return finding(told);
  const pairs = double(effects, known);
  if (pairs.length > 0) return finding(pairs);
  return fact(result.status === 'none' ? 'paid-with-no-right' : 'unexplained');
}

/** Another wording of AR 34 often comes to the same as another reading of it: it is told beside it. */
function isWording([first]: Explanation): boolean {
  return first?.code === 'art34-old-wording' || first?.code === 'art34-new-wording';
}

/**
 * Without what another explanation says better: the wording of AR 34 decides who counts, and a cohabitant who was left out explains his
 * resources.
 */
function withoutEchoes(found: readonly Explanation[]): readonly Explanation[] {
  const codes = new Set(found.map(([first]) => first?.code));
  const hidden = found.some(isWording)
    ? ['cohabitant-not-counted', 'cohabitant-counted', ...RESOURCES]
    : codes.has('cohabitant-not-counted')
      ? RESOURCES
      : [];
  return found.filter(([first]) => !hidden.includes(first?.code ?? ''));
}

const RESOURCES = MISTAKES.filter(({ family }) => family === 'resources').map(({ code }) => code);

/** Where there is no right, resources that were not counted say no more than that. */
function isAllForgotten([first]: Explanation): boolean {
  return first?.code === 'resource-not-counted';
}

function fact(cause: string, ties: readonly Explanation[] = []): Finding {
  return { cause, explanation: [], ties: ties.slice(0, MOST_TIES) };
}

function finding([explanation = [], ...ties]: readonly Explanation[]): Finding {
  return { cause: explanation[0]?.code ?? 'unexplained', explanation, ties: ties.slice(0, MOST_TIES) };
}

/** A mistake made, that changes the amount. */
interface Effect {
  readonly hypothesis: Hypothesis;
  readonly mistake: Mistake;
  readonly scenario: Scenario;
  readonly payment: string;
}

/** Every mistake made by itself: those that give the amount paid, each cause once, and all that change the amount at all. */
function single(
  hypotheses: readonly Hypothesis[],
  known: Known,
): { readonly found: readonly Explanation[]; readonly effects: readonly Effect[] } {
  const found: Explanation[] = [];
  const effects: Effect[] = [];
  for (const hypothesis of hypotheses) {
    for (const effect of effectsOf(hypothesis, known.scenario, known)) {
      if (effect.payment === known.result.payable) continue;
      effects.push(effect);
      const isNew = !found.some(([first]) => first?.code === hypothesis.code);
      if (effect.payment === known.paid && isNew) found.push([effect.mistake]);
    }
  }
  return { found, effects };
}

/** So many ways of one mistake are combined with others: the nearest ones. */
const NEAREST = 4;

/** Two mistakes of different families together, each of which changes the amount by itself. */
function double(effects: readonly Effect[], known: Known): readonly Explanation[] {
  const found: Explanation[] = [];
  const counts = new Map<string, number>();
  const effective = new Set(effects.map(({ hypothesis }) => hypothesis));
  for (const first of effects) {
    const count = (counts.get(first.hypothesis.code) ?? 0) + 1;
    counts.set(first.hypothesis.code, count);
    if (count > NEAREST) continue;
    for (const hypothesis of after(first.hypothesis)) {
      if (!effective.has(hypothesis)) continue;
      let tried = 0;
      for (const second of effectsOf(hypothesis, first.scenario, known)) {
        tried += 1;
        if (tried > NEAREST) break;
        if (second.payment !== known.paid || second.payment === first.payment) continue;
        found.push(largerFirst(first, second, known));
        break;
      }
      if (found.length > MOST_TIES) return found;
    }
  }
  return found;
}

/** Of two mistakes the one that moves the amount more is the cause: what the second adds to the first is its own part. */
function largerFirst(first: Effect, second: Effect, { result }: Known): Explanation {
  const [due, one, both] = [result.payable, first.payment, second.payment].map((text) => readAmount(text));
  const sizeOf = (from: Money, to: Money): Money => (to.isBelow(from) ? from.minus(to) : to.minus(from));
  const pair = [first.mistake, second.mistake];
  return sizeOf(due!, one!).isBelow(sizeOf(one!, both!)) ? pair.reverse() : pair;
}

/** The mistakes that come after one in the list, of other families. */
function after({ code, family }: Hypothesis): readonly Hypothesis[] {
  const place = MISTAKES.findIndex((other) => other.code === code);
  return MISTAKES.slice(place + 1).filter((other) => other.family !== family);
}

function* effectsOf(hypothesis: Hypothesis, from: Scenario, known: Known): Generator<Effect> {
  for (const { figures, scenario } of hypothesis.variants(from, known)) {
    const payment = paymentOf(scenario);
    if (payment === undefined) continue;
    yield { hypothesis, mistake: { code: hypothesis.code, figures }, scenario, payment };
  }
}
