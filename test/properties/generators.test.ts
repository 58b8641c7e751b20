import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reference } from '../reference';
import { brokenDossiers } from './broken';
import { dossiers } from './dossiers';
import { PATIENCE, holds } from './settings';
import { tunedDossiers } from './tuned';

/** Everything RESULT §2 may warn of, but for a supplement, which the built-in table is not. */
const WARNINGS = [
  ...['CATEGORY_MISMATCH', 'APPLICANT_MINOR', 'ATCHARGE_ASSUMED', 'HOMELESS_WITHOUT_PIIS', 'SPI_IGNORED'],
  ...['SPI_SHORTAGE_PARTIAL_MONTH', 'STUDENT_OVER_25', 'STUDENT_WITHOUT_PIIS', 'VOLUNTEER_CAP_EXCEEDED'],
  ...['EXEMPTION_NOT_IN_FORCE', 'TRANSFER_OUTSIDE_10_YEARS', 'FAMILY_ALLOWANCE_POLICY', 'CUSTODY_POLICY'],
  ...['CUSTODY_IGNORED', 'ART34_EQUITY', 'PRE_2023_METHOD', 'BAREME_COMPUTED', 'ASE_ANALOGY', 'ASE_TRANSFER'],
  'BAREME_PUBLISHED_MONTHLY_DIFFERS',
];

/** Everything RESULT §3 may refuse, but for MALFORMED: a dossier is an object. */
const ERRORS = [
  ...['MISSING_FIELD', 'UNKNOWN_FIELD', 'WRONG_TYPE', 'UNKNOWN_VALUE', 'BAD_DATE', 'BAD_AMOUNT'],
  ...['NEGATIVE_AMOUNT', 'BAD_FRACTION', 'OUT_OF_RANGE', 'DATE_OUTSIDE_COVERAGE', 'PERIOD_OUTSIDE_MONTH'],
  ...[
    'PERIOD_REVERSED',
    'EFFECT_AFTER_PERIOD',
    'REVIEW_BEFORE_REFORM',
    'CHANGE_INSIDE_PERIOD',
    'NO_APPLICANT',
  ],
  ...['MANY_APPLICANTS', 'TWO_PARTNERS', 'DUPLICATE_ID', 'BIRTH_AFTER_PERIOD', 'AGE_CONTRADICTION'],
  ...[
    'AGE_UNKNOWN',
    'DUPLICATE_FAMILY_ALLOWANCE',
    'SPI_NOT_IN_FORCE',
    'CAP_UNKNOWN',
    'TRANSFER_AFTER_EFFECT',
  ],
  ...['EQUITY_WITHOUT_REASON', 'EQUITY_OUT_OF_RANGE'],
];

/** The codes a fixed sample never provokes. */
function missing(codes: string[], dossiersToTry: fc.Arbitrary<unknown>): string[] {
  const seen = new Set(
    fc.sample(dossiersToTry, { seed: 2026, numRuns: 4000 }).flatMap((input) => {
      const { warnings, errors } = reference(input);
      return [...warnings, ...errors].map(({ code }) => code);
    }),
  );
  return codes.filter((code) => !seen.has(code));
}

describe('the generators of dossiers', function () {
  this.timeout(PATIENCE);

  it('make valid dossiers', () => {
    holds(dossiers, (dossier) => {
      assert.deepEqual(reference(dossier).errors, []);
    });
  });

  it('provoke every warning', () => {
    assert.deepEqual(missing(WARNINGS, tunedDossiers), []);
  });

  it('provoke every error', () => {
    assert.deepEqual(missing(ERRORS, brokenDossiers), []);
  });

  it('reach a few results on either side of each threshold', () => {
    const sample = fc.sample(tunedDossiers, { seed: 2026, numRuns: 4000 }).map((input) => reference(input));
    const some = (what: string, found: (result: Record<string, unknown>) => boolean): void => {
      assert.ok(sample.filter(found).length >= 20, what);
    };
    some('weighted custody', (result) => result.parts !== undefined);
    some(
      'new claim tested on the part, with right',
      (result) => result.thresholdPeriod !== undefined && result.status === 'due',
    );
    some(
      'new claim tested on the part, without right',
      (result) => result.thresholdPeriod !== undefined && result.status === 'none',
    );
    some('wording of 2026', (result) => result.art34Regime === '2026');
    for (const part of ['partner', 'debtors', 'immovables', 'transfers'])
      some(part, ({ details }) => Object.hasOwn(details ?? {}, part));
  });
});
