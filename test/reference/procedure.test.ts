import assert from 'node:assert/strict';
import { procedureCases } from '../cases';
import { mismatches } from '../cases/match';
import { dayText, readDay } from './calendar';
import { procedureReference } from './procedure';
import {
  daysAfter,
  isWorkingDay,
  lastOfMonthsFrom,
  monthsAfter,
  nextDay,
  workingDaysAfter,
} from './procedure/days';
import { scaleAmount } from './procedure/recovery-debtors';
import { Fraction } from './fraction';

describe('worked cases of the procedure, by the plain reference', () => {
  for (const { id, title, input, expect } of procedureCases)
    it(`${id} ${title}`, () => {
      assert.deepEqual(mismatches(expect, procedureReference(input)), []);
    });
});

describe('the dates of the plain reference', () => {
  const from = (
    step: (day: number, count: number) => number,
    day: string,
    count: number,
    expected: string,
  ): void => {
    assert.equal(dayText(step(readDay(day), count)), expected, `${count} from ${day}`);
  };

  it('reach months after an event and months from a first day', () => {
    from(monthsAfter, '2026-01-31', 1, '2026-02-28');
    from(monthsAfter, '2026-02-28', 3, '2026-05-31');
    from(monthsAfter, '2026-09-15', 3, '2026-12-15');
    from(lastOfMonthsFrom, '2025-11-30', 3, '2026-02-28');
    from(lastOfMonthsFrom, '2023-11-30', 3, '2024-02-29');
    from(lastOfMonthsFrom, '2024-02-29', 12, '2025-02-28');
    from(lastOfMonthsFrom, '2026-06-01', 6, '2026-11-30');
  });

  it('count days over the ends of months and years', () => {
    from(daysAfter, '2024-02-28', 2, '2024-03-01');
    from(daysAfter, '2025-12-31', 366, '2027-01-01');
    assert.equal(nextDay(19000228), 19000301);
    assert.equal(nextDay(20000228), 20000229);
  });

  it('step over week-ends and holidays', () => {
    from(workingDaysAfter, '2026-10-30', 3, '2026-11-04');
    from(workingDaysAfter, '2026-05-13', 1, '2026-05-15');
    from(workingDaysAfter, '2026-12-24', 1, '2026-12-28');
    from(workingDaysAfter, '2026-04-03', 1, '2026-04-07');
  });

  it('know Easter Monday, Ascension and Whit Monday as they were and will be', () => {
    const published: [monday: string, ascension: string, whitMonday: string][] = [
      ['2008-03-24', '2008-05-01', '2008-05-12'],
      ['2011-04-25', '2011-06-02', '2011-06-13'],
      ['2019-04-22', '2019-05-30', '2019-06-10'],
      ['2024-04-01', '2024-05-09', '2024-05-20'],
      ['2025-04-21', '2025-05-29', '2025-06-09'],
      ['2026-04-06', '2026-05-14', '2026-05-25'],
      ['2027-03-29', '2027-05-06', '2027-05-17'],
      // The latest Easter there is, and the two exceptions of the epact.
      ['2038-04-26', '2038-06-03', '2038-06-14'],
      ['2049-04-19', '2049-05-27', '2049-06-07'],
      ['2076-04-20', '2076-05-28', '2076-06-08'],
    ];
    for (const day of published.flat()) assert.ok(!isWorkingDay(readDay(day)), day);
    for (const [monday] of published) {
      assert.ok(isWorkingDay(nextDay(readDay(monday))), `after ${monday}`);
    }
  });

  it('have ten holidays, on week-days or not', () => {
    let weekdays = 0;
    for (let day = 20260101; day <= 20261231; day = nextDay(day)) weekdays += isWorkingDay(day) ? 1 : 0;
    // 261 days from Monday to Friday; 15 August and 1 November fall on a Saturday and a Sunday.
    assert.equal(weekdays, 261 - 8);
  });
});

describe('the scale of the plain reference', () => {
  it('is that published for 2026-09-01', () => {
    const published = [53, 106, 176, 247, 335, 423, 529, 635, 758, 881, 1022, 1163, 1340];
    published.forEach((amount, index) => {
      const over = Fraction.parse('30217.77').plus(Fraction.parse('4230.49').times(index));
      assert.equal(scaleAmount(over, 0, '2026-09-01').toAmount(), `${amount}.00`);
    });
  });
});
