import { anniversary, rowText } from '../../engine';
import type { Ask } from '../ask';
import type { RecoveryCommand } from '../command';
import { dayText, day, month } from '../days';

type PaidMonth = RecoveryCommand['months'][number];

/** L 29: whether the registered summons came more than five years after a payment, the last day of its month by default. */
export function isPrescribed(
  { month: text, paidOn }: PaidMonth,
  path: string,
  { noticeOn }: RecoveryCommand,
  ask: Ask,
): boolean {
  if (noticeOn === undefined) return false;
  const paid = day(paidOn) ?? month(text).last;
  const years = Number(rowText(ask.row('recoveryPeriods', paid, path), 'recoveryPrescriptionYears'));
  return day(noticeOn) > anniversary(paid, years);
}

/** The day of payment that is read, the last of the month where none is given; `YYYY-MM-DD`. */
export function paidDay({ month: text, paidOn }: PaidMonth): string {
  return paidOn ?? dayText(month(text).last);
}
