import type { HouseholdInput } from '../../../../src/engine';
import { alone } from '../../dossier';
import { computes } from '../../examples';
import { abroad, built, counts, land, rented, type Immovable } from './goods';

describe('AR 26, the rent', () => {
  computes([
    [
      'under the result',
      '2 999.99 < (1 750 − 750) × 3',
      alone([built('1750', { rent: '2999.99' })]),
      counts('3000.00', { method: 'cadastral' }),
    ],
    [
      'the same as the result',
      '3 000 is not above 3 000',
      alone([built('1750', { rent: '3000' })]),
      counts('3000.00', { method: 'cadastral' }),
    ],
    [
      'one cent over the result',
      '3 000.01',
      alone([built('1750', { rent: '3000.01' })]),
      counts('3000.01', { method: 'rent', gross: '3000.01', deduction: '0.00' }),
    ],
    [
      'by the share, half a cent under',
      '2 999.99 / 2 = 1 499.995 < 1 500',
      alone([built('1750', { rent: '2999.99', share: '1/2' })]),
      counts('1500.00', { method: 'cadastral' }),
    ],
    [
      'by the share, the same',
      '3 000 / 2 = 1 500',
      alone([built('1750', { rent: '3000', share: '1/2' })]),
      counts('1500.00', { method: 'cadastral' }),
    ],
    [
      'by the share, half a cent over',
      '3 000.01 / 2 = 1 500.005',
      alone([built('1750', { rent: '3000.01', share: '1/2' })]),
      counts('1500.01', { method: 'rent' }),
    ],
    [
      'above a result of nothing',
      '0.01 > 0',
      alone([built('100', { rent: '0.01' })]),
      counts('0.01', { method: 'rent' }),
    ],
    [
      'of 0.00 beside a result of nothing',
      '0 is not above 0',
      alone([built('100', { rent: '0' })]),
      counts('0.00', { method: 'cadastral' }),
    ],
    [
      'replaces the result without deduction',
      '3 000.01, the interest is not looked at',
      alone([built('1750', { rent: '3000.01', mortgageInterest: '1000' })]),
      counts('3000.01', { method: 'rent', deduction: '0.00' }),
    ],
    [
      'is compared before the deduction',
      '2 000 < 3 000; 3 000 − 1 500',
      alone([built('1750', { rent: '2000', mortgageInterest: '1500' })]),
      counts('1500.00', { method: 'cadastral', gross: '3000.00', deduction: '1500.00' }),
    ],
    [
      'without cadastral income',
      '1 000 × 1/3 = 333.3333',
      alone([rented('1000', { share: '1/3' })]),
      counts('333.33', { method: 'rent' }),
    ],
    [
      'without cadastral income, no deduction',
      '1 000',
      alone([rented('1000', { mortgageInterest: '900', lifeAnnuity: '900' })]),
      counts('1000.00', { deduction: '0.00' }),
    ],
    [
      'rounded good by good',
      '100.01 / 2 = 50.005 twice',
      alone([rented('100.01', { share: '1/2' }), rented('100.01', { share: '1/2' })]),
      counts('100.02'),
    ],
    [
      'of bare ownership',
      'ignored',
      alone([rented('1000', { right: 'bare' })]),
      counts('0.00', { method: 'ignored', counted: '0.00' }),
    ],
  ]);
});

describe('AR 26, goods abroad', () => {
  computes([
    [
      'the gross income',
      '1 200 × 1/2',
      alone([abroad('1200', { share: '1/2' })]),
      counts('600.00', { method: 'foreign', gross: '600.00', deduction: '0.00' }),
    ],
    ['no deduction', '1 200', alone([abroad('1200', { mortgageInterest: '600' })]), counts('1200.00')],
    [
      'the rent goes first, even if lower',
      '500',
      alone([abroad('1200', { rent: '500' })]),
      counts('500.00', { method: 'rent' }),
    ],
    [
      'a rent of 0.00 goes first too',
      '0',
      alone([abroad('1200', { rent: '0' })]),
      counts('0.00', { method: 'rent' }),
    ],
    [
      'a cadastral income goes before both',
      '(850 − 750) × 3; the rent of 100 is lower',
      alone([built('850', { rent: '100', foreignIncome: '5000' })]),
      counts('300.00', { method: 'cadastral' }),
    ],
    ['unbuilt', '77.77', alone([abroad('77.77', { built: false })]), counts('77.77', { method: 'foreign' })],
  ]);
});

describe('AR 26, mortgage interest and life annuity: at most half', () => {
  const interest = (mortgageInterest: string, given: Partial<Immovable> = {}): HouseholdInput =>
    alone([built('1750', { mortgageInterest, ...given })]);
  const deducted = (deduction: string, counted: string): object =>
    counts(counted, { gross: '3000.00', deduction, counted });
  computes([
    ['under half', '3 000 − 1 499.99', interest('1499.99'), deducted('1499.99', '1500.01')],
    ['half', '3 000 − 1 500', interest('1500'), deducted('1500.00', '1500.00')],
    ['over half', '3 000 − 3 000 / 2', interest('1500.01'), deducted('1500.00', '1500.00')],
    ['life annuity', '3 000 − 1 000', interest('0', { lifeAnnuity: '1000' }), deducted('1000.00', '2000.00')],
    [
      'both together, under half',
      '3 000 − (700 + 799.99)',
      interest('700', { lifeAnnuity: '799.99' }),
      deducted('1499.99', '1500.01'),
    ],
    [
      'both together, over half',
      '3 000 − 1 500',
      interest('1000', { lifeAnnuity: '1000' }),
      deducted('1500.00', '1500.00'),
    ],
    [
      'by the share',
      '(1 750 − 750) / 2 × 3 − 1 000 / 2',
      interest('1000', { share: '1/2' }),
      counts('1000.00', { gross: '1500.00', deduction: '500.00' }),
    ],
    [
      'half of an odd cent',
      '0.01 × 3 = 0.03; − 0.015 = 0.015',
      alone([built('750.01', { mortgageInterest: '100' })]),
      counts('0.02'),
    ],
    [
      'of a result of nothing',
      '0 − min(100; 0)',
      alone([built('100', { mortgageInterest: '100' })]),
      counts('0.00', { deduction: '0.00' }),
    ],
    [
      'unbuilt',
      '(1 030 − 30) × 3 − 500',
      alone([land('1030', { mortgageInterest: '500' })]),
      counts('2500.00'),
    ],
  ]);
});
