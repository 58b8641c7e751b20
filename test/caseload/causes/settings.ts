/** The seed of the caseload of `npm test`. */
export const DEFAULT_SEED = 20261121;

/** Dossiers of the caseload of `npm test`, about. */
export const DEFAULT_RUNS = 5000;

/** Another caseload: `CAUSES_SEED=7 CAUSES_RUNS=20000 npx mocha test/caseload/causes`. */
export const SEED = Number(process.env.CAUSES_SEED ?? DEFAULT_SEED);
export const RUNS = Number(process.env.CAUSES_RUNS ?? DEFAULT_RUNS);

/** Whether this is the caseload that docs/causes-matrix.md is about. */
export const IS_DEFAULT = SEED === DEFAULT_SEED && RUNS === DEFAULT_RUNS;
