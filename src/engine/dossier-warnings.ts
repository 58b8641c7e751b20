import { coveredBySupplement } from '../bareme';
import { volunteerCaps } from './amounts';
import { dayOf, dayText } from './calendar';
import { personPath, type Category, type Person } from './household';
import type { Context } from './rules/context';
import { isPartialNewClaim } from './rules/partial-month';

/** From this day professional income is globalised per calendar month; the same method is applied to earlier partial new claims. */
const METHOD_OF_2023 = dayOf(2023, 1, 1);

/** Warnings of RESULT.md §2 that look at the dossier and not at one rule. */
export function warnOfDossier(category: Category, ctx: Context): void {
  warnOfAmounts(ctx);
  warnOfPersons(category, ctx);
  const { household, applicant, warnings } = ctx;
  if (household.homeless && household.piis === false) warnings.add('HOMELESS_WITHOUT_PIIS', '/piis');
  if (applicant.minor && !applicant.married) warnings.add('APPLICANT_MINOR', personPath(applicant));
  if (isPartialNewClaim(ctx) && household.from < METHOD_OF_2023) {
    warnings.add('PRE_2023_METHOD', '/newClaim');
  }
  if (household.scheme === 'ASE') {
    warnings.add('ASE_ANALOGY', '/scheme');
    const transfers = household.persons.some(({ resources }) =>
      resources.some(({ kind }) => kind === 'transfer'),
    );
    if (transfers) warnings.add('ASE_TRANSFER', '/scheme');
  }
}

function warnOfAmounts(ctx: Context): void {
  if (restsOnSupplement(ctx)) ctx.warnings.add('BAREME_SUPPLEMENT', '/month');
  if (ctx.amounts.computed) ctx.warnings.add('BAREME_COMPUTED', '/month');
}

/** Says that the State published another monthly amount than a twelfth of the annual one. */
export function warnOfPublishedMonthly(category: Category, { amounts, warnings }: Context): void {
  const published = amounts.publishedMonthly[category];
  if (published !== undefined && !published.equals(amounts.baseMonthly[category])) {
    warnings.add('BAREME_PUBLISHED_MONTHLY_DIFFERS', '/month');
  }
}

function restsOnSupplement({ amounts, bareme, household }: Context): boolean {
  if (bareme.supplement === undefined) return false;
  if (coveredBySupplement(bareme.coverage, dayText(household.month.last))) return true;
  if (amounts.fromSupplement) return true;
  const volunteers = household.persons.some(({ resources }) =>
    resources.some(({ kind }) => kind === 'volunteer'),
  );
  return volunteers && volunteerCaps(bareme, household.month.first)?.fromSupplement === true;
}

function warnOfPersons(category: Category, { household, warnings }: Context): void {
  for (const person of household.persons) {
    if (person.atChargeAssumed) warnings.add('ATCHARGE_ASSUMED', `${personPath(person)}/atCharge`);
    if (person.spi !== undefined && !mayHaveExemption(person, category)) {
      warnings.add('SPI_IGNORED', `${personPath(person)}/spi`);
    }
  }
}

/** AR 35: the applicant, and the partner who shares a category 3 amount. */
function mayHaveExemption({ role, cohabits }: Person, category: Category): boolean {
  return role === 'applicant' || (role === 'partner' && cohabits && category === 3);
}
