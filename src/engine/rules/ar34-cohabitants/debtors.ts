import type { Person } from '../../household';
import { Money } from '../../money';
import { sumFormula } from '../../trace';
import type { Context } from '../context';
import { cohabitantResources } from './cohabitant-resources';
import { inPolicyRounding } from './policy-rounding';
import { art34Regime } from './regime';
import type { FamilyBenefits } from './wording';
import { WORDING_2002 } from './wording-2002';
import { WORDING_2026 } from './wording-2026';

/** AR 34 §2: the resources of the cohabiting maintenance debtors above their thresholds; EUR a year. */
export interface DebtorsExcess {
  readonly count: number;
  readonly resources: Money;
  /** Count times the category 1 amount. */
  readonly threshold: Money;
  readonly excess: Money;
  /** This applicant's share, after the policy `rounding`. */
  readonly share: Money;
  /** Family benefits counted as this applicant's own. */
  readonly imputed: Money;
}

const NO_BENEFITS: FamilyBenefits = { addedToDebtor: Money.ZERO, imputed: Money.ZERO };

/**
 * AR 34 §2, categories 1 and 3. A debtor who is a beneficiary is left out, resources and threshold: they are already used there.
 */
export function debtorsExcess(ctx: Context): DebtorsExcess {
  const wording = art34Regime(ctx.household) === '2026' ? WORDING_2026 : WORDING_2002;
  const threshold = ctx.amounts.baseAnnual[1];
  const counted: Record<string, Money> = {};
  let count = 0;
  let resources = Money.ZERO;
  let above = Money.ZERO;
  let imputed = Money.ZERO;
  for (const person of ctx.household.persons) {
    if (person.minor || !person.cohabits || !wording.isDebtorRole(person, ctx.applicant)) continue;
    const received = person.familyAllowanceForApplicant;
    const benefits = received === undefined ? NO_BENEFITS : wording.familyBenefits(person, received, ctx);
    imputed = imputed.plus(benefits.imputed);
    if (person.beneficiary) continue;
    count += 1;
    const own = cohabitantResources(person, childrenOf(person, ctx), benefits.addedToDebtor, ctx);
    resources = resources.plus(own);
    above = above.plus(own.minus(threshold).orZero());
    if (ctx.trace) counted[`debtor${count}`] = own;
  }
  const thresholds = threshold.times(count);
  const group = ctx.household.policy.excess === 'group';
  const excess = group ? resources.minus(thresholds).orZero() : above;
  if (count > 0) traceExcess(counted, threshold, count, excess, group, ctx);
  return { count, resources, threshold: thresholds, excess, share: shareOf(excess, ctx), imputed };
}

/** AR 26: children for whom the debtor is paid family benefits; the applicants are, for whoever is paid theirs. */
function childrenOf(debtor: Person, ctx: Context): number {
  if (debtor.allowanceChildren !== undefined) return debtor.allowanceChildren;
  return debtor.familyAllowanceForApplicant === undefined ? 0 : ctx.household.applicants;
}

/** Several applicants divide the excess, or each bears the whole: a named reading. Rounding points. */
function shareOf(excess: Money, ctx: Context): Money {
  const { applicants, policy } = ctx.household;
  if (applicants === 1 || policy.severalApplicants === 'full') return inPolicyRounding(excess, ctx);
  const share = excess.over(applicants).rounded();
  ctx.trace?.add({
    rule: 'ar34.share',
    article: 'AR 34 §2',
    inputs: ['/applicants', '/policy/severalApplicants'],
    figures: { excess, applicants },
    formula: '{excess} / {applicants}',
    result: share,
    unit: 'EUR/year',
    rounded: true,
  });
  return inPolicyRounding(share, ctx);
}

function traceExcess(
  counted: Readonly<Record<string, Money>>,
  threshold: Money,
  count: number,
  excess: Money,
  group: boolean,
  ctx: Context,
): void {
  ctx.trace?.add({
    rule: group ? 'ar34.excess-group' : 'ar34.excess-individual',
    article: 'AR 34 §2',
    inputs: ['/policy/excess'],
    figures: { ...counted, count, threshold },
    formula: group
      ? `max(0; ${sumFormula(counted)} − {count} × {threshold})`
      : Object.keys(counted)
          .map((name) => `max(0; {${name}} − {threshold})`)
          .join(' + '),
    result: excess,
    unit: 'EUR/year',
  });
}
