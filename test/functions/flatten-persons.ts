import type { HouseholdInput, PersonInput, ResourceInput } from '../../src/engine';
import { must } from './flatten';

/** Who lives there, as `RIS.CATEGORY` counts. */
export interface Counted {
  readonly minorChildren: number;
  readonly others: number;
  readonly homeless: boolean | null;
  readonly piis: boolean | null;
}

type Kinds = (readonly [kind: string, amount: unknown])[];

export interface FlatPersons {
  readonly applicant: PersonInput;
  readonly category: unknown;
  readonly kinds: Kinds;
  readonly art34: 2002 | 2026 | null;
  readonly counted: Counted;
}

const REFORM = '2026-03-01';

/** The persons of a dossier, as far as a flat row can count them (kinds.md §1, §2). */
export function personsOf(dossier: HouseholdInput): FlatPersons {
  const { persons, category: declared } = dossier;
  must(Array.isArray(persons), 'persons');
  const [applicant, ...others] = [...persons].sort(
    (a, b) => Number(b.role === 'applicant') - Number(a.role === 'applicant'),
  );
  must(applicant?.role === 'applicant', 'no applicant');
  must(new Set(persons.map(({ id }) => id)).size === persons.length, 'two persons of one name');
  allowed(applicant, ['spi', 'resources', 'allowanceChildren']);

  const from = dossier.from ?? `${dossier.month}-01`;
  const wording = wordingOf(dossier, from);
  const partners = others.filter(({ role }) => role === 'partner');
  const children = others.filter((person) => person.role === 'child' && person.minor === true);
  const debtors = others.filter((person) => isDebtor(person, wording));
  for (const person of others) {
    if (partners.includes(person)) allowed(person, ['spi', 'resources']);
    else if (children.includes(person)) allowed(person, ['minor']);
    else if (debtors.includes(person))
      allowed(person, ['resources', 'minor', 'married', 'familyAllowanceForApplicant']);
    else nobody(person);
  }
  must(partners.length < 2, 'two partners');
  for (const { role, minor } of others) {
    must(minor !== undefined || (role !== 'child' && role !== 'grandchild'), `a ${role} of unknown age`);
  }

  const minor = children.length;
  const derived = minor > 0 ? 3 : isHomeless(dossier, others) || others.length === 0 ? 2 : 1;
  must(declared !== 2 || others.length === 0, 'persons beside a declared category 2');
  return {
    applicant,
    category: declared ?? derived,
    kinds: [
      ...(minor > 0 ? ([['minor-children', minor]] as const) : []),
      ...partners.flatMap(partnerKinds),
      ...debtorKinds(debtors),
    ],
    art34: debtors.length > 0 && from >= REFORM ? wording : null,
    counted: {
      minorChildren: minor,
      others: others.length - minor,
      homeless: dossier.homeless ?? null,
      piis: dossier.piis ?? null,
    },
  };
}

/** L 14 §1 2°, HOUSEHOLD.md §4.1. */
function isHomeless({ homeless, piis }: HouseholdInput, others: readonly PersonInput[]): boolean {
  return homeless === true && (piis === true || others.length === 0);
}

/** HOUSEHOLD.md §5.1: the officer knows which wording of AR 34 applies. */
function wordingOf({ beneficiaryOn20260116, reviewedOn }: HouseholdInput, from: string): 2002 | 2026 {
  must(reviewedOn === undefined || reviewedOn >= REFORM, 'a review before the reform');
  if (from < REFORM) return 2002;
  const reviewed = reviewedOn !== undefined && reviewedOn <= from;
  return beneficiaryOn20260116 === true && !reviewed ? 2002 : 2026;
}

/** HOUSEHOLD.md §5.4: whom the officer counts among the debtors. The applicant of a flat row is not married. */
function isDebtor({ role, minor, married, beneficiary }: PersonInput, wording: 2002 | 2026): boolean {
  if (minor === true || beneficiary === true) return false;
  if (role === 'parent' || role === 'child') return true;
  if (wording === 2002) return false;
  if (role === 'child-in-law') return married === true;
  return role === 'grandparent' || role === 'grandchild' || role === 'ex-spouse';
}

/** A person whom nothing is asked of: such a one is in the category, and nowhere else. */
function nobody(person: PersonInput): void {
  const known = [
    'other',
    'sibling',
    'grandparent',
    'grandchild',
    'child-in-law',
    'parent-in-law',
    'ex-spouse',
  ];
  must(known.includes(person.role), person.role === 'parent' ? 'a debtor who is left out' : 'a role');
  must(person.minor !== true, 'a minor who is no child');
  allowed(person, ['resources', 'minor', 'married']);
}

/** Stops at what a flat row cannot say of a person. */
function allowed(person: PersonInput, fields: readonly string[]): void {
  for (const field of Object.keys(person)) {
    must(['id', 'role', ...fields].includes(field), `${field} of a person: ${person.role}`);
  }
}

const PARTNER_CODES: Readonly<Record<string, string>> = {
  work: 'partner-work',
  replacement: 'partner-replacement',
  otherIncome: 'partner-other',
};

function partnerKinds({ spi, resources = [] }: PersonInput): Kinds {
  must(
    spi === undefined || (spi.kind === 'general' && spi.daysLeft === undefined),
    'the exemption of a partner',
  );
  must(resources.length > 0, 'a partner without resources');
  return resources.map((row) => {
    const code = PARTNER_CODES[row.kind];
    must(code !== undefined, 'a resource of a partner');
    const opened = spi !== undefined && row.kind === 'work' ? ':spi' : '';
    return [`${code}${opened}${periodOf(row)}`, amountOf(row)];
  });
}

/** The debtors are counted, and what they have is one sum: of incomes, no goods. */
function debtorKinds(debtors: readonly PersonInput[]): Kinds {
  if (debtors.length === 0) return [];
  const allowances = debtors.flatMap(({ familyAllowanceForApplicant: amount }) => amount ?? []);
  must(allowances.length < 2, 'family benefits of two debtors');
  return [
    ['debtors', debtors.length],
    ...debtors.flatMap(({ resources = [] }) =>
      resources.map((row) => {
        must(['work', 'replacement', 'otherIncome'].includes(row.kind), 'a resource of a debtor');
        return [`debtors-income${periodOf(row)}`, amountOf(row)] as const;
      }),
    ),
    ...allowances.map((amount) => ['family-allowance-for-applicant', amount] as const),
  ];
}

function periodOf(row: ResourceInput): '' | '/year' {
  const per = 'per' in row ? row.per : undefined;
  must(per !== 'day', 'an amount a day');
  return per === 'year' ? '/year' : '';
}

function amountOf(row: ResourceInput): unknown {
  must(
    Object.keys(row).every((field) => ['kind', 'amount', 'per', 'note'].includes(field)),
    'a job of another person',
  );
  must('amount' in row, 'an amount');
  return row.amount;
}
