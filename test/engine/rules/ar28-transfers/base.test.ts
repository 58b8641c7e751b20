import type { HouseholdInput, PersonInput } from '../../../../src/engine';
import { CHILD, SIBLING, alone, dossier, having, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';
import { counted, gift, home, sale, type Transfer } from './rows';

describe('AR 29, share and right', () => {
  computes([
    ['half', '25 000 / 2', alone([gift('25000', { share: '1/2' })]), counted('378.00', { base: '12500.00' })],
    [
      'a third, rounded',
      '10 000 / 3 = 3 333.3333',
      alone([gift('10000', { share: '1/3' })]),
      counted('0.00', { base: '3333.33' }),
    ],
    [
      'usufruct',
      '100 000 × 0.4; 378 + 2 750',
      alone([gift('100000', { right: 'usufruct' })]),
      counted('3128.00', { base: '40000.00' }),
    ],
    [
      'bare ownership',
      '100 000 × 0.6; 378 + 4 750',
      alone([gift('100000', { right: 'bare' })]),
      counted('5128.00', { base: '60000.00' }),
    ],
    [
      'half of the usufruct',
      '100 000 / 2 × 0.4 = 20 000',
      alone([gift('100000', { right: 'usufruct', share: '1/2' })]),
      counted('1128.00', { base: '20000.00' }),
    ],
    [
      'a third of the usufruct',
      '100.01 / 3 × 0.4 = 13.3346…',
      alone([gift('100.01', { right: 'usufruct', share: '1/3' })]),
      counted('0.00', { base: '13.33' }),
    ],
    ['nothing', 'share 0', alone([gift('100000', { share: 0 })]), counted('0.00', { base: '0.00' })],
  ]);
});

describe('AR 30–31, a sale bears its debts', () => {
  computes([
    [
      'debts',
      '50 000 − 10 000 = 40 000',
      alone([sale('50000', { debts: '10000' })]),
      counted('3128.00', { base: '40000.00' }),
    ],
    [
      'debts are not multiplied by the share',
      '50 000 / 2 − 10 000 = 15 000',
      alone([sale('50000', { debts: '10000', share: '1/2' })]),
      counted('628.00', { base: '15000.00' }),
    ],
    [
      'debts one cent under the value',
      '0.01',
      alone([sale('50000', { debts: '49999.99' })]),
      counted('0.00', { base: '0.01' }),
    ],
    [
      'debts of the value',
      '0',
      alone([sale('50000', { debts: '50000' })]),
      counted('0.00', { base: '0.00' }),
    ],
    [
      'debts over the value',
      'not below 0',
      alone([sale('50000', { debts: '50000.01' })]),
      counted('0.00', { base: '0.00' }),
    ],
    [
      'debts beyond do not help another transfer',
      '0 + 12 500',
      alone([sale('50000', { debts: '90000' }), gift('12500')]),
      counted('378.00', { base: '0.00' }, { base: '12500.00' }),
    ],
    [
      'a gift ignores debts',
      '50 000',
      alone([gift('50000', { debts: '10000' })]),
      counted('4128.00', { base: '50000.00' }),
    ],
    [
      'a gift ignores that it was the sole dwelling',
      '50 000',
      alone([gift('50000', { soleImmovable: true })]),
      counted('4128.00', { months: 0, abatement: '0.00', base: '50000.00' }),
    ],
  ]);
});

describe('AR 30–31, the sale of the sole dwelling', () => {
  const couple: PersonInput[] = [person('partner'), CHILD];
  const sold = (row: Transfer, others: PersonInput[] = [], given?: DossierFields): HouseholdInput =>
    dossier([having('applicant', row), ...others], given);
  computes([
    [
      'category 1',
      '100 000 − 37 200 − r2(1 250 × 7 / 12) = 62 800 − 729.17',
      sold(home('100000'), [SIBLING]),
      counted('5335.08', { months: 7, abatement: '729.17', base: '62070.83' }),
    ],
    [
      'category 2',
      '62 800 − r2(2 000 × 7 / 12) = 62 800 − 1 166.67',
      sold(home('100000')),
      counted('5291.33', { months: 7, abatement: '1166.67', base: '61633.33' }),
    ],
    [
      'category 3',
      '62 800 − r2(2 500 × 7 / 12) = 62 800 − 1 458.33',
      sold(home('100000'), couple),
      counted('5262.17', { months: 7, abatement: '1458.33', base: '61341.67' }),
    ],
    [
      'by the share: value and tranche, not the abatement',
      '50 000 − 18 600 − 1 166.67',
      sold(home('100000', { share: '1/2' })),
      counted('2151.33', { base: '30233.33' }),
    ],
    [
      'a third',
      '120 000 / 3 − 12 400 − 1 166.67 = 26 433.33',
      sold(home('120000', { share: '1/3' })),
      counted('1771.33', { base: '26433.33' }),
    ],
    [
      'the right does not touch the tranche',
      '100 000 × 0.6 − 37 200 − 1 166.67',
      sold(home('100000', { right: 'bare' })),
      counted('1291.33', { base: '21633.33' }),
    ],
    [
      'with debts',
      '62 800 − 5 000 − 1 166.67',
      sold(home('100000', { debts: '5000' })),
      counted('4791.33', { base: '56633.33' }),
    ],
    [
      'under the tranche',
      '37 200 − 37 200 − …',
      sold(home('37200')),
      counted('0.00', { abatement: '1166.67', base: '0.00' }),
    ],
    [
      'one cent over tranche and abatement',
      '0.01',
      sold(home('38366.68')),
      counted('0.00', { base: '0.01' }),
    ],
    ['tranche and abatement exactly', '0', sold(home('38366.67')), counted('0.00', { base: '0.00' })],
    [
      'of a debtor: the abatement of category 1',
      '100 000 − 37 200 − 729.17 → 5 335.08; + 12 000 − 10 938.74',
      dossier([
        person('applicant'),
        having('parent', home('100000'), { kind: 'replacement', amount: '1000' }),
      ]),
      { resources: { transfers: '0.00', debtorsExcess: '6396.34' } },
    ],
  ]);
});

describe('AR 31, whole months of the abatement', () => {
  const months = (
    date: string,
    from: string,
    effectiveDate: string,
    count: number,
    abatement: string,
  ): readonly [HouseholdInput, object] => [
    alone([home('100000', { date })], { month: from.slice(0, 7), from, effectiveDate }),
    { details: { transfers: [{ months: count, abatement }] } },
  ];
  computes([
    ['the same month', '1 October is later', ...months('2026-09-01', '2026-09-30', '2026-09-30', 0, '0.00')],
    [
      'the last of the month before',
      '0 from 1 September',
      ...months('2026-08-31', '2026-09-01', '2026-09-01', 0, '0.00'),
    ],
    [
      'the month before, at its end',
      '0 from 1 September',
      ...months('2026-08-01', '2026-09-30', '2026-09-30', 0, '0.00'),
    ],
    [
      'one month from 1 August',
      '2 000 / 12',
      ...months('2026-07-31', '2026-09-01', '2026-09-01', 1, '166.67'),
    ],
    [
      'one month from 1 August, the first day sold',
      '2 000 / 12',
      ...months('2026-07-01', '2026-09-30', '2026-09-30', 1, '166.67'),
    ],
    ['twelve', '2 000', ...months('2025-08-15', '2026-09-01', '2026-09-01', 12, '2000.00')],
    [
      'across two years',
      '13 × 2 000 / 12 = 2 166.6667',
      ...months('2024-12-31', '2026-02-28', '2026-02-01', 13, '2166.67'),
    ],
    [
      'to the effective date, not to `from`',
      '2 × 2 000 / 12 = 333.3333',
      ...months('2025-12-05', '2026-09-01', '2026-03-31', 2, '333.33'),
    ],
    ['from 29 February', '0 from 1 March', ...months('2024-02-29', '2024-03-31', '2024-03-31', 0, '0.00')],
    [
      'nine years and eleven months',
      '118 × 2 000 / 12 = 19 666.6667',
      ...months('2016-10-20', '2026-09-20', '2026-09-19', 118, '19666.67'),
    ],
  ]);
});

describe('AR 32, the waiver for equity comes last', () => {
  computes([
    [
      'under the base',
      '12 500 − 2 500',
      alone([gift('12500', { waiver: '2500' })]),
      counted('228.00', { base: '10000.00' }),
    ],
    [
      'one cent under',
      '0.01',
      alone([gift('12500', { waiver: '12499.99' })]),
      counted('0.00', { base: '0.01' }),
    ],
    ['the base', '0', alone([gift('12500', { waiver: '12500' })]), counted('0.00', { base: '0.00' })],
    [
      'over the base',
      'not below 0',
      alone([gift('12500', { waiver: '12500.01' })]),
      counted('0.00', { base: '0.00' }),
    ],
    [
      'after the debts',
      '50 000 − 30 000 − 7 500',
      alone([sale('50000', { debts: '30000', waiver: '7500' })]),
      counted('378.00', { base: '12500.00' }),
    ],
    [
      'debts over the value are not made good by it',
      '0 − …',
      alone([sale('50000', { debts: '60000', waiver: '1' })]),
      counted('0.00', { base: '0.00' }),
    ],
    [
      'not multiplied by the share',
      '25 000 / 2 − 2 500',
      alone([gift('25000', { share: '1/2', waiver: '2500' })]),
      counted('228.00', { base: '10000.00' }),
    ],
    [
      'after the rounding',
      '10 000 / 3 = 3 333.33; − 3 333.33',
      alone([gift('10000', { share: '1/3', waiver: '3333.33' })]),
      counted('0.00', { base: '0.00' }),
    ],
    [
      'after the rounding upwards',
      '20 000 / 3 = 6 666.67; − 6 666.66 = 0.01',
      alone([gift('20000', { share: '1/3', waiver: '6666.66' })]),
      counted('0.00', { base: '0.01' }),
    ],
  ]);
});
