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
  const keys = Object.keys(PROCEDURE_POLICIES) as PolicyKey[];
  const chosen = keys.map((key) => [key, given[key] ?? PROCEDURE_POLICIES[key][0]]);
  return Object.fromEntries(chosen) as ProcedurePolicy;
}

/** The readings that a question looks at. */
export function policyRead(policy: ProcedurePolicy, keys: readonly PolicyKey[]): Partial<ProcedurePolicy> {
  return Object.fromEntries(keys.map((key) => [key, policy[key]]));
}
