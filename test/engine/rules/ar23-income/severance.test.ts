import type { HouseholdInput } from '../../../../src/engine';
import { alone } from '../../dossier';
import { computes } from '../../examples';

const monthly = (professionalMonthly: string, professional: string): object => ({
  resources: { professionalMonthly, professionalCountedMonthly: professionalMonthly, professional },
});

describe('AR 23, severance by months', () => {
  const severance = (month: string, firstDay: string, lastDay: string, amount = '1000'): HouseholdInput =>
    alone([{ kind: 'severance', amount, firstDay, lastDay }], { month });
  const none = monthly('0.00', '0.00');
  computes([
    [
      'one month',
      '1 000 / 1',
      severance('2026-09', '2026-09-01', '2026-09-30'),
      monthly('1000.00', '12000.00'),
    ],
    [
      'the first of three',
      '1 000 / 3 = 333.33…',
      severance('2026-09', '2026-09-01', '2026-11-30'),
      monthly('333.33', '3999.96'),
    ],
    [
      'the second of three',
      '1 000 / 3',
      severance('2026-10', '2026-09-01', '2026-11-30'),
      monthly('333.33', '3999.96'),
    ],
    [
      'the last of three',
      '1 000 / 3',
      severance('2026-11', '2026-09-01', '2026-11-30'),
      monthly('333.33', '3999.96'),
    ],
    ['the month before', 'outside', severance('2026-08', '2026-09-01', '2026-11-30'), none],
    ['the month after', 'outside', severance('2026-12', '2026-09-01', '2026-11-30'), none],
    [
      'rounded up',
      '2 000 / 3 = 666.66…',
      severance('2026-10', '2026-09-01', '2026-11-30', '2000'),
      monthly('666.67', '8000.04'),
    ],
    [
      'across the year',
      '1 000 / 13 = 76.923',
      severance('2026-01', '2025-06-01', '2026-06-30'),
      monthly('76.92', '923.04'),
    ],
    [
      'February of a leap year, to its 29th',
      '1 000 / 2',
      severance('2024-02', '2024-01-01', '2024-02-29'),
      monthly('500.00', '6000.00'),
    ],
    [
      'February of a common year, to its 28th',
      '1 000 / 2',
      severance('2023-02', '2023-01-01', '2023-02-28'),
      monthly('500.00', '6000.00'),
    ],
    ['the same day of an earlier year', 'outside', severance('2026-09', '2025-09-01', '2025-09-30'), none],
  ]);
});

describe('AR 23, severance by days', () => {
  const severance = (month: string, firstDay: string, lastDay: string, amount = '1000'): HouseholdInput =>
    alone([{ kind: 'severance', amount, firstDay, lastDay }], { month });
  const none = monthly('0.00', '0.00');
  computes([
    [
      'February of a leap year, to its 28th: 31 days',
      '1 000 × 31 / 59 = 525.4237',
      severance('2024-01', '2024-01-01', '2024-02-28'),
      monthly('525.42', '6305.04'),
    ],
    [
      'February of a leap year, to its 28th: 28 days',
      '1 000 × 28 / 59 = 474.5763',
      severance('2024-02', '2024-01-01', '2024-02-28'),
      monthly('474.58', '5694.96'),
    ],
    [
      'a first day that is not the 1st: September',
      '1 000 × 29 / 90 = 322.2222',
      severance('2026-09', '2026-09-02', '2026-11-30'),
      monthly('322.22', '3866.64'),
    ],
    [
      'a first day that is not the 1st: a month inside',
      '1 000 × 31 / 90 = 344.4444',
      severance('2026-10', '2026-09-02', '2026-11-30'),
      monthly('344.44', '4133.28'),
    ],
    [
      'a last day that is not the end',
      '1 000 × 29 / 90 = 322.2222',
      severance('2026-11', '2026-09-01', '2026-11-29'),
      monthly('322.22', '3866.64'),
    ],
    [
      'one day',
      '1 000 × 1 / 1',
      severance('2026-09', '2026-09-15', '2026-09-15'),
      monthly('1000.00', '12000.00'),
    ],
    [
      'one day of the month',
      '1 000 × 1 / 31 = 32.2581',
      severance('2026-09', '2026-08-02', '2026-09-01'),
      monthly('32.26', '387.12'),
    ],
    [
      '29 February alone',
      '1 000',
      severance('2024-02', '2024-02-29', '2024-02-29'),
      monthly('1000.00', '12000.00'),
    ],
    ['the month before', 'outside', severance('2026-08', '2026-09-02', '2026-10-15'), none],
    ['the month after', 'outside', severance('2026-11', '2026-09-02', '2026-10-15'), none],
    [
      'the calendar month counts, not the days of right',
      '1 000 × 29 / 90, from the 16th on too',
      alone([{ kind: 'severance', amount: '1000', firstDay: '2026-09-02', lastDay: '2026-11-30' }], {
        from: '2026-09-16',
      }),
      monthly('322.22', '3866.64'),
    ],
    [
      'severance that ends before the right begins still counts in its month',
      '1 000 × 10 / 10',
      alone([{ kind: 'severance', amount: '1000', firstDay: '2026-09-02', lastDay: '2026-09-11' }], {
        from: '2026-09-16',
      }),
      monthly('1000.00', '12000.00'),
    ],
    [
      'a new claim: rounded, then prorated',
      '322.22 × 15 / 30 = 161.11; × 12',
      alone([{ kind: 'severance', amount: '1000', firstDay: '2026-09-02', lastDay: '2026-11-30' }], {
        from: '2026-09-16',
        newClaim: true,
      }),
      {
        resources: {
          professionalMonthly: '322.22',
          professionalCountedMonthly: '161.11',
          professional: '1933.32',
        },
      },
    ],
    [
      'each row is rounded by itself',
      '0.01 × 15 / 30 = 0.005 → 0.01, twice',
      alone(
        [1, 2].map(() => ({
          kind: 'severance',
          amount: '0.01',
          firstDay: '2026-09-16',
          lastDay: '2026-10-15',
        })),
      ),
      monthly('0.02', '0.24'),
    ],
  ]);
});
