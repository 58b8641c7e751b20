import type { PersonInput } from '../../engine';
import { resourcesOf } from './resources';
import type { KindProblem, KindValue, Origin, Said } from './said';
import type { SortedKinds } from './sort-kinds';
import { applicantSpi } from './spi';

/** A person of the input, with the kinds that its resource rows came from, row by row. */
export interface Member {
  readonly person: PersonInput;
  readonly rows: readonly KindValue[];
  /** What said that the person exists; absent for the applicant and for an implied person. */
  readonly origin?: Origin;
}

/**
 * Everyone in the dossier (kinds.md §2): the applicant, the partner and the debtors named, the children and cohabitants
 * counted; and, where a category is given that wants someone and nobody is named, the person it implies.
 */
export function membersOf(said: Said, sorted: SortedKinds, problems: KindProblem[]): Member[] {
  const { partner, companions } = sorted;
  const debtors = companions.get('debtors');
  const children = companions.get('minor-children');
  const members: Member[] = [applicant(said, sorted, problems)];
  if (partner.length > 0) members.push(partnerOf(partner, sorted));
  for (let i = 0; i < count(debtors); i += 1) members.push(debtorOf(i, debtors, sorted));
  // Category 3: the children counted, or one. A count of 0 is a count.
  const minors = children === undefined && said.category === 3 ? 1 : count(children);
  for (let i = 1; i <= minors; i += 1) {
    members.push(member({ id: `child-${String(i)}`, role: 'child', minor: true }, children));
  }
  const named = partner.length > 0 || count(debtors) > 0;
  // Category 1: the partner and debtors named, the cohabitants counted, else one.
  const others = said.cohabitants ?? (said.category === 1 && !named ? 1 : 0);
  for (let i = 1; i <= others; i += 1) {
    members.push(
      member(
        { id: `other-${String(i)}`, role: 'other' },
        said.cohabitants === undefined ? undefined : 'cohabitants',
      ),
    );
  }
  return members;
}

function member(person: PersonInput, origin: Origin | undefined, rows: readonly KindValue[] = []): Member {
  return origin === undefined ? { person, rows } : { person, rows, origin };
}

function count(value: KindValue | undefined): number {
  return value === undefined ? 0 : Number(value.value);
}

function applicant(said: Said, sorted: SortedKinds, problems: KindProblem[]): Member {
  const spi = applicantSpi(said, sorted, problems);
  const children = sorted.companions.get('allowance-children');
  return {
    person: {
      id: 'applicant',
      role: 'applicant',
      ...(spi && { spi }),
      ...(children && { allowanceChildren: count(children) }),
      resources: resourcesOf(sorted.applicant, sorted),
    },
    rows: sorted.applicant,
  };
}

function partnerOf(rows: readonly KindValue[], sorted: SortedKinds): Member {
  const spi = rows.some(({ kind: { becomes } }) => becomes.part === 'row' && becomes.spi !== undefined);
  const person: PersonInput = {
    id: 'partner',
    role: 'partner',
    ...(spi && { spi: { kind: 'general' } }),
    resources: resourcesOf(rows, sorted),
  };
  return member(person, rows[0], rows);
}

/** A debtor of AR 34 §2, as a parent; the first carries the resources of all and the family benefits for the applicant. */
function debtorOf(index: number, origin: KindValue | undefined, sorted: SortedKinds): Member {
  const allowance = sorted.companions.get('family-allowance-for-applicant')?.value;
  const rows = index === 0 ? sorted.debtor : [];
  const person: PersonInput = {
    id: `debtor-${String(index + 1)}`,
    role: 'parent',
    ...(index === 0 && allowance !== undefined && { familyAllowanceForApplicant: allowance }),
    resources: resourcesOf(rows, sorted),
  };
  return member(person, origin, rows);
}
