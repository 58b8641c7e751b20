import { Money, firstOfMonth, numbered, readAmount, sumFormula, type Day } from '../../engine';
import { isPrescribed, paidDay } from './prescription';
import type { Ask } from '../ask';
import type { RecoveryCommand } from '../command';
import { dayText, day, month } from '../days';
import type { BeneficiaryRecoveryResult, RecoveryMonth, RecoveryStatus } from '../result';
import { waived } from './waiver';

type MonthInput = RecoveryCommand['months'][number];

/** One month of what was paid and what was due. */
interface Month {
  readonly input: MonthInput;
  readonly path: string;
  /** Paid less due; negative for arrears. */
  readonly difference: Money;
  readonly status: RecoveryStatus;
  readonly recoverable: Money;
}

/** L 22 §2, 24, 29: recovery from the beneficiary. Arrears are never set off. */
export function beneficiaryRecovery(
  command: RecoveryCommand,
  ask: Ask,
): BeneficiaryRecoveryResult | undefined {
  if (command.ground === 'omission') ask.warnings.add('SPI_NOT_APPLIED', '/ground');
  const effective = effectOf(command, ask);
  const months = command.months.map((input, i) =>
    recoverableOf({ input, path: `/months/${i}`, command, effective }, ask),
  );
  const sum = (status: RecoveryStatus[]): Money =>
    Money.sum(
      months.filter((item) => status.includes(item.status)).map(({ difference }) => difference.orZero()),
    );
  const recoverable = Money.sum(months.map((item) => item.recoverable));
  const figures = numbered(
    'month',
    months.map((item) => item.recoverable),
  );
  ask.trace?.add({
    rule: 'recovery.total',
    article: articleOf(command),
    figures,
    formula: sumFormula(figures),
    result: recoverable,
    unit: 'EUR',
  });
  const renounced = waived(command, recoverable, ask);
  if (renounced === undefined) return undefined;
  const arrears = Money.sum(months.map(({ difference }) => Money.ZERO.minus(difference).orZero()));
  return {
    ...(effective !== undefined && { effectiveFrom: dayText(effective) }),
    months: months.map(monthResult),
    overpaid: Money.sum(months.map(({ difference }) => difference.orZero())).toString(),
    protected: sum(['protected']).toString(),
    prescribed: sum(['prescribed']).toString(),
    waived: renounced.toString(),
    recoverable: recoverable.minus(renounced).toString(),
    arrears: arrears.toString(),
  };
}

function monthResult({ input, difference, recoverable, status }: Month): RecoveryMonth {
  return {
    month: input.month,
    overpaid: difference.toString(),
    recoverable: recoverable.toString(),
    status,
  };
}

/** L 22 §2: an error of the centre that the person could not see takes effect on the first of the month after the notification. */
function effectOf({ ground, aware, notifiedOn }: RecoveryCommand, ask: Ask): Day | undefined {
  if (ground !== 'cpasError' || aware) return undefined;
  const effective = firstOfMonth(day(notifiedOn!), 1);
  ask.trace?.add({
    rule: 'recovery.effect',
    article: 'L 22 §2',
    inputs: ['/ground', '/aware', '/notifiedOn'],
    figures: { event: notifiedOn! },
    formula: 'firstOfNextMonth({event})',
    result: dayText(effective),
    unit: 'date',
  });
  return effective;
}

interface MonthCase {
  readonly input: MonthInput;
  readonly path: string;
  readonly command: RecoveryCommand;
  readonly effective: Day | undefined;
}

function recoverableOf({ input, path, command, effective }: MonthCase, ask: Ask): Month {
  const paid = readAmount(input.paid);
  const due = readAmount(input.due!);
  const difference = paid.minus(due);
  const resources = command.ground === 'existingRight' ? readAmount(input.resources!) : undefined;
  const status = statusOf({ input, path, command, effective }, difference, resources, ask);
  const recoverable = status === 'recoverable' ? difference : status === 'limited' ? resources! : Money.ZERO;
  ask.trace?.add({
    rule: `recovery.month-${status}`,
    article: status === 'prescribed' ? 'L 29' : articleOf(command),
    inputs: [path],
    figures: {
      month: input.month,
      paid,
      due,
      ...(resources && { resources }),
      ...(status === 'prescribed' && { paidOn: paidDay(input), summons: command.noticeOn! }),
    },
    formula:
      status === 'recoverable' || status === 'arrears'
        ? '{paid} − {due}'
        : status === 'limited'
          ? 'min({paid} − {due}; {resources})'
          : '0',
    result: status === 'arrears' ? difference : recoverable,
    unit: 'EUR',
  });
  return { input, path, difference, status, recoverable };
}

/** What happens to the overpayment of a month; protection comes before prescription. */
function statusOf(
  { input, path, command, effective }: MonthCase,
  difference: Money,
  resources: Money | undefined,
  ask: Ask,
): RecoveryStatus {
  if (difference.isZero()) return 'none';
  if (difference.isBelow(Money.ZERO)) return 'arrears';
  const { first } = month(input.month);
  if (effective !== undefined && first < effective) return 'protected';
  if (isPrescribed(input, path, command, ask)) return 'prescribed';
  return resources?.isBelow(difference) ? 'limited' : 'recoverable';
}

function articleOf({ ground }: RecoveryCommand): string {
  return ground === 'existingRight' ? 'L 24 §1 2°' : 'L 22 §2, 24';
}
