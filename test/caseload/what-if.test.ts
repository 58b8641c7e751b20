import assert from 'node:assert/strict';
import { WhatIf } from '../../src/caseload';
import { assessedRows } from './file';

const FILE = [
  'dossier;mois;cat;remplacement;au;payé',
  'A;2026-08;2;;;0',
  'B;2026-08;3;500;15/08/2026;0',
  'C;2026-08;1;2000;;0',
].join('\n');

describe('the same caseload otherwise', () => {
  it('at another month: whole months before and after, by category', async () => {
    const whatIf = new WhatIf({ month: '2026-09' });
    const after = (await assessedRows(FILE)).map((row) => whatIf.add(row));
    assert.equal(after[0], '1367.34');
    assert.deepEqual(whatIf.byCategory[2], { dossiers: 1, before: 134047n, after: 136734n, changed: 1 });
    assert.deepEqual(whatIf.byCategory[1], { dossiers: 1, before: 0n, after: 0n, changed: 0 });
    const { before, after: now, dossiers } = whatIf.all;
    assert.equal(dossiers, 3);
    assert.equal(before, whatIf.byCategory[2].before + whatIf.byCategory[3].before);
    assert.equal(now, whatIf.byCategory[2].after + whatIf.byCategory[3].after);
  });

  it('a partial month is compared as a whole one', async () => {
    const [, partial] = await assessedRows(FILE);
    const whatIf = new WhatIf({ month: '2026-08' });
    assert.equal(whatIf.add(partial!), partial!.result.payableMonthly);
    assert.equal(whatIf.all.changed, 0);
  });

  it('a month without amounts is refused by name and stands in no sum', async () => {
    const whatIf = new WhatIf({ month: '2027-06' });
    for (const row of await assessedRows(FILE)) assert.equal(whatIf.add(row), undefined);
    assert.deepEqual([...whatIf.refused], [['DATE_OUTSIDE_COVERAGE', 3]]);
    assert.deepEqual(whatIf.all, { dossiers: 0, before: 0n, after: 0n, changed: 0 });
  });
});
