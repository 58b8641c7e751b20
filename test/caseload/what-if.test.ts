import assert from 'node:assert/strict';
import { WhatIf, type WhatIfOptions, type WhatIfTotals } from '../../src/caseload';
import { assessedRows } from './file';

const FILE = [
  'dossier;mois;cat;remplacement;au;payé',
  'A;2026-08;2;;;0',
  'B;2026-08;3;500;15/08/2026;0',
  'C;2026-08;1;2000;;0',
];

async function totals(file: readonly string[], options: WhatIfOptions): Promise<WhatIfTotals> {
  const whatIf = new WhatIf(options);
  for (const row of await assessedRows(file.join('\n'))) whatIf.add(row);
  return whatIf.totals();
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

  it('a month that is twice in the file is still one month', async () => {
    const { all } = await totals([HEADER, 'A;2026-09;2;;', 'A;2026-09;2;;'], { month: '2026-12' });
    assert.deepEqual(all, { dossiers: 1, before: 136734n, after: 136734n, changed: 0 });
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
