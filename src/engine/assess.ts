import { builtInBareme, type Bareme } from '../bareme';
import { compute, contextOf } from './compute';
import { DOSSIER, checkCoherence, readHousehold, type HouseholdInput } from './household';
import { computedResult, ofLine, refused, type Result } from './result';
import { checkStructure } from './structure';

/** How to assess; all may be left out. */
export interface AssessOptions {
  /** Adds the steps of the calculation to the result. */
  readonly trace?: boolean;
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
}

/**
 * Assesses one dossier for one month or part of it (HOUSEHOLD.md, RESULT.md): what is payable under L 14 and AR 22–35, EUR.
 * Never throws on bad input and never changes it: an input that is not usable gives a refused result with every finding.
 *
 * @example
 * assess({ id: 'A1', month: '2026-09', persons: [{ id: 'p', role: 'applicant' }] }).payable // '1367.34'
 */
export function assess(input: unknown, options: AssessOptions = {}): Result {
  const structure = checkStructure(input, DOSSIER);
  if (structure.length > 0) return refused(input, structure);
  const household = readHousehold(input as HouseholdInput);
  const bareme = options.bareme ?? builtInBareme;
  const coherence = checkCoherence(household, bareme);
  if (coherence.length > 0) return refused(input, coherence);
  const ctx = contextOf(household, bareme, options.trace ?? false);
  const outcome = compute(ctx);
  return 'problem' in outcome ? refused(input, [outcome.problem]) : computedResult(outcome, ctx);
}

/**
 * Assesses one line of JSON, as {@link assess} does. A text that is not JSON, an empty one included, gives a refused result
 * (MALFORMED, `id` empty); of a repeated key the last value is read.
 *
 * @example
 * assessLine('').errors // [{ code: 'MALFORMED', path: '' }]
 */
export function assessLine(line: string, options: AssessOptions = {}): Result {
  return ofLine(line, (input) => assess(input, options));
}
