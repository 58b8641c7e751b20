import { builtInBareme, type Bareme } from '../../bareme';
import { assess, type ComputedResult, type HouseholdInput } from '../../engine';
import type { FileFacts, ReadDossier } from '../dossier';
import { findCause, type Finding } from '../findings';
import { haveOneSum } from '../household';
import type { RowProblem } from '../problems';
import type { CoveredDays } from './covered-days';

/** How dossiers are checked. */
export interface CheckContext {
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
  /** The days of the dossiers before; each adds its own. */
  readonly covered?: CoveredDays;
}

interface Identity {
  /** Line of the file; the header is on line 1. */
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
}

/** A dossier that was assessed. */
export interface AssessedRow extends Identity, FileFacts {
  readonly status: 'due' | 'none';
  /** What was assessed. */
  readonly input: HouseholdInput;
  readonly result: ComputedResult;
  /** EUR paid for the period, if the file says so. */
  readonly paid?: string;
  /** Why what was paid differs from what is due; only with an amount paid. */
  readonly finding?: Finding;
  /** Codes of the warnings, each once. */
  readonly warnings: readonly string[];
  /** An earlier line of the same dossier that covers some of the same days. */
  readonly overlaps?: number;
}

/** A dossier that could not be read, or that the engine refused; at least one problem. */
export interface RefusedRow extends Identity {
  readonly status: 'refused';
  readonly problems: readonly RowProblem[];
}

export type CheckedRow = AssessedRow | RefusedRow;

/** Assesses a dossier, compares it with what was paid, and says why they differ. Never throws on what the dossier holds. */
export function checkDossier(read: ReadDossier, context: CheckContext): CheckedRow {
  const { line, dossier, month, input, paid, form, stateRate, art34, unread } = read;
  const identity = { line, dossier, month };
  if (input === undefined) return { ...identity, status: 'refused', problems: read.problems };
  const bareme = context.bareme ?? builtInBareme;
  const result = assess(input, { bareme });
  if (result.status === 'refused')
    return { ...identity, status: 'refused', problems: read.place(result.errors) };
  if (isShareUnknown(input, result, { form, bareme }))
    return { ...identity, status: 'refused', problems: [{ code: 'ONE_SUM' }] };
  const overlaps = context.covered?.add({ ...input, dossier }, line);
  return {
    ...identity,
    status: result.status,
    input,
    result,
    ...(paid !== undefined && { paid, finding: findCause(input, result, paid, bareme) }),
    form,
    ...(stateRate !== undefined && { stateRate }),
    ...(art34 !== undefined && { art34 }),
    unread,
    warnings: warningsOf(result, read, overlaps !== undefined),
    ...(overlaps !== undefined && { overlaps }),
  };
}

/**
 * Whether the amount takes what each debtor has, and the flat row gives one sum for several (AR 34 §2, a threshold for each). The whole sum
 * with one debtor gives the most: where even that changes nothing, nothing does.
 */
function isShareUnknown(
  input: HouseholdInput,
  result: ComputedResult,
  { form, bareme }: { readonly form: FileFacts['form']; readonly bareme: Bareme },
): boolean {
  if (form !== 'flat' || result.policy.excess !== 'individual' || !haveOneSum(input)) return false;
  const together = assess({ ...input, policy: { ...input.policy, excess: 'group' } }, { bareme });
  return together.status === 'refused' || together.payable !== result.payable;
}

function warningsOf(result: ComputedResult, read: ReadDossier, isOverlap: boolean): readonly string[] {
  const { warnings } = result;
  if (warnings.length === 0 && !isOverlap) return read.warnings;
  return [
    ...new Set([
      ...warnings.map(({ code }) => code),
      ...read.warnings,
      ...(isOverlap ? ['OVERLAPPING_ROWS'] : []),
    ]),
  ];
}
