import type { ComputedResult, RefusedResult, Result, TraceStep } from '../engine';

/** A result that was computed with its trace. */
export type TracedComputed = ComputedResult & { readonly trace: readonly TraceStep[] };

/** What a sheet can be made of. */
export type TracedResult = TracedComputed | RefusedResult;

/** True for a result that a sheet can be made of: refused, or computed with its trace. */
export function isTraced(result: Result): result is TracedResult {
  return result.status === 'refused' || result.trace !== undefined;
}
