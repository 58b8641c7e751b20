import { dayText } from '../calendar';
import type { Day } from '../calendar';
import { Fraction } from '../fraction';
import type { Finding } from '../input';
import { ARTISTIC, inForce } from './amounts';
import { earlier, firstDayOf, lastOfMonthsFrom, later, maybeDay, nextDay, span } from './days';
import type { SpiCounter } from './input';
import { when } from './question';
import type { Answered } from './question';

export function artisticFindings(command: SpiCounter): Finding[] {
  if (command.kind !== 'artistic') return [];
  const periods = command.firstDay === undefined ? [] : periodsOf(command);
  return [
    ...when(command.firstDay === undefined, 'MISSING_FIELD', '/firstDay'),
    ...when(command.month > '2026-12', 'DATE_OUTSIDE_COVERAGE', '/month'),
    ...when(
      periods.some(({ to }) => !isInForce(earlier(to, firstDayOf(command.month)))),
      'SPI_NOT_IN_FORCE',
      '/firstDay',
    ),
  ];
}

const isInForce = (day: Day): boolean => inForce(ARTISTIC, dayText(day)) !== undefined;

interface Period {
  from: Day;
  to: Day;
}

/** AR 35 §3: three periods of one year. */
function periodsOf({ firstDay }: SpiCounter): Period[] {
  const periods: Period[] = [];
  let from = maybeDay(firstDay)!;
  for (let year = 1; year <= 3; year += 1) {
    const to = lastOfMonthsFrom(maybeDay(firstDay)!, 12 * year);
    periods.push({ from, to });
    from = nextDay(to);
  }
  return periods;
}

/** The month, kept within the period. */
const capDay = ({ month }: SpiCounter, { from, to }: Period): Day =>
  later(from, earlier(to, firstDayOf(month)));

export function artistic(command: SpiCounter): Answered {
  const periods = periodsOf(command);
  const shown = periods.map((period, index) => {
    const cap = Fraction.parse(inForce(ARTISTIC, dayText(capDay(command, period)))![1]);
    const used = Fraction.parse(command.used?.[index]?.amount ?? 0);
    return { ...period, cap, used };
  });
  const day = later(firstDayOf(command.month), periods[0]!.from);
  const current = periods.findIndex(({ from, to }) => from <= day && day <= to);
  return {
    result: {
      ...(current >= 0 && { current: current + 1 }),
      periods: shown.map(({ from, to, cap, used }) => ({
        ...span(from, to),
        cap: cap.toAmount(),
        used: used.toAmount(),
        left: cap.minus(used).orZero().toAmount(),
      })),
    },
    warnings: when(
      shown.some(({ cap, used }) => used.isOver(cap)),
      'COUNTER_EXCEEDED',
      '/used',
    ),
  };
}
