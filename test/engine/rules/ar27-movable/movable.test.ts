import type { ResourceInput } from '../../../../src/engine';
import { CHILD, alone, dossier, from, having, livingWith } from '../../dossier';
import { computes } from '../../examples';

const account = (amount: string, share: string | number = 1, blocked = false): ResourceInput => ({
  kind: 'movable',
  amount,
  share,
  blocked,
});
const counted = (movable: string): object => ({ resources: { movable } });

describe('AR 27, thresholds, rounded half-up', () => {
  computes([
    ['6 199.99', 'under', alone([account('6199.99')]), counted('0.00')],
    ['6 200', 'on', alone([account('6200')]), counted('0.00')],
    ['6 200.08', '6 % of 0.08 = 0.0048', alone([account('6200.08')]), counted('0.00')],
    ['6 200.09', '6 % of 0.09 = 0.0054', alone([account('6200.09')]), counted('0.01')],
    ['12 499.99', '377.9994', alone([account('12499.99')]), counted('378.00')],
    ['12 500', '378', alone([account('12500')]), counted('378.00')],
    ['12 500.04', '378.004', alone([account('12500.04')]), counted('378.00')],
    ['12 500.05', '378.005', alone([account('12500.05')]), counted('378.01')],
  ]);
});

describe('AR 27, capitals of equal share are added before the bands', () => {
  computes([
    [
      'two accounts',
      '6 % of (3 200 + 3 100 − 6 200)',
      alone([account('3200'), account('3100')]),
      counted('6.00'),
    ],
    [
      'the same share written in four ways',
      '(378 + 10 % of 27 500) / 2 = 3 128 / 2',
      alone([
        account('10000', 0.5),
        account('10000', '0.5'),
        account('10000', '1/2'),
        account('10000', '2/4'),
      ]),
      counted('1564.00'),
    ],
    [
      'whole in three ways',
      '378 + 10 % of 17 500',
      alone([account('10000'), account('10000', '1.0'), account('10000', '3/3')]),
      counted('2128.00'),
    ],
    [
      'shares apart: bands of their own (rules, open point 10)',
      '6 % of 3 800 + 6 % of 3 800 / 2 = 228 + 114',
      alone([account('10000'), account('10000', '1/2')]),
      counted('342.00'),
    ],
    [
      '0.333333 is not 1/3',
      '6 % of 3 800 / 3 = 76; × 0.333333 = 75.999924',
      alone([account('10000', '1/3'), account('10000', '0.333333')]),
      counted('152.00'),
    ],
    ['a third', '378.01 / 3 = 126.0033', alone([account('12500.10', '1/3')]), counted('126.00')],
    [
      'thirds of a group, rounded once',
      '6 % of (6 300.02 − 6 200) / 3 = 2.0004',
      alone([account('3150.01', '1/3'), account('3150.01', '1/3')]),
      counted('2.00'),
    ],
    [
      'each group is rounded',
      '0.0054 twice, in shares of 1 and 0.999999',
      alone([account('6200.09'), account('6200.09', '0.999999')]),
      counted('0.02'),
    ],
    ['a share of 0', 'nothing', alone([account('100000', 0), account('6200')]), counted('0.00')],
  ]);
});

describe('AR 27, what joins and what does not', () => {
  const bonus: ResourceInput = { kind: 'holidayPay', amount: '300' };
  computes([
    [
      'holiday pay before 2023 does not',
      '6 000 < 6 200; 12 × 300',
      alone([account('6000'), bonus], { month: '2022-12' }),
      { resources: { movable: '0.00', professional: '3600.00' } },
    ],
    [
      'holiday pay from 2023 joins share 1',
      '6 % of 100',
      alone([account('6000'), bonus], from('2023-01-01')),
      { resources: { movable: '6.00', professional: '0.00' } },
    ],
    [
      'holiday pay does not join share 1/2',
      '300 and 6 000, both under',
      alone([account('6000', '1/2'), bonus]),
      counted('0.00'),
    ],
    [
      'two holiday pays',
      '6 % of 400',
      alone([
        { ...bonus, amount: '3300' },
        { ...bonus, amount: '3300' },
      ]),
      counted('24.00'),
    ],
    [
      'blocked capital does not',
      '6 % of 1 000',
      alone([account('7200'), account('100000', 1, true)]),
      counted('60.00'),
    ],
    [
      'transfers do not',
      '6 200 and 6 200, both on',
      alone([account('6200'), { kind: 'transfer', date: '2026-01-01', amount: '6200', onerous: false }]),
      { resources: { movable: '0.00', transfers: '0.00' } },
    ],
    [
      'the partner’s in category 3 does',
      '6 % of (4 000 + 4 000 − 6 200)',
      dossier([having('applicant', account('4000')), having('partner', account('4000')), CHILD]),
      counted('108.00'),
    ],
    [
      'the partner’s in category 1 does not',
      '4 000 each, both under',
      dossier([having('applicant', account('4000')), having('partner', account('4000'))]),
      { resources: { movable: '0.00', partnerExcess: '0.00' } },
    ],
    [
      'two debtors have their bands each',
      '2 × (12 000 + 378) − 2 × 10 938.74',
      livingWith(
        ['a', 'b'].map((id) => ({
          ...having('parent', account('12500'), { kind: 'replacement', amount: '1000' }),
          id,
        })),
      ),
      { resources: { debtorsExcess: '2878.52' } },
    ],
  ]);
});
