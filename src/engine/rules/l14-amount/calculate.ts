import type { Category } from '../../household';
import { Money } from '../../money';
import { sumFormula } from '../../trace';
import { afterGeneralExemption } from '../ar22-exemptions';
import { cohabitantsExcess, ownPool, type Cohabitants } from '../ar34-cohabitants';
import type { Context } from '../context';
import { componentsOf, present, resourcesOf, type Resources } from '../l16-resources';
import { hasRight } from './right';

/** The calculation in one category: EUR a year unless said otherwise. */
export interface Calculation {
  readonly category: Category;
  readonly baseAnnual: Money;
  readonly baseMonthly: Money;
  readonly resources: Resources;
  readonly cohabitants: Cohabitants;
  readonly total: Money;
  /** The prorated amount that a new claim was tested on, EUR; undefined where the yearly test applied. */
  readonly thresholdPeriod: Money | undefined;
  /** Zero without right. */
  readonly generalExemption: Money;
  /** After the general exemption; the total without right. */
  readonly counted: Money;
  readonly payableAnnual: Money;
  readonly payableMonthly: Money;
}

/** L 14 §1–2: the amount of the category less the resources, for a whole month (HOUSEHOLD.md §6). */
export function calculate(category: Category, ctx: Context): Calculation {
  const { amounts, trace } = ctx;
  const baseAnnual = amounts.baseAnnual[category];
  const baseMonthly = amounts.baseMonthly[category];
  trace?.add({
    rule: 'l14.base',
    article: 'L 14 §1',
    inputs: ['/month'],
    figures: { category, inForceFrom: amounts.baremeFrom },
    result: baseAnnual,
    unit: 'EUR/year',
    inForce: amounts.rows.categories,
  });
  trace?.add({
    rule: 'l14.base-monthly',
    article: 'L 14 §1',
    figures: { baseAnnual },
    formula: '{baseAnnual} / 12',
    result: baseMonthly,
    unit: 'EUR/month',
    rounded: true,
  });
  const resources = resourcesOf(ownPool(category, ctx), ctx);
  const cohabitants = cohabitantsExcess(category, ctx);
  const total = resources.total
    .plus(cohabitants.imputed)
    .plus(cohabitants.partnerCounted)
    .plus(cohabitants.debtorsCounted);
  traceTotal(resources, cohabitants, total, ctx);
  const { right, thresholdPeriod } = hasRight(resources, total, baseAnnual, baseMonthly, ctx);
  const counted = right ? afterGeneralExemption(total, resources.ale, category, ctx) : total;
  const payableAnnual = right ? baseAnnual.minus(counted) : Money.ZERO;
  const payableMonthly = payableAnnual.over(12).rounded();
  if (right) tracePayable(baseAnnual, counted, payableAnnual, payableMonthly, ctx);
  return {
    category,
    baseAnnual,
    baseMonthly,
    resources,
    cohabitants,
    total,
    thresholdPeriod,
    generalExemption: right ? amounts.generalExemptionAnnual[category] : Money.ZERO,
    counted,
    payableAnnual,
    payableMonthly,
  };
}

function traceTotal(resources: Resources, cohabitants: Cohabitants, total: Money, ctx: Context): void {
  if (!ctx.trace) return;
  const figures = {
    ...componentsOf(resources),
    ...present({
      familyAllowanceImputed: cohabitants.imputed,
      partnerExcess: cohabitants.partnerCounted,
      debtorsExcess: cohabitants.debtorsCounted,
    }),
  };
  ctx.trace.add({
    rule: 'l16.total',
    article: 'L 16',
    figures,
    formula: sumFormula(figures),
    result: total,
    unit: 'EUR/year',
  });
}

function tracePayable(
  baseAnnual: Money,
  counted: Money,
  payableAnnual: Money,
  payableMonthly: Money,
  ctx: Context,
): void {
  ctx.trace?.add({
    rule: 'l14.payable-annual',
    article: 'L 14 §2',
    figures: { baseAnnual, counted },
    formula: '{baseAnnual} − {counted}',
    result: payableAnnual,
    unit: 'EUR/year',
  });
  ctx.trace?.add({
    rule: 'l14.payable-monthly',
    article: 'L 14 §2',
    figures: { payableAnnual },
    formula: '{payableAnnual} / 12',
    result: payableMonthly,
    unit: 'EUR/month',
    rounded: true,
  });
}
