import type { HouseholdInput } from '../../../../src/engine';
import { alone, monthOf } from '../../dossier';
import { computes, type Example } from '../../examples';

/** A gift of 12 500 counts for 378 while it counts. */
const gift = (date: string, from: string, effectiveDate = from): HouseholdInput =>
  alone([{ kind: 'transfer', date, amount: '12500', onerous: false }], {
    month: monthOf(from),
    from,
    effectiveDate,
  });
const IN = {
  resources: { transfers: '378.00' },
  details: { transfers: [{ base: '12500.00' }] },
  warnings: [],
};
const OUT = {
  resources: { transfers: '0.00' },
  warnings: [{ code: 'TRANSFER_OUTSIDE_10_YEARS', path: '/persons/0/resources/0' }],
};
const counts = (what: string, why: string, ...given: Parameters<typeof gift>): Example => [
  what,
  why,
  gift(...given),
  IN,
];
const isOut = (what: string, why: string, ...given: Parameters<typeof gift>): Example => [
  what,
  why,
  gift(...given),
  OUT,
];

describe('AR 28, ten years back from the effective date', () => {
  computes([
    isOut('the day before', '2016-03-14 < 2016-03-15', '2016-03-14', '2026-03-15', '2026-03-15'),
    isOut(
      'the day itself, `from` on that day too',
      'the tenth anniversary is out',
      '2016-03-15',
      '2026-03-15',
    ),
    counts('the day after', '2016-03-16 ≥ 2016-03-15, and nine years old', '2016-03-16', '2026-03-15'),
    isOut(
      'an earlier effective date',
      '2015-02-28 < 2025-03-01 − 10',
      '2015-02-28',
      '2025-03-10',
      '2025-03-01',
    ),
    isOut(
      'on it, `from` past the anniversary',
      '2015-03-01 + 10 ≤ 2025-03-10',
      '2015-03-01',
      '2025-03-10',
      '2025-03-01',
    ),
    counts(
      '29 February 2024 − 10 = 1 March 2014',
      '2014-03-01 is in, and its anniversary tomorrow',
      '2014-03-01',
      '2024-02-29',
    ),
    isOut('29 February 2024 − 10 = 1 March 2014: the day before', '2014-02-28', '2014-02-28', '2024-02-29'),
  ]);
});

describe('AR 28, ten years on from the transfer', () => {
  computes([
    counts(
      'the day before the anniversary',
      '2016-03-15 + 10 > 2026-03-14',
      '2016-03-15',
      '2026-03-14',
      '2026-03-01',
    ),
    isOut('the anniversary', '2016-03-15 + 10 ≤ 2026-03-15', '2016-03-15', '2026-03-15', '2026-03-01'),
    isOut('the day after', '2016-03-15 + 10 ≤ 2026-03-16', '2016-03-15', '2026-03-16', '2026-03-01'),
    counts(
      '29 February 2016: still in on 28 February 2026',
      '+ 10 = 1 March 2026',
      '2016-02-29',
      '2026-02-28',
    ),
    isOut(
      '29 February 2016: out on 1 March 2026',
      '+ 10 = 1 March 2026',
      '2016-02-29',
      '2026-03-01',
      '2025-06-01',
    ),
    counts('28 February 2016: in on 27 February 2026', '+ 10 = 28 February 2026', '2016-02-28', '2026-02-27'),
    isOut(
      '28 February 2016: out on 28 February 2026',
      '+ 10 = 28 February 2026',
      '2016-02-28',
      '2026-02-28',
      '2025-06-01',
    ),
    isOut('an old review does not keep it in', 'reviewed in 2020', '2014-01-01', '2026-09-01', '2020-01-01'),
    counts('the day of the transfer itself', 'today', '2026-09-10', '2026-09-10'),
  ]);
});
