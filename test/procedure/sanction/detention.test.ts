import assert from 'node:assert/strict';
import { answers, refuses, resultOf, warns } from '../asked';
import { detention } from './asked';

describe('AR 39, every day in custody', () => {
  answers([
    ['one day', detention(['2026-06-15/2026-06-15']), { allowed: true, suspendedDays: 1 }],
    ['no stay', detention([]), { suspendedDays: 0, withheldTotal: '0.00' }],
    ['two stays', detention(['2026-06-01/2026-06-02', '2026-06-10/2026-06-12']), { suspendedDays: 5 }],
    [
      'one that holds another',
      detention(['2026-06-01/2026-06-20', '2026-06-05/2026-06-06']),
      { suspendedDays: 20 },
    ],
    [
      'two that overlap, the later first',
      detention(['2026-06-10/2026-06-20', '2026-06-05/2026-06-12']),
      { suspendedDays: 16 },
    ],
    [
      'one after another',
      detention(['2026-06-10/2026-06-11', '2026-06-12/2026-06-13']),
      { suspendedDays: 4 },
    ],
    ['a day in common', detention(['2026-06-10/2026-06-12', '2026-06-12/2026-06-14']), { suspendedDays: 5 }],
    ['a day between', detention(['2026-06-10/2026-06-11', '2026-06-13/2026-06-14']), { suspendedDays: 4 }],
    [
      'three stays, the last two in common',
      detention(['2026-06-01/2026-06-02', '2026-06-10/2026-06-12', '2026-06-11/2026-06-14']),
      { suspendedDays: 7 },
    ],
    ['told twice', detention(['2026-06-10/2026-06-11', '2026-06-10/2026-06-11']), { suspendedDays: 2 }],
    [
      'an exceptional one counts too',
      { ...detention([]), stays: [{ from: '2026-06-01', to: '2026-06-03', exceptional: true }] },
      { suspendedDays: 3 },
    ],
    [
      'over two months',
      detention(['2026-06-29/2026-07-02', '2026-06-30/2026-07-01'], {
        months: [
          { month: '2026-06', payable: '300' },
          { month: '2026-07', payable: '310' },
        ],
      }),
      { suspendedDays: 4, months: [{ withheld: '20.00' }, { withheld: '20.00' }], withheldTotal: '40.00' },
    ],
  ]);

  refuses([
    ['before 2016', detention(['2010-01-01/2010-01-02'])],
    ['in any order', detention(['2026-05-01/2026-05-10', '2026-05-05/2026-05-06', '2026-04-01/2026-04-02'])],
    ['reversed', detention(['2026-05-02/2026-05-01']), 'DATE_ORDER /stays/0/to'],
  ]);

  it('has no counter', () => assert.ok(!('counted' in resultOf(detention(['2026-06-01/2026-06-30'])))));

  warns([
    ['of the RIS', detention(['2026-06-01/2026-06-02'])],
    ['of social aid', detention([], { scheme: 'ASE' }), 'ASE_ANALOGY /scheme'],
  ]);
});
