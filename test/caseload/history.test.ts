import assert from 'node:assert/strict';
import { History, type DossierHistory, type HistoryOptions } from '../../src/caseload';
import { assessedRows } from './file';

async function histories(file: string, options: HistoryOptions = {}): Promise<DossierHistory[]> {
  const history = new History(options);
  for (const row of await assessedRows(file)) history.add(row);
  return [...history.list()];
}

const HEADER = 'dossier;mois;cat;payé;du;au';

describe('the history of a dossier', () => {
  it('arrears and overpayments month by month, with the amounts of each month, never set off', async () => {
    const [found] = await histories(
      [
        HEADER,
        'A;2026-09;2;1340,47',
        'A;2026-07;2;1340,47',
        'A;2026-08;2;1400,47',
        'B;2026-09;2;1367,34',
      ].join('\n'),
    );
    assert.deepEqual(
      found?.months.map(({ month, due, paid, difference, status, recoverable }) => [
        month,
        due,
        paid,
        difference,
        status,
        recoverable,
      ]),
      [
        ['2026-07', '1340.47', '1340.47', '0.00', 'none', '0.00'],
        ['2026-08', '1340.47', '1400.47', '60.00', 'recoverable', '60.00'],
        ['2026-09', '1367.34', '1340.47', '-26.87', 'arrears', '0.00'],
      ],
    );
    assert.deepEqual([found.overpaid, found.arrears, found.recoverable], ['60.00', '26.87', '60.00']);
  });

  it('the parts of a month are added up', async () => {
    const [found] = await histories(
      [HEADER, 'A;2026-09;2;500;01/09/2026;10/09/2026', 'A;2026-09;1;600;11/09/2026;30/09/2026'].join('\n'),
    );
    assert.equal(found?.months.length, 1);
    assert.deepEqual(found.months[0]?.lines, [2, 3]);
    assert.equal(found.months[0].paid, '1100.00');
  });

  it('five years before the summons are prescribed, to the day', async () => {
    const file = [HEADER, 'A;2021-05;2;1000', 'A;2021-06;2;1100'].join('\n');
    const status = async (noticeOn: string) =>
      (await histories(file, { noticeOn }))[0]?.months.map((month) => month.status);
    assert.deepEqual(await status('2026-05-31'), ['recoverable', 'recoverable']);
    assert.deepEqual(await status('2026-06-01'), ['prescribed', 'recoverable']);
    assert.deepEqual(await status('2026-07-01'), ['prescribed', 'prescribed']);
  });

  it('an error of the centre that could not be seen is protected until the month after the notification', async () => {
    const file = [HEADER, 'A;2026-05;2;1400', 'A;2026-06;2;1400', 'A;2026-07;2;1400'].join('\n');
    const [found] = await histories(file, { ground: 'cpasError', notifiedOn: '2026-06-15' });
    assert.deepEqual(
      found?.months.map(({ status }) => status),
      ['protected', 'protected', 'recoverable'],
    );
    assert.equal(found.protected, '119.06');
  });

  it('a dossier without an amount paid has none', async () => {
    assert.deepEqual(await histories([HEADER, 'A;2026-09;2;'].join('\n')), []);
  });

  it('the totals are the sums of the dossiers', async () => {
    const history = new History();
    const file = [HEADER, 'A;2026-09;2;1400', 'B;2026-09;2;1300', 'C;2026-09;2;1367,34'].join('\n');
    for (const row of await assessedRows(file)) history.add(row);
    assert.deepEqual(history.totals(), {
      dossiers: 3,
      overpaid: 3266n,
      arrears: 6734n,
      recoverable: 3266n,
      protected: 0n,
      prescribed: 0n,
    });
  });
});

describe('the counter of the exemption over a history', () => {
  /** `count` months of exemption from a month on. */
  function months(first: string, count: number, tail = ';spi'): string[] {
    const [year = 0, month = 0] = first.split('-').map(Number);
    return Array.from({ length: count }, (_, i) => {
      const at = month - 1 + i;
      const text = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return `A;${text};2;800;oui;900${tail === ';spi' ? '' : tail}`;
    });
  }

  it('the days beyond 1 095 are found, whatever the order of the rows', async () => {
    const lines = months('2023-09', 37);
    const [found] = await histories(['dossier;mois;cat;travail;spi;payé', ...lines.reverse()].join('\n'));
    const beyond = found?.months.filter(({ counter }) => counter !== undefined);
    // 35 months are 1 065 days: 30 of the 31 days of August are left, then none.
    assert.deepEqual(
      beyond?.map(({ month, counter }) => [month, counter?.daysLeft]),
      [
        ['2026-08', 30],
        ['2026-09', 0],
      ],
    );
    for (const { due, counter } of beyond) assert.ok(Number(counter?.due) < Number(due));
  });

  it('36 months that end with the days are right', async () => {
    const lines = months('2021-02', 36);
    const [found] = await histories(['dossier;mois;cat;travail;spi;payé', ...lines].join('\n'));
    assert.ok(found?.months.every(({ counter }) => counter === undefined));
  });
});

describe('what a history does not break on', () => {
  it('a month whose parts come to more than the procedure takes is shown, without a proposal', async () => {
    const [found] = await histories(
      [
        HEADER,
        'A;2026-04;2;999999999999,99;01/04/2026;15/04/2026',
        'A;2026-04;2;999999999999,99;16/04/2026;30/04/2026',
      ].join('\n'),
    );
    assert.equal(found?.months[0]?.paid, '1999999999999.98');
    assert.equal(found.months[0].status, undefined);
    assert.equal(found.recoverable, '0.00');
  });

  it('a month paid on one of its two rows is compared with what is due on both', async () => {
    const [found] = await histories(
      [HEADER, 'A;2026-04;2;1340,48;01/04/2026;15/04/2026', 'A;2026-04;2;;16/04/2026;30/04/2026'].join('\n'),
    );
    assert.deepEqual([found?.months[0]?.due, found?.months[0]?.difference], ['1340.48', '0.00']);
  });
});
