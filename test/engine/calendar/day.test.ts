import assert from 'node:assert/strict';
import {
  anniversary,
  civilDate,
  dayOf,
  dayText,
  daysInMonth,
  monthOf,
  readDay,
} from '../../../src/engine/calendar';

const MILLISECONDS = 86_400_000;

/** The oracle: the machine's own Gregorian calendar. */
const oracle = (day: number): Date => new Date(day * MILLISECONDS);

describe('every day from 1900 to 2100', () => {
  const first = Date.UTC(1900, 0, 1) / MILLISECONDS;
  const last = Date.UTC(2100, 11, 31) / MILLISECONDS;

  it('has its civil date, its text and its number', () => {
    let seen = 0;
    for (let day = first; day <= last; day += 1) {
      const date = oracle(day);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const text = date.toISOString().slice(0, 10);
      const civil = civilDate(day);
      if (
        civil.year !== year ||
        civil.month !== month ||
        civil.day !== dayOfMonth ||
        dayOf(year, month, dayOfMonth) !== day ||
        dayText(day) !== text ||
        readDay(text) !== day
      )
        assert.fail(`${text}: ${dayText(day)}, ${dayOf(year, month, dayOfMonth)} against ${day}`);
      seen += 1;
    }
    assert.equal(seen, 201 * 365 + 49); // leap years: 1904 to 2096
  });

  it('and every month its days, its first and its last', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const start = Date.UTC(year, month - 1, 1) / MILLISECONDS;
        assert.equal(daysInMonth(year, month), days);
        assert.deepEqual(monthOf(year, month), { year, month, days, first: start, last: start + days - 1 });
      }
    }
  });

  it('and its anniversaries, 29 February on 1 March in a common year', () => {
    for (let day = first; day <= last; day += 1) {
      const date = oracle(day);
      for (const years of [-10, 10, 18, 25]) {
        // Date.UTC carries 29 February of a common year over to 1 March too.
        const expected =
          Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / MILLISECONDS;
        if (anniversary(day, years) !== expected) assert.fail(`${dayText(day)}, ${years} years`);
      }
    }
  });
});

describe('HOUSEHOLD §1, anniversaries', () => {
  const anniversaries: [day: string, years: number, falls: string][] = [
    ['2008-02-28', 18, '2026-02-28'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-03-01', 18, '2026-03-01'],
    ['2004-02-29', 20, '2024-02-29'],
    ['2001-02-28', 25, '2026-02-28'],
    ['2000-02-29', 25, '2025-03-01'],
    ['2016-02-29', 10, '2026-03-01'],
    ['2024-02-29', -10, '2014-03-01'],
    ['2026-02-28', -10, '2016-02-28'],
    ['2026-03-01', -10, '2016-03-01'],
    ['2096-02-29', 4, '2100-03-01'], // 2100 is common
    ['1996-02-29', 4, '2000-02-29'], // 2000 is leap
    ['2026-12-31', 0, '2026-12-31'],
    ['9999-12-31', 18, '10017-12-31'],
  ];
  for (const [day, years, falls] of anniversaries)
    it(`${day} and ${years} years: ${falls}`, () => {
      assert.equal(dayText(anniversary(readDay(day)!, years)), falls);
    });

  it('goes before the first year without losing the order', () => {
    const first = readDay('0001-01-01')!;
    assert.deepEqual(civilDate(anniversary(first, -10)), { year: -9, month: 1, day: 1 });
    assert.ok(anniversary(first, -10) < first);
  });
});

describe('the calendar beyond', () => {
  const known: [day: string, number: number][] = [
    ['0001-01-01', -719_162],
    ['1582-10-04', -141_438], // Gregorian before its introduction too
    ['1600-02-29', -135_081],
    ['1700-03-01', -98_556],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2400-02-29', 157_113],
    ['9999-12-31', 2_932_896],
  ];
  for (const [day, number] of known)
    it(`${day} is day ${number}`, () => {
      assert.equal(readDay(day), number);
      assert.equal(dayText(number), day);
      assert.equal(new Date(`${day}T00:00:00Z`).getTime() / MILLISECONDS, number, 'the oracle');
    });
});
