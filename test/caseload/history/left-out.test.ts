import assert from 'node:assert/strict';
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

  it('rows without an amount paid that overlap have nothing to compare', async () => {
    assert.deepEqual(await histories([HEADER, 'A;2026-09;2;', 'A;2026-09;2;']), []);
  });
});
