import assert from 'node:assert/strict';
import { setEnvironment } from '../../src/functions';
import { cell, said, type Shown } from './calls';

const amount = (date: unknown): Shown => cell('AMOUNT', date, 2);
/** What RIS.EXEMPTION gives a grant holder: it differs from day to day around the COVID window. */
const grant = (date: unknown): Shown => cell('EXEMPTION', date, 'student-grant');

const AUGUST = 1340.47;
const SEPTEMBER = 1367.34;

describe('dates as they stand in cells', () => {
  const dates: readonly (readonly [unknown, Shown])[] = [
    [46265, AUGUST], // 31/08/2026
    [46266, SEPTEMBER],
    [46266.999, SEPTEMBER], // a time of day
    ['2026-09-01', SEPTEMBER],
    ['2026-09-30', SEPTEMBER],
    ['2026-09', SEPTEMBER],
    ['09/2026', SEPTEMBER],
    ['9/2026', SEPTEMBER],
    ['01/09/2026', SEPTEMBER],
    ['1/9/2026', SEPTEMBER],
    ['01-09-2026', SEPTEMBER],
    ['01.09.2026', SEPTEMBER],
    [' 2026-09 ', SEPTEMBER],
    ['2026-09-01T00:00:00.000Z', SEPTEMBER],
    ['2026-13', '#VALUE! BAD_DATE'],
    ['2026-00', '#VALUE! BAD_DATE'],
    ['31/02/2026', '#VALUE! BAD_DATE'],
    ['09/30/2026', '#VALUE! BAD_DATE'],
    ['2026', '#VALUE! BAD_DATE'],
    ['46266', '#VALUE! BAD_DATE'],
    ['septembre 2026', '#VALUE! BAD_DATE'],
    [2026, '#N/A DATE_OUTSIDE_COVERAGE'], // a serial: 18/07/1905
    [202609, '#N/A DATE_OUTSIDE_COVERAGE'],
    [true, '#VALUE! BAD_DATE'],
    [false, '#VALUE! BAD_DATE'],
    [-1, '#VALUE! BAD_DATE'],
    [0, '#VALUE! BAD_DATE'],
    [0.5, '#VALUE! BAD_DATE'],
    [1, '#N/A DATE_OUTSIDE_COVERAGE'],
    [59, '#N/A DATE_OUTSIDE_COVERAGE'], // 28/02/1900
    [60, '#VALUE! BAD_DATE'], // 29/02/1900 never was
    [61, '#N/A DATE_OUTSIDE_COVERAGE'],
    [2_958_465, '#N/A DATE_OUTSIDE_COVERAGE'], // 31/12/9999
    [2_958_466, '#VALUE! BAD_DATE'],
    [1e15, '#VALUE! BAD_DATE'],
    [1e300, '#VALUE! BAD_DATE'],
    [Number.NaN, '#VALUE! CELL_ERROR'],
    [Infinity, '#VALUE! CELL_ERROR'],
  ];
  for (const [date, expected] of dates)
    it(`${JSON.stringify(date)}: ${expected}`, () => {
      assert.equal(amount(date), expected);
      assert.equal(amount([[date]]), expected);
    });

  it('the day stands first, never the month', () => {
    assert.equal(amount('09/01/2026'), 1314.2); // 9 January
    assert.equal(amount('02/09/2026'), SEPTEMBER);
  });

  it('the ends of the coverage', () => {
    assert.equal(amount(38564), '#N/A DATE_OUTSIDE_COVERAGE'); // 31/07/2005
    assert.equal(amount(38565), 625.6);
    assert.equal(amount(46387), SEPTEMBER); // 31/12/2026
    assert.equal(amount(46388), '#N/A DATE_OUTSIDE_COVERAGE');
  });

  it('a month is its first day where the day counts', () => {
    assert.equal(grant('2020-04-30'), 70.81);
    assert.equal(grant(43951), 70.81); // 30/04/2020
    assert.equal(grant('05/2020'), 253.88);
    assert.equal(grant('2021-09'), 258.96);
    assert.equal(grant('30/09/2021'), 258.96);
    assert.equal(grant('2021-10'), 72.23);
  });

  it('from and to are days, not months', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, null, null, '2026-09'), '#VALUE! BAD_DATE');
    assert.equal(cell('AMOUNT', '2026-09', 2, null, null, null, 60), '#VALUE! BAD_DATE');
  });
});

describe('dates of a workbook that counts from 1904', () => {
  before(() => setEnvironment({ from1904: true }));
  after(() => setEnvironment({ from1904: false }));

  it('serial numbers are 1462 less, texts are what they are', () => {
    assert.equal(amount(44804), SEPTEMBER); // 01/09/2026
    assert.equal(amount(44803), AUGUST);
    assert.equal(amount(44804.5), SEPTEMBER);
    assert.equal(amount('2026-09'), SEPTEMBER);
    assert.equal(amount('01/09/2026'), SEPTEMBER);
    assert.equal(amount(46266), '#N/A DATE_OUTSIDE_COVERAGE'); // 02/09/2030
    assert.equal(grant(42489), 70.81); // 30/04/2020
    assert.equal(grant(42490), 253.88);
    assert.equal(cell('AMOUNT', 44619, 2, null, null, 44619), 46.94); // 28/02/2026
    assert.equal(cell('CATEGORY', 44804, 1), 3);
  });

  it('a blank that came as 0 is the first day of 1904, outside of any barème', () => {
    assert.equal(amount(0), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(amount(null), '#VALUE! MISSING_ARGUMENT');
  });

  it('a message shows the number of the cell', () => {
    assert.match(said('AMOUNT', [3_000_000, 2]), /“3000000”/);
  });
});
