import { addYears, dayText, daysCovered, readDay } from '../calendar';
import type { Day } from '../calendar';
import { Fraction } from '../fraction';
import type { Finding } from '../input';
import { daysAbroad } from './abroad';
import {
  dayBefore,
  earlier,
  eachDay,
  firstDayOf,
  firstOfMonthAfter,
  lastDayOf,
  lastOfMonthsFrom,
  maybeDay,
  nextDay,
  span,
} from './days';
import type { Policy, Sanction } from './input';
import { repeated, when } from './question';
import type { Question } from './question';

/** PROCEDURE §4. */
export const sanction: Question<Sanction> = {
  readings: ['piisStart', 'abroadCount'],
  findings: (command, policy) => [
    ...missing(command, policy),
    ...order(command),
    ...(isSuspension(command) ? periodFindings(command, policy) : stayFindings(command)),
    ...monthFindings(command),
  ],
  answer: (command, policy) => {
    const { facts, days, warnings } = isSuspension(command)
      ? imposed(command, policy)
      : byLaw(command, policy);
    const months = (command.months ?? []).map((month) => withheld(month, days, command));
    return {
      result: {
        ...facts,
        suspendedDays: days.size,
        months: months.map(({ shown }) => shown),
        withheldTotal: Fraction.sum(months.map(({ amount }) => amount)).toAmount(),
      },
      warnings,
    };
  },
};

/** A decision of the centre, with a beginning and an end; the other grounds follow from where the person stays. */
const isSuspension = ({ ground }: Sanction): boolean => ground === 'omission' || ground === 'piis';

function missing(command: Sanction, { piisStart }: Policy): Finding[] {
  const needed: (keyof Sanction)[] =
    command.ground === 'omission'
      ? ['committedOn', 'decidedOn', 'start']
      : command.ground === 'piis'
        ? ['decidedOn', ...(piisStart === 'window' ? ['notifiedOn' as const] : [])]
        : [];
  if (command.scheme === 'ASE') return [];
  return needed.flatMap((field) => when(command[field] === undefined, 'MISSING_FIELD', `/${field}`));
}

function order({ ground, committedOn, decidedOn, notifiedOn, noticeOn, finalOn }: Sanction): Finding[] {
  if (ground !== 'omission' && ground !== 'piis') return [];
  const before = (day: string | undefined, other: string | undefined): boolean =>
    day !== undefined && other !== undefined && day < other;
  return [
    ...when(before(decidedOn, committedOn), 'DATE_ORDER', '/decidedOn'),
    ...when(before(notifiedOn, decidedOn), 'DATE_ORDER', '/notifiedOn'),
    ...when(before(decidedOn, noticeOn), 'DATE_ORDER', '/noticeOn'),
    ...when(before(finalOn, decidedOn), 'DATE_ORDER', '/finalOn'),
  ];
}

function periodFindings(command: Sanction, policy: Policy): Finding[] {
  const window = windowOf(command, policy);
  const given = maybeDay(command.start);
  const start = given ?? window?.earliest;
  const until = maybeDay(command.until);
  const reprieve = maybeDay(command.reprieveFrom);
  // Without the day of the fact nobody knows whether it is a repetition, nor how long.
  const isMeasured = command.previousOn === undefined || committedOf(command) !== undefined;
  const longest =
    start === undefined || !isMeasured ? undefined : lastOfMonthsFrom(start, maxMonths(command));
  const end = until ?? longest;
  const outside =
    reprieve !== undefined &&
    start !== undefined &&
    (reprieve < start || (end !== undefined && reprieve > end));
  return [
    ...when(
      window !== undefined && given !== undefined && (given < window.earliest || given > window.latest),
      'START_OUTSIDE_WINDOW',
      '/start',
    ),
    ...when(
      window !== undefined && given === undefined && window.earliest > window.latest,
      'START_OUTSIDE_WINDOW',
      '/notifiedOn',
    ),
    ...when(until !== undefined && start !== undefined && until < start, 'DATE_ORDER', '/until'),
    ...when(
      start !== undefined && command.committedOn !== undefined && start < readDay(command.committedOn),
      'DATE_ORDER',
      '/start',
    ),
    ...when(
      until !== undefined && longest !== undefined && until > longest,
      'DURATION_OUT_OF_RANGE',
      '/until',
    ),
    ...when(reprieve !== undefined && reprieve < 20161101, 'DATE_OUTSIDE_COVERAGE', '/reprieveFrom'),
    ...when(outside, 'DATE_ORDER', '/reprieveFrom'),
  ];
}

function stayFindings({ ground, stays = [] }: Sanction): Finding[] {
  return stays.flatMap(({ from, to }, index) => {
    const previous = stays[index - 1];
    const abroad = ground === 'abroad';
    return [
      ...when(to < from, 'DATE_ORDER', `/stays/${index}/to`),
      ...when(abroad && previous !== undefined && from <= previous.to, 'DATE_ORDER', `/stays/${index}/from`),
      ...when(abroad && from < '2016-01-09', 'DATE_OUTSIDE_COVERAGE', `/stays/${index}/from`),
    ];
  });
}

function monthFindings({ months = [] }: Sanction): Finding[] {
  const outside = (day: string | undefined, month: string): boolean =>
    day !== undefined && !day.startsWith(month);
  return [
    ...repeated(
      months.map(({ month }) => month),
      'DUPLICATE_MONTH',
      'months',
      'month',
    ),
    ...months.flatMap((month, index) => [
      ...when(outside(month.from, month.month), 'PERIOD_OUTSIDE_MONTH', `/months/${index}/from`),
      ...when(outside(month.to, month.month), 'PERIOD_OUTSIDE_MONTH', `/months/${index}/to`),
      ...when(coveredOf(month).to < coveredOf(month).from, 'DATE_ORDER', `/months/${index}/to`),
    ]),
  ];
}

/** The days in which a suspension for breach of the PIIS may take effect. */
function windowOf(command: Sanction, { piisStart }: Policy): { earliest: Day; latest: Day } | undefined {
  const decided = maybeDay(command.decidedOn);
  const notified = maybeDay(command.notifiedOn);
  if (command.ground !== 'piis' || decided === undefined) return undefined;
  if (piisStart === 'secondMonth') {
    const only = firstOfMonthAfter(decided, 2);
    return { earliest: only, latest: only };
  }
  if (notified === undefined) return undefined;
  return { earliest: nextDay(notified), latest: firstOfMonthAfter(decided, 3) };
}

/** L 30 §1: within three years after the previous one became final; §2: within one year. */
function isRepeat(command: Sanction): boolean {
  const previous = maybeDay(command.previousOn);
  const committed = committedOf(command);
  if (previous === undefined || committed === undefined) return false;
  return previous <= committed && committed <= addYears(previous, command.ground === 'piis' ? 1 : 3);
}

const committedOf = ({ ground, committedOn, decidedOn }: Sanction): Day | undefined =>
  maybeDay(ground === 'piis' ? (committedOn ?? decidedOn) : committedOn);

function maxMonths(command: Sanction): number {
  if (command.ground === 'piis') return isRepeat(command) ? 3 : 1;
  return (command.fraud === true ? 12 : 6) * (isRepeat(command) ? 2 : 1);
}

function reasonsOf(command: Sanction): string[] {
  const { ground, scheme, committedOn, decidedOn, noticeOn, legitimateGround } = command;
  if (!isSuspension(command)) return [];
  const prescribed = ground === 'omission' && readDay(decidedOn!) > addYears(readDay(committedOn!), 2);
  return [
    ...(prescribed ? ['PRESCRIBED'] : []),
    ...(ground === 'piis' && noticeOn === undefined ? ['NO_FORMAL_NOTICE'] : []),
    ...(ground === 'piis' && legitimateGround === true ? ['LEGITIMATE_GROUND'] : []),
    ...(scheme === 'ASE' ? ['NO_LEGAL_SANCTION'] : []),
  ];
}

interface Suspension {
  facts: Record<string, unknown>;
  days: Set<Day>;
  warnings: Finding[];
}

function imposed(command: Sanction, policy: Policy): Suspension {
  if (missing({ ...command, scheme: 'RIS' }, policy).length > 0) {
    return { facts: { allowed: false, reasons: ['NO_LEGAL_SANCTION'] }, days: new Set(), warnings: [] };
  }
  const reasons = reasonsOf(command);
  const allowed = reasons.length === 0;
  const window = windowOf(command, policy);
  const final = command.ground === 'omission' ? maybeDay(command.finalOn) : undefined;
  const executeBy = final && addYears(final, 2);
  const start = maybeDay(command.start) ?? window!.earliest;
  const until = maybeDay(command.until) ?? lastOfMonthsFrom(start, maxMonths(command));
  // Nothing is executed after the prescription, and nothing is left to reprieve.
  const end = executeBy === undefined ? until : earlier(until, executeBy);
  const reprieve = maybeDay(command.reprieveFrom);
  const executed = reprieve === undefined ? end : earlier(end, dayBefore(reprieve));
  return {
    facts: {
      allowed,
      reasons,
      repeat: isRepeat(command),
      maxMonths: maxMonths(command),
      ...(window && { window: { earliest: dayText(window.earliest), latest: dayText(window.latest) } }),
      ...(executeBy && { executeBy: dayText(executeBy) }),
      ...(allowed && start <= executed && { period: span(start, executed) }),
      ...(allowed && reprieve && reprieve <= end && { reprieve: span(reprieve, end) }),
    },
    days: new Set(allowed ? eachDay(start, executed) : []),
    warnings: when(allowed && end < until, 'EXECUTION_PRESCRIBED', '/until'),
  };
}

/** Detention (AR 39) and stays abroad (L 23 §5). */
function byLaw({ ground, scheme, stays = [] }: Sanction, policy: Policy): Suspension {
  const abroad = ground === 'abroad';
  const { lost, counted } = daysAbroad(abroad ? stays : [], policy);
  const days = abroad ? lost : stays.flatMap(({ from, to }) => [...eachDay(readDay(from), readDay(to))]);
  return {
    facts: { allowed: true, reasons: [], ...(abroad && { counted }) },
    days: new Set(days),
    warnings: [
      ...when(scheme === 'ASE', 'ASE_ANALOGY', '/scheme'),
      ...when(abroad && stays.some(({ exceptional }) => exceptional === true), 'EXCEPTIONAL_STAY', '/stays'),
    ],
  };
}

type Month = (Sanction['months'] & object)[number];

const coveredOf = ({ month, from, to }: Month): { from: Day; to: Day } => ({
  from: maybeDay(from) ?? firstDayOf(month),
  to: maybeDay(to) ?? lastDayOf(month),
});

interface Withheld {
  amount: Fraction;
  shown: Record<string, unknown>;
}

function withheld(month: Month, suspended: Set<Day>, command: Sanction): Withheld {
  const part = isSuspension(command) ? command.part : undefined;
  const { from, to } = coveredOf(month);
  const covered = daysCovered(from, to);
  const lost = [...eachDay(from, to)].filter((day) => suspended.has(day)).length;
  const payable = Fraction.parse(month.payable);
  const amount = payable
    .times(Fraction.parse(part ?? 1))
    .times(Fraction.of(lost, covered))
    .r2();
  return {
    amount,
    shown: {
      month: month.month,
      payable: payable.toAmount(),
      coveredDays: covered,
      suspendedDays: lost,
      withheld: amount.toAmount(),
      paid: payable.minus(amount).toAmount(),
    },
  };
}
