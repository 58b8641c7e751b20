import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { alone, from } from '../../dossier';
import { computes } from '../../examples';

const monthly = (professionalMonthly: string, professional: string): object => ({
  resources: { professionalMonthly, professionalCountedMonthly: professionalMonthly, professional },
});

describe('AR 23–24, each kind of income per month, year and day', () => {
  const one = (row: ResourceInput): HouseholdInput => alone([row]);
  computes([
    ['work a month', '500.01', one({ kind: 'work', amount: '500.01' }), monthly('500.01', '6000.12')],
    [
      'work a year',
      '5 000.05 / 12 = 416.6708…',
      one({ kind: 'work', amount: '5000.05', per: 'year' }),
      monthly('416.67', '5000.05'),
    ],
    ['training a month', '250', one({ kind: 'training', amount: '250' }), monthly('250.00', '3000.00')],
    [
      'training a year',
      '1 / 12 = 0.0833…',
      one({ kind: 'training', amount: '1', per: 'year' }),
      monthly('0.08', '1.00'),
    ],
    [
      'replacement a month',
      '700.70',
      one({ kind: 'replacement', amount: '700.70' }),
      monthly('700.70', '8408.40'),
    ],
    [
      'replacement a year',
      '10 000 / 12 = 833.33…',
      one({ kind: 'replacement', amount: '10000', per: 'year' }),
      monthly('833.33', '10000.00'),
    ],
    [
      'replacement a day',
      '26 × 40.41 = 1 050.66; 312 days',
      one({ kind: 'replacement', amount: '40.41', per: 'day' }),
      monthly('1050.66', '12607.92'),
    ],
    [
      'several yearly rows are added before anything is rounded',
      '3 × 0.01 / 12 = 0.0025',
      alone([1, 2, 3].map(() => ({ kind: 'work', amount: '0.01', per: 'year' }))),
      monthly('0.00', '0.03'),
    ],
    [
      'the largest amount a day',
      '26 × 999 999 999 999.99',
      one({ kind: 'replacement', amount: '999999999999.99', per: 'day' }),
      monthly('25999999999999.74', '311999999999996.88'),
    ],
  ]);
  for (const kind of ['alimony', 'familyAllowance', 'regularGift', 'otherIncome'] as const)
    computes([
      [
        `${kind} a month`,
        '12 × 100.01',
        one({ kind, amount: '100.01' }),
        { resources: { otherMonthly: '1200.12', professional: '0.00' } },
      ],
      [
        `${kind} a year`,
        'as it is',
        one({ kind, amount: '100.01', per: 'year' }),
        { resources: { otherMonthly: '100.01', professional: '0.00' } },
      ],
    ]);
});

describe('AR 23, 27, holiday pay and year-end bonus', () => {
  const pay = (day: string, amount: string): HouseholdInput =>
    alone([{ kind: 'holidayPay', amount }], from(day));
  computes([
    [
      '31 December 2022: income of the month',
      '900 × 12',
      pay('2022-12-31', '900'),
      { resources: { professional: '10800.00', movable: '0.00' } },
    ],
    [
      '1 January 2023: capital',
      '900 < 6 200',
      pay('2023-01-01', '900'),
      { resources: { professional: '0.00', movable: '0.00' } },
    ],
    [
      '1 January 2023: capital above the band',
      '6 % of 800',
      pay('2023-01-01', '7000'),
      { resources: { professional: '0.00', movable: '48.00' } },
    ],
    [
      'a new claim before 2023: prorated as income',
      '900 × 15 / 30 = 450; × 12',
      alone([{ kind: 'holidayPay', amount: '900' }], { ...from('2022-11-16'), newClaim: true }),
      {
        resources: {
          professionalMonthly: '900.00',
          professionalCountedMonthly: '450.00',
          professional: '5400.00',
        },
      },
    ],
  ]);
});
