import { addYears, dayText, readDay } from '../calendar';
import type { Day } from '../calendar';
import { Fraction } from '../fraction';
import type { Finding } from '../input';
import { firstDayOf, firstOfMonthAfter, lastDayOf, maybeDay } from './days';
import type { Recovery, RecoveryMonth } from './input';
import { when } from './question';

export function beneficiaryFindings(command: Recovery): Finding[] {
  const { ground, months } = command;
  return [
    ...when(ground === undefined, 'MISSING_FIELD', '/ground'),
    ...when(isUnaware(command) && command.notifiedOn === undefined, 'MISSING_FIELD', '/notifiedOn'),
    ...months.flatMap(({ due, resources }, index) => [
      ...when(due === undefined, 'MISSING_FIELD', `/months/${index}/due`),
      ...when(
        ground === 'existingRight' && resources === undefined,
        'MISSING_FIELD',
        `/months/${index}/resources`,
      ),
    ]),
  ];
}

const isUnaware = ({ ground, aware }: Recovery): boolean => ground === 'cpasError' && aware !== true;

interface Month {
  month: string;
  overpaid: Fraction;
  recoverable: Fraction;
  status: 'none' | 'arrears' | 'recoverable' | 'limited' | 'protected' | 'prescribed';
}

/** L 22 §2, 24: what the beneficiary has to pay back before a waiver, and the rest of the result. */
export function fromBeneficiary(command: Recovery): { sum: Fraction; result: Record<string, unknown> } {
  const effective = isUnaware(command) ? firstOfMonthAfter(readDay(command.notifiedOn!), 1) : undefined;
  const months = command.months.map((month) => monthOf(month, command, effective));
  const positive = (status?: Month['status']): string =>
    Fraction.sum(
      months
        .filter((month) => status === undefined || month.status === status)
        .map((month) => month.overpaid.orZero()),
    ).toAmount();
  return {
    sum: Fraction.sum(months.map(({ recoverable }) => recoverable)),
    result: {
      ...(effective !== undefined && { effectiveFrom: dayText(effective) }),
      months: months.map(({ month, overpaid, recoverable, status }) => ({
        month,
        overpaid: overpaid.toAmount(),
        recoverable: recoverable.toAmount(),
        status,
      })),
      overpaid: positive(),
      protected: positive('protected'),
      prescribed: positive('prescribed'),
      arrears: Fraction.sum(months.map(({ overpaid }) => Fraction.zero.minus(overpaid).orZero())).toAmount(),
    },
  };
}

function monthOf(given: RecoveryMonth, command: Recovery, effective: Day | undefined): Month {
  const { month } = given;
  const overpaid = Fraction.parse(given.paid).minus(Fraction.parse(given.due!));
  const nothing = { month, overpaid, recoverable: Fraction.zero };
  if (overpaid.equals(Fraction.zero)) return { ...nothing, status: 'none' };
  if (overpaid.isUnder(Fraction.zero)) return { ...nothing, status: 'arrears' };
  if (effective !== undefined && firstDayOf(month) < effective) return { ...nothing, status: 'protected' };
  if (isPrescribed(given, command)) return { ...nothing, status: 'prescribed' };
  const limit = command.ground === 'existingRight' ? Fraction.parse(given.resources!) : overpaid;
  return limit.isUnder(overpaid)
    ? { month, overpaid, recoverable: limit, status: 'limited' }
    : { month, overpaid, recoverable: overpaid, status: 'recoverable' };
}

/** L 29: five years after the payment, the last day of the month when it is not known. */
export function isPrescribed({ month, paidOn }: RecoveryMonth, { noticeOn }: Recovery): boolean {
  const notice = maybeDay(noticeOn);
  return notice !== undefined && notice > addYears(maybeDay(paidOn) ?? lastDayOf(month), 5);
}
