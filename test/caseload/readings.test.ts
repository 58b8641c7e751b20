import assert from 'node:assert/strict';
import { ReadingCosts } from '../../src/caseload';
import { POLICIES, assess } from '../../src/engine';
import { assessedRows } from './file';

const FILE = [
  'dossier;mois;cat;enfants mineurs;part de garde;remplacement;débiteurs d’aliments;revenus des débiteurs d’aliments;art34;payé',
  'A;2026-09;3;2;1/2;500;;;;1000',
  'B;2026-09;3;1;1/3;;;;;1000',
  'C;2026-09;2;;;321,17;;;;1000',
  'D;2026-09;1;;;;2;2000;2002;1000',
  'E;2026-09;2;;;;;;;1000',
].join('\n');

describe('what each reading costs', () => {
  it('is the caseload under every other value of every point', async () => {
    const rows = await assessedRows(FILE);
    const costs = new ReadingCosts();
    for (const row of rows) costs.add(row);
    for (const { policy, value, dossiers, difference, refused, unknown } of costs.list()) {
      let [changed, cents] = [0, 0n];
      // D gives one sum for two debtors: it says nothing of a threshold for each.
      const unsaid = policy === 'excess' && value === 'individual' ? ['D'] : [];
      assert.equal(unknown, unsaid.length);
      for (const { input, result } of rows.filter(({ dossier }) => !unsaid.includes(dossier))) {
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

  describe('a threshold for each debtor (AR 34 §2)', () => {
    const unknown = async (content: string): Promise<[dossiers: number, euros: string, unknown: number]> => {
      const costs = new ReadingCosts();
      for (const row of await assessedRows(content)) costs.add(row);
      const individual = costs
        .list()
        .find(({ policy, value }) => policy === 'excess' && value === 'individual');
      assert.ok(individual);
      return [individual.dossiers, individual.difference, individual.unknown];
    };
    const HEADER =
      'dossier;mois;cat;débiteurs d’aliments;revenus des débiteurs d’aliments (par an);family-allowance-for-applicant;art34';

    // The threshold of category 1 in 09/2026 is 10,938.74 a year.
    const cases: [what: string, row: string, unknown: number][] = [
      ['one sum that no debtor alone exceeds', 'A;2026-09;1;2;10938,73;;2002', 0],
      ['one sum on the threshold', 'A;2026-09;1;2;10938,74;;2002', 0],
      // One cent a year changes no month; twelve do.
      ['one sum that one debtor alone exceeds', 'A;2026-09;1;2;11200,00;;2002', 1],
      ['one debtor: the sum is his', 'A;2026-09;1;1;20000,00;;2002', 0],
      ['no sum at all', 'A;2026-09;1;2;;;2002', 0],
      ['family benefits of the first, with the sum', 'A;2026-09;1;3;10938,74;100,00;2026', 1],
      ['category 2 counts nobody', 'A;2026-09;2;2;40000,00;;2002', 0],
    ];
    for (const [what, row, expected] of cases) {
      it(`a flat row, ${what}`, async () => {
        assert.deepEqual(await unknown(`${HEADER}\n${row}`), [0, '0.00', expected]);
      });
    }

    it('a file by person says it, in euros', async () => {
      const file = [
        'dossier;month;record;person;role;category;beneficiaryOn20260116;kind;amount;per',
        'A;2026-09;dossier;;;1;true;;;',
        'A;2026-09;person;a;applicant;;;;;',
        'A;2026-09;person;m;parent;;;;;',
        'A;2026-09;person;p;parent;;;;;',
        'A;2026-09;resource;m;;;;otherIncome;11200.00;year',
      ].join('\n');
      assert.deepEqual(await unknown(file), [1, '-8.85', 0]);
    });
  });

  it('every dossier once, with the last of its rows, for a whole month, whatever the order', async () => {
    const header = 'dossier;mois;du;au;cat;part de garde';
    const lines = [
      'A;2026-08;;;3;1/2',
      'A;2026-09;01/09/2026;15/09/2026;2;',
      'A;2026-09;16/09/2026;30/09/2026;3;1/2',
      'B;2026-08;;;3;1/2',
      'B;2026-09;;;2;',
    ];
    const [whole] = await assessedRows(`${header}\nA;2026-09;;;3;1/2`);
    const days = assess({ ...whole!.input, policy: { custody: 'days' } });
    assert.ok(days.status !== 'refused');
    const cents = BigInt(days.payable.replace('.', '')) - BigInt(whole!.result.payable.replace('.', ''));
    for (const file of [lines, lines.toReversed()]) {
      const costs = new ReadingCosts();
      for (const row of await assessedRows([header, ...file].join('\n'))) costs.add(row);
      const found = costs.list().find(({ policy, value }) => policy === 'custody' && value === 'days');
      assert.deepEqual([found?.dossiers, BigInt(found!.difference.replace('.', ''))], [1, cents]);
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
