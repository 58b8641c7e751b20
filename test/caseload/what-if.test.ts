import assert from 'node:assert/strict';
import { builtInBareme, withSupplement, type Bareme } from '../../src/bareme';
import { WhatIf, type WhatIfOptions, type WhatIfTotals } from '../../src/caseload';
import { assessedRows, check } from './file';

const FILE = [
  'dossier;mois;cat;remplacement;au;payé',
  'A;2026-08;2;;;0',
  'B;2026-08;3;500;15/08/2026;0',
  'C;2026-08;1;2000;;0',
];

async function totals(file: readonly string[], options: WhatIfOptions): Promise<WhatIfTotals> {
  const whatIf = new WhatIf(options);
  for (const row of await check(file.join('\n'))) whatIf.add(row);
  return whatIf.totals();
}

/** Other amounts from a day on that has amounts of its own. */
function supplemented(from: string): Bareme {
  const row = {
    table: 'categories',
    from,
    values: { 1: '16000.00', 2: '24000.00', 3: '30000.00' },
    status: 'official',
    legalBase: 'L 14',
    sources: [{ title: 'Invented', url: 'https://example.org/amounts' }],
  };
  const made = withSupplement(builtInBareme, { document: { rows: [row] } });
  return 'bareme' in made ? made.bareme : assert.fail(JSON.stringify(made));
}

describe('the same caseload otherwise', () => {
  it('at another month: whole months before and after, by category', async () => {
    const { all, byCategory } = await totals(FILE, { month: '2026-09' });
    assert.deepEqual(byCategory[2], { dossiers: 1, before: 134047n, after: 136734n, changed: 1 });
    assert.deepEqual(byCategory[1], { dossiers: 1, before: 0n, after: 0n, changed: 0 });
    assert.equal(all.dossiers, 3);
    assert.equal(all.before, byCategory[2].before + byCategory[3].before);
    assert.equal(all.after, byCategory[2].after + byCategory[3].after);
  });

  it('a partial month alone is compared as a whole one', async () => {
    const [, partial] = await assessedRows(FILE.join('\n'));
    const whatIf = new WhatIf({ month: '2026-08' });
    whatIf.add(partial!);
    const { all } = whatIf.totals();
    assert.equal(all.after, BigInt(partial!.result.payableMonthly.replace('.', '')));
    assert.equal(all.changed, 0);
  });

  it('a month without amounts is refused by name and stands in no sum', async () => {
    const { all, refused } = await totals(FILE, { month: '2027-06' });
    assert.deepEqual([...refused], [['DATE_OUTSIDE_COVERAGE', 3]]);
    assert.deepEqual(all, { dossiers: 0, before: 0n, after: 0n, changed: 0 });
  });
});

describe('whole months on both sides', () => {
  const COLUMNS = 'dossier;mois;du;cat;nouvelle demande;date d’effet;remplacement';

  it('the same month with the same amounts changes nothing, whatever the days, a new claim or a day of effect', async () => {
    const row = 'A;2026-09;16/09/2026;2;oui;16/09/2026;600,00';
    const whole = await totals([COLUMNS, 'A;2026-09;;2;;;600,00'], { month: '2026-09' });
    for (const options of [{}, { month: '2026-09' }]) {
      const { all } = await totals([COLUMNS, row], options);
      assert.deepEqual(all, whole.all);
      // (16 408.11 - (7 200 - 250)) / 12.
      assert.deepEqual([all.before, all.after], [78818n, 78818n]);
    }
  });

  it('what is before is assessed with the amounts of the check', async () => {
    const dearer = supplemented('2026-09-01');
    const { all } = await totals([COLUMNS, 'A;2026-09;16/09/2026;2;;;'], {
      month: '2026-09',
      bareme: dearer,
      baremeBefore: dearer,
    });
    assert.deepEqual(all, { dossiers: 1, before: 200000n, after: 200000n, changed: 0 });
  });

  it('amounts that begin after every month of the file touch none, unless a month is given', async () => {
    const file = [COLUMNS, 'A;2026-08;;2;;;'];
    assert.deepEqual((await totals(file, { bareme: supplemented('2026-09-01') })).untouched, {
      from: '2026-09-01',
    });
    assert.equal((await totals(file, { bareme: supplemented('2026-03-01') })).untouched, undefined);
    assert.equal(
      (await totals(file, { bareme: supplemented('2026-09-01'), month: '2026-09' })).untouched,
      undefined,
    );
    assert.equal((await totals(file, { month: '2026-09' })).untouched, undefined);
  });
});

describe('every dossier counts once', () => {
  const HEADER = 'dossier;mois;cat;du;au';

  it('with the last of its months, whatever the order; the other rows are told', async () => {
    const rows = ['A;2026-07;1;;', 'A;2026-08;2;;', 'A;2026-06;3;01/06/2026;10/06/2026', 'B;2026-08;3;;'];
    for (const file of [rows, rows.toReversed()]) {
      const found = await totals([HEADER, ...file], { month: '2026-09' });
      assert.deepEqual(found.byCategory[2], { dossiers: 1, before: 134047n, after: 136734n, changed: 1 });
      assert.deepEqual([found.all.dossiers, found.byCategory[1].dossiers], [2, 0]);
      assert.deepEqual([found.rowsAside, found.endedEarlier], [2, 0]);
    }
  });

  it('the parts of a month in proportion to their days, in the category of the last one', async () => {
    const file = [HEADER, 'A;2026-08;1;11/08/2026;31/08/2026', 'A;2026-08;2;01/08/2026;10/08/2026'];
    const { all, byCategory, rowsAside } = await totals(file, { month: '2026-09' });
    // August: 893.65 x 21/31 = 605.38 and 1 340.47 x 10/31 = 432.41, what is due; September: 911.56 and 1 367.34 likewise.
    const due = (await assessedRows(file.join('\n'))).reduce(
      (sum, { result }) => sum + BigInt(result.payable.replace('.', '')),
      0n,
    );
    assert.deepEqual(all, { dossiers: 1, before: due, after: 61751n + 44108n, changed: 1 });
    assert.deepEqual(byCategory[1], all);
    assert.equal(rowsAside, 0);
  });

  it('a dossier of whose last month two rows claim the same days is left out, and counted', async () => {
    const file = [
      HEADER,
      'A;2026-09;2;;',
      'A;2026-09;3;;',
      'B;2026-08;2;;',
      'B;2026-08;2;;',
      'B;2026-09;2;;',
    ];
    const { all, leftOut, rowsAside } = await totals(file, { month: '2026-12' });
    assert.deepEqual(all, { dossiers: 1, before: 136734n, after: 136734n, changed: 0 });
    assert.deepEqual([leftOut, rowsAside], [{ incomplete: 0, overlapping: 1 }, 2]);
  });

  it('a dossier of whose last month a row is refused is left out, whatever the order, and never said to have ended', async () => {
    const rows = ['A;2026-08;2;;', 'A;2026-09;4;01/09/2026;15/09/2026', 'A;2026-09;2;16/09/2026;30/09/2026'];
    for (const file of [rows, rows.toReversed()]) {
      const found = await totals([HEADER, ...file, 'B;2026-08;2;;'], { month: '2026-12' });
      assert.deepEqual([found.all.dossiers, found.leftOut], [1, { incomplete: 1, overlapping: 0 }]);
      // A has a row in the last month of the file, though a refused one; B has none.
      assert.deepEqual([found.lastMonth, found.endedEarlier, found.rowsAside], ['2026-09', 1, 1]);
    }
  });

  it('a refused row makes the last month of the file, and one that belongs nowhere is counted', async () => {
    const file = [HEADER, 'A;2026-08;2;;', 'B;2026-10;4;;', 'C;2026-13;2;;', ';2026-09;2;;'];
    const { lastMonth, endedEarlier, unplaced } = await totals(file, { month: '2026-12' });
    assert.deepEqual([lastMonth, endedEarlier, unplaced], ['2026-10', 1, 2]);
  });

  it('a refused month that the amounts do not cover is not the last one of the file', async () => {
    const file = [HEADER, 'A;2026-08;2;;', 'B;2026-09;2;;', 'C;2062-09;2;;', 'D;2027-01;2;;'];
    const { lastMonth, endedEarlier, old, leftOut } = await totals(file, { month: '2026-12' });
    assert.deepEqual([lastMonth, endedEarlier, old.dossiers, leftOut.incomplete], ['2026-09', 1, 0, 2]);
    // December 2026 is the last month that the amounts cover.
    const covered = await totals([HEADER, 'A;2026-09;2;;', 'B;2026-12;4;;'], { month: '2026-12' });
    assert.equal(covered.lastMonth, '2026-12');
  });

  it('dossiers of more than three months before the last of the file are told with their euros', async () => {
    const file = [HEADER, 'A;2026-05;2;;', 'B;2026-06;2;;', 'C;2026-09;2;;', 'D;2025-09;1;;'];
    const { all, endedEarlier, old } = await totals(file, { month: '2026-09' });
    assert.deepEqual([all.dossiers, endedEarlier, old.dossiers], [4, 3, 2]);
    // May 2026, category 2: 1 340.47; September 2025, category 1: 876.13.
    assert.deepEqual([old.before, old.after], [134047n + 87613n, 136734n + 91156n]);
  });

  it('refused where one of the parts is: AR 34 in 2026 needs to be known for the debtors of the second', async () => {
    const file = [
      'dossier;mois;cat;du;au;débiteurs d’aliments',
      'A;2026-02;1;01/02/2026;10/02/2026;',
      'A;2026-02;1;11/02/2026;28/02/2026;1',
    ];
    const { all, refused } = await totals(file, { month: '2026-09' });
    assert.deepEqual([...refused], [['ART34_UNKNOWN', 1]]);
    assert.equal(all.dossiers, 0);
  });

  it('a dossier whose last month is not that of the file is counted, and told', async () => {
    const file = [HEADER, 'A;2026-05;2;;', 'B;2026-08;2;;', 'C;2026-08;2;;'];
    const { all, lastMonth, endedEarlier } = await totals(file, { month: '2026-09' });
    assert.deepEqual([all.dossiers, lastMonth, endedEarlier], [3, '2026-08', 1]);
  });

  it('no row, no dossier', () => {
    const { all, lastMonth, endedEarlier } = new WhatIf({}).totals();
    assert.deepEqual([all.dossiers, lastMonth, endedEarlier], [0, '', 0]);
  });
});
