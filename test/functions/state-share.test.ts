import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, type StateShareResult } from '../../src/procedure';
import { cell, column, row, spill, type Shown } from './calls';

const share = (...args: unknown[]): Shown => cell('STATESHARE', ...args);

describe('RIS.STATESHARE, the rate of the size (L 32)', () => {
  const rows: readonly (readonly [month: string | number, size: unknown, expected: Shown])[] = [
    ['2026-09', 1, 752.04],
    ['2026-09', 499, 752.04],
    ['2026-09', 499.99, 752.04], // an average
    ['2026-09', 500, 888.77],
    ['2026-09', 999.99, 888.77],
    ['2026-09', 1000, 957.14],
    ['2026-09', '1000,5', 957.14],
    ['2026-09', 999_999, 957.14],
    ['2014-06', 499, 683.67],
    ['2014-06', 500, 820.4],
    ['2014-06', 1000, 888.77],
    ['2014-07', 499, 752.04],
    [46266, 499, 752.04],
    ['2002-09', 499, '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2002-10', 499, 683.67],
    ['2030-12', 499, 752.04],
    ['2031-01', 499, '#N/A DATE_OUTSIDE_COVERAGE'],
    // A blank that an old Excel hands over as 0, and rates in place of a number.
    ['2026-09', 0, '#VALUE! OUT_OF_RANGE'],
    ['2026-09', 0.55, '#VALUE! OUT_OF_RANGE'],
    ['2026-09', -500, '#VALUE! OUT_OF_RANGE'],
    ['2026-09', 1_000_000, '#VALUE! OUT_OF_RANGE'],
    ['2026-09', '55 %', '#VALUE! WRONG_TYPE'],
    ['2026-09', 'small', '#VALUE! WRONG_TYPE'],
    ['2026-09', true, '#VALUE! WRONG_TYPE'],
    ['2026-09', null, '#VALUE! MISSING_ARGUMENT'],
    ['2026-09', '#N/A', '#VALUE! CELL_ERROR'],
  ];
  for (const [month, size, expected] of rows)
    it(`${month}, ${String(size)} beneficiaries: ${expected}`, () =>
      assert.equal(share(month, 1367.34, size), expected));

  it('half a cent counts', () => {
    assert.equal(share('2026-09', 0.1, 300), 0.06); // 0.055
    assert.equal(share('2026-09', 0.09, 300), 0.05); // 0.0495
    assert.equal(share('2026-09', 0, 300), 0);
  });
});

describe('RIS.STATESHARE, with a project (L 43/2)', () => {
  it('ten per cent more, for the whole month; each part rounded apart', () => {
    assert.equal(share('2026-09', 1367.34, 300, true), 888.77);
    assert.equal(share('2026-09', 1367.34, 300, 'oui'), 888.77);
    assert.equal(share('2026-09', 1367.34, 300, 'nee'), 752.04);
    assert.equal(share('2026-09', 1367.34, 300, [['']]), 752.04);
    assert.equal(share('2026-09', 0.05, 300, 1), 0.04); // 0.0275 and 0.005: 0.03 and 0.01
  });

  it('from 2016-11; from 2028 the rate is not known, and the least is not taken for it', () => {
    assert.equal(share('2016-10', 867.4, 300, true), 477.07);
    assert.equal(share('2016-11', 867.4, 300, true), 563.81);
    assert.equal(share('2027-12', 1000, 300, true), 650);
    assert.equal(share('2028-01', 1000, 300, true), '#N/A PIIS_SHARE_UNKNOWN');
    assert.equal(share('2028-01', 1000, 300, false), 550);
    assert.equal(share('2028-01', 1000, 300), 550);
    assert.equal(share('2031-01', 1000, 300, true), '#N/A DATE_OUTSIDE_COVERAGE');
  });

  it('is the share and the part for the project of the question, to the cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.constantFrom(['small', 499] as const, ['500', 500] as const, ['1000', 1000] as const),
        fc.constantFrom('2014-06', '2016-11', '2020-02', '2026-09', '2027-12'),
        (cents, [size, count], month) => {
          const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          const piis = { signedOn: `${month}-01`, grantFrom: `${month}-01` };
          const answered = answer({ id: 'x', question: 'stateShare', month, amount, size, piis });
          const result = (answered as { result: StateShareResult }).result;
          const [own, ofProject] = [result.share, result.piisShare].map((text) =>
            Number(text.replace('.', '')),
          );
          assert.equal(share(month, amount, count), own! / 100);
          assert.equal(share(month, amount, count, true), (own! + ofProject!) / 100);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('RIS.STATESHARE, ranges', () => {
  it('spills and crosses; a blank among amounts is an error, an empty row stays empty', () => {
    assert.deepEqual(spill('STATESHARE', '2026-09', column(1367.34, 911.56), row(300, 500, 1000)), [
      [752.04, 888.77, 957.14],
      [501.36, 592.51, 638.09],
    ]);
    assert.deepEqual(
      spill(
        'STATESHARE',
        column('2026-09', '2026-09', null),
        column(100, null, null),
        300,
        column(1, 0, null),
      ),
      [[65], ['#VALUE! MISSING_ARGUMENT'], ['']],
    );
    assert.equal(
      cell('STATESHARE', column('2026-09', '2026-09'), 1, column(1, 2, 3)),
      '#VALUE! SHAPE_MISMATCH',
    );
  });

  it('amounts as they stand in cells', () => {
    assert.equal(share('2026-09', '1 367,34 €', '1 000'), '#VALUE! WRONG_TYPE');
    assert.equal(share('2026-09', '1 367,34 €', 1000), 957.14);
    assert.equal(share('2026-09', -1, 1000), '#VALUE! NEGATIVE_AMOUNT');
    assert.equal(share('2026-09', null, 1000), '#VALUE! MISSING_ARGUMENT');
    assert.equal(share(null, 1, 1000), '#VALUE! MISSING_ARGUMENT');
    assert.equal(share('2026-09', 1, 1000, 'peut-être'), '#VALUE! UNKNOWN_VALUE');
  });
});
