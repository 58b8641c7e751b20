import assert from 'node:assert/strict';
import { readDay, readMonth } from '../../../src/engine';
import { usableDays, type SpiCounterCommand } from '../../../src/procedure';
import { answers, resultOf, warns, type Example } from '../asked';
import { ask, monthsFrom, type HistoryMonth } from './asked';

const COVERED = { policy: { counterPartial: 'covered' } } as const;

describe('AR 35 §1, 1 095 days', () => {
  /** 1 065 days from 2023-09 to 2026-07, then August 2026 with so many days. */
  const until = (days: number, month = '2026-09'): SpiCounterCommand =>
    ask({ month, history: [...monthsFrom('2023-09', 35), { month: '2026-08', days }], ...COVERED });
  const left = (
    what: string,
    command: SpiCounterCommand,
    usedDays: number,
    remainingDays: number,
    monthDaysLeft: number,
  ): Example => [what, command, { usedDays, remainingDays, monthDaysLeft }];
  answers([
    left('a new one', ask(), 0, 1095, 30),
    left(
      '35 months, 1 065 days',
      ask({ month: '2026-08', history: monthsFrom('2023-09', 35) }),
      1065,
      30,
      30,
    ),
    left('1 066 days', until(1), 1066, 29, 29),
    left('1 094 days', until(29), 1094, 1, 1),
    left('1 095 days', until(30), 1095, 0, 0),
    left('1 096 days', until(31), 1095, 0, 0),
    left('more days left than the month has', until(1, '2028-02'), 1066, 29, 29),
    left(
      '29 days left of 28',
      ask({
        month: '2027-02',
        history: [...monthsFrom('2023-09', 35), { month: '2026-08', days: 1 }],
        ...COVERED,
      }),
      1066,
      29,
      28,
    ),
    left('36 months with a leap day', ask({ history: monthsFrom('2023-09', 36) }), 1095, 0, 0),
    left(
      '36 months of common years',
      ask({ history: monthsFrom('2021-02', 36), month: '2024-02' }),
      1095,
      0,
      0,
    ),
  ]);

  it('says in which month the last one was used', () => {
    const exhausted = (command: SpiCounterCommand): unknown => resultOf(command).exhaustedIn;
    assert.equal(exhausted(until(29)), undefined);
    assert.ok(!('exhaustedIn' in resultOf(until(29))));
    assert.equal(exhausted(until(30)), '2026-08');
    assert.equal(exhausted(until(31)), '2026-08');
    assert.equal(exhausted(ask({ history: monthsFrom('2021-02', 36) })), '2024-01');
    assert.equal(
      exhausted(ask({ history: monthsFrom('2021-02', 40) })),
      '2024-01',
      'the first one of several',
    );
    assert.equal(exhausted(ask({ history: monthsFrom('2021-02', 36).reverse() })), '2024-01', 'in any order');
  });

  warns([
    ['1 094 days', until(29)],
    ['1 095 days', until(30)],
    ['1 096 days', until(31), 'COUNTER_EXCEEDED /history'],
    ['36 months with a leap day', ask({ history: monthsFrom('2023-09', 36) }), 'COUNTER_EXCEEDED /history'],
    ['36 months of common years', ask({ history: monthsFrom('2021-02', 36) })],
  ]);
});

describe('AR 35 §1, what a month debits', () => {
  const used = (what: string, history: HistoryMonth[], byMonth: number, byDays: number): Example[] => [
    [`${what}, the month`, ask({ history }), { usedDays: byMonth, remainingDays: 1095 - byMonth }],
    [
      `${what}, the days of right`,
      ask({ history, ...COVERED }),
      { usedDays: byDays, remainingDays: 1095 - byDays },
    ],
  ];
  answers([
    ...used('a whole month', [{ month: '2026-03' }], 31, 31),
    ...used('21 days', [{ month: '2026-03', days: 21 }], 31, 21),
    ...used('one day', [{ month: '2026-02', days: 1 }], 28, 1),
    ...used('two months', [{ month: '2026-04', days: 10 }, { month: '2024-02' }], 59, 39),
    ...used('a shortage month', [{ month: '2026-03', kind: 'shortage', days: 5 }], 31, 5),
    ...used('a student month', [{ month: '2026-03', kind: 'student' }], 0, 0),
    ...used(
      'of each',
      [
        { month: '2026-03', kind: 'student' },
        { month: '2026-04', kind: 'general' },
        { month: '2026-05', kind: 'shortage' },
      ],
      61,
      61,
    ),
    ...used('none', [], 0, 0),
  ]);
});

describe('AR 35 §1, six years from the first day of exemption', () => {
  const window = (
    what: string,
    command: SpiCounterCommand,
    windowFrom: string,
    windowTo: string,
  ): Example => [what, command, { windowFrom, windowTo }];
  answers([
    window('nothing known: from the month asked', ask(), '2026-09-01', '2032-08-31'),
    window('from the first month', ask({ history: monthsFrom('2024-05', 2) }), '2024-05-01', '2030-04-30'),
    window('in any order', ask({ history: monthsFrom('2024-05', 2).reverse() }), '2024-05-01', '2030-04-30'),
    window(
      'from the day told',
      ask({ firstDay: '2024-05-16', history: monthsFrom('2024-05', 2) }),
      '2024-05-16',
      '2030-05-15',
    ),
    window('from 29 February', ask({ firstDay: '2024-02-29' }), '2024-02-29', '2030-02-28'),
    window(
      'a student month opens nothing',
      ask({ history: [{ month: '2024-05', kind: 'student' }, { month: '2025-03' }] }),
      '2025-03-01',
      '2031-02-28',
    ),
    window(
      'only student months',
      ask({ history: monthsFrom('2024-05', 2, { kind: 'student' }) }),
      '2026-09-01',
      '2032-08-31',
    ),
    window(
      'a shortage month does',
      ask({ history: [{ month: '2024-05', kind: 'shortage' }] }),
      '2024-05-01',
      '2030-04-30',
    ),
  ]);

  const left = (
    what: string,
    month: string,
    firstDay: string,
    remainingDays: number,
    monthDaysLeft: number,
  ): Example => [what, ask({ month, firstDay }), { remainingDays, monthDaysLeft }];
  answers([
    left('the month before the last', '2026-02', '2020-03-16', 1095, 28),
    left('ends in the month', '2026-03', '2020-03-16', 1095, 15),
    left('ended', '2026-04', '2020-03-16', 0, 0),
    left('ends on the first day', '2026-03', '2020-03-02', 1095, 1),
    left('ended on the eve', '2026-03', '2020-03-01', 0, 0),
    left('ends on the last day', '2026-02', '2020-03-01', 1095, 28),
    left('begins in the month', '2026-09', '2026-09-16', 1095, 15),
    left('begins on the last day', '2026-09', '2026-09-30', 1095, 1),
  ]);
  warns([
    ['ends in the month', ask({ month: '2026-03', firstDay: '2020-03-16' })],
    ['ends on the first day', ask({ month: '2026-03', firstDay: '2020-03-02' })],
    ['ended on the eve', ask({ month: '2026-03', firstDay: '2020-03-01' }), 'WINDOW_ENDED /month'],
  ]);

  it('counts the days used, also where it has ended', () => {
    const found = resultOf(ask({ history: monthsFrom('2019-01', 2) }));
    assert.deepEqual([found.usedDays, found.remainingDays, found.monthDaysLeft], [59, 0, 0]);
  });
});

describe('AR 35 §1, months outside the six years debit nothing', () => {
  const firstDay = '2020-03-16'; // until 15/03/2026
  const used = (what: string, months: string[], usedDays: number): Example => [
    what,
    ask({ firstDay, history: months.map((month) => ({ month })) }),
    { usedDays },
  ];
  answers([
    used('the month before', ['2020-02'], 0),
    used('the month of the first day, whole', ['2020-03'], 31),
    used('the month of the last day, whole', ['2026-03'], 31),
    used('the month after', ['2026-04'], 0),
    used('all of them', ['2020-02', '2020-03', '2026-03', '2026-04'], 62),
  ]);
  answers([
    [
      'a month that it touches by its last day',
      ask({ firstDay: '2020-03-31', month: '2026-03', history: [{ month: '2020-03' }] }),
      { usedDays: 31 },
    ],
    [
      'a month that it touches by its first day',
      ask({ firstDay: '2020-03-02', history: [{ month: '2026-03' }] }),
      { usedDays: 31 },
    ],
  ]);
  const at = (...months: string[]): SpiCounterCommand =>
    ask({ firstDay, month: '2026-05', history: months.map((month) => ({ month })) });
  const ended = 'WINDOW_ENDED /month';
  warns([
    ['the month before', at('2020-02'), ended, 'OUTSIDE_WINDOW /history'],
    ['the month of the first day', at('2020-03'), ended],
    ['the month of the last day', at('2026-03'), ended],
    ['the month after', at('2026-04'), ended, 'OUTSIDE_WINDOW /history'],
    ['both, once', at('2020-02', '2026-04'), ended, 'OUTSIDE_WINDOW /history'],
    [
      'a student month',
      ask({ firstDay, month: '2026-03', history: [{ month: '2020-01', kind: 'student' }] }),
    ],
  ]);
});

describe('AR 25/04/2014, before 01/10/2014 the counter was another', () => {
  warns([
    [
      'a month of 2014-09',
      ask({ month: '2014-12', history: monthsFrom('2014-09', 2) }),
      'BEFORE_2014_10 /history',
    ],
    ['a month of 2014-10', ask({ month: '2014-12', history: monthsFrom('2014-10', 2) })],
    [
      'a student month of 2014-09',
      ask({ month: '2014-12', history: monthsFrom('2014-09', 1, { kind: 'student' }) }),
      'BEFORE_2014_10 /history',
    ],
    ['asked for 2014-09', ask({ month: '2014-09' }), 'BEFORE_2014_10 /month'],
    ['asked for 2014-10', ask({ month: '2014-10' })],
    [
      'both',
      ask({ month: '2014-09', history: monthsFrom('2014-08', 1) }),
      'BEFORE_2014_10 /month',
      'BEFORE_2014_10 /history',
    ],
  ]);
  answers([
    ['counted all the same', ask({ month: '2014-12', history: monthsFrom('2014-09', 2) }), { usedDays: 61 }],
  ]);
});

describe('AR 35 §1, days that can still be used from a month on', () => {
  const window = { from: readDay('2020-03-16')!, to: readDay('2026-03-15')! };
  const rows: readonly [month: string, remainingDays: number, usable: number][] = [
    ['2026-03', 1095, 15], // to the end of the window
    ['2026-03', 15, 15],
    ['2026-03', 14, 14],
    ['2026-02', 1095, 43],
    ['2026-04', 1095, 0], // after it
    ['2026-05', 1095, 0],
    ['2026-01', 0, 0],
    ['2020-03', 2192, 2191], // from the first day of the window: six years with two leap days
    ['2020-01', 2192, 2191],
    ['2020-04', 2192, 2175],
  ];
  for (const [month, remainingDays, usable] of rows)
    it(`${month}, ${remainingDays} left: ${usable}`, () => {
      assert.equal(usableDays({ remainingDays, window }, readMonth(month)!), usable);
    });
});
