import { Money } from '../../money';
import { sumFormula } from '../../trace';
import { exemptIncome, type SpiUse } from '../ar35-spi';
import { ownerOf, type Context, type Pool } from '../context';
import { isPartialNewClaim } from '../partial-month';

/** Professional and replacement income of a pool. */
export interface ProfessionalIncome {
  /** After AR 35, before the new-claim prorata; EUR a month, exact. */
  readonly monthly: Money;
  /** After the new-claim prorata. */
  readonly countedMonthly: Money;
  readonly annual: Money;
  readonly spi: readonly SpiUse[];
}

const NO_SPI: readonly SpiUse[] = [];

/** AR 23–24, PB 3: all income of the calendar month together, after AR 35, then twelve times (§6.3). Rounding points. */
export function professionalIncome(pool: Pool, ctx: Context): ProfessionalIncome {
  let monthly = Money.ZERO;
  let spi = NO_SPI;
  const parts: Record<string, Money> | undefined = ctx.trace && {};
  for (const person of pool.persons) {
    const income = exemptIncome(person, pool, ctx);
    monthly = monthly.plus(income.monthly);
    if (income.spi !== undefined) spi = [...spi, income.spi];
    if (parts) parts[pool.persons.length === 1 ? 'monthly' : person.role] = income.monthly;
  }
  const countedMonthly = pool.own ? prorated(monthly, ctx) : monthly;
  const annual = countedMonthly.times(12).rounded();
  if (parts && !annual.isZero()) {
    ctx.trace?.add({
      rule: 'ar23.professional-monthly',
      article: 'AR 23',
      person: ownerOf(pool),
      figures: parts,
      formula: sumFormula(parts),
      result: monthly,
      unit: 'EUR/month',
    });
    traceProrata(monthly, countedMonthly, ctx);
    ctx.trace?.add({
      rule: 'ar23.professional',
      article: 'AR 23',
      person: ownerOf(pool),
      figures: { monthly: countedMonthly },
      formula: '12 × {monthly}',
      result: annual,
      unit: 'EUR/year',
      rounded: true,
    });
  }
  return { monthly, countedMonthly, annual, spi };
}

/** AR 23, PB 3.3: a new claim on a partial month counts the income of the days of right. */
function prorated(monthly: Money, ctx: Context): Money {
  if (!isPartialNewClaim(ctx)) return monthly;
  return monthly.times(ctx.daysCovered).over(ctx.daysInMonth).rounded();
}

function traceProrata(monthly: Money, counted: Money, ctx: Context): void {
  if (counted === monthly) return;
  ctx.trace?.add({
    rule: 'ar23.new-claim',
    article: 'AR 23',
    inputs: ['/newClaim', '/from', '/to'],
    figures: { monthly, days: ctx.daysCovered, daysInMonth: ctx.daysInMonth },
    formula: '{monthly} × {days} / {daysInMonth}',
    result: counted,
    unit: 'EUR/month',
    rounded: true,
  });
}
