import { personPath, rowPath, type Category, type Person } from '../../household';
import { Money } from '../../money';
import type { Context } from '../context';
import { isDebtor, wordingOf } from './debtors';
import { WORDING_2026 } from './wording-2026';

/** Why a person's resources are not counted, and the article that says so. */
const REASONS = {
  /** Plays no part: no common household. */
  'ar34.left-out-household': 'AR 34',
  /** Nobody is counted in category 2. */
  'ar34.left-out-category': 'AR 34',
  /** His resources are already used in another right. */
  'ar34.left-out-beneficiary': 'AR 34',
  'ar34.left-out-minor': 'AR 34 §2',
  /** A child-in-law or parent-in-law without the marriage that makes the debt. */
  'ar34.left-out-unmarried': 'AR 34 §2',
  /** Not a maintenance debtor in the wording applied: siblings, friends, step-parents never. */
  'ar34.left-out-role': 'AR 34 §3',
} as const;

type Reason = keyof typeof REASONS;

/** AR 34: tells of everyone who has resources and is not counted why not, for the trace. */
export function traceLeftOut(category: Category, ctx: Context): void {
  for (const person of ctx.household.persons) {
    const rule = reasonOf(person, category, ctx);
    if (rule === undefined || !isAsked(person, rule)) continue;
    ctx.trace?.add({
      rule,
      article: REASONS[rule],
      person: person.id,
      inputs: [personPath(person), ...person.resources.map((row) => rowPath(person, row))],
      ...(person.resources.length > 0 && { figures: { rows: person.resources.length } }),
      result: Money.ZERO,
      unit: 'EUR/year',
    });
  }
}

/** Undefined for a person who is counted: the applicant, the partner of category 3, the partner and debtors of AR 34. */
function reasonOf(person: Person, category: Category, ctx: Context): Reason | undefined {
  if (person === ctx.applicant) return undefined;
  if (!person.cohabits) return 'ar34.left-out-household';
  if (person === ctx.partner && category === 3) return undefined;
  if (category === 2) return 'ar34.left-out-category';
  const wording = wordingOf(ctx);
  if (person === ctx.partner || isDebtor(person, wording, ctx)) {
    return person.beneficiary ? 'ar34.left-out-beneficiary' : undefined;
  }
  if (person.minor) return 'ar34.left-out-minor';
  const inLaw = person.role === 'child-in-law' || person.role === 'parent-in-law';
  return inLaw && wording === WORDING_2026 ? 'ar34.left-out-unmarried' : 'ar34.left-out-role';
}

/** Nobody asks about a person who brings nothing, unless a beneficiary: another debtor would bring a threshold. */
function isAsked({ resources, familyAllowanceForApplicant }: Person, rule: Reason): boolean {
  return (
    resources.length > 0 || familyAllowanceForApplicant !== undefined || rule === 'ar34.left-out-beneficiary'
  );
}
