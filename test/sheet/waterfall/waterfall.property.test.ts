import assert from 'node:assert/strict';
import fc from 'fast-check';
import { waterfall, type Assessed, type Waterfall } from '../../../src/sheet';
import { RUNS } from '../../properties/settings';
import { tunedDossiers } from '../../properties/tuned';
import { everyDossier, traced } from '../dossiers';

/** A dossier and its result; undefined where it is refused. */
function assessed(dossier: unknown): Assessed | undefined {
  const result = traced(dossier);
  return result.status === 'refused' ? undefined : { dossier, result };
}

const cents = (exact: string): bigint => BigInt(exact.replace('.', ''));

/** The effects lead from the first amount to the second, cent by cent, and every amount on the way is the one before plus its effect. */
function adds({ start, steps, end }: Waterfall): boolean {
  let total = cents(start.amount.value);
  for (const step of steps) {
    total += cents(step.effect.value);
    if (total !== cents(step.total.value)) return false;
  }
  return total === cents(end.amount.value);
}

function check(before: Assessed | undefined, after: Assessed | undefined): void {
  if (before === undefined || after === undefined) return;
  const found = waterfall(before, after, { lang: 'en' });
  assert.equal(found.start.amount.value, before.result.payable);
  assert.equal(found.end.amount.value, after.result.payable);
  assert.ok(adds(found), JSON.stringify(found.steps));
  // The calculation is followed to the cent: nothing is left over to be called a rounding.
  assert.deepEqual(
    found.steps.filter(({ id }) => id === 'rounding'),
    [],
  );
}

describe('a waterfall adds up to the cent', () => {
  it('between any two random dossiers', () => {
    fc.assert(
      fc.property(tunedDossiers, tunedDossiers, (a, b) => check(assessed(a), assessed(b))),
      { numRuns: RUNS },
    );
  }).timeout(60_000);

  it('between a random dossier and the same in another month, under other readings, for other days', () => {
    const changes = fc.record(
      {
        month: fc.constantFrom('2026-08', '2026-09', '2025-02'),
        newClaim: fc.boolean(),
        custodyShare: fc.constantFrom('1/2', '1/3', '0.7'),
        category: fc.constantFrom(1, 2, 3),
        policy: fc.record({
          rounding: fc.constantFrom('annual', 'monthly'),
          custody: fc.constantFrom('full', 'halfHalf', 'days'),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(tunedDossiers, changes, (dossier, change) =>
        check(assessed(dossier), assessed({ ...dossier, ...change })),
      ),
      { numRuns: RUNS },
    );
  }).timeout(60_000);

  it('between any worked case and the next', () => {
    const all = everyDossier.map(assessed);
    for (const [i, one] of all.entries()) check(one, all[(i + 1) % all.length]);
  });
});
