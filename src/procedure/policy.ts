/** The named readings (PROCEDURE.md §11); the first value is the default. */
export const PROCEDURE_POLICIES = {
  competenceDays: ['calendar', 'working'],
  appealStart: ['article53bis', 'nextWorkingDay'],
  reflection: ['calendar', 'working'],
  piisStart: ['window', 'secondMonth'],
  abroadCount: ['weeks', 'days'],
  ceilingDate: ['decision', 'month'],
  premiumCeiling: ['inclusive', 'strict'],
  maintenanceCap: ['ar', 'practice'],
  partialPayment: ['half', 'none'],
  counterPartial: ['month', 'covered'],
  piisOnTop: ['add', 'none'],
} as const;

export type PolicyKey = keyof typeof PROCEDURE_POLICIES;

/** One value for each point. */
export type ProcedurePolicy = { readonly [Key in PolicyKey]: (typeof PROCEDURE_POLICIES)[Key][number] };

/** What was given, completed with the defaults. */
export function policyOf(given: Partial<ProcedurePolicy> = {}): ProcedurePolicy {
  const defaults = Object.entries(PROCEDURE_POLICIES).map(([key, values]) => [key, values[0]]);
  return { ...(Object.fromEntries(defaults) as ProcedurePolicy), ...given };
}

/** The readings that a question looks at. */
export function policyRead(policy: ProcedurePolicy, keys: readonly PolicyKey[]): Partial<ProcedurePolicy> {
  return Object.fromEntries(keys.map((key) => [key, policy[key]]));
}
