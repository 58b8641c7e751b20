import assert from 'node:assert/strict';
import { assess, type HouseholdInput } from '../../../src/engine';
import { dossier, from, person, type DossierFields } from '../dossier';
import { refuses } from '../examples';

const on = (given: DossierFields): HouseholdInput => dossier([person('applicant')], given);
const accepted = { policy: { unpublishedBareme: 'accept' } } as const;
describe('HOUSEHOLD §8 pass 2, DATE_OUTSIDE_COVERAGE', () => {
  const OUTSIDE = ['DATE_OUTSIDE_COVERAGE /month'];
  refuses([
    ['2002-09, even accepted', on({ month: '2002-09', ...accepted }), OUTSIDE],
    ['2002-10, accepted', on({ month: '2002-10', ...accepted }), []],
    ['2002-10', on({ month: '2002-10' }), OUTSIDE],
    ['2005-07', on({ month: '2005-07' }), OUTSIDE],
    ['2005-07, refused by name', on({ month: '2005-07', policy: { unpublishedBareme: 'refuse' } }), OUTSIDE],
    ['2005-07, accepted', on({ month: '2005-07', ...accepted }), []],
    ['2005-08', on({ month: '2005-08' }), []],
    ['2026-12', on({ month: '2026-12' }), []],
    ['2027-01', on({ month: '2027-01' }), OUTSIDE],
    ['2027-01, even accepted', on({ month: '2027-01', ...accepted }), OUTSIDE],
    ['0001-01', on({ month: '0001-01' }), OUTSIDE],
    ['9999-12', on({ month: '9999-12' }), OUTSIDE],
  ]);
});

describe('DATE_OUTSIDE_COVERAGE, the first computed amounts', () => {
  const cases: [month: string, computedFrom: string | undefined][] = [
    ['2002-09', undefined],
    ['2002-10', '2002-10-01'],
    ['2005-07', '2002-10-01'],
    ['2027-01', undefined],
  ];
  for (const [month, computedFrom] of cases) {
    it(`${month}: ${computedFrom ?? 'not said'}`, () => {
      const result = assess(on({ month }));
      assert.ok(result.status === 'refused');
      assert.equal(result.errors[0]?.figures?.['computedFrom'], computedFrom);
    });
  }
});

describe('HOUSEHOLD §8 pass 2, PERIOD_OUTSIDE_MONTH and PERIOD_REVERSED', () => {
  refuses([
    ['the whole month, said', on({ from: '2026-09-01', to: '2026-09-30' }), []],
    ['the last day alone', on({ from: '2026-09-30' }), []],
    ['the first day alone', on({ to: '2026-09-01' }), []],
    ['one day', on({ from: '2026-09-15', to: '2026-09-15' }), []],
    ['from the day before the month', on({ from: '2026-08-31' }), ['PERIOD_OUTSIDE_MONTH /from']],
    [
      'from the day after the month',
      on({ from: '2026-10-01' }),
      ['PERIOD_OUTSIDE_MONTH /from', 'PERIOD_REVERSED /to'],
    ],
    ['to the day after the month', on({ to: '2026-10-01' }), ['PERIOD_OUTSIDE_MONTH /to']],
    [
      'to the day before the month',
      on({ to: '2026-08-31' }),
      ['PERIOD_OUTSIDE_MONTH /to', 'PERIOD_REVERSED /to'],
    ],
    [
      'the same days of another year',
      on({ from: '2025-09-01', to: '2027-09-30' }),
      ['PERIOD_OUTSIDE_MONTH /from', 'PERIOD_OUTSIDE_MONTH /to'],
    ],
    ['reversed by one day', on({ from: '2026-09-16', to: '2026-09-15' }), ['PERIOD_REVERSED /to']],
    ['29 February in a leap year', on({ month: '2024-02', to: '2024-02-29' }), []],
    ['1 March in February', on({ month: '2024-02', to: '2024-03-01' }), ['PERIOD_OUTSIDE_MONTH /to']],
  ]);
});

describe('HOUSEHOLD §8 pass 2, EFFECT_AFTER_PERIOD', () => {
  refuses([
    ['the day before `from`', on({ from: '2026-09-10', effectiveDate: '2026-09-09' }), []],
    ['on `from`', on({ from: '2026-09-10', effectiveDate: '2026-09-10' }), []],
    [
      'the day after `from`',
      on({ from: '2026-09-10', effectiveDate: '2026-09-11' }),
      ['EFFECT_AFTER_PERIOD /effectiveDate'],
    ],
    [
      'the second of a whole month',
      on({ effectiveDate: '2026-09-02' }),
      ['EFFECT_AFTER_PERIOD /effectiveDate'],
    ],
    ['years before', on({ effectiveDate: '0001-01-01' }), []],
  ]);
});

describe('HOUSEHOLD §8 pass 2, REVIEW_BEFORE_REFORM', () => {
  const BEFORE = ['REVIEW_BEFORE_REFORM /reviewedOn'];
  refuses([
    ['2026-02-28, not a beneficiary', on({ reviewedOn: '2026-02-28' }), BEFORE],
    ['2026-02-28, a beneficiary', on({ reviewedOn: '2026-02-28', beneficiaryOn20260116: true }), BEFORE],
    ['2026-03-01, not a beneficiary', on({ reviewedOn: '2026-03-01' }), []],
    ['2026-03-01, a beneficiary', on({ reviewedOn: '2026-03-01', beneficiaryOn20260116: true }), []],
    ['2026-02-28 for a month before the reform', on({ month: '2025-01', reviewedOn: '2026-02-28' }), BEFORE],
    ['a review to come', on({ reviewedOn: '2027-01-01' }), []],
  ]);
});

describe('HOUSEHOLD §8 pass 2, CHANGE_INSIDE_PERIOD by the first review', () => {
  const INSIDE = ['CHANGE_INSIDE_PERIOD /reviewedOn'];
  const reviewed = (reviewedOn: string, given: DossierFields = {}): HouseholdInput =>
    on({ from: '2026-09-10', to: '2026-09-20', beneficiaryOn20260116: true, reviewedOn, ...given });
  refuses([
    ['the day before `from`', reviewed('2026-09-09'), []],
    ['on `from`', reviewed('2026-09-10'), []],
    ['the day after `from`', reviewed('2026-09-11'), INSIDE],
    ['on `to`', reviewed('2026-09-20'), INSIDE],
    ['the day after `to`', reviewed('2026-09-21'), []],
    ['inside, but not a beneficiary', reviewed('2026-09-15', { beneficiaryOn20260116: false }), []],
    [
      'inside and before the reform',
      on({ month: '2026-02', beneficiaryOn20260116: true, reviewedOn: '2026-02-15' }),
      ['REVIEW_BEFORE_REFORM /reviewedOn', ...INSIDE],
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 2, CHANGE_INSIDE_PERIOD by an 18th birthday', () => {
  const INSIDE = ['CHANGE_INSIDE_PERIOD /persons/1/birthDate'];
  const period = { from: '2026-09-10', to: '2026-09-20' };
  const born = (birthDate: string, given: DossierFields = period): HouseholdInput =>
    dossier([person('applicant'), person('child', { birthDate })], given);
  refuses([
    ['18 the day before `from`', born('2008-09-09'), []],
    ['18 on `from`', born('2008-09-10'), []],
    ['18 the day after `from`', born('2008-09-11'), INSIDE],
    ['18 on `to`', born('2008-09-20'), INSIDE],
    ['18 the day after `to`', born('2008-09-21'), []],
    ['17 inside', born('2009-09-15'), []],
    ['19 inside', born('2007-09-15'), []],
    ['29 February: 18 on 1 March', born('2008-02-29', { month: '2026-02' }), []],
    ['29 February: 18 on the first day', born('2008-02-29', { month: '2026-03' }), []],
    ['1 March: 18 on the first day', born('2008-03-01', { month: '2026-03' }), []],
    ['29 February: 18 inside a leap year', born('2006-02-28', { month: '2024-02' }), INSIDE],
    [
      'the applicant',
      dossier([person('applicant', { birthDate: '2008-09-15' })]),
      ['CHANGE_INSIDE_PERIOD /persons/0/birthDate'],
    ],
    [
      'someone who does not live there',
      dossier([person('applicant'), person('other', { birthDate: '2008-09-15', cohabits: false })]),
      INSIDE,
    ],
    [
      'someone married',
      dossier([person('applicant'), person('child', { birthDate: '2008-09-15', married: true })]),
      INSIDE,
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 2, the checks of the period stand each on its own', () => {
  refuses([
    [
      'all at once',
      on({
        month: '2027-01',
        from: '2026-09-20',
        to: '2026-09-10',
        effectiveDate: '2026-09-21',
        reviewedOn: '2026-02-01',
      }),
      [
        'DATE_OUTSIDE_COVERAGE /month',
        'PERIOD_OUTSIDE_MONTH /from',
        'PERIOD_OUTSIDE_MONTH /to',
        'PERIOD_REVERSED /to',
        'EFFECT_AFTER_PERIOD /effectiveDate',
        'REVIEW_BEFORE_REFORM /reviewedOn',
      ],
    ],
    ['a partial month in order', on({ ...from('2026-09-10'), newClaim: true }), []],
  ]);
});
