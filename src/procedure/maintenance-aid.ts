import { Money, readAmount, rowMoney, rowRate } from '../engine';
import { inForce, type Ask } from './ask';
import type { MaintenanceAidCommand } from './command';
import { month } from './days';
import { reportDuplicates } from './duplicates';
import type { Question } from './question';
import type { MaintenanceAidResult } from './result';

type MonthInput = MaintenanceAidCommand['months'][number];

/** PROCEDURE.md §7 (LO 68quinquies): half of what was paid for the children, within a limit a month and a year. */
export const maintenanceAid: Question<'maintenanceAid'> = {
  policies: ['maintenanceCap', 'partialPayment'],
  check({ year, months }, ask) {
    months.forEach((item, i) => {
      const path = `/months/${i}/month`;
      const found = month(item.month).year;
      if (found !== year) ask.report('PERIOD_OUTSIDE_YEAR', path, { value: item.month, limit: year });
    });
    reportDuplicates(
      months.map((item) => item.month),
      'DUPLICATE_MONTH',
      (i) => `/months/${i}/month`,
      ask,
    );
  },
  answer(command, ask) {
    const { title, months } = command;
    if (title === 'none') ask.warnings.add('NO_TITLE', '/title');
    const aids = new Map<MonthInput, Money>();
    let total = Money.ZERO;
    let yearMax = Money.ZERO;
    const inOrder = [...months].sort((a, b) => (a.month < b.month ? -1 : 1)); // the limit of the year is used up month by month
    for (const item of inOrder) {
      const path = `/months/${months.indexOf(item)}`;
      const limits = limitsOf(item, path, ask);
      yearMax = limits.yearMax;
      const aid = monthlyAid({ item, path, title, left: yearMax.minus(total), limits }, ask);
      aids.set(item, aid);
      total = total.plus(aid);
    }
    return {
      months: months.map((item) => ({ month: item.month, aid: aids.get(item)!.toString() })),
      total: total.toString(),
      left: yearMax.minus(total).toString(),
    };
  },
};

/**
 * The aid of a month, where its year was answered for that month alone and so much of the year is granted already (LO 68quinquies §3): no
 * more than the year leaves; EUR.
 *
 * @example
 * aidAfter(readAmount('1008.37'), { months: [{ month: '2026-12', aid: '91.67' }], total: '91.67', left: '1008.33' }) // 91.63
 */
export function aidAfter(granted: Money, { total, left }: MaintenanceAidResult): Money {
  const aid = readAmount(total);
  const yearMax = aid.plus(readAmount(left));
  return aid.atMost(yearMax.minus(granted).orZero());
}

/** LO 68quinquies §3: the limits of a month and of the year, EUR. */
interface Limits {
  readonly row: ReturnType<Ask['row']>;
  readonly yearMax: Money;
  readonly monthMax: Money;
}

function limitsOf(item: MonthInput, path: string, ask: Ask): Limits {
  const row = ask.row('maintenanceAid', month(item.month).first, `${path}/month`);
  const cap = ask.policy.maintenanceCap === 'ar' ? 'monthMaxAr' : 'monthMaxPractice';
  return { row, yearMax: rowMoney(row, 'yearMax'), monthMax: rowMoney(row, cap) };
}

interface AidCase {
  readonly item: MonthInput;
  readonly path: string;
  readonly title: MaintenanceAidCommand['title'];
  /** What is left of the year. */
  readonly left: Money;
  readonly limits: Limits;
}

/** The aid of one month: nothing without a title, without RIS or ASE in the month, or with wages of article 60 only. */
function monthlyAid({ item, path, title, left, limits }: AidCase, ask: Ask): Money {
  const paid = readAmount(item.paid);
  const owed = item.owed === undefined ? undefined : readAmount(item.owed);
  const isPartial = owed !== undefined && paid.isBelow(owed);
  if (isPartial) ask.warnings.add('PARTIAL_PAYMENT', '/months');
  const isLeftOut =
    title === 'none' ||
    item.beneficiary === false ||
    item.article60Only === true ||
    (isPartial && ask.policy.partialPayment === 'none');
  const counted = owed === undefined ? paid : paid.atMost(owed);
  const { row, monthMax } = limits;
  const rate = rowRate(row, 'rate');
  const half = counted.share(rate).rounded();
  const aid = isLeftOut ? Money.ZERO : half.atMost(monthMax).atMost(left);
  ask.trace?.add({
    rule: isLeftOut ? 'maintenanceAid.none' : 'maintenanceAid.month',
    article: 'LO 68quinquies §3',
    inputs: [path, '/title'],
    figures: {
      month: item.month,
      paid: counted,
      ...(isLeftOut ? {} : { rateN: rate.n, rateD: rate.d, monthMax, left }),
    },
    formula: isLeftOut ? '0' : 'min(cent({paid} × {rateN} ÷ {rateD}); {monthMax}; {left})',
    result: aid,
    unit: 'EUR',
    rounded: !isLeftOut,
    inForce: inForce('maintenanceAid', row),
    ...(isPartial
      ? { reading: 'partialPayment', confidence: 'disputed' }
      : half.isAbove(rowMoney(row, 'monthMaxPractice')) && {
          reading: 'maintenanceCap',
          confidence: 'disputed',
        }),
  });
  return aid;
}
