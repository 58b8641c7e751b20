import { personPath, type Person } from '../../household';
import { Money } from '../../money';
import { numbered, sumFormula } from '../../trace';
import type { Context } from '../context';
import { cohabitantResources } from './cohabitant-resources';
import { inPolicyRounding } from './policy-rounding';
import { art34Regime } from './regime';
import type { FamilyBenefits, Wording } from './wording';
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
  const wording = wordingOf(ctx);
  const threshold = ctx.amounts.baseAnnual[1];
  const counted: CountedDebtor[] | undefined = ctx.trace && [];
  let count = 0;
  let resources = Money.ZERO;
  let above = Money.ZERO;
  let imputed = Money.ZERO;
  for (const person of ctx.household.persons) {
    if (!isDebtor(person, wording, ctx)) continue;
    const received = person.familyAllowanceForApplicant;
    const benefits = received === undefined ? NO_BENEFITS : wording.familyBenefits(person, received, ctx);
    imputed = imputed.plus(benefits.imputed);
    if (person.beneficiary) continue;
    count += 1;
    const own = cohabitantResources(person, childrenOf(person, ctx), benefits.addedToDebtor, ctx);
    resources = resources.plus(own);
    above = above.plus(own.minus(threshold).orZero());
    counted?.push({ person, resources: own });
  }
  const thresholds = threshold.times(count);
  const group = ctx.household.policy.excess === 'group';
  const excess = group ? resources.minus(thresholds).orZero() : above;
  if (counted !== undefined && count > 0) traceExcess(counted, threshold, excess, group, ctx);
  return { count, resources, threshold: thresholds, excess, share: shareOf(excess, ctx), imputed };
}

/** The wording of AR 34 §2 that applies. */
export function wordingOf(ctx: Context): Wording {
  return art34Regime(ctx.household) === '2026' ? WORDING_2026 : WORDING_2002;
}

/** AR 34 §2: an adult maintenance debtor of the applicant under the same roof, beneficiaries included. */
export function isDebtor(person: Person, wording: Wording, ctx: Context): boolean {
  return !person.minor && person.cohabits && wording.isDebtorRole(person, ctx.applicant);
}

/** AR 26: children for whom the debtor is paid family benefits; the applicants are, for whoever is paid theirs. */
function childrenOf(debtor: Person, ctx: Context): number {
  if (debtor.allowanceChildren !== undefined) return debtor.allowanceChildren;
  return debtor.familyAllowanceForApplicant === undefined ? 0 : ctx.household.applicants;
}

/** Several applicants divide the excess, or each bears the whole: a named reading. Rounding points. */
function shareOf(excess: Money, ctx: Context): Money {
  const { applicants, policy } = ctx.household;
  if (applicants === 1) return inPolicyRounding(excess, ctx);
  const whole = policy.severalApplicants === 'full';
  const share = whole ? excess : excess.over(applicants).rounded();
  ctx.trace?.add({
    rule: whole ? 'ar34.share-whole' : 'ar34.share',
    article: 'AR 34 §2',
    inputs: ['/applicants', '/policy/severalApplicants'],
    figures: { excess, applicants },
    formula: whole ? '{excess}' : '{excess} / {applicants}',
    result: share,
    unit: 'EUR/year',
    ...(!whole && { rounded: true }),
  });
  return inPolicyRounding(share, ctx);
}

interface CountedDebtor {
  readonly person: Person;
  readonly resources: Money;
}

/** The figure `debtor1` is about the first person among the inputs, `debtor2` about the second. */
function traceExcess(
  debtors: readonly CountedDebtor[],
  threshold: Money,
  excess: Money,
  group: boolean,
  ctx: Context,
): void {
  const counted = numbered(
    'debtor',
    debtors.map(({ resources }) => resources),
  );
  ctx.trace?.add({
    rule: group ? 'ar34.excess-group' : 'ar34.excess-individual',
    article: 'AR 34 §2',
    inputs: [...debtors.map(({ person }) => personPath(person)), '/policy/excess', '/month'],
    figures: { ...counted, count: debtors.length, threshold },
    formula: group
      ? `max(0; ${sumFormula(counted)} − {count} × {threshold})`
      : Object.keys(counted)
          .map((name) => `max(0; {${name}} − {threshold})`)
          .join(' + '),
    result: excess,
    unit: 'EUR/year',
    inForce: ctx.amounts.rows.categories,
  });
}
