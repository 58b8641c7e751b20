import assert from 'node:assert/strict';
import type { SpiCounter } from '../reference/procedure/input';
import { daysLater } from './days';
import { monthOf, monthsLater } from './procedure/days';
import { spiCounterCommands } from './procedure/spi-counters';
import { resultOf } from './procedure/subject';
import { PATIENCE, RUNS, holds } from './settings';

interface Counter {
  windowFrom: string;
  windowTo: string;
  usedDays: number;
  remainingDays: number;
  monthDaysLeft: number;
  exhaustedIn?: string;
}

/** The days of a month, one by one. */
function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = daysLater(day, 1)) days.push(day);
  return days;
}

/** The counter as one would keep it on paper: a stroke a day, a whole month struck as soon as it touches the window. */
function counted(
  { month, history = [] }: SpiCounter,
  from: string,
  to: string,
): Omit<Counter, 'windowFrom' | 'windowTo'> {
  const struck = history
    .filter(({ kind }) => kind !== 'student')
    .map((one) => daysOf(one.month))
    .filter((days) => days.some((day) => from <= day && day <= to))
    .flat()
    .sort();
  const isOver = `${month}-01` > to;
  const last = struck[1094];
  let left = isOver ? 0 : Math.max(0, 1095 - struck.length);
  const remainingDays = left;
  let monthDaysLeft = 0;
  for (const day of daysOf(month)) {
    if (day < from || day > to || left === 0) continue;
    left -= 1;
    monthDaysLeft += 1;
  }
  return {
    usedDays: Math.min(1095, struck.length),
    remainingDays,
    monthDaysLeft,
    ...(last !== undefined && { exhaustedIn: monthOf(last) }),
  };
}

const isGeneral = ({ kind }: SpiCounter): boolean => kind === undefined || kind === 'general';

describe('the counter of the general exemption', function () {
  this.timeout(PATIENCE * 2);

  it('is that of counting day by day', () => {
    holds(
      spiCounterCommands.filter(isGeneral),
      (drawn) => {
        const command = { ...drawn, policy: {} };
        const result = resultOf<Counter>(command);
        if (result === undefined) return;
        const { windowFrom, windowTo, ...expected } = result;
        assert.deepEqual(
          { ...counted(command, windowFrom, windowTo) },
          Object.fromEntries(Object.entries(expected).filter(([key]) => !['gaps', 'shortage'].includes(key))),
        );
      },
      RUNS,
    );
  });

  it('runs six years from its first day', () => {
    holds(spiCounterCommands.filter(isGeneral), (command) => {
      const result = resultOf<Counter>(command);
      if (result === undefined) return;
      const { windowFrom, windowTo } = result;
      if (command.firstDay !== undefined) assert.equal(windowFrom, command.firstDay);
      // 29 February has no sixth anniversary but the last of the month.
      const eve = daysLater(monthsLater(windowFrom, 72), windowFrom.endsWith('02-29') ? 0 : -1);
      assert.equal(windowTo, eve);
    });
  });

  it('goes on when the months are listed in another order', () => {
    holds(spiCounterCommands.filter(isGeneral), (command) => {
      const reversed = { ...command, history: [...(command.history ?? [])].reverse() };
      assert.deepEqual(resultOf<Counter>(reversed), resultOf<Counter>(command));
    });
  });
});
