import { anniversary } from '../../calendar';
import { personPath, type Person, type Spi, type SpiKind } from '../../household';
import { Money } from '../../money';
import type { Context } from '../context';

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
      return byDays(person, 'general', generalMonthly(ctx), spi.daysLeft, ctx);
    case 'student':
      return studentExemption(person, spi, ctx);
    case 'shortage':
      return shortageExemption(person, spi.daysLeft, ctx);
  }
}

/** The checks refuse an exemption without amount (SPI_NOT_IN_FORCE). */
export function spiAmounts(ctx: Context): NonNullable<Context['amounts']['spi']> {
  return ctx.amounts.spi!;
}

function generalMonthly(ctx: Context): Money {
  return spiAmounts(ctx).generalMonthly;
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
    return byDays(person, 'student', Money.ZERO, spi.daysLeft, ctx);
  }
  const { generalMonthly, studentGrantMonthly, grantHoldersHaveGeneral } = spiAmounts(ctx);
  const monthly = spi.grant && !grantHoldersHaveGeneral ? studentGrantMonthly : generalMonthly;
  return byDays(person, 'student', monthly, spi.daysLeft, ctx);
}

/** AR 35 §1 al. 4: whole on a full month while days are left on the general counter; else as the general exemption. */
function shortageExemption(person: Person, daysLeft: number | undefined, ctx: Context): MonthlyExemption {
  if (ctx.daysCovered < ctx.daysInMonth) {
    ctx.warnings.add('SPI_SHORTAGE_PARTIAL_MONTH', `${personPath(person)}/spi`);
    return byDays(person, 'general', generalMonthly(ctx), daysLeft, ctx);
  }
  const monthly = spiAmounts(ctx).shortageMonthly!;
  const cap = daysLeft === 0 ? Money.ZERO : monthly;
  traceCap(person, 'shortage', monthly, cap, daysLeft, '{monthly}', ctx);
  return { kind: 'shortage', cap };
}

/** A rounding point. */
function byDays(
  person: Person,
  kind: MonthlyExemption['kind'],
  monthly: Money,
  daysLeft: number | undefined,
  ctx: Context,
): MonthlyExemption {
  const { daysInMonth } = ctx;
  const days = Math.min(daysLeft ?? daysInMonth, daysInMonth);
  const cap = days === daysInMonth ? monthly : monthly.times(days).over(daysInMonth).rounded();
  traceCap(person, kind, monthly, cap, days, '{monthly} × {days} / {daysInMonth}', ctx);
  return { kind, cap };
}

function traceCap(
  person: Person,
  kind: MonthlyExemption['kind'],
  monthly: Money,
  cap: Money,
  days: number | undefined,
  formula: string,
  ctx: Context,
): void {
  const { trace, daysInMonth } = ctx;
  trace?.add({
    rule: `ar35.cap-${kind}`,
    article: kind === 'student' ? 'AR 35 §2' : kind === 'shortage' ? 'AR 35 §1 al. 4' : 'AR 35 §1',
    person: person.id,
    inputs: [`${personPath(person)}/spi`],
    figures: { monthly, days: days ?? daysInMonth, daysInMonth },
    formula: days === 0 ? '0' : formula,
    result: cap,
    unit: 'EUR/month',
    rounded: true,
  });
}
