import { applicantOf, othersOf, partnerOf } from './category';
import { Fraction } from './fraction';
import type { Dossier, Person } from './household';
import type { Category } from './input';
import { incomeOf } from './income';
import { yearlyComponents } from './resources';
import type { Tables } from './tables';

/** HOUSEHOLD §5.4: the adult cohabitants of the circle, those who have a RIS themselves included. */
export function circleOf(dossier: Dossier): Person[] {
  const married = applicantOf(dossier).married;
  return othersOf(dossier).filter((person) => {
    if (person.minor) return false;
    if (person.role === 'parent' || person.role === 'child') return true;
    if (dossier.regime === '2002') return false;
    if (['grandparent', 'grandchild', 'ex-spouse'].includes(person.role)) return true;
    return (person.role === 'child-in-law' && person.married) || (person.role === 'parent-in-law' && married);
  });
}

/** §5.4: what a debtor receives for the applicants under the wording of 2026, per year, as far as it counts. */
export function familyBenefits(debtor: Person, dossier: Dossier, tables: Tables): Fraction {
  const amount = debtor.familyAllowanceForApplicant;
  if (dossier.regime === '2002' || amount === undefined || applicantOf(dossier).careNeed)
    return Fraction.zero;
  const flat = tables.value('familyAllowanceFlat', 'perMonth', dossier.from);
  return Fraction.min(amount, flat.times(dossier.applicants)).times(12);
}

/** §5.5: the resources of a cohabitant, as if the applicant, without SPI, prorata or general exemption. */
export function resourcesOf(person: Person, isDebtor: boolean, dossier: Dossier, tables: Tables): Fraction {
  const payee = isDebtor && person.familyAllowanceForApplicant !== undefined;
  const children = person.allowanceChildrenGiven ?? (payee ? dossier.applicants : 0);
  const { components } = yearlyComponents([person], children, 1, dossier, tables);
  const professional = incomeOf(person, dossier).times(12).r2();
  return Fraction.sum([professional, ...(Object.values(components) as Fraction[])]);
}

export interface Cohabitants {
  /** X1. */
  partnerExcess: Fraction;
  /** X2. */
  debtorsExcess: Fraction;
  familyAllowanceImputed: Fraction;
  /** What `equity.retained` may not exceed. */
  share: Fraction;
  partner?: { resources: Fraction; threshold: Fraction; excess: Fraction };
  debtors?: { count: number; resources: Fraction; threshold: Fraction; excess: Fraction };
}

/** HOUSEHOLD §5.3 and §5.4, for one category. */
export function cohabitantsOf(
  dossier: Dossier,
  category: Category,
  retained: Fraction | undefined,
  tables: Tables,
): Cohabitants {
  const zero = Fraction.zero;
  if (category === 2)
    return { partnerExcess: zero, debtorsExcess: zero, familyAllowanceImputed: zero, share: zero };
  const threshold = tables.value('categories', '1', dossier.from);
  const { debtors, share } = debtorsOf(dossier, threshold, tables);
  const result: Cohabitants = {
    partnerExcess: zero,
    debtorsExcess: retained ?? share,
    familyAllowanceImputed: imputed(dossier, tables),
    share,
    ...(debtors && { debtors }),
  };
  const partner = category === 1 ? partnerOf(dossier) : undefined;
  if (partner !== undefined && !partner.beneficiary) {
    const resources = resourcesOf(partner, false, dossier, tables);
    const excess = resources.minus(threshold).orZero();
    result.partner = { resources, threshold, excess };
    result.partnerExcess = policyRounding(excess, dossier);
  }
  return result;
}

function debtorsOf(
  dossier: Dossier,
  threshold: Fraction,
  tables: Tables,
): { debtors: Cohabitants['debtors']; share: Fraction } {
  const { policy, applicants } = dossier;
  const debtors = circleOf(dossier).filter((person) => !person.beneficiary);
  if (debtors.length === 0) return { debtors: undefined, share: Fraction.zero };
  const each = debtors.map((debtor) =>
    resourcesOf(debtor, true, dossier, tables).plus(addedBenefits(debtor, dossier, tables)),
  );
  const resources = Fraction.sum(each);
  const together = threshold.times(debtors.length);
  const excess =
    policy.excess === 'group'
      ? resources.minus(together).orZero()
      : Fraction.sum(each.map((one) => one.minus(threshold).orZero()));
  const share = policy.severalApplicants === 'divide' ? excess.over(applicants).r2() : excess;
  return {
    debtors: { count: debtors.length, resources, threshold: together, excess },
    share: policyRounding(share, dossier),
  };
}

/** §5.4: the family benefits that join the resources of the debtor who receives them. */
function addedBenefits(debtor: Person, dossier: Dossier, tables: Tables): Fraction {
  const { policy, regime } = dossier;
  if (regime === '2026')
    return policy.familyAllowance === 'debtor' ? familyBenefits(debtor, dossier, tables) : Fraction.zero;
  const amount = debtor.familyAllowanceForApplicant;
  const counts = policy.familyAllowanceBefore2026 === 'debtor' && amount !== undefined;
  return counts ? amount.times(12) : Fraction.zero;
}

/** §5.4, policy familyAllowance = applicant: imputed even if that debtor is a beneficiary. */
function imputed(dossier: Dossier, tables: Tables): Fraction {
  if (dossier.policy.familyAllowance !== 'applicant') return Fraction.zero;
  const benefits = circleOf(dossier).map((debtor) => familyBenefits(debtor, dossier, tables));
  return Fraction.sum(benefits).over(dossier.applicants).r2();
}

/** §5.5, policy rounding = monthly: x becomes 12 x r2(x / 12). */
const policyRounding = (x: Fraction, { policy }: Dossier): Fraction =>
  policy.rounding === 'monthly' ? x.over(12).r2().times(12) : x;
