import assert from 'node:assert/strict';
import {
  dayOf,
  dayText,
  easterSunday,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
  readDay,
  workingDaysAfter,
  type Day,
} from '../../../src/engine/calendar';
import { easter, holidaysOf } from './holidays';

const day = (text: string): Day => readDay(text)!;
const weekday = (value: Day): number => new Date(value * 86_400_000).getUTCDay();

describe('Easter Sunday', () => {
  const known = [
    ...['1583-04-10', '1598-03-22', '1666-04-25', '1693-03-22', '1734-04-25', '1761-03-22', '1818-03-22'],
    ...['1886-04-25', '1900-04-15', '1913-03-23', '1943-04-25', '1954-04-18', '1981-04-19', '1999-04-04'],
    ...['2000-04-23', '2001-04-15', '2004-04-11', '2008-03-23', '2011-04-24', '2016-03-27', '2019-04-21'],
    ...['2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05'],
    ...['2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2049-04-18', '2076-04-19'],
    ...['2100-03-28', '2106-04-18', '2285-03-22', '2299-04-16', '2353-03-22', '4200-04-20'],
  ];
  for (const text of known)
    it(text, () => assert.equal(dayText(easterSunday(Number(text.slice(0, 4)))), text));

  it('is the first Sunday after the full moon, from 1900 to 2199', () => {
    for (let year = 1900; year <= 2199; year += 1) assert.equal(dayText(easterSunday(year)), easter(year));
  });

  /** Clavius' epacts, as Knuth has them (The Art of Computer Programming, 1.3.2, exercise 14): days from 1 March on, 1 for the first. */
  function byEpact(year: number): number {
    const golden = (year % 19) + 1;
    const century = Math.floor(year / 100) + 1;
    const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
    const moon = Math.floor((8 * century + 5) / 25) - 5;
    const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
    let epact = (((11 * golden + 20 + moon - droppedLeapYears) % 30) + 30) % 30;
    if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
    const fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
    return fullMoon + 7 - ((sunday + fullMoon) % 7);
  }
  it('is the one of the epacts, from 1583 to 9999', () => {
    for (let year = 1583; year <= 9999; year += 1)
      assert.equal(easterSunday(year) - dayOf(year, 3, 1) + 1, byEpact(year), String(year));
  });

  it('is a Sunday from 22 March to 25 April in every year of the calendar', () => {
    for (let year = 1583; year <= 9999; year += 1) {
      const sunday = easterSunday(year);
      assert.equal(weekday(sunday), 0, String(year));
      assert.ok(sunday >= dayOf(year, 3, 22) && sunday <= dayOf(year, 4, 25), String(year));
    }
  });
});

/** Easter Monday, Ascension and Whit Monday, by hand. */
const MOVABLE: Readonly<Record<number, readonly [string, string, string]>> = {
  2000: ['04-24', '06-01', '06-12'],
  2008: ['03-24', '05-01', '05-12'], // Ascension on Labour Day
  2023: ['04-10', '05-18', '05-29'],
  2024: ['04-01', '05-09', '05-20'],
  2025: ['04-21', '05-29', '06-09'],
  2026: ['04-06', '05-14', '05-25'],
  2027: ['03-29', '05-06', '05-17'],
  2028: ['04-17', '05-25', '06-05'],
  2029: ['04-02', '05-10', '05-21'],
  2030: ['04-22', '05-30', '06-10'],
  2031: ['04-14', '05-22', '06-02'],
  2032: ['03-29', '05-06', '05-17'],
  2038: ['04-26', '06-03', '06-14'],
};
const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

describe('PROCEDURE §1, the ten public holidays', () => {
  for (const [year, movable] of Object.entries(MOVABLE))
    it(`${year}: ${movable.join(', ')} and the fixed ones, no other day`, () => {
      const found: string[] = [];
      for (let value = day(`${year}-01-01`); value <= day(`${year}-12-31`); value += 1)
        if (isHoliday(value)) found.push(dayText(value).slice(5));
      assert.deepEqual(found, [...new Set([...FIXED, ...movable])].sort());
    });

  it('are those of the church and of the State in every year from 1900 to 2199', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const holidays = holidaysOf(year);
      for (let value = dayOf(year, 1, 1); value < dayOf(year + 1, 1, 1); value += 1)
        if (isHoliday(value) !== holidays.has(dayText(value))) assert.fail(dayText(value));
    }
  });
});

describe('PROCEDURE §1, working days', () => {
  const days: readonly [text: string, isWorking: boolean, why: string][] = [
    ['2026-09-21', true, 'Monday'],
    ['2026-09-22', true, 'Tuesday'],
    ['2026-09-23', true, 'Wednesday'],
    ['2026-09-24', true, 'Thursday'],
    ['2026-09-25', true, 'Friday'],
    ['2026-09-26', false, 'Saturday'],
    ['2026-09-27', false, 'Sunday'],
    ['2026-07-20', true, 'the eve of the national day'],
    ['2026-07-21', false, 'the national day'],
    ['2026-07-22', true, 'the day after'],
    ['2026-04-03', true, 'Good Friday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-05-13', true, 'the eve of Ascension'],
    ['2026-05-14', false, 'Ascension'],
    ['2026-05-15', true, 'the day after Ascension'],
    ['2026-11-02', true, 'All Souls'],
    ['2027-11-15', true, "the King's feast"],
    ['2028-12-26', true, 'Saint Stephen'],
    ['1969-12-31', true, 'a Wednesday before the first day counted'],
    ['1943-04-24', false, 'a Saturday before it'],
    ['1943-04-26', false, 'Easter Monday before it'],
    ['1943-04-27', true, 'a Tuesday before it'],
  ];
  for (const [text, isWorking, why] of days)
    it(`${text}, ${why}: ${isWorking ? 'yes' : 'no'}`, () =>
      assert.equal(isWorkingDay(day(text)), isWorking));

  it('are Monday to Friday without the holidays, from 1900 to 2100', () => {
    for (let value = day('1900-01-01'); value <= day('2100-12-31'); value += 1) {
      const isWeekend = weekday(value) === 0 || weekday(value) === 6;
      assert.equal(isWorkingDay(value), !isWeekend && !isHoliday(value), dayText(value));
    }
  });
});

describe('PROCEDURE §1, moved to a working day', () => {
  const moves: readonly [from: string, to: string][] = [
    ['2026-09-25', '2026-09-25'],
    ['2026-09-26', '2026-09-28'],
    ['2026-09-27', '2026-09-28'],
    ['2026-04-04', '2026-04-07'], // over Easter Monday
    ['2026-12-25', '2026-12-28'],
    ['2027-12-25', '2027-12-27'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-04'],
    ['2024-11-01', '2024-11-04'],
    ['2024-11-11', '2024-11-12'],
  ];
  for (const [from, to] of moves)
    it(`${from}: ${to}`, () => assert.equal(dayText(nextWorkingDay(day(from))), to));
});

describe('PROCEDURE §1, n working days after', () => {
  const counts: readonly [event: string, count: number, last: string][] = [
    ['2026-09-26', 0, '2026-09-26'], // nothing to wait for, a Saturday too
    ['2026-09-21', 1, '2026-09-22'],
    ['2026-09-21', 3, '2026-09-24'],
    ['2026-09-21', 5, '2026-09-28'],
    ['2026-09-25', 1, '2026-09-28'],
    ['2026-09-26', 1, '2026-09-28'],
    ['2026-09-27', 1, '2026-09-28'],
    ['2026-09-27', 5, '2026-10-02'],
    ['2026-10-30', 3, '2026-11-04'], // 1 November is a Sunday: no day is lost
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-04-02', 1, '2026-04-03'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-05-08', 5, '2026-05-18'], // over Ascension
    ['2026-05-22', 1, '2026-05-26'], // over Whit Monday
    ['2026-12-24', 3, '2026-12-30'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2007-12-31', 1, '2008-01-02'],
    ['2008-04-30', 1, '2008-05-02'], // two holidays on one day cost one day
  ];
  for (const [event, count, last] of counts)
    it(`${count} after ${event}: ${last}`, () => {
      assert.equal(dayText(workingDaysAfter(day(event), count)), last);
    });
});
