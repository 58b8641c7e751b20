import fc from 'fast-check';

/** Runs of an ordinary property; `PROPERTY_RUNS=20000 npm test` looks further. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

/** Milliseconds that a test may take, with room for a busy machine. */
export const PATIENCE = 60_000 + RUNS * 60;

/** Checks a property; fast-check prints seed and path of a failure, which `PROPERTY_SEED` replays. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void, runs = RUNS): void {
  const seed = process.env.PROPERTY_SEED;
  fc.assert(fc.property(arbitrary, predicate), {
    numRuns: Math.ceil(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  });
}
