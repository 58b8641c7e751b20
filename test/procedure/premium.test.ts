import assert from 'node:assert/strict';
import type { PremiumCommand } from '../../src/procedure';
import { answers, refuses, resultOf, warns, type Example, type Given } from './asked';

/** Somebody who left homelessness, for the first time, with the RIS. */
const ask = (given: Given<'premium'> = {}): PremiumCommand => ({
  id: 'T',
  question: 'premium',
  date: '2026-09-01',
  homelessEnded: 'yes',
  mainResidence: 'yes',
  alreadyGranted: 'no',
  beneficiary: 'yes',
  ...given,
});

/** The same without the RIS, with a replacement income. */
const askLo = (given: Given<'premium'> = {}): PremiumCommand => {
  const { beneficiary: _beneficiary, ...rest } = ask();
  return { ...rest, basis: 'LO', replacementIncome: 'yes', ...given };
};

describe('L 14 §3, a twelfth of category 3 on the day', () => {
  const amount = (date: string, found: string): Example => [
    date,
    ask({ date }),
    { overall: 'met', amount: found },
  ];
  answers([
    amount('2005-08-01', '834.14'), // 10 009.67 / 12 = 834.139…
    amount('2025-01-31', '1741.29'), // 20 895.43 / 12 = 1 741.285…
    amount('2025-02-01', '1776.07'),
    amount('2026-08-31', '1811.57'),
    amount('2026-09-01', '1847.89'),
    amount('2026-12-31', '1847.89'),
  ]);
  refuses([
    ['the day before the coverage', ask({ date: '2005-07-31' }), 'DATE_OUTSIDE_COVERAGE /date'],
    ['its first day', ask({ date: '2005-08-01' })],
    ['its last day', ask({ date: '2026-12-31' })],
    ['the day after', ask({ date: '2027-01-01' }), 'DATE_OUTSIDE_COVERAGE /date'],
  ]);
});

describe('L 14 §3; LO 57bis: conditions', () => {
  const NAMES = {
    homelessEnded: 'HOMELESS_ENDED',
    mainResidence: 'MAIN_RESIDENCE',
    beneficiary: 'BENEFICIARY',
  } as const;
  const found = (status: string): object =>
    status === 'notMet' ? { overall: 'notMet', amount: '0.00' } : { overall: status, amount: '1847.89' };
  for (const [fact, code] of Object.entries(NAMES))
    for (const [answer, status] of [
      ['yes', 'met'],
      ['no', 'notMet'],
      ['unknown', 'examine'],
    ] as const)
      answers([
        [
          `${fact} ${answer}`,
          ask({ [fact]: answer }),
          { ...found(status), conditions: { [code]: { status } } },
        ],
      ]);
  for (const [answer, status] of [
    ['yes', 'notMet'],
    ['no', 'met'],
    ['unknown', 'examine'],
  ] as const)
    answers([
      [
        `already granted ${answer}`,
        ask({ alreadyGranted: answer }),
        { ...found(status), conditions: { ONCE_IN_LIFE: { status } } },
      ],
      [`already granted ${answer}, LO`, askLo({ alreadyGranted: answer }), found(status)],
    ]);

  it('are all to be examined where nothing is known', () => {
    const article = 'L 14 §3';
    assert.deepEqual(resultOf({ id: 'T', question: 'premium', date: '2026-09-01' }), {
      overall: 'examine',
      conditions: {
        HOMELESS_ENDED: { status: 'examine', article },
        MAIN_RESIDENCE: { status: 'examine', article },
        ONCE_IN_LIFE: { status: 'examine', article },
        BENEFICIARY: { status: 'examine', article },
      },
      amount: '1847.89',
    });
  });

  it('of LO 57bis', () => {
    const met = { status: 'met', article: 'LO 57bis, AR 21/09/2004' };
    assert.deepEqual(resultOf(askLo()), {
      overall: 'met',
      conditions: {
        HOMELESS_ENDED: met,
        MAIN_RESIDENCE: met,
        ONCE_IN_LIFE: met,
        INCOME: met,
        ONE_PER_HOUSEHOLD: met,
      },
      amount: '1847.89',
    });
  });

  it('one that is not met outweighs those to be examined', () => {
    const { overall, amount } = resultOf(ask({ homelessEnded: 'unknown', beneficiary: 'no' }));
    assert.deepEqual([overall, amount], ['notMet', '0.00']);
  });
});

describe('LO 57bis, one premium a household; L 14 §3: several are possible', () => {
  answers([
    [
      'LO',
      askLo({ householdGranted: true }),
      { overall: 'notMet', amount: '0.00', conditions: { ONE_PER_HOUSEHOLD: { status: 'notMet' } } },
    ],
    [
      'LO, none before',
      askLo({ householdGranted: false }),
      { overall: 'met', conditions: { ONE_PER_HOUSEHOLD: { status: 'met' } } },
    ],
    ['DIS', ask({ householdGranted: true }), { overall: 'met', amount: '1847.89' }],
  ]);
  warns([
    ['LO', askLo({ householdGranted: true })],
    ['DIS', ask({ householdGranted: true }), 'SEVERAL_PREMIUMS_POSSIBLE /householdGranted'],
    [
      'DIS, said',
      ask({ basis: 'DIS', householdGranted: true }),
      'SEVERAL_PREMIUMS_POSSIBLE /householdGranted',
    ],
    ['DIS, none before', ask({ householdGranted: false })],
  ]);
});

describe('LO 57bis, an income of the category and a tenth', () => {
  const income = (
    what: string,
    annualIncome: string,
    category: 1 | 2 | 3,
    inclusive: string,
    strict: string,
    date = '2025-02-01',
  ): Example[] => {
    const command = askLo({ replacementIncome: 'no', annualIncome, category, date });
    const status = (found: string): object => ({ overall: found, conditions: { INCOME: { status: found } } });
    return [
      [`${what}, not above`, command, status(inclusive)],
      [`${what}, below`, { ...command, policy: { premiumCeiling: 'strict' } }, status(strict)],
    ];
  };
  answers([
    ...income('category 1, 11 564.95', '11564.95', 1, 'met', 'met'),
    ...income('category 1, 11 564.96: the limit', '11564.96', 1, 'met', 'notMet'),
    ...income('category 1, 11 564.97', '11564.97', 1, 'notMet', 'notMet'),
    ...income('category 2, 17 347.45 of 17 347.451', '17347.45', 2, 'met', 'met'),
    ...income('category 2, 17 347.46', '17347.46', 2, 'notMet', 'notMet'),
    ...income('category 3, 23 444.15 of 23 444.157', '23444.15', 3, 'met', 'met'),
    ...income('category 3, 23 444.16', '23444.16', 3, 'notMet', 'notMet'),
    ...income('no income', '0', 2, 'met', 'met'),
    ...income('31/01/2025, 11 338.44 of 11 338.448', '11338.44', 1, 'met', 'met', '2025-01-31'),
    ...income('31/01/2025, 11 338.45', '11338.45', 1, 'notMet', 'notMet', '2025-01-31'),
    ...income('01/09/2026, 12 032.61 of 12 032.614', '12032.61', 1, 'met', 'met', '2026-09-01'),
    ...income('01/09/2026, 12 032.62', '12032.62', 1, 'notMet', 'notMet', '2026-09-01'),
  ]);
});

describe('LO 57bis, a replacement income, or one that is not known', () => {
  const high = { annualIncome: '99999', category: 1 } as const;
  const low = { annualIncome: '1', category: 1 } as const;
  const status = (what: string, given: Given<'premium'>, found: string): Example => [
    what,
    askLo(given),
    { conditions: { INCOME: { status: found } } },
  ];
  const { replacementIncome: _replacement, ...unsaid } = askLo();
  answers([
    status('yes, whatever the income', { ...high }, 'met'),
    status('no, and no income told', { replacementIncome: 'no' }, 'examine'),
    status('unknown, and no income told', { replacementIncome: 'unknown' }, 'examine'),
    status('unknown, under the limit', { replacementIncome: 'unknown', ...low }, 'met'),
    status('unknown, above the limit', { replacementIncome: 'unknown', ...high }, 'examine'),
    status('no, above the limit', { replacementIncome: 'no', ...high }, 'notMet'),
    [
      'nothing said, above the limit',
      { ...unsaid, ...high },
      { conditions: { INCOME: { status: 'notMet' } } },
    ],
    ['nothing said at all', unsaid, { conditions: { INCOME: { status: 'examine' } } }],
  ]);
  refuses([
    [
      'an income without category',
      askLo({ replacementIncome: 'no', annualIncome: '1' }),
      'MISSING_FIELD /category',
    ],
    [
      'unknown, an income without category',
      askLo({ replacementIncome: 'unknown', annualIncome: '1' }),
      'MISSING_FIELD /category',
    ],
    ['nothing said, an income without category', { ...unsaid, annualIncome: '1' }, 'MISSING_FIELD /category'],
    ['a replacement income beside it', askLo({ annualIncome: '1' })],
    ['a category without income', askLo({ replacementIncome: 'no', category: 1 })],
    ['of the RIS the income is not asked', ask({ annualIncome: '1' })],
    [
      'outside the coverage too',
      askLo({ date: '2027-01-01', replacementIncome: 'no', annualIncome: '1' }),
      'DATE_OUTSIDE_COVERAGE /date',
      'MISSING_FIELD /category',
    ],
  ]);
});
