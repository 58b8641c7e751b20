import assert from 'node:assert/strict';
import { ReadingCosts } from '../../src/caseload';
import { POLICIES, assess } from '../../src/engine';
import { assessedRows } from './file';

const FILE = [
  'dossier;mois;cat;enfants mineurs;part de garde;remplacement;débiteurs;revenus débiteurs;art34;payé',
  'A;2026-09;3;2;1/2;500;;;;1000',
  'B;2026-09;3;1;1/3;;;;;1000',
  'C;2026-09;2;;;321,17;;;;1000',
  'D;2026-09;1;;;;2;3000;2002;1000',
  'E;2026-09;2;;;;;;;1000',
].join('\n');

describe('what each reading costs', () => {
  it('is the caseload under every other value of every point', async () => {
    const rows = await assessedRows(FILE);
    const costs = new ReadingCosts();
    for (const row of rows) costs.add(row);
    for (const { policy, value, dossiers, difference, refused } of costs.list()) {
      let [changed, cents] = [0, 0n];
      for (const { input, result } of rows) {
        const other = assess({ ...input, policy: { [policy]: value } });
        assert.ok(other.status !== 'refused');
        if (other.payable !== result.payable) changed += 1;
        cents += BigInt(other.payable.replace('.', '')) - BigInt(result.payable.replace('.', ''));
      }
      assert.deepEqual(
        [dossiers, BigInt(difference.replace('.', '')), refused],
        [changed, cents, 0],
        `${policy} ${value}`,
      );
    }
  });

  it('costs nothing under the readings applied, and something under others', async () => {
    const costs = new ReadingCosts();
    for (const row of await assessedRows(FILE)) costs.add(row);
    const list = costs.list();
    assert.ok(list.some(({ dossiers }) => dossiers > 0));
    assert.deepEqual(
      new Set(list.map(({ policy }) => policy)),
      new Set(Object.keys(POLICIES).filter((policy) => policy !== 'unpublishedBareme')),
    );
    const full = list.find(({ policy, value }) => policy === 'custody' && value === 'full');
    assert.deepEqual([full?.isDefault, full?.dossiers, full?.difference], [true, 0, '0.00']);
  });
});
