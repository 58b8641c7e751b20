import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierInput, Policy } from '../reference/input';
import { comparable } from './comparable';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';
import type { Result } from './subject';
import { tunedDossiers } from './tuned';

const READINGS: { [Key in keyof Policy]: Policy[Key][] } = {
  custody: ['full', 'halfHalf', 'days'],
  familyAllowance: ['debtor', 'applicant'],
  familyAllowanceBefore2026: ['none', 'debtor'],
  excess: ['group', 'individual'],
  severalApplicants: ['divide', 'full'],
  rounding: ['annual', 'monthly'],
  unpublishedBareme: ['refuse', 'accept'],
};

interface Computed extends Result {
  category: number;
  art34Regime: string;
  details?: { debtors?: { count: number }; partner?: unknown; immovables?: { path: string }[] };
}

const carries = ({ persons }: DossierInput): boolean =>
  persons.some(({ familyAllowanceForApplicant: amount }) => amount !== undefined && Number(amount) > 0);

/** When a point of law cannot matter, whatever its reading. */
const CANNOT_MATTER: Record<keyof Policy, (dossier: DossierInput, result: Computed) => boolean> = {
  custody: ({ custodyShare = 1 }, { category }) =>
    category !== 3 || [1, '1', '1.000000', '3/3'].includes(custodyShare),
  familyAllowance: (dossier, { art34Regime, category }) =>
    art34Regime === '2002' || category === 2 || !carries(dossier),
  familyAllowanceBefore2026: (dossier, { art34Regime, category }) =>
    art34Regime === '2026' || category === 2 || !carries(dossier),
  excess: (_, { details }) => (details?.debtors?.count ?? 0) <= 1,
  severalApplicants: ({ applicants = 1 }, { details }) => applicants === 1 || details?.debtors === undefined,
  rounding: (_, { details }) => details?.debtors === undefined && details?.partner === undefined,
  unpublishedBareme: ({ month }) => month >= '2005-08',
};

const keys = Object.keys(READINGS) as (keyof Policy)[];

const withoutEcho = (result: Result): Record<string, unknown> => ({
  ...comparable(result),
  policy: undefined,
});

describe('a policy', function () {
  this.timeout(PATIENCE);

  for (const key of keys)
    it(`${key} changes nothing but its echo where it does not apply`, () => {
      let applied = 0;
      holds(
        fc.tuple(tunedDossiers, fc.constantFrom(...READINGS[key])),
        ([dossier, reading]) => {
          const result = subject(dossier) as Computed;
          if (result.status === 'refused' || !isWithoutWeight(result)) return;
          if (!CANNOT_MATTER[key](dossier, result)) return;
          applied += 1;
          const other = subject({ ...dossier, policy: { ...dossier.policy, [key]: reading } });
          assert.deepEqual(withoutEcho(other), withoutEcho(result));
          assert.deepEqual(other.policy, { ...result.policy, [key]: reading });
        },
        RUNS / 2,
      );
      assert.ok(applied > RUNS / 20, `${applied} dossiers were to the point`);
    });

  it('is echoed as applied, defaults included', () => {
    holds(tunedDossiers, (dossier) => {
      const result = subject(dossier);
      if (result.status === 'refused') return;
      const from = dossier.from ?? `${dossier.month}-01`;
      const defaults = Object.fromEntries(keys.map((key) => [key, READINGS[key][0]]));
      const custody = from >= '2022-06-27' ? 'full' : 'halfHalf';
      assert.deepEqual(result.policy, { ...defaults, custody, ...dossier.policy });
    });
  });
});

/** In a weighted custody the details of the complement may tell another story than those of category 3. */
const isWithoutWeight = (result: Computed): boolean => result.parts === undefined;
