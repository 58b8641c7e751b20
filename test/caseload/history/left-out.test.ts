import assert from 'node:assert/strict';
import { isCompared } from '../../../src/caseload';
import { HEADER, histories, historyOf, months, totalsOf } from './histories';

describe('a month that cannot be compared stands in no sum', () => {
  it('two rows that claim the same days: both lines are told, and the other months are compared', async () => {
    const found = await histories([
      HEADER,
      'A;2026-08;2;1400,47',
      'B;2026-08;2;1340,47',
      'A;2026-08;2;1400,47',
      'A;2026-07;2;1400,47',
    ]);
    assert.deepEqual(found[0]?.months[1], {
      month: '2026-08',
      lines: [2, 4],
      leftOut: 'overlapping',
      because: [2, 4],
    });
    assert.equal(found[0].overpaid, '60.00');
    const totals = totalsOf(found);
    assert.deepEqual(totals.leftOut, { overlapping: 1, incomplete: 0 });
    assert.deepEqual([totals.dossiers, totals.sums.overpaid], [2, 6000n]);
  });

  it('one day is enough, and none is: parts side by side are added up', async () => {
    const file = (to: number) => [
      HEADER,
      'A;2026-09;2;500;01/09/2026;10/09/2026',
      'A;2026-09;1;600;21/09/2026;30/09/2026',
      `A;2026-09;1;400;11/09/2026;${String(to)}/09/2026`,
    ];
    assert.equal((await months(file(20)))[0]?.paid, '1500.00');
    const [overlapping] = await histories(file(21));
    assert.deepEqual(overlapping?.months, [
      { month: '2026-09', lines: [2, 3, 4], leftOut: 'overlapping', because: [3, 4] },
    ]);
    assert.equal(totalsOf([overlapping]).dossiers, 0);
  });

  it('a refused row makes its month incomplete, whatever the order, and is counted', async () => {
    const found = await histories([
      HEADER,
      'A;2026-09;4;900;01/09/2026;10/09/2026',
      'A;2026-09;2;1400;11/09/2026;30/09/2026',
      'A;2026-08;2;1400,47',
      'B;2026-09;4;900',
    ]);
    assert.deepEqual(
      found.map(({ dossier, months: told, overpaid }) => [dossier, overpaid, told.at(-1)]),
      [
        ['A', '60.00', { month: '2026-09', lines: [2, 3], leftOut: 'incomplete', because: [2] }],
        ['B', '0.00', { month: '2026-09', lines: [5], leftOut: 'incomplete', because: [5] }],
      ],
    );
    const totals = totalsOf(found);
    assert.deepEqual([totals.dossiers, totals.leftOut.incomplete], [1, 2]);
  });

  it('a refused row whose month cannot be told may belong to any: it is counted apart', async () => {
    const history = await historyOf([HEADER, 'A;2026-13;2;900', ';2026-09;2;900', 'A;2026-09;2;1367,34']);
    assert.equal(history.unplaced, 2);
    assert.equal([...history.list()].length, 1);
  });

  describe('rows of the same days may be several payments', () => {
    // September 2026, category 2: 1 367.34.
    const cases: [what: string, rows: string[], payments: object | undefined][] = [
      [
        'together what is due',
        ['A;2026-09;2;700', 'A;2026-09;2;667,34'],
        { paid: '1367.34', due: '1367.34' },
      ],
      ['a cent less', ['A;2026-09;2;700', 'A;2026-09;2;667,33'], undefined],
      [
        'what is due on each',
        ['A;2026-09;2;1367,34', 'A;2026-09;2;1367,34'],
        { paid: '2734.68', due: '1367.34' },
      ],
      [
        'twice what is due, unevenly',
        ['A;2026-09;2;2000', 'A;2026-09;2;734,68'],
        { paid: '2734.68', due: '1367.34' },
      ],
      [
        'three rows that are one',
        ['A;2026-09;2;700', 'A;2026-09;2;600', 'A;2026-09;2;67,34'],
        { paid: '1367.34', due: '1367.34' },
      ],
      ['of two situations', ['A;2026-09;2;700', 'A;2026-09;1;667,34'], undefined],
      ['one without an amount paid', ['A;2026-09;2;1367,34', 'A;2026-09;2;'], undefined],
      [
        'other days',
        ['A;2026-09;2;683,67;01/09/2026;15/09/2026', 'A;2026-09;2;0;15/09/2026;29/09/2026'],
        undefined,
      ],
      [
        'the same days',
        ['A;2026-09;2;683,67;01/09/2026;15/09/2026', 'A;2026-09;2;0;01/09/2026;15/09/2026'],
        { paid: '683.67', due: '683.67' },
      ],
      ['a refused one', ['A;2026-09;2;700', 'A;2026-09;2;667,34', 'A;2026-09;4;1'], undefined],
    ];
    for (const [what, rows, payments] of cases) {
      it(what, async () => {
        const [found] = await histories([HEADER, ...rows]);
        const [month] = found!.months;
        assert.ok(month !== undefined && !isCompared(month));
        assert.equal(month.leftOut, 'overlapping');
        assert.deepEqual(month.payments, payments);
        assert.equal(found!.overpaid, '0.00');
      });
    }
  });

  it('rows without an amount paid that overlap have nothing to compare', async () => {
    assert.deepEqual(await histories([HEADER, 'A;2026-09;2;', 'A;2026-09;2;']), []);
  });
});
