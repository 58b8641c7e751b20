import assert from 'node:assert/strict';
import {
  dayText,
  endOfMonths,
  firstOfMonth,
  monthsAfter,
  readDay,
  type Day,
} from '../../../src/engine/calendar';

const MILLISECONDS = 86_400_000;
const day = (text: string): Day => readDay(text)!;

/** The last day of so many months, by the machine's own calendar. */
function naiveEnd(start: Day, months: number): Day {
  const date = new Date(start * MILLISECONDS);
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const length = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  const end = Date.UTC(year, month + months, Math.min(number, length)) / MILLISECONDS;
  return number > length ? end : end - 1;
}

type Span = readonly [from: string, months: number, end: string];

describe('PROCEDURE §1, n months from a day end on the eve of the same number (CJ 54)', () => {
  const ends: readonly Span[] = [
    ['2026-09-15', 1, '2026-10-14'],
    ['2026-09-15', 3, '2026-12-14'],
    ['2026-09-01', 1, '2026-09-30'],
    ['2026-02-01', 1, '2026-02-28'],
    ['2028-02-01', 1, '2028-02-29'],
    ['2026-12-01', 1, '2026-12-31'],
    ['2026-12-15', 1, '2027-01-14'],
    ['2026-06-01', 6, '2026-11-30'],
    ['2026-06-01', 12, '2027-05-31'],
    ['2026-06-01', 24, '2028-05-31'],
    ['2020-03-16', 72, '2026-03-15'],
    ['2026-10-31', 2, '2026-12-30'],
  ];
  for (const [from, months, end] of ends)
    it(`${months} from ${from}: ${end}`, () => assert.equal(dayText(endOfMonths(day(from), months)), end));
});

describe('PROCEDURE §1, a month without that number ends the period on its last day', () => {
  const ends: readonly Span[] = [
    ['2025-11-28', 3, '2026-02-27'], // the eve of the 28th
    ['2025-11-29', 3, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-01', 3, '2026-02-28'],
    ['2025-12-02', 3, '2026-03-01'],
    ['2027-11-28', 3, '2028-02-27'],
    ['2027-11-29', 3, '2028-02-28'], // a leap year has the 29th
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-12-01', 3, '2028-02-29'],
    ['2026-01-28', 1, '2026-02-27'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-29', 1, '2028-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-30', 1, '2026-04-29'],
    ['2026-05-31', 6, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-28', 12, '2029-02-27'],
    ['2028-02-29', 48, '2032-02-28'],
    ['2099-11-29', 3, '2100-02-28'], // 2100 is common
    ['1999-11-29', 3, '2000-02-28'], // 2000 is leap
  ];
  for (const [from, months, end] of ends)
    it(`${months} from ${from}: ${end}`, () => assert.equal(dayText(endOfMonths(day(from), months)), end));
});

describe('PROCEDURE §1, n months after an event begin on the day after it', () => {
  const ends: readonly Span[] = [
    ['2026-09-15', 3, '2026-12-15'],
    ['2026-01-31', 1, '2026-02-28'], // begins on 1 February
    ['2026-02-28', 3, '2026-05-31'], // begins on 1 March
    ['2028-02-28', 3, '2028-05-28'], // begins on 29 February
    ['2028-02-29', 3, '2028-05-31'],
    ['2026-11-27', 3, '2027-02-27'],
    ['2026-11-28', 3, '2027-02-28'],
    ['2026-11-29', 3, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 3, '2027-03-01'],
    ['2026-08-30', 1, '2026-09-30'], // begins on the 31st
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-31', 12, '2027-03-31'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2027-02-28', 12, '2028-02-29'], // begins on 1 March
    ['2028-02-28', 12, '2029-02-28'], // begins on 29 February
    ['2028-02-29', 12, '2029-02-28'],
  ];
  for (const [event, months, end] of ends)
    it(`${months} after ${event}: ${end}`, () => assert.equal(dayText(monthsAfter(day(event), months)), end));
});

describe('the first day of a month', () => {
  const firsts: readonly Span[] = [
    ['2026-09-01', 0, '2026-09-01'],
    ['2026-09-30', 0, '2026-09-01'],
    ['2026-09-30', 1, '2026-10-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2023-11-15', 2, '2024-01-01'],
    ['2023-11-15', 3, '2024-02-01'],
    ['2026-12-31', 12, '2027-12-01'],
    ['2026-12-31', 13, '2028-01-01'],
  ];
  for (const [from, months, first] of firsts)
    it(`${months} months after ${from}: ${first}`, () => {
      assert.equal(dayText(firstOfMonth(day(from), months)), first);
    });

  it('is that of the day itself unless told', () => {
    assert.equal(firstOfMonth(day('2026-12-31')), day('2026-12-01'));
  });
});

describe('every day from 2019 to 2033', () => {
  const [first, last] = [day('2019-01-01'), day('2033-12-31')];

  it('agrees with the calendar of the machine, to any length', () => {
    for (let start = first; start <= last; start += 1)
      for (const months of [1, 2, 3, 6, 11, 12, 13, 24, 72])
        if (endOfMonths(start, months) !== naiveEnd(start, months))
          assert.fail(`${months} months from ${dayText(start)}: ${dayText(endOfMonths(start, months))}`);
  });

  it('ends never before the day before did, and the next period begins after it', () => {
    for (let start = first; start <= last; start += 1)
      for (const months of [1, 3, 12]) {
        const end = endOfMonths(start, months);
        assert.ok(end >= endOfMonths(start - 1, months), dayText(start));
        assert.ok(end > start, dayText(start));
        assert.ok(end < endOfMonths(start, months + 1), dayText(start));
      }
  });
});
