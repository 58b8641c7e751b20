import type { EXEMPT_GROUNDS, HouseholdInput, ResourceInput } from '../../../../src/engine';
import { alone, from, having, livingWith } from '../../dossier';
import { computes } from '../../examples';

const GROUNDS = 'a b c d e f g h i j k l m n o p r s t collective-service'.split(' ');
type Ground = (typeof EXEMPT_GROUNDS)[number];

const exempt = (ground: string, per: 'month' | 'year' = 'month'): ResourceInput => ({
  kind: 'exempt',
  amount: '100',
  per,
  ground: ground as Ground,
});

describe('AR 22 §1, exempt income', () => {
  computes(
    GROUNDS.map((ground) => [
      `ground ${ground}, 2005 and 2026`,
      'not counted',
      alone([exempt(ground), exempt(ground, 'year')], { month: ground < 'k' ? '2005-08' : '2026-12' }),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ]),
  );
});

describe('AR 22 §1 b, the disability supplement (AR 12/09/2023)', () => {
  const on = (day: string, per?: 'month' | 'year'): HouseholdInput =>
    alone([exempt('b-disability', per)], from(day));
  const counted = (otherMonthly: string): object => ({
    resources: { otherMonthly },
    warnings: [{ code: 'EXEMPTION_NOT_IN_FORCE', path: '/persons/0/resources/0/ground' }],
  });
  computes([
    ['8 December 2023, a month', '12 × 100', on('2023-12-08'), counted('1200.00')],
    ['8 December 2023, a year', '100', on('2023-12-08', 'year'), counted('100.00')],
    ['9 December 2023', 'exempt', on('2023-12-09'), { resources: { otherMonthly: '0.00' }, warnings: [] }],
    [
      '9 December 2023, a year',
      'exempt',
      on('2023-12-09', 'year'),
      { resources: { totalAnnual: '0.00' }, warnings: [] },
    ],
    [
      'the month of the change, from its first day',
      'counted whole: `from` decides',
      on('2023-12-01'),
      counted('1200.00'),
    ],
    [
      'of a debtor: counted, and no warning on his row',
      '1 200 + 12 000 = 13 200; − 10 105.38',
      livingWith(
        [having('parent', { kind: 'replacement', amount: '1000' }, exempt('b-disability'))],
        from('2023-12-08'),
      ),
      { resources: { debtorsExcess: '3094.62' }, warnings: [] },
    ],
  ]);
});
