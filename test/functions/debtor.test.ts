import assert from 'node:assert/strict';
import { setEnvironment } from '../../src/functions';
import { cell, column, errorCell, row, spill, type Shown } from './calls';

const debtor = (...args: unknown[]): Shown => cell('DEBTOR', ...args);

/** The scale of 2026-09-01: what is asked in each band, and the last income below it. */
const CEILING = 3_021_776;
const BAND = 423_049;
const PUBLISHED = [53, 106, 176, 247, 335, 423, 529, 635, 758, 881, 1022, 1163, 1340];

describe('RIS.DEBTOR, the scale', () => {
  it('the thirteen published amounts: a cent under, on, over each threshold', () => {
    PUBLISHED.forEach((monthly, band) => {
      const threshold = CEILING + band * BAND;
      const before = band === 0 ? 0 : PUBLISHED[band - 1];
      assert.equal(debtor('2026-09-01', (threshold - 1) / 100, 0), before);
      assert.equal(debtor('2026-09-01', threshold / 100, 0), before);
      assert.equal(debtor('2026-09-01', (threshold + 1) / 100, 0), monthly);
    });
    assert.equal(debtor('2026-09-01', 999_999_999_999.99, 0), 1340);
    assert.equal(debtor('2026-09-01', 0, 0), 0);
  });

  it('each dependant moves the income one band down, ten at most', () => {
    const income = (CEILING + 12 * BAND + 1) / 100; // the last band
    for (let dependants = 0; dependants <= 10; dependants += 1) {
      assert.equal(debtor('2026-09-01', income, dependants), PUBLISHED[12 - dependants]);
    }
    assert.equal(debtor('2026-09-01', income, 11), PUBLISHED[2]);
    assert.equal(debtor('2026-09-01', income, 30), PUBLISHED[2]);
    assert.equal(debtor('2026-09-01', (CEILING + 1) / 100, 1), 0);
  });

  it('by the date of the decision, day or month', () => {
    assert.equal(debtor('2026-08-31', 30000, 0), 52);
    assert.equal(debtor('2026-09-01', 30000, 0), 0);
    assert.equal(debtor(46265, 30000, 0), 52);
    assert.equal(debtor('2026-08', 30000, 0), 52);
    assert.equal(debtor('09/2026', 30000, 0), 0);
  });

  it('known from 2012-02-01 to the end of the barème, and not a day more', () => {
    assert.equal(debtor('2012-01-31', 21579.83, 0), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(debtor('2012-02-01', 21579.82, 0), 0);
    assert.equal(debtor('2012-02-01', 21579.83, 0), 38);
    assert.equal(debtor('2026-12-31', 60000, 0), 635);
    assert.equal(debtor('2027-01-01', 60000, 0), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(debtor(2026, 60000, 0), '#N/A DATE_OUTSIDE_COVERAGE');
  });
});

describe('RIS.DEBTOR, what is given', () => {
  const rows: readonly (readonly [unknown[], Shown])[] = [
    [['2026-09', '60 000,00 €', '0'], 635],
    [['2026-09', 60000], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09', 60000, ''], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09', null, 0], '#VALUE! MISSING_ARGUMENT'],
    [[[['']], 60000, 0], '#VALUE! MISSING_ARGUMENT'],
    [['2026-13', 60000, 0], '#VALUE! BAD_DATE'],
    [['2026-09', -1, 0], '#VALUE! NEGATIVE_AMOUNT'],
    [['2026-09', 60000.005, 0], '#VALUE! BAD_AMOUNT'],
    [['2026-09', '60.000', 0], '#VALUE! AMBIGUOUS_AMOUNT'],
    [['2026-09', 60000, 31], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', 60000, -1], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', 60000, 1.5], '#VALUE! WRONG_TYPE'],
    [['2026-09', 60000, true], '#VALUE! WRONG_TYPE'],
    [['2026-09', errorCell('#DIV/0!'), 0], '#VALUE! CELL_ERROR'],
    [['2026-09', 60000, '#N/A'], '#VALUE! CELL_ERROR'],
  ];
  for (const [args, expected] of rows)
    it(`${JSON.stringify(args)}: ${expected}`, () => assert.equal(debtor(...args), expected));

  it('spills, crosses, and leaves an empty row empty; one bad row is one error cell', () => {
    assert.deepEqual(spill('DEBTOR', '2026-09', column(60000, 30000), row(0, 1, 5)), [
      [635, 529, 176],
      [0, 0, 0],
    ]);
    assert.deepEqual(
      spill('DEBTOR', '2026-09', column(60000, null, 'x', 60000), column(0, null, 0, null)).flat(),
      [635, '', '#VALUE! BAD_AMOUNT', '#VALUE! MISSING_ARGUMENT'],
    );
    assert.equal(
      spill('DEBTOR', column('2026-08', '2011-12'), 30000, 0)[1]![0],
      '#N/A DATE_OUTSIDE_COVERAGE',
    );
  });

  it('a range that does not fit', () => {
    assert.equal(debtorOutcome(), '#VALUE! SHAPE_MISMATCH');
  });
  const debtorOutcome = () => cell('DEBTOR', column('2026-08', '2026-09'), column(1, 2, 3), 0);

  it('in a workbook that counts from 1904', () => {
    setEnvironment({ from1904: true });
    assert.equal(debtor(46265 - 1462, 30000, 0), 52);
    assert.equal(debtor(46266 - 1462, 30000, 0), 0);
    setEnvironment({ from1904: false });
  });
});
