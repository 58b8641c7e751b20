import type { Category, Household, Person } from '../../household';
import type { Context } from '../context';

/** L 14 §1 3°: an unmarried minor at the applicant's charge. */
function isChildAtCharge(person: Person): boolean {
  return person.minor && !person.married && person.atCharge;
}

/** Everyone under the same roof but the applicant. */
function othersOf(household: Household): readonly Person[] {
  return household.persons.filter((person) => person.cohabits && person.role !== 'applicant');
}

/**
 * L 14 §1: the category that the household shows. 3 with a child at charge; else 2 for a homeless person alone or with a PIIS;
 * else 1 with others; else 2.
 */
function derivedCategory(household: Household): Category {
  const others = othersOf(household);
  if (others.some(isChildAtCharge)) return 3;
  if (household.homeless && (household.piis === true || others.length === 0)) return 2;
  return others.length > 0 ? 1 : 2;
}

/** The category for the time the children live elsewhere: 1 if someone else remains, whatever the link, else 2. */
export function complementCategory(household: Household): Category {
  return othersOf(household).some((person) => !isChildAtCharge(person)) ? 1 : 2;
}

/** L 14 §1: the category applied. A declared one is used and compared, never replaced. */
export function categoryOf(ctx: Context): Category {
  const { household } = ctx;
  const { declaredCategory } = household;
  const derived = derivedCategory(household);
  const category = declaredCategory ?? derived;
  if (category !== derived) ctx.warnings.add('CATEGORY_MISMATCH', '/category');
  ctx.trace?.add({
    rule: declaredCategory === undefined ? 'l14.category-derived' : 'l14.category-declared',
    article: 'L 14 §1',
    inputs: declaredCategory === undefined ? ['/persons', '/homeless', '/piis'] : ['/category'],
    figures: {
      others: othersOf(household).length,
      childrenAtCharge: othersOf(household).filter(isChildAtCharge).length,
      derived,
    },
    result: category,
    unit: 'category',
  });
  return category;
}
