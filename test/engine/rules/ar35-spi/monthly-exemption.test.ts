import type { HouseholdInput, SpiInput } from '../../../../src/engine';
import { dossier, from, person, wages, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

/** 2 000 of wages of a new job: the whole ceiling is used. */
const working = (spi: SpiInput, given: DossierFields = {}): HouseholdInput =>
  dossier([person('applicant', { spi, resources: [wages('2000')] })], given);
const capped = (kind: SpiInput['kind'], cap: string): object => ({
  exemptions: { spi: [{ person: 'p-applicant', kind, per: 'month', cap, used: cap }] },
});

describe('AR 35 §1, the general exemption: days left on the counter', () => {
  const left = (daysLeft: number, given?: DossierFields): HouseholdInput =>
    working({ kind: 'general', daysLeft }, given);
  const cap = (amount: string): object => capped('general', amount);
  computes([
    ['not said: whole', '321.99', working({ kind: 'general' }), cap('321.99')],
    ['none', '0', left(0), cap('0.00')],
    ['one', '321.99 × 1 / 30 = 10.733', left(1), cap('10.73')],
    ['fifteen, half-up', '321.99 × 15 / 30 = 160.995', left(15), cap('161.00')],
    ['all but one', '321.99 × 29 / 30 = 311.257', left(29), cap('311.26')],
    ['all', '321.99', left(30), cap('321.99')],
    ['one more', '321.99', left(31), cap('321.99')],
    ['1095', '321.99', left(1095), cap('321.99')],
    ['of 31 days: 30', '321.99 × 30 / 31 = 311.6032', left(30, { month: '2026-10' }), cap('311.60')],
    ['of 28 days: 27', '291.63 × 27 / 28 = 281.2146', left(27, { month: '2023-02' }), cap('281.21')],
    ['of 29 days: 28', '297.46 × 28 / 29 = 287.2028', left(28, { month: '2024-02' }), cap('287.20')],
    [
      'whole on part of the month',
      'the right does not shorten it',
      working({ kind: 'general' }, from('2026-09-30')),
      cap('321.99'),
    ],
    [
      'days left on part of the month: of the month',
      '321.99 × 10 / 30 = 107.33',
      left(10, from('2026-09-16')),
      cap('107.33'),
    ],
  ]);
});

describe('AR 35 §1, the general exemption by date', () => {
  const on = (day: string): HouseholdInput => working({ kind: 'general' }, from(day));
  computes([
    ['the first amount known', '200.19', on('2005-08-01'), capped('general', '200.19')],
    ['the day before an indexation', '315.67', on('2026-08-31'), capped('general', '315.67')],
    ['the day of an indexation', '321.99', on('2026-09-01'), capped('general', '321.99')],
    [
      'categories that rise do not raise it',
      '291.63 on 1 July 2023',
      on('2023-07-01'),
      capped('general', '291.63'),
    ],
  ]);
});

describe('AR 35 §2, students', () => {
  const student = (day: string, grant: boolean, given: DossierFields = {}): HouseholdInput =>
    working({ kind: 'student', grant }, { ...from(day), ...given });
  const cap = (amount: string): object => capped('student', amount);
  computes([
    ['with a grant, 30 April 2020', '70.81', student('2020-04-30', true), cap('70.81')],
    ['with a grant, COVID from 1 May 2020', '253.88', student('2020-05-01', true), cap('253.88')],
    ['with a grant, COVID to 30 September 2021', '258.96', student('2021-09-30', true), cap('258.96')],
    ['with a grant, 1 October 2021', '72.23', student('2021-10-01', true), cap('72.23')],
    ['with a grant, 31 December 2021', '72.23', student('2021-12-31', true), cap('72.23')],
    ['with a grant, 1 January 2022', '264.13', student('2022-01-01', true), cap('264.13')],
    ['with a grant today', '321.99', student('2026-09-01', true), cap('321.99')],
    ['without, 30 April 2020', '253.88', student('2020-04-30', false), cap('253.88')],
    ['without, 31 December 2021', '258.96', student('2021-12-31', false), cap('258.96')],
    [
      'without PIIS',
      '0; 12 × 2 000 counted',
      student('2026-09-01', false, { piis: false }),
      { ...cap('0.00'), resources: { professionalMonthly: '2000.00' } },
    ],
    ['without PIIS, with a grant', '0', student('2021-12-31', true, { piis: false }), cap('0.00')],
    ['with PIIS', '321.99', student('2026-09-01', false, { piis: true }), cap('321.99')],
    ['days left: ten', '321.99 × 10 / 30', working({ kind: 'student', daysLeft: 10 }), cap('107.33')],
    ['days left: none', '0', working({ kind: 'student', daysLeft: 0 }), cap('0.00')],
    [
      'days left, grant: half-up',
      '72.23 × 15 / 31 = 34.9500',
      working({ kind: 'student', daysLeft: 15, grant: true }, { month: '2021-12' }),
      cap('34.95'),
    ],
  ]);
});

describe('AR 35 §1 al. 4, shortage jobs', () => {
  const shortage = (
    day: string,
    given: { month?: 1 | 2 | 3; daysLeft?: number } = {},
    fields: DossierFields = {},
  ): HouseholdInput => working({ kind: 'shortage', month: 1, ...given }, { ...from(day), ...fields });
  computes([
    ['1 January 2024', '426.30', shortage('2024-01-01'), capped('shortage', '426.30')],
    ['the second month', '461.45', shortage('2026-09-01', { month: 2 }), capped('shortage', '461.45')],
    ['the third month', '461.45', shortage('2026-09-01', { month: 3 }), capped('shortage', '461.45')],
    ['one day left: whole', '461.45', shortage('2026-09-01', { daysLeft: 1 }), capped('shortage', '461.45')],
    ['no day left', '0', shortage('2026-09-01', { daysLeft: 0 }), capped('shortage', '0.00')],
    ['from the second day: general', '321.99', shortage('2026-09-02'), capped('general', '321.99')],
    [
      'to the last day but one: general',
      '321.99',
      shortage('2026-09-01', {}, { to: '2026-09-29' }),
      capped('general', '321.99'),
    ],
    [
      'part of the month, five days left',
      '321.99 × 5 / 30 = 53.665',
      shortage('2026-09-02', { daysLeft: 5 }),
      capped('general', '53.67'),
    ],
    [
      'part of the month, no day left',
      '0',
      shortage('2026-09-02', { daysLeft: 0 }),
      capped('general', '0.00'),
    ],
  ]);
});

describe('AR 35, income at the ceiling', () => {
  const earning = (amount: string): HouseholdInput =>
    dossier([person('applicant', { spi: { kind: 'general' }, resources: [wages(amount)] })]);
  const used = (amount: string, net: string): object => ({
    exemptions: { spi: [{ cap: '321.99', used: amount, net }] },
    resources: { professionalMonthly: net },
  });
  computes([
    ['nothing', '0', earning('0'), used('0.00', '0.00')],
    ['one cent under', '321.98', earning('321.98'), used('321.98', '0.00')],
    ['on', '321.99', earning('321.99'), used('321.99', '0.00')],
    ['one cent over', '0.01 left', earning('322.00'), used('321.99', '0.01')],
    [
      'a yearly wage, exact',
      '3 863.89 / 12 = 321.9908; 0.0008… left, × 12 = 0.01',
      dossier([
        person('applicant', {
          spi: { kind: 'general' },
          resources: [{ kind: 'work', amount: '3863.89', per: 'year' }],
        }),
      ]),
      { exemptions: { spi: [{ used: '321.99', net: '0.00' }] }, resources: { professional: '0.01' } },
    ],
  ]);
});
