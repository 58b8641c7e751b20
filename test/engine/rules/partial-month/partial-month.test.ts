import type { HouseholdInput } from '../../../../src/engine';
import { CHILD, SIBLING, alone, livingWith } from '../../dossier';
import { computes } from '../../examples';

const days = (from: string, to: string): HouseholdInput => alone([], { month: from.slice(0, 7), from, to });

describe('L 21 §5, days of right over days of the month', () => {
  computes([
    [
      '28 days: one',
      '1 214.13 / 28 = 43.3618',
      days('2023-02-28', '2023-02-28'),
      { days: { covered: 1, inMonth: 28 }, payable: '43.36' },
    ],
    [
      '28 days: all',
      '14 569.58 / 12',
      days('2023-02-01', '2023-02-28'),
      { days: { covered: 28, inMonth: 28 }, payable: '1214.13' },
    ],
    [
      '29 days: one',
      '1 263.17 / 29 = 43.5576',
      days('2024-02-29', '2024-02-29'),
      { days: { covered: 1, inMonth: 29 }, payable: '43.56' },
    ],
    [
      '29 days: 28',
      '1 263.17 × 28 / 29 = 1 219.6124',
      days('2024-02-01', '2024-02-28'),
      { payable: '1219.61' },
    ],
    [
      '30 days: one',
      '1 367.34 / 30 = 45.578',
      days('2026-09-30', '2026-09-30'),
      { days: { covered: 1, inMonth: 30 }, payable: '45.58' },
    ],
    ['30 days: 15', '1 367.34 / 2', days('2026-09-16', '2026-09-30'), { payable: '683.67' }],
    [
      '30 days: 29',
      '1 367.34 × 29 / 30 = 1 321.762',
      days('2026-09-01', '2026-09-29'),
      { payable: '1321.76' },
    ],
    [
      '30 days: all',
      '16 408.11 / 12',
      days('2026-09-01', '2026-09-30'),
      { days: { covered: 30, inMonth: 30 }, payable: '1367.34' },
    ],
    [
      '31 days: one',
      '1 367.34 / 31 = 44.1077',
      days('2026-10-15', '2026-10-15'),
      { days: { covered: 1, inMonth: 31 }, payable: '44.11' },
    ],
    [
      '31 days: 30',
      '1 367.34 × 30 / 31 = 1 323.2323',
      days('2026-10-02', '2026-10-31'),
      { payable: '1323.23' },
    ],
    ['31 days: all', '16 408.11 / 12', days('2026-10-01', '2026-10-31'), { payable: '1367.34' }],
    [
      'half a cent goes up',
      '1 847.89 × 15 / 30 = 923.945',
      livingWith([CHILD], { from: '2026-09-16' }),
      { payableMonthly: '1847.89', payable: '923.95' },
    ],
    [
      'of the rounded monthly amount, not of the year',
      '911.56 × 29 / 30 = 881.1746…; 10 938.74 / 12 × 29 / 30 = 881.1763',
      livingWith([SIBLING], { to: '2026-09-29' }),
      { payable: '881.17' },
    ],
    [
      'a right that rounds to nothing for its days',
      '12 × 1 367.33 = 16 407.96, 0.15 under; / 12 = 0.0125; 0.01 × 1 / 30',
      alone([{ kind: 'ale', amount: '1367.33', cheques: 0 }], { from: '2026-09-30' }),
      { status: 'none', payableAnnual: '0.15', payableMonthly: '0.01', payable: '0.00' },
    ],
  ]);
});

describe('RESULT §1, what was paid against what is payable', () => {
  const paid = (amount: string): HouseholdInput => alone([], { from: '2026-09-16', paid: amount });
  computes([
    ['less', '683.66 − 683.67', paid('683.66'), { difference: '-0.01' }],
    ['the same', '683.67 − 683.67', paid('683.67'), { difference: '0.00' }],
    ['more', '683.68 − 683.67', paid('683.68'), { difference: '0.01' }],
    ['nothing', '0 − 683.67', paid('0'), { difference: '-683.67' }],
    ['the whole month', '1 367.34 − 683.67', paid('1367.34'), { difference: '683.67' }],
    [
      'the largest amount',
      '999 999 999 999.99 − 683.67',
      paid('999999999999.99'),
      { difference: '999999999316.32' },
    ],
    [
      'where nothing is payable',
      '100 − 0',
      alone([{ kind: 'work', amount: '2000' }], { paid: '100' }),
      { status: 'none', difference: '100.00' },
    ],
  ]);
});
