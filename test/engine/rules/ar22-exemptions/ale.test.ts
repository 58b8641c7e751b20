import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { alone, from, livingWith, having } from '../../dossier';
import { computes } from '../../examples';

const ale = (amount: string, cheques: number): ResourceInput => ({ kind: 'ale', amount, cheques });
const ten = (day: string, amount: string): HouseholdInput =>
  alone([ale(amount, 10)], { ...from(day), policy: { unpublishedBareme: 'accept' } });
const surplus = (annual: string): object => ({ resources: { ale: annual } });

describe('AR 22 §1 d, ALE: the exempt amount per cheque by date', () => {
  computes([
    ['28/02/2003, on', '10 × 3.72 = 37.20', ten('2003-02-28', '37.20'), surplus('0.00')],
    ['28/02/2003, one cent over', '12 × 0.01', ten('2003-02-28', '37.21'), surplus('0.12')],
    ['01/03/2003, on', '10 × 4.10 = 41.00', ten('2003-03-01', '41.00'), surplus('0.00')],
    ['01/03/2003, one cent over', '12 × 0.01', ten('2003-03-01', '41.01'), surplus('0.12')],
    ['31/12/2022, on', '10 × 4.10 = 41.00', ten('2022-12-31', '41.00'), surplus('0.00')],
    ['31/12/2022, one cent over', '12 × 0.01', ten('2022-12-31', '41.01'), surplus('0.12')],
    ['01/01/2023, under', '59.99 < 10 × 6', ten('2023-01-01', '59.99'), surplus('0.00')],
    ['01/01/2023, on', '10 × 6 = 60', ten('2023-01-01', '60.00'), surplus('0.00')],
    ['01/01/2023, one cent over', '12 × 0.01', ten('2023-01-01', '60.01'), surplus('0.12')],
  ]);
});

describe('AR 22 §1 d, ALE: the surplus', () => {
  computes([
    ['without cheques', '12 × 25.50', alone([ale('25.50', 0)]), surplus('306.00')],
    ['1000 cheques', '12 × (6 000.01 − 6 000)', alone([ale('6000.01', 1000)]), surplus('0.12')],
    [
      'each row by itself: what one lacks does not help the other',
      '12 × max(0; 50 − 60) + 12 × (70 − 60)',
      alone([ale('50', 10), ale('70', 10)]),
      surplus('120.00'),
    ],
    [
      'of a debtor',
      '18 000 + 12 × (70 − 60) = 18 120; − 10 938.74',
      livingWith([having('parent', { kind: 'replacement', amount: '1500' }, ale('70', 10))]),
      { resources: { ale: '0.00', debtorsExcess: '7181.26' } },
    ],
    [
      'not prorated for a new claim',
      '12 × 10 whatever the days',
      alone([ale('70', 10)], { from: '2026-09-16', newClaim: true }),
      surplus('120.00'),
    ],
  ]);
});
