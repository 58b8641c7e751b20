import { dayText, daysCovered, lastOfMonth, readDay } from '../calendar';
import type { Day } from '../calendar';
import type { Finding } from '../input';
import { artistic, artisticFindings } from './artistic-counter';
import {
  earlier,
  eachDay,
  firstDayOf,
  firstOfMonthAfter,
  lastDayOf,
  lastOfMonthsFrom,
  maybeDay,
  span,
} from './days';
import type { Policy, SpiCounter } from './input';
import { repeated, when } from './question';
import type { Answered, Question } from './question';

const DAYS = 1095;

/** PROCEDURE §9. */
export const spiCounter: Question<SpiCounter> = {
  readings: ['counterPartial'],
  findings: (command) => {
    const { month, firstDay, history = [], gaps = [] } = command;
    return [
      ...when(firstDay !== undefined && readDay(firstDay) > lastDayOf(month), 'DATE_ORDER', '/firstDay'),
      ...artisticFindings(command),
      ...repeated(
        history.map((one) => one.month),
        'DUPLICATE_MONTH',
        'history',
        'month',
      ),
      ...history.flatMap((one, index) => [
        ...when(one.month >= month, 'DATE_ORDER', `/history/${index}/month`),
        ...when(
          one.kind === 'shortage' && one.month < '2024-01',
          'SPI_NOT_IN_FORCE',
          `/history/${index}/kind`,
        ),
        ...when((one.days ?? 0) > lengthOf(one.month), 'OUT_OF_RANGE', `/history/${index}/days`),
      ]),
      ...gaps.flatMap(({ endedOn, resumedOn }, index) =>
        when(resumedOn <= endedOn, 'DATE_ORDER', `/gaps/${index}/resumedOn`),
      ),
    ];
  },
  answer: (command, policy) => {
    const { result, warnings } = counterOf(command, policy);
    const gaps = command.gaps?.map(gap);
    return { result: { ...(gaps && { gaps }), ...result }, warnings };
  },
};

const lengthOf = (month: string): number => daysCovered(firstDayOf(month), lastDayOf(month));

function counterOf(command: SpiCounter, policy: Policy): Answered {
  if (command.kind === 'artistic') return artistic(command);
  return command.kind === 'student' ? student(command) : general(command, policy);
}

/** The full calendar months strictly between the end and the resumption. */
function gap({ endedOn, resumedOn }: { endedOn: string; resumedOn: string }): Record<string, unknown> {
  let fullMonths = 0;
  for (let first = firstOfMonthAfter(readDay(endedOn), 1); lastOfMonth(first) < readDay(resumedOn);) {
    fullMonths += 1;
    first = firstOfMonthAfter(first, 1);
  }
  return { fullMonths, continues: fullMonths < 2 };
}

/** AR 35 §2: the days of the month until the end of the contract. */
function student({ month, piisUntil }: SpiCounter): Answered {
  const until = maybeDay(piisUntil);
  const last = earlier(lastDayOf(month), until ?? Infinity);
  return {
    result: {
      monthDaysLeft: daysCovered(firstDayOf(month), last),
      ...(until !== undefined && { until: dayText(until) }),
    },
    warnings: [],
  };
}

/** AR 35 §1: 1 095 days within six years, counted day by day. */
function general(command: SpiCounter, { counterPartial }: Policy): Answered {
  const history = [...(command.history ?? [])]
    .filter(({ kind }) => kind !== 'student')
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const from = maybeDay(command.firstDay) ?? firstDayOf(history[0]?.month ?? command.month);
  const to = lastOfMonthsFrom(from, 72);
  const touches = ({ month }: { month: string }): boolean =>
    firstDayOf(month) <= to && lastDayOf(month) >= from;
  let used = 0;
  let exhaustedIn: string | undefined;
  for (const { month, days } of history.filter(touches)) {
    const debited = counterPartial === 'covered' ? (days ?? lengthOf(month)) : lengthOf(month);
    for (let day = 0; day < debited; day += 1) {
      used += 1;
      if (used === DAYS) exhaustedIn = month;
    }
  }
  const first = firstDayOf(command.month);
  const ended = first > to;
  const remaining = ended ? 0 : Math.max(0, DAYS - used);
  const inWindow = [...eachDay(first, lastDayOf(command.month))].filter((day) => day >= from && day <= to);
  const block = shortageBlock(history);
  return {
    result: {
      windowFrom: dayText(from),
      windowTo: dayText(to),
      usedDays: Math.min(DAYS, used),
      remainingDays: remaining,
      monthDaysLeft: Math.min(remaining, inWindow.length),
      ...(exhaustedIn !== undefined && { exhaustedIn }),
      ...(block && { shortage: span(block.from, block.to) }),
    },
    warnings: [
      ...when(used > DAYS, 'COUNTER_EXCEEDED', '/history'),
      ...when(!history.every(touches), 'OUTSIDE_WINDOW', '/history'),
      ...when(ended, 'WINDOW_ENDED', '/month'),
      ...shortageWarnings(history, block),
      ...when(command.month < '2014-10', 'BEFORE_2014_10', '/month'),
      ...when(
        (command.history ?? []).some(({ month }) => month < '2014-10'),
        'BEFORE_2014_10',
        '/history',
      ),
    ],
  };
}

type History = SpiCounter['history'] & object;

/** AR 35 §1 al. 4: once, three calendar months from the first. */
function shortageBlock(history: History): { from: Day; to: Day } | undefined {
  const first = history.find(({ kind }) => kind === 'shortage');
  if (first === undefined) return undefined;
  const from = firstDayOf(first.month);
  return { from, to: lastOfMonth(firstOfMonthAfter(from, 2)) };
}

const shortageWarnings = (history: History, block: { to: Day } | undefined): Finding[] =>
  when(
    history.some(({ kind, month }) => kind === 'shortage' && firstDayOf(month) > block!.to),
    'SHORTAGE_OUTSIDE_BLOCK',
    '/history',
  );
