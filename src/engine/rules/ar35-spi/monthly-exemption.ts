import type { SpiAmounts } from '../../amounts';
import { anniversary } from '../../calendar';
import { personPath, type Person, type Spi, type SpiKind } from '../../household';
import { Money } from '../../money';
import type { Context } from '../context';
import { isPartialMonth } from '../partial-month';

/** An exemption as it applies to one month: its kind once the conditions are looked at, and its ceiling. */
export interface MonthlyExemption {
  readonly kind: Exclude<SpiKind, 'artistic'>;
  /** EUR a month. */
  readonly cap: Money;
}

type MonthlySpi = Exclude<Spi, { readonly kind: 'artistic' }>;

/**
 * AR 35 §§1–2: the ceiling of the exemption of professional income in the month. It is prorated only when the counter ends
 * inside the month; a shortage job needs a month that the right covers fully, and is then whole.
 */
export function monthlyExemption(person: Person, spi: MonthlySpi, ctx: Context): MonthlyExemption {
  switch (spi.kind) {
    case 'general':
      return byDays(person, GENERAL, spiAmounts(ctx).generalMonthly, spi.daysLeft, ctx);
    case 'student':
      return studentExemption(person, spi, ctx);
    case 'shortage':
      return shortageExemption(person, spi.daysLeft, ctx);
  }
}

/** The amounts of AR 35 on the first day of the right: the checks refuse an exemption without amount (SPI_NOT_IN_FORCE). */
export function spiAmounts(ctx: Context): SpiAmounts {
  return ctx.amounts.spi!;
}

/** AR 35 §2. Without an individual project (PIIS) there is no exemption (PB 2.3.3). */
function studentExemption(
  person: Person,
  spi: Extract<Spi, { readonly kind: 'student' }>,
  ctx: Context,
): MonthlyExemption {
  const { effectiveDate, piis } = ctx.household;
  const path = `${personPath(person)}/spi`;
  if (person.birthDate !== undefined && effectiveDate >= anniversary(person.birthDate, 25)) {
    ctx.warnings.add('STUDENT_OVER_25', path);
  }
  if (piis === false) {
    ctx.warnings.add('STUDENT_WITHOUT_PIIS', path);
    traceNoCap(person, 'ar35.cap-student-no-piis', 'AR 35 §2', ['/piis'], ctx);
    return { kind: 'student', cap: Money.ZERO };
  }
  const { generalMonthly, studentGrantMonthly, grantHoldersHaveGeneral } = spiAmounts(ctx);
  if (!spi.grant) return byDays(person, STUDENT, generalMonthly, spi.daysLeft, ctx);
  return grantHoldersHaveGeneral
    ? byDays(person, GRANT_COVID, generalMonthly, spi.daysLeft, ctx)
    : byDays(person, GRANT, studentGrantMonthly, spi.daysLeft, ctx);
}

/** AR 35 §1 al. 4: whole on a full month while days are left on the general counter; else as the general exemption. */
function shortageExemption(person: Person, daysLeft: number | undefined, ctx: Context): MonthlyExemption {
  const { generalMonthly, shortageMonthly } = spiAmounts(ctx);
  if (isPartialMonth(ctx)) {
    ctx.warnings.add('SPI_SHORTAGE_PARTIAL_MONTH', `${personPath(person)}/spi`);
    return byDays(person, GENERAL, generalMonthly, daysLeft, ctx);
  }
  if (daysLeft === 0) {
    traceNoCap(person, 'ar35.cap-shortage-exhausted', 'AR 35 §1 al. 4', [], ctx);
    return { kind: 'shortage', cap: Money.ZERO };
  }
  const cap = shortageMonthly!; // in force: the checks made sure (SPI_NOT_IN_FORCE)
  traceCap(person, SHORTAGE, cap, cap, undefined, ctx);
  return { kind: 'shortage', cap };
}

/** A ceiling as the trace tells it: which amount of the law it is. */
interface Ceiling {
  readonly kind: MonthlyExemption['kind'];
  readonly rule: string;
  readonly article: string;
}

const GENERAL: Ceiling = { kind: 'general', rule: 'ar35.cap-general', article: 'AR 35 §1' };
const STUDENT: Ceiling = { kind: 'student', rule: 'ar35.cap-student', article: 'AR 35 §2' };
/** Holders of a study grant: an amount of their own, but in the COVID window the general one. */
const GRANT: Ceiling = { kind: 'student', rule: 'ar35.cap-student-grant', article: 'AR 35 §2' };
const GRANT_COVID: Ceiling = { kind: 'student', rule: 'ar35.cap-student-grant-covid', article: 'AR 35 §2' };
const SHORTAGE: Ceiling = { kind: 'shortage', rule: 'ar35.cap-shortage', article: 'AR 35 §1 al. 4' };

/** A rounding point, where the counter ends inside the month. */
function byDays(
  person: Person,
  ceiling: Ceiling,
  monthly: Money,
  daysLeft: number | undefined,
  ctx: Context,
): MonthlyExemption {
  const { daysInMonth } = ctx;
  const days = Math.min(daysLeft ?? daysInMonth, daysInMonth);
  const isWhole = days === daysInMonth;
  const cap = isWhole ? monthly : monthly.times(days).over(daysInMonth).rounded();
  traceCap(person, ceiling, monthly, cap, isWhole ? undefined : days, ctx);
  return { kind: ceiling.kind, cap };
}

/** `days` where the ceiling is prorated. */
function traceCap(
  person: Person,
  { rule, article }: Ceiling,
  monthly: Money,
  cap: Money,
  days: number | undefined,
  ctx: Context,
): void {
  const { trace, daysInMonth } = ctx;
  trace?.add({
    rule,
    article,
    person: person.id,
    inputs: [`${personPath(person)}/spi`],
    figures: days === undefined ? { monthly } : { monthly, days, daysInMonth },
    formula: days === undefined ? '{monthly}' : '{monthly} × {days} / {daysInMonth}',
    result: cap,
    unit: 'EUR/month',
    inForce: ctx.amounts.rows.spi,
    ...(days !== undefined && { rounded: true }),
  });
}

/** The rule says why there is no exemption. */
function traceNoCap(
  person: Person,
  rule: string,
  article: string,
  inputs: readonly string[],
  ctx: Context,
): void {
  ctx.trace?.add({
    rule,
    article,
    person: person.id,
    inputs: [`${personPath(person)}/spi`, ...inputs],
    result: Money.ZERO,
    unit: 'EUR/month',
  });
}
