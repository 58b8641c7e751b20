import assert from 'node:assert/strict';
import { StateShareTally, stateShareOf } from '../../src/caseload';
import { assessedRows } from './file';

const HEADER = 'dossier;mois;cat;taux de subvention;travail;spi;remplacement;du;au;nouvelle demande';

const rows = (...lines: string[]) => assessedRows([HEADER, ...lines].join('\n'));

describe('the State share of a caseload', () => {
  const rates: [percent: string, rate: string, share: string, own: string][] = [
    ['55', '0.55', '752.04', '615.30'],
    ['65 %', '0.65', '888.77', '478.57'],
    ['70', '0.70', '957.14', '410.20'],
    ['62,5', '0.625', '854.59', '512.75'],
    ['100', '1.00', '1367.34', '0.00'],
    ['0', '0.00', '0.00', '1367.34'],
  ];
  for (const [percent, rate, share, own] of rates) {
    it(`${percent}: the two parts sum to what is due`, async () => {
      const [row] = await rows(`A;2026-09;2;${percent};;;;;`);
      const found = stateShareOf(row!);
      assert.deepEqual([found?.rate, found?.share, found?.ownShare], [rate, share, own]);
    });
  }

  it('Form B beside the calculation: its rounding shows in the month of a new claim only', async () => {
    const cases: [cells: string, difference: string][] = [
      ['A;2025-02;2;55;;;600,33;12/02/2025;28/02/2025;oui', '0.00'],
      ['A;2025-02;2;55;700,01;oui;600,33;12/02/2025;28/02/2025;oui', ''],
      ['A;2025-02;2;55;700,01;oui;600,33;12/02/2025;28/02/2025;', '0.00'],
      ['A;2025-02;2;55;700,01;;600,33;;;', '0.00'],
    ];
    for (const [cells, difference] of cases) {
      const [row] = await rows(cells);
      const formB = stateShareOf(row!)?.formB;
      assert.equal(formB?.calculationAnnual, row!.result.payableAnnual, cells);
      if (difference === '') assert.notEqual(formB.difference, '0.00', cells);
      else assert.equal(formB.difference, difference, cells);
    }
  });

  it('Form B has two lines: no other resource fits in it', async () => {
    const [row] = await rows('A;2026-09;2;55;;;;;');
    assert.equal(stateShareOf(row!)?.formB, undefined);
  });

  it('a part that cannot be calculated is not a file without a rate', async () => {
    const tally = new StateShareTally();
    const most = '999999999999,99';
    const file = [
      'dossier;mois;cat;taux de subvention;travail;travail',
      `A;2026-09;2;55;${most};${most}`,
      `B;2026-09;2;55;${most};`,
      'C;2026-09;2;;;',
    ];
    for (const row of await assessedRows(file.join('\n'))) tally.add(row);
    assert.deepEqual([tally.refused, tally.refusedLines, tally.withoutRate], [1, [2], 1]);
    assert.deepEqual(
      tally.list().map(({ rows: count }) => count),
      [1],
    );
  });

  it('is added up by month and rate; dossiers without a rate are counted apart', async () => {
    const tally = new StateShareTally();
    const all = await rows(
      'A;2026-09;2;55;;;;;',
      'B;2026-09;2;55;;;;;',
      'C;2026-09;2;70;;;;;',
      'D;2026-08;2;55;;;;;',
      'E;2026-09;2;;;;;;',
    );
    for (const row of all) tally.add(row);
    assert.equal(tally.withoutRate, 1);
    assert.deepEqual(
      tally
        .list()

        .map(({ month, rate, rows: count, due, share, ownShare }) => [
          month,
          rate,
          count,
          due,
          share,
          ownShare,
        ]),
      [
        ['2026-08', '0.55', 1, 134047n, 73726n, 60321n],
        ['2026-09', '0.55', 2, 273468n, 150408n, 123060n],
        ['2026-09', '0.70', 1, 136734n, 95714n, 41020n],
      ],
    );
  });
});
