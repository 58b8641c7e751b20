import type { HouseholdInput } from '../../engine';
import { transitionOf } from './art34';
import { periodOf, type Period } from './period';
import { membersOf, type Member } from './persons';
import { checkCompanions } from './resources';
import type { KindProblem, KindValue, Said } from './said';
import { sortKinds, type SortedKinds } from './sort-kinds';

/** An input of HOUSEHOLD.md made from a flat row, with where its parts came from. */
export interface FlatHousehold {
  readonly input: HouseholdInput;
  readonly members: readonly Member[];
  readonly sorted: SortedKinds;
  readonly period: Period;
}

/**
 * The input of HOUSEHOLD.md that a flat row says (kinds.md): its scalars and its kinds, the persons that they imply, nothing
 * guessed. What contradicts itself or lacks its companion is a problem; all are reported. Example: category 1 with one
 * `replacement` of 500.00 gives an applicant with that resource and one implied `other`.
 */
export function householdOf(
  said: Said,
  kinds: readonly KindValue[],
): FlatHousehold | { readonly problems: readonly KindProblem[] } {
  const problems: KindProblem[] = [];
  const sorted = sortKinds(kinds, problems);
  checkCompanions(kinds, sorted, problems);
  const members = membersOf(said, sorted, problems);
  const debtors = sorted.companions.get('debtors')?.value ?? 0;
  const period = periodOf(said, problems);
  const transition = transitionOf(said, period.from ?? `${said.month}-01`, debtors !== 0, problems);
  if (said.category === undefined && !saysHousehold(said, sorted)) {
    problems.push({ code: 'MISSING_CATEGORY', at: 'category' });
  }
  if (problems.length > 0) return { problems };
  const input: HouseholdInput = {
    id: said.dossier,
    month: said.month,
    ...transition,
    persons: members.map(({ person }) => person),
  };
  copyFields(said, period, input);
  return { input, members, sorted, period };
}

/** What a row says in the same words as HOUSEHOLD.md §2. */
function copyFields(said: Said, { from, to }: Period, input: HouseholdInput): void {
  if (said.scheme !== undefined) input.scheme = said.scheme;
  if (from !== undefined) input.from = from;
  if (to !== undefined) input.to = to;
  if (said.newClaim !== undefined) input.newClaim = said.newClaim;
  if (said.effectiveDate !== undefined) input.effectiveDate = said.effectiveDate;
  if (said.category !== undefined) input.category = said.category;
  if (said.custodyShare !== undefined) input.custodyShare = said.custodyShare;
  if (said.homeless !== undefined) input.homeless = said.homeless;
  if (said.piis !== undefined) input.piis = said.piis;
  if (said.paid !== undefined) input.paid = said.paid;
}

/**
 * True where the row says who lives there, so that the category can be derived (L 14 §1). "Not homeless", or a PIIS, says
 * nothing about that.
 */
function saysHousehold(said: Said, { partner, companions }: SortedKinds): boolean {
  return (
    said.cohabitants !== undefined ||
    said.homeless === true ||
    partner.length > 0 ||
    companions.has('minor-children') ||
    companions.has('debtors')
  );
}
