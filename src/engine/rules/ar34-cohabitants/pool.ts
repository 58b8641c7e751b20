import type { Category, Person } from '../../household';
import type { Context, Pool } from '../context';

/**
 * AR 34 §4: in category 3 applicant and partner have one amount, and their resources are added up; otherwise the applicant is alone.
 */
export function ownPool(category: Category, ctx: Context): Pool {
  const { applicant, partner } = ctx;
  const couple = category === 3 && partner !== undefined;
  return {
    persons: couple ? [applicant, partner] : [applicant],
    category,
    allowanceChildren: applicantChildren(category, ctx) + (couple ? (partner.allowanceChildren ?? 0) : 0),
    own: true,
  };
}

/** AR 26: each child counts for the one person who receives its family benefits. */
function applicantChildren(category: Category, { applicant, partner, household }: Context): number {
  if (applicant.allowanceChildren !== undefined) return applicant.allowanceChildren;
  if (category === 3 && partner?.allowanceChildren !== undefined) return 0;
  return household.persons.filter(isOwnChildAtCharge).length;
}

function isOwnChildAtCharge({ role, minor, atCharge, cohabits }: Person): boolean {
  return role === 'child' && minor && atCharge && cohabits;
}
