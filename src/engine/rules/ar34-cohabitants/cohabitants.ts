import type { Category } from '../../household';
import { Money } from '../../money';
import type { Context } from '../context';
import { debtorsExcess, type DebtorsExcess } from './debtors';
import { traceLeftOut } from './left-out';
import { partnerExcess, type PartnerExcess } from './partner';

/** What AR 34 adds to the resources of the applicant; EUR a year. */
export interface Cohabitants {
  readonly partner: PartnerExcess | undefined;
  readonly debtors: DebtorsExcess | undefined;
  /** X1, AR 34 §1. */
  readonly partnerCounted: Money;
  /** X2, AR 34 §2: the share of the excess, or what the centre retains for reasons of equity. */
  readonly debtorsCounted: Money;
  /** Family benefits imputed to the applicant. */
  readonly imputed: Money;
}

const NOBODY: Cohabitants = {
  partner: undefined,
  debtors: undefined,
  partnerCounted: Money.ZERO,
  debtorsCounted: Money.ZERO,
  imputed: Money.ZERO,
};

/**
 * AR 34: the partner counts in category 1 (§1), the maintenance debtors in categories 1 and 3 (§2), nobody in category 2. In
 * category 3 the partner's resources are the applicant's (§4): see the pool.
 */
export function cohabitantsExcess(category: Category, ctx: Context): Cohabitants {
  if (ctx.trace) traceLeftOut(category, ctx);
  if (category === 2 || ctx.household.persons.length === 1) return withEquity(NOBODY, category, ctx);
  const partner = category === 1 ? partnerExcess(ctx) : undefined;
  const debtors = debtorsExcess(ctx);
  return withEquity(
    {
      partner,
      debtors: debtors.count === 0 ? undefined : debtors,
      partnerCounted: partner?.counted ?? Money.ZERO,
      debtorsCounted: debtors.share,
      imputed: debtors.imputed,
    },
    category,
    ctx,
  );
}

/** AR 34 §2: for reasons of equity the centre may count less than the share. */
function withEquity(full: Cohabitants, category: Category, ctx: Context): Cohabitants {
  const { equity } = ctx.household;
  if (equity === undefined || category === 2) return full;
  ctx.warnings.add('ART34_EQUITY', '/equity');
  ctx.trace?.add({
    rule: 'ar34.equity',
    article: 'AR 34 §2',
    inputs: ['/equity'],
    figures: { share: full.debtorsCounted, retained: equity.retained },
    formula: '{retained}',
    result: equity.retained,
    unit: 'EUR/year',
  });
  return { ...full, debtorsCounted: equity.retained };
}

/** The most that equity may retain: this applicant's share of the excess, EUR a year (EQUITY_OUT_OF_RANGE). */
export function equityLimit(cohabitants: Cohabitants): Money {
  return cohabitants.debtors?.share ?? Money.ZERO;
}
