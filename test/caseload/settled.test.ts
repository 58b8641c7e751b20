import assert from 'node:assert/strict';
import { openCaseload, type SettledColumn } from '../../src/caseload';
import { assessedRows } from './file';
import { bytesOf } from './source';

async function settled(...amounts: string[]): Promise<readonly SettledColumn[]> {
  const rows = amounts.map((amount, i) => `D${i};2026-09;2;"${amount}"`);
  const caseload = await openCaseload(bytesOf(`Dossier;Mois;Cat;Payé\n${rows.join('\n')}\n`), false);
  assert.ok(!('problems' in caseload));
  return caseload.settled;
}

describe('amounts that another cell of their column settles', () => {
  it('are counted, with the first of them and the first cell that proves it', async () => {
    assert.deepEqual(await settled('500', '1.314', '89,90', '2.500', '2.500,00'), [
      { index: 3, header: 'Payé', cells: 2, example: '1.314', amount: '1314.00', proof: '89,90', line: 4 },
    ]);
    const [english] = await settled('1,314', '89.90');
    assert.deepEqual([english?.example, english?.amount, english?.line], ['1,314', '1314.00', 3]);
  });

  it('are none without an amount that has two readings, without a proof, and with two', async () => {
    for (const amounts of [
      ['1.314,20', '89,90'],
      ['1.314', '500'],
      ['1.314', '89,90', '89.90'],
      // Three decimals, by the proof: refused, and not read as thousands.
      ['1,314', '89,90'],
    ])
      assert.deepEqual(await settled(...amounts), [], amounts.join(' '));
  });

  it('are read as thousands', async () => {
    const [row] = await assessedRows('Dossier;Mois;Cat;Payé\nA;2026-09;2;1.314\nB;2026-09;2;89,90\n');
    assert.equal(row?.paid, '1314.00');
  });
});
