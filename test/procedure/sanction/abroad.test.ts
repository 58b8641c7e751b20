import assert from 'node:assert/strict';
import type { SanctionCommand } from '../../../src/procedure';
import { answers, refuses, resultOf, warns, type Example } from '../asked';
import { abroad } from './asked';

type Month = NonNullable<SanctionCommand['months']>[number];

const DAYS = { policy: { abroadCount: 'days' } } as const;

/** Stays of so many days, two months apart, from 01/01/2026. */
const lasting = (lengths: readonly number[]): string[] =>
  lengths.map((length, i) => {
    const first = Date.UTC(2026, 2 * i, 1);
    const text = (time: number): string => new Date(time).toISOString().slice(0, 10);
    return `${text(first)}/${text(first + (length - 1) * 86_400_000)}`;
  });

/** Lengths of the stays of one year, weeks used and days lost, days used and days lost. */
const STAYS: readonly [
  lengths: readonly number[],
  weeks: [used: number, lost: number],
  days: [used: number, lost: number],
][] = [
  [[1], [0, 0], [1, 0]],
  [[6], [0, 0], [6, 0]],
  [[7], [1, 0], [7, 0]],
  [[13], [1, 0], [13, 0]],
  [[14], [2, 0], [14, 0]],
  [[27], [3, 0], [27, 0]],
  [[28], [4, 0], [28, 0]],
  [[29], [4, 0], [28, 1]],
  [[34], [4, 0], [28, 6]],
  [[35], [4, 7], [28, 7]],
  [[36], [4, 8], [28, 8]],
  [[41], [4, 13], [28, 13]],
  [[42], [4, 14], [28, 14]],
  [
    [6, 6, 6, 6, 6],
    [0, 0],
    [28, 2],
  ],
  [
    [27, 6],
    [3, 0],
    [28, 5],
  ],
  [
    [27, 7],
    [4, 0],
    [28, 6],
  ],
  [
    [27, 13],
    [4, 0],
    [28, 12],
  ],
  [
    [27, 14],
    [4, 7],
    [28, 13],
  ],
  [
    [28, 1],
    [4, 1],
    [28, 1],
  ],
  [
    [28, 6],
    [4, 6],
    [28, 6],
  ],
  [
    [34, 1],
    [4, 1],
    [28, 7],
  ],
  [
    [35, 1],
    [4, 8],
    [28, 8],
  ],
  [
    [14, 14, 1],
    [4, 1],
    [28, 1],
  ],
  [
    [13, 20, 21],
    [4, 14],
    [28, 26],
  ], // 1 + 2 + 1 of 3 weeks
  [
    [21, 27, 6],
    [4, 26],
    [28, 26],
  ], // 3 + 1 of 3 weeks, then all 6
];

describe('L 23 §5, four weeks abroad a year are free', () => {
  for (const [lengths, [weeks, lostByWeeks], [days, lostByDays]] of STAYS) {
    const of2026 = (unit: string, used: number, suspendedDays: number): object => ({
      suspendedDays,
      counted: [{ year: 2026, unit, used }],
    });
    answers([
      [`weeks, ${lengths.join(' + ')} days`, abroad(lasting(lengths)), of2026('weeks', weeks, lostByWeeks)],
      [`days, ${lengths.join(' + ')} days`, abroad(lasting(lengths), DAYS), of2026('days', days, lostByDays)],
    ]);
  }

  it('no stay uses nothing', () => {
    assert.deepEqual(resultOf(abroad([])), {
      allowed: true,
      reasons: [],
      suspendedDays: 0,
      months: [],
      withheldTotal: '0.00',
      counted: [],
    });
  });
});

describe('L 23 §5, the days lost are the last ones of the stay', () => {
  const at = (month: string, given: Partial<Month> = {}): Month => ({ month, payable: '310', ...given });
  const lost = (what: string, command: SanctionCommand, ...suspendedDays: number[]): Example => [
    what,
    command,
    { months: suspendedDays.map((days) => ({ suspendedDays: days })) },
  ];
  const summer = ['2026-07-01/2026-08-04']; // 35 days: from 29 July on
  answers([
    lost('by weeks', abroad(summer, { months: [at('2026-07'), at('2026-08')] }), 3, 4),
    lost('not on the 28th', abroad(summer, { months: [at('2026-07', { to: '2026-07-28' })] }), 0),
    lost(
      'on the 29th',
      abroad(summer, { months: [at('2026-07', { from: '2026-07-29', to: '2026-07-29' })] }),
      1,
    ),
    lost('not after the stay', abroad(summer, { months: [at('2026-08', { from: '2026-08-05' })] }), 0),
    lost(
      'by days',
      abroad(['2026-07-05/2026-08-02'], { ...DAYS, months: [at('2026-07'), at('2026-08')] }),
      0,
      1,
    ),
  ]);
});

describe('L 23 §5, a stay over New Year is cut', () => {
  const counted = (
    what: string,
    stays: readonly string[],
    suspendedDays: number,
    ...used: [number, number][]
  ): Example => [
    what,
    abroad(stays),
    { suspendedDays, counted: used.map(([year, weeks]) => ({ year, unit: 'weeks', used: weeks })) },
  ];
  answers([
    counted('until 31 December', ['2026-12-25/2026-12-31'], 0, [2026, 1]),
    counted('until 1 January', ['2026-12-25/2027-01-01'], 0, [2026, 1], [2027, 0]),
    counted('from 26 December: six days', ['2026-12-26/2027-01-06'], 0, [2026, 0], [2027, 0]),
    counted('from 26 December to 7 January', ['2026-12-26/2027-01-07'], 0, [2026, 0], [2027, 1]),
    counted('31 days on each side', ['2026-12-01/2027-01-31'], 0, [2026, 4], [2027, 4]),
    counted('35 days on each side', ['2026-11-27/2027-02-04'], 14, [2026, 4], [2027, 4]),
    counted('a whole year between', ['2025-12-31/2027-01-01'], 337, [2025, 0], [2026, 4], [2027, 0]),
    counted('a leap year', ['2028-01-01/2028-12-31'], 338, [2028, 4]),
    counted(
      'each year has its own',
      ['2026-01-01/2026-01-28', '2027-01-01/2027-01-28', '2027-06-01/2027-06-01'],
      1,
      [2026, 4],
      [2027, 4],
    ),
    counted(
      'used up before New Year, free after',
      ['2026-01-01/2026-01-28', '2026-12-30/2027-01-02'],
      2,
      [2026, 4],
      [2027, 0],
    ),
  ]);
  answers([
    [
      'the days lost on both sides',
      abroad(['2026-11-27/2027-02-04'], {
        months: ['2026-12', '2027-01', '2027-02'].map((month) => ({ month, payable: '310' })),
      }),
      {
        months: [
          { suspendedDays: 7, withheld: '70.00' },
          { suspendedDays: 3, withheld: '30.00' },
          { suspendedDays: 4 },
        ],
      },
    ],
    [
      'by days, cut too',
      abroad(['2026-12-03/2027-01-29'], DAYS),
      {
        suspendedDays: 2,
        counted: [
          { year: 2026, used: 28 },
          { year: 2027, used: 28 },
        ],
      },
    ],
  ]);
});

describe('L 23 §5, an exceptional stay is neither suspended nor counted', () => {
  const exceptional: SanctionCommand = {
    ...abroad([]),
    stays: [
      { from: '2026-02-01', to: '2026-06-30', exceptional: true },
      { from: '2026-07-01', to: '2026-07-28', exceptional: false },
      { from: '2026-08-01', to: '2026-08-01' },
    ],
  };
  answers([['beside others', exceptional, { suspendedDays: 1, counted: [{ year: 2026, used: 4 }] }]]);
  warns([
    ['once', exceptional, 'EXCEPTIONAL_STAY /stays'],
    ['none', abroad(['2026-02-01/2026-06-30'])],
    ['social aid', abroad([], { scheme: 'ASE' }), 'ASE_ANALOGY /scheme'],
  ]);
});

describe('L 23 §5, stays in their order, from 09/01/2016', () => {
  refuses([
    ['the day before', abroad(['2016-01-08/2016-01-20']), 'DATE_OUTSIDE_COVERAGE /stays/0/from'],
    ['the first day', abroad(['2016-01-09/2016-01-20'])],
    ['one day', abroad(['2026-05-01/2026-05-01'])],
    ['reversed', abroad(['2026-05-02/2026-05-01']), 'DATE_ORDER /stays/0/to'],
    ['the next on the day after', abroad(['2026-05-01/2026-05-10', '2026-05-11/2026-05-12'])],
    [
      'the next on the last day',
      abroad(['2026-05-01/2026-05-10', '2026-05-10/2026-05-12']),
      'DATE_ORDER /stays/1/from',
    ],
    [
      'an earlier one after',
      abroad(['2026-05-01/2026-05-10', '2026-04-01/2026-04-02']),
      'DATE_ORDER /stays/1/from',
    ],
  ]);
});

describe('PROCEDURE §4, the dates of a sanction of L 30 say nothing of a stay abroad', () => {
  const dates = {
    start: '2026-05-01',
    until: '2026-04-01',
    reprieveFrom: '2010-01-01',
    previousOn: '2030-01-01',
  };
  it('and change nothing', () => {
    assert.deepEqual(
      resultOf(abroad(['2026-05-01/2026-06-10'], dates)),
      resultOf(abroad(['2026-05-01/2026-06-10'])),
    );
  });
});
