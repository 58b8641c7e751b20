import type { Bareme } from '../../bareme';
import type { ComputedResult, HouseholdInput } from '../../engine';
import { HARMLESS, MISTAKES } from './causes';
import type { Explanation, Finding } from './finding';
import { paymentOf, type Figures, type Known, type Scenario } from './scenario';

/** A mistake made again: what is paid with it, and with those before it. */
export interface Replayed {
  /** Code of the mistake. */
  readonly code: string;
  /** The figures that prove it. */
  readonly figures: Figures;
  /** EUR, exact. */
  readonly payment: string;
}

/** A payment that was found to differ, as `findCause` had it. */
export interface PaidDossier {
  readonly input: HouseholdInput;
  readonly result: ComputedResult;
  /** EUR, exact. */
  readonly paid: string;
  readonly finding: Finding;
}

/**
 * The mistakes of a finding made again, one upon the other, up to the amount paid; none for a fact that explains itself. `bareme` is the
 * one that the finding was made with.
 */
export function replay({ input, result, paid, finding }: PaidDossier, bareme: Bareme): readonly Replayed[] {
  const { paid: _paid, ...unpaid } = input;
  const known: Known = { scenario: { input: unpaid, bareme }, result, paid };
  return finding.explanation.length === 0 ? [] : (made(finding.explanation, known.scenario, known) ?? []);
}

/** One mistake may be made in several ways that have the same figures: the way that leads to the amount paid is the one. */
function made(
  [mistake, ...others]: Explanation,
  from: Scenario,
  known: Known,
): readonly Replayed[] | undefined {
  if (mistake === undefined) return undefined;
  const { code, figures } = mistake;
  const hypothesis = [...HARMLESS, ...MISTAKES].find((one) => one.code === code);
  for (const variant of hypothesis?.variants(from, known) ?? []) {
    if (!isSame(variant.figures, figures)) continue;
    const payment = paymentOf(variant.scenario);
    if (payment === undefined) continue;
    const step = { code, figures, payment };
    if (others.length === 0) {
      if (payment === known.paid) return [step];
      continue;
    }
    const rest = made(others, variant.scenario, known);
    if (rest !== undefined) return [step, ...rest];
  }
  return undefined;
}

function isSame(a: Figures, b: Figures): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
