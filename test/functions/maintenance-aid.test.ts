import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, type MaintenanceAidResult } from '../../src/procedure';
import { cell, column, spill, type Shown } from './calls';

const aid = (...args: unknown[]): Shown => cell('MAINTENANCEAID', ...args);

describe('RIS.MAINTENANCEAID (LO 68quinquies)', () => {
  const rows: readonly (readonly [unknown[], Shown])[] = [
    [['2026-01', 150], 75],
    [['2026-01', 150.01], 75.01], // half a cent counts
    [['2026-01', 0], 0],
    // The limit of a month: 183.34 is twice 91.67.
    [['2026-01', 183.32], 91.66],
    [['2026-01', 183.33], 91.67],
    [['2026-01', 183.34], 91.67],
    [['2026-01', 183.35], 91.67],
    [['2026-01', 250], 91.67],
    // The limit of the year: 1100.00.
    [['2026-12', 250, 1008.32], 91.67],
    [['2026-12', 250, 1008.33], 91.67],
    [['2026-12', 250, 1008.34], 91.66],
    [['2026-12', 250, 1008.37], 91.63], // eleven months of 91.67
    [['2026-12', 250, 1099.99], 0.01],
    [['2026-12', 250, 1100], 0],
    [['2026-12', 250, 1100.01], 0],
    [['2026-12', 250, 0], 91.67],
    [['2026-12', 250, [['']]], 91.67],
    [[46357, 250], 91.67], // 01/12/2026
    [['2005-01', 250], 91.67],
    [['2004-12', 250], '#VALUE! OUT_OF_RANGE'],
    [['2100-12', 250], 91.67],
    [['2101-01', 250], '#VALUE! OUT_OF_RANGE'],
    [[2026, 250], '#VALUE! OUT_OF_RANGE'],
    [['2026-01'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-01', ''], '#VALUE! MISSING_ARGUMENT'],
    [[null, 250], '#VALUE! MISSING_ARGUMENT'],
    [['2026-01', -1], '#VALUE! NEGATIVE_AMOUNT'],
    [['2026-01', 250, -1], '#VALUE! NEGATIVE_AMOUNT'],
    [['2026-01', 250, '1.008'], '#VALUE! AMBIGUOUS_AMOUNT'],
    [['2026-01', '#N/A'], '#VALUE! CELL_ERROR'],
    [['2026-13', 250], '#VALUE! BAD_DATE'],
  ];
  for (const [args, expected] of rows)
    it(`${JSON.stringify(args)}: ${expected}`, () => assert.equal(aid(...args), expected));

  it('month by month with what was granted before, it is the answer for the year', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 12 }), (paid) => {
        const months = paid.map((cents, i) => ({
          month: `2026-${String(i + 1).padStart(2, '0')}`,
          paid: (cents / 100).toFixed(2),
        }));
        const answered = answer({
          id: 'x',
          question: 'maintenanceAid',
          year: 2026,
          title: 'judgment',
          months,
        });
        const { months: expected } = (answered as { result: MaintenanceAidResult }).result;
        let granted = 0;
        months.forEach(({ month, paid: amount }, i) => {
          const given = Number(aid(month, amount, granted / 100));
          assert.equal(given, Number(expected[i]!.aid), month);
          granted += Math.round(given * 100);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('spills; once a range of what was granted is given, a blank in it is not nothing', () => {
    assert.deepEqual(spill('MAINTENANCEAID', column('2026-01', '2026-02', null), column(100, 300, null)), [
      [50],
      [91.67],
      [''],
    ]);
    assert.deepEqual(spill('MAINTENANCEAID', '2026-12', 300, column(0, null, 1050)), [[91.67], [''], [50]]);
    assert.deepEqual(spill('MAINTENANCEAID', '2026-12', column(300, 300), column(0, null)), [
      [91.67],
      ['#VALUE! MISSING_ARGUMENT'],
    ]);
  });
});
