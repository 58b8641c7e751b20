import assert from 'node:assert/strict';
import type { SpiCounterCommand } from '../../../src/procedure';
import { answers, refuses, resultOf, warns } from '../asked';
import { ask } from './asked';

const shortage = (...months: string[]): SpiCounterCommand =>
  ask({ history: months.map((month) => ({ month, kind: 'shortage' })) });

describe('AR 35 §1 al. 4, a shortage job: once, three calendar months', () => {
  answers([
    ['from November', shortage('2024-11'), { shortage: { from: '2024-11-01', to: '2025-01-31' } }],
    [
      'from December, over February',
      shortage('2024-12'),
      { shortage: { from: '2024-12-01', to: '2025-02-28' } },
    ],
    ['to the end of February', shortage('2025-12'), { shortage: { from: '2025-12-01', to: '2026-02-28' } }],
    [
      'from the first of them',
      shortage('2024-05', '2024-03', '2024-04'),
      { shortage: { from: '2024-03-01', to: '2024-05-31' } },
    ],
    [
      'days of the month do not move it',
      ask({ history: [{ month: '2024-06', kind: 'shortage', days: 1 }] }),
      { shortage: { from: '2024-06-01', to: '2024-08-31' } },
    ],
  ]);

  it('is not spoken of without one', () => {
    assert.ok(!('shortage' in resultOf(ask({ history: [{ month: '2024-06' }] }))));
  });

  warns([
    ['the third month', shortage('2024-03', '2024-05')],
    ['the fourth month', shortage('2024-03', '2024-06'), 'SHORTAGE_OUTSIDE_BLOCK /history'],
    ['a year later', shortage('2024-03', '2025-03'), 'SHORTAGE_OUTSIDE_BLOCK /history'],
    [
      'a general month later',
      ask({ history: [{ month: '2024-03', kind: 'shortage' }, { month: '2024-06' }] }),
    ],
  ]);
});

describe('AR 35 §1 al. 4, from 01/01/2024', () => {
  refuses([
    ['the month before', shortage('2023-12'), 'SPI_NOT_IN_FORCE /history/0/kind'],
    ['the first month', shortage('2024-01')],
    ['a general month before', ask({ history: [{ month: '2023-12', kind: 'general' }] })],
    [
      'each of them',
      shortage('2023-11', '2024-01', '2023-12'),
      'SPI_NOT_IN_FORCE /history/0/kind',
      'SPI_NOT_IN_FORCE /history/2/kind',
    ],
  ]);
});
