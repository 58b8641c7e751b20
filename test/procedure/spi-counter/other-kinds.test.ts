import assert from 'node:assert/strict';
import type { SpiCounterCommand } from '../../../src/procedure';
import { answers, figuresOf, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { ask, monthsFrom } from './asked';

describe('AR 35 §2, a student: the days of the month until the end of the project', () => {
  const student = (what: string, piisUntil: string, monthDaysLeft: number, month = '2026-09'): Example => [
    what,
    ask({ kind: 'student', month, piisUntil }),
    { monthDaysLeft, until: piisUntil },
  ];
  answers([
    student('the eve of the month', '2026-08-31', 0),
    student('the first day', '2026-09-01', 1),
    student('the 29th', '2026-09-29', 29),
    student('the last day', '2026-09-30', 30),
    student('the day after', '2026-10-01', 30),
    student('years ago', '2020-01-01', 0),
    student('in February of a leap year', '2028-12-31', 29, '2028-02'),
  ]);

  it('all of them where no end is told; nothing else is counted', () => {
    const history = monthsFrom('2020-01', 60);
    assert.deepEqual(resultOf(ask({ kind: 'student', history })), { monthDaysLeft: 30 });
  });

  warns([
    ['no warning of the general counter', ask({ kind: 'student', history: monthsFrom('2010-01', 60) })],
  ]);
});

const artistic = (given: Given<'spiCounter'> = {}): SpiCounterCommand =>
  ask({ kind: 'artistic', firstDay: '2024-03-15', ...given });

describe('AR 35 §3, an artist: three periods of a year', () => {
  it('each with the amount of the day asked, kept within it', () => {
    assert.deepEqual(resultOf(artistic({ used: [{ amount: '3713.76' }, { amount: '100.01' }] })), {
      current: 3,
      periods: [
        { from: '2024-03-15', to: '2025-03-14', cap: '3713.76', used: '3713.76', left: '0.00' }, // of 14/03/2025
        { from: '2025-03-15', to: '2026-03-14', cap: '3787.99', used: '100.01', left: '3687.98' }, // of 14/03/2026
        { from: '2026-03-15', to: '2027-03-14', cap: '3863.93', used: '0.00', left: '3863.93' }, // of 01/09/2026
      ],
    });
  });

  const caps = (what: string, given: Given<'spiCounter'>, ...found: string[]): Example => [
    what,
    artistic(given),
    { periods: found.map((cap) => ({ cap })) },
  ];
  answers([
    caps('in the second period', { month: '2026-02' }, '3713.76', '3713.76', '3787.99'), // of 15/03/2026
    caps('on its last days', { month: '2026-03' }, '3713.76', '3787.99', '3787.99'),
    caps('in the first period', { month: '2024-04' }, '3569.56', '3713.76', '3787.99'),
    caps('in its first month', { month: '2024-03' }, '3569.56', '3713.76', '3787.99'),
    caps('the month of an indexation', { month: '2024-05' }, '3641.02', '3713.76', '3787.99'),
    caps('after all of them', { firstDay: '2020-03-15' }, '3046.52', '3233.17', '3499.60'),
    caps(
      'periods that lie ahead: the last amount known',
      { month: '2026-12', firstDay: '2026-12-15' },
      '3863.93',
      '3863.93',
      '3863.93',
    ),
  ]);

  for (const [what, month, current] of [
    ['the month in which it begins', '2023-03', 1],
    ['the month before the second', '2024-02', 1],
    ['the month in which the second begins, on the 15th', '2024-03', 1],
    ['the month after', '2024-04', 2],
    ['the month in which the third begins', '2025-03', 2],
    ['the month in which it ends', '2026-03', 3],
    ['the month after the end', '2026-04', undefined],
  ] as const)
    it(`${what}: period ${current ?? 'none'}`, () => {
      assert.equal(resultOf(artistic({ firstDay: '2023-03-15', month })).current, current);
    });

  it('a period from the first of a month begins with it', () => {
    const on = (month: string): unknown => resultOf(artistic({ firstDay: '2023-04-01', month })).current;
    assert.deepEqual([on('2024-03'), on('2024-04'), on('2026-03'), on('2026-04')], [1, 2, 3, undefined]);
  });

  it('a period that ends on the first of a month holds it still', () => {
    const on = (month: string): unknown => resultOf(artistic({ firstDay: '2023-03-02', month })).current;
    assert.deepEqual([on('2024-03'), on('2024-04'), on('2026-03'), on('2026-04')], [1, 2, 3, undefined]);
  });

  it('from 29 February: from 1 March in a common year', () => {
    const spans = resultOf(artistic({ firstDay: '2024-02-29' })).periods!.map(
      ({ from, to }) => `${from} ${to}`,
    );
    assert.deepEqual(spans, ['2024-02-29 2025-02-28', '2025-03-01 2026-02-28', '2026-03-01 2027-02-28']);
  });
});

describe('AR 35 §3, what is used', () => {
  const used = (what: string, amount: string, left: string): Example => [
    what,
    artistic({ used: [{ amount }] }),
    { periods: [{ left }, { left: '3787.99' }, {}] },
  ];
  answers([
    used('nothing', '0', '3713.76'),
    used('a cent less than the amount', '3713.75', '0.01'),
    used('the amount', '3713.76', '0.00'),
    used('a cent more', '3713.77', '0.00'),
  ]);
  warns([
    ['the amount', artistic({ used: [{ amount: '3713.76' }] })],
    ['a cent more', artistic({ used: [{ amount: '3713.77' }] }), 'COUNTER_EXCEEDED /used'],
    [
      'of the third',
      artistic({ used: [{ amount: '0' }, { amount: '0' }, { amount: '3863.94' }] }),
      'COUNTER_EXCEEDED /used',
    ],
    ['of two, once', artistic({ used: [{ amount: '4000' }, { amount: '4000' }] }), 'COUNTER_EXCEEDED /used'],
    ['a general counter does not look at it', ask({ used: [{ amount: '4000' }] })],
  ]);
});

describe('AR 35 §3, what an artistic counter needs', () => {
  refuses([
    ['its first day', ask({ kind: 'artistic' }), 'MISSING_FIELD /firstDay'],
    ['a first day after the month', artistic({ month: '2024-02' }), 'DATE_ORDER /firstDay'],
    ['a first day in the month', artistic({ month: '2024-03', firstDay: '2024-03-31' })],
    ['a first period whose last day is known', artistic({ firstDay: '2004-08-02' })],
    ['and one whose last day is not', artistic({ firstDay: '2004-08-01' }), 'SPI_NOT_IN_FORCE /firstDay'],
    ['the first month of the amounts', artistic({ firstDay: '2004-12-01', month: '2005-08' })],
    [
      'the month before',
      artistic({ firstDay: '2004-12-01', month: '2005-07' }),
      'SPI_NOT_IN_FORCE /firstDay',
    ],
    ['the last month covered', artistic({ month: '2026-12' })],
    ['the month after', artistic({ month: '2027-01' }), 'DATE_OUTSIDE_COVERAGE /month'],
    [
      'four amounts used',
      artistic({ used: Array.from({ length: 4 }, () => ({ amount: '1' })) }),
      'OUT_OF_RANGE /used',
    ],
  ]);
});

describe('PROCEDURE §9, the figures of a refusal', () => {
  const history = (month: string, given: object): SpiCounterCommand =>
    ask({ history: [{ month, ...given }] });
  for (const [what, command, figures] of [
    ['days', history('2026-02', { days: 29 }), { value: 29, min: 1, max: 28 }],
    ['a shortage month', history('2023-12', { kind: 'shortage' }), { value: 'shortage', month: '2023-12' }],
    ['a month of the history', history('2026-09', {}), { from: '2026-09', to: '2026-09' }],
    ['an artistic month', artistic({ month: '2027-01' }), { to: '2026-12-31' }],
    [
      'an artistic first day',
      artistic({ firstDay: '2004-08-01' }),
      { value: 'artistic', from: '2005-08-01' },
    ],
  ] as const)
    it(what, () => assert.deepEqual(figuresOf(command), figures));
});

describe('PROCEDURE §9, a history of months before the one asked', () => {
  const history = (...months: string[]): SpiCounterCommand =>
    ask({ history: months.map((month) => ({ month })) });
  refuses([
    ['the month before', history('2026-08')],
    ['the month itself', history('2026-09'), 'DATE_ORDER /history/0/month'],
    ['the month after', history('2026-08', '2026-10'), 'DATE_ORDER /history/1/month'],
    ['twice', history('2026-05', '2026-06', '2026-05'), 'DUPLICATE_MONTH /history/2/month'],
    ['the days of the month', ask({ history: [{ month: '2026-02', days: 28 }] })],
    ['a day more', ask({ history: [{ month: '2026-02', days: 29 }] }), 'OUT_OF_RANGE /history/0/days'],
    ['a leap day', ask({ history: [{ month: '2024-02', days: 29 }] })],
    ['a first day on the last of the month', ask({ firstDay: '2026-09-30' })],
    ['a first day after it', ask({ firstDay: '2026-10-01' }), 'DATE_ORDER /firstDay'],
    [
      'all findings at once',
      ask({
        firstDay: '2026-10-01',
        history: [
          { month: '2026-09', days: 31 },
          { month: '2026-09', kind: 'shortage' },
          { month: '2023-01', kind: 'shortage' },
        ],
      }),
      'DATE_ORDER /firstDay',
      'DATE_ORDER /history/0/month',
      'OUT_OF_RANGE /history/0/days',
      'DATE_ORDER /history/1/month',
      'DUPLICATE_MONTH /history/1/month',
      'SPI_NOT_IN_FORCE /history/2/kind',
    ],
  ]);
});
