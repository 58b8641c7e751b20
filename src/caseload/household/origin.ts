import type { FlatHousehold } from './household-of';
import type { Member } from './persons';
import type { KindValue, Origin } from './said';
import { companionKey } from './sort-kinds';

/** Fields of a good or a row that come from another kind than the row itself. */
const COMPANION_FIELDS: Readonly<Record<string, string>> = {
  cheques: 'ale-cheques',
  daysLeft: 'spi-days-left',
  month: 'shortage-month',
  used: 'artistic-used',
};

/**
 * Where the part of the input at a JSON Pointer came from, so that a refusal of the engine can name the column; undefined
 * where no single part of the row is behind it. Example: `/persons/0/resources/1/amount` is the second kind of the applicant.
 */
export function originOf(path: string, household: FlatHousehold): Origin | undefined {
  const [, field, index, part, ...rest] = path.split('/');
  if (field === 'from' || field === 'to') return household.period.saidBy[field] ?? field;
  if (field !== 'persons') return field === 'id' ? 'dossier' : (field as Origin | undefined);
  const member = index === undefined ? undefined : household.members[Number(index)];
  return member === undefined ? largestCount(household) : personOrigin(member, part, rest, household);
}

function personOrigin(
  member: Member,
  part: string | undefined,
  rest: readonly string[],
  { sorted: { companions } }: FlatHousehold,
): Origin | undefined {
  if (part === 'allowanceChildren') return companions.get('allowance-children');
  if (part === 'familyAllowanceForApplicant') return companions.get('family-allowance-for-applicant');
  if (part === 'spi') {
    const [field = ''] = rest;
    return companions.get(COMPANION_FIELDS[field] ?? '') ?? member.rows.find(opensSpi) ?? 'spi';
  }
  if (part !== 'resources') return member.origin;
  const [row, field = ''] = rest;
  const value = row === undefined ? undefined : member.rows[Number(row)];
  if (value?.kind.becomes.part === 'good') {
    const sort = value.kind.becomes.built ? 'built' : 'unbuilt';
    if (field === 'rent') return companions.get(companionKey(`rent-${sort}`, value.nth));
    if (field === 'mortgageInterest') return companions.get(companionKey(`mortgage-${sort}`, value.nth));
  }
  return companions.get(COMPANION_FIELDS[field] ?? '') ?? value;
}

function opensSpi({ kind: { becomes } }: KindValue): boolean {
  return becomes.part === 'row' && becomes.spi !== undefined;
}

/** Too many persons: the count that brought most of them. */
function largestCount({ members }: FlatHousehold): Origin | undefined {
  const counts = new Map<Origin, number>();
  for (const { origin } of members) {
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
