import assert from 'node:assert/strict';
import { addYears, daysCovered, isDayText, isMonthText } from './calendar';
import { Fraction } from './fraction';

describe('the fractions of the plain reference', () => {
  it('keep thirds: 2 460.525 x 1/3 = 820.175 gives 820.18', () => {
    const third = Fraction.parse('2460.525').times(Fraction.parse('1/3'));
    assert.equal(third.toString(), '32807/40');
    assert.equal(third.r2().toAmount(), '820.18');
  });

  it('round half-up to the cent', () => {
    for (const [exact, rounded] of [
      ['0.004', '0.00'],
      ['0.005', '0.01'],
      ['0.006', '0.01'],
      ['944.045', '944.05'],
      ['999999999999.995', '1000000000000.00'],
      ['-26.87', '-26.87'],
    ])
      assert.equal(Fraction.parse(exact!).r2().toAmount(), rounded);
  });

  it('read a number in its shortest decimal form', () => {
    assert.equal(Fraction.parse(0.1).plus(Fraction.parse(0.2)).toString(), '3/10');
    assert.equal(Fraction.parse(999999999999.99).toAmount(), '999999999999.99');
  });
});

describe('the calendar of the plain reference', () => {
  it('moves an anniversary of 29 February to 1 March in a common year', () => {
    assert.equal(addYears(20080229, 18), 20260301);
    assert.equal(addYears(20080229, 16), 20240229);
    assert.equal(addYears(20240229, -10), 20140301);
  });

  it('counts days over leap years and centuries', () => {
    assert.equal(daysCovered(20240201, 20240229), 29);
    assert.equal(daysCovered(19000101, 19001231), 365);
    assert.equal(daysCovered(20000101, 20001231), 366);
    assert.equal(daysCovered(20260916, 20261215), 91);
    assert.equal(daysCovered(20260902, 20260901), 0);
  });

  it('knows the days that exist', () => {
    assert.deepEqual(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].filter(isDayText).length, 4);
    for (const text of ['2023-02-29', '1900-02-29', '0000-01-01', '2026-04-31', '2026-1-01', '2026-01-00'])
      assert.ok(!isDayText(text), text);
    assert.ok(isMonthText('2026-12') && !isMonthText('2026-13') && !isMonthText('2026-00'));
  });
});
