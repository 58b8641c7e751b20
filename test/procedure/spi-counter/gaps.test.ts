import assert from 'node:assert/strict';
import { answers, refuses, resultOf, type Example } from '../asked';
import { ask } from './asked';

const gap = (endedOn: string, resumedOn: string, fullMonths: number): Example => [
  `${endedOn} to ${resumedOn}`,
  ask({ gaps: [{ endedOn, resumedOn }] }),
  { gaps: [{ fullMonths, continues: fullMonths < 2 }] },
];

describe('AR 35 §1, the exemption goes on if fewer than two full calendar months lie between', () => {
  answers([
    gap('2026-03-31', '2026-04-01', 0),
    gap('2026-03-31', '2026-04-30', 0),
    gap('2026-03-31', '2026-05-01', 1),
    gap('2026-03-31', '2026-05-31', 1),
    gap('2026-03-31', '2026-06-01', 2),
    gap('2026-03-31', '2026-06-30', 2),
    gap('2026-03-31', '2026-07-01', 3),
    gap('2026-03-30', '2026-05-01', 1), // the 31st belongs to no full month
    gap('2026-03-30', '2026-06-01', 2),
    gap('2026-04-01', '2026-06-01', 1), // a day of right in April
    gap('2026-04-01', '2026-06-30', 1),
    gap('2026-04-01', '2026-07-01', 2),
    gap('2026-03-15', '2026-05-20', 1),
    gap('2022-11-30', '2023-01-01', 1), // December
    gap('2022-11-30', '2023-02-01', 2),
    gap('2026-12-31', '2027-03-01', 2), // January and February
    gap('2026-12-31', '2027-02-28', 1),
    gap('2028-01-31', '2028-03-01', 1), // February of a leap year
    gap('2028-01-31', '2028-02-29', 0),
    gap('2020-01-15', '2026-01-15', 71),
  ]);

  it('of each break, in the order given', () => {
    const gaps = [
      { endedOn: '2026-03-31', resumedOn: '2026-06-01' },
      { endedOn: '2025-03-31', resumedOn: '2025-04-05' },
    ];
    assert.deepEqual(resultOf(ask({ gaps })).gaps, [
      { fullMonths: 2, continues: false },
      { fullMonths: 0, continues: true },
    ]);
  });

  it('is said of every counter, and not where no break is told', () => {
    const gaps = [{ endedOn: '2026-03-31', resumedOn: '2026-06-01' }];
    for (const kind of ['general', 'student', 'artistic'] as const)
      assert.equal(resultOf(ask({ kind, firstDay: '2026-01-01', gaps })).gaps?.length, 1, kind);
    assert.ok(!('gaps' in resultOf(ask())));
    assert.deepEqual(resultOf(ask({ gaps: [] })).gaps, []);
  });

  refuses([
    [
      'resumed on the last day',
      ask({ gaps: [{ endedOn: '2026-03-31', resumedOn: '2026-03-31' }] }),
      'DATE_ORDER /gaps/0/resumedOn',
    ],
    ['resumed the day after', ask({ gaps: [{ endedOn: '2026-03-31', resumedOn: '2026-04-01' }] })],
    [
      'resumed before',
      ask({ gaps: [{ endedOn: '2026-03-31', resumedOn: '2026-03-30' }] }),
      'DATE_ORDER /gaps/0/resumedOn',
    ],
    [
      'the second',
      ask({
        gaps: [
          { endedOn: '2026-03-31', resumedOn: '2026-04-01' },
          { endedOn: '2026-05-31', resumedOn: '2026-05-01' },
        ],
      }),
      'DATE_ORDER /gaps/1/resumedOn',
    ],
  ]);
});
