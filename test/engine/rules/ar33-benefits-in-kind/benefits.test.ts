import type { ResourceInput } from '../../../../src/engine';
import { alone, having, livingWith } from '../../dossier';
import { computes } from '../../examples';

type Benefit = Extract<ResourceInput, { kind: 'benefitInKind' }>;

const benefit = (amount: string, given: Partial<Benefit> = {}): Benefit => ({
  kind: 'benefitInKind',
  amount,
  ...given,
});
const counted = (benefitsInKind: string): object => ({ resources: { benefitsInKind } });

describe('AR 33, housing paid by a third party', () => {
  computes([
    ['a month', '12 × 150.01', alone([benefit('150.01')]), counted('1800.12')],
    ['a year', 'as it is', alone([benefit('150.01', { per: 'year' })]), counted('150.01')],
    ['housing said', '12 × 150', alone([benefit('150', { housing: true })]), counted('1800.00')],
    ['anything else', 'not counted', alone([benefit('150', { housing: false })]), counted('0.00')],
    [
      'a share of the month',
      '12 × 100 / 3 = 400',
      alone([benefit('100', { share: '1/3' })]),
      counted('400.00'),
    ],
    [
      'a share of the year, rounded',
      '100 / 3 = 33.3333',
      alone([benefit('100', { per: 'year', share: '1/3' })]),
      counted('33.33'),
    ],
    [
      'half a cent goes up',
      '0.01 / 2',
      alone([benefit('0.01', { per: 'year', share: '1/2' })]),
      counted('0.01'),
    ],
    [
      'each row is rounded',
      '33.3333 three times',
      alone([1, 2, 3].map(() => benefit('100', { per: 'year', share: '1/3' }))),
      counted('99.99'),
    ],
    ['a share of 0', 'nothing', alone([benefit('100', { share: 0 })]), counted('0.00')],
    [
      'of a debtor',
      '12 × 1 000 − 10 938.74',
      livingWith([having('parent', benefit('1000'))]),
      { resources: { benefitsInKind: '0.00', debtorsExcess: '1061.26' } },
    ],
  ]);
});
