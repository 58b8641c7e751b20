import { Fraction } from '../fraction';
import type { MaintenanceAid, Policy } from './input';
import { repeated, when } from './question';
import type { Question } from './question';

type Month = MaintenanceAid['months'][number];

/** PROCEDURE §7. */
export const maintenanceAid: Question<MaintenanceAid> = {
  readings: ['maintenanceCap', 'partialPayment'],
  findings: ({ year, months }) => [
    ...repeated(
      months.map(({ month }) => month),
      'DUPLICATE_MONTH',
      'months',
      'month',
    ),
    ...months.flatMap(({ month }, index) =>
      when(Number(month.slice(0, 4)) !== year, 'PERIOD_OUTSIDE_YEAR', `/months/${index}/month`),
    ),
  ],
  answer: (command, policy) => {
    const aids = aidByMonth(command, policy);
    const total = Fraction.sum(aids.values());
    return {
      result: {
        months: command.months.map(({ month }) => ({ month, aid: aids.get(month)!.toAmount() })),
        total: total.toAmount(),
        left: YEAR.minus(total).toAmount(),
      },
      warnings: [
        ...when(command.title === 'none', 'NO_TITLE', '/title'),
        ...when(command.months.some(isPartial), 'PARTIAL_PAYMENT', '/months'),
      ],
    };
  },
};

const YEAR = Fraction.of(1100);

const isPartial = ({ paid, owed }: Month): boolean =>
  owed !== undefined && Fraction.parse(paid).isUnder(Fraction.parse(owed));

/** The amount of the year is used up in the order of the calendar. */
function aidByMonth(command: MaintenanceAid, policy: Policy): Map<string, Fraction> {
  const aids = new Map<string, Fraction>();
  let left = YEAR;
  for (const month of [...command.months].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const aid = command.title === 'none' ? Fraction.zero : Fraction.min(left, aidOf(month, policy));
    aids.set(month.month, aid);
    left = left.minus(aid);
  }
  return aids;
}

function aidOf(month: Month, { maintenanceCap, partialPayment }: Policy): Fraction {
  if (month.beneficiary === false || month.article60Only === true) return Fraction.zero;
  if (partialPayment === 'none' && isPartial(month)) return Fraction.zero;
  const paid = Fraction.parse(month.paid);
  const counted = month.owed === undefined ? paid : Fraction.min(paid, Fraction.parse(month.owed));
  const cap = Fraction.parse(maintenanceCap === 'ar' ? '91.67' : '91.66');
  return Fraction.min(counted.over(2).r2(), cap);
}
