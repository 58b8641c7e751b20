import { partnerOf } from '../../reference/category';
import { circleOf, resourcesOf } from '../../reference/cohabitants';
import { Fraction } from '../../reference/fraction';
import { readDossier } from '../../reference/household';
import type { Dossier, Person } from '../../reference/household';
import type { DossierInput, PersonInput, Role } from '../../reference/input';
import type { Slip } from './clerk';
import { anyOf } from './slips';
import type { NamedSlip, SlipDraw } from './slips';

/** The dossier with one person read otherwise. */
export function changing(
  id: string,
  change: (person: PersonInput) => PersonInput,
): Required<Pick<Slip, 'edit'>> {
  return {
    edit: (input) => ({
      ...input,
      persons: input.persons.map((person) => (person.id === id ? change(person) : person)),
    }),
  };
}

const withoutIncome = ({ resources: _, spi: __, ...person }: PersonInput): PersonInput => person;

/** AR 34 §2 in the wording of 2002. */
const OLD_CIRCLE: readonly Role[] = ['parent', 'child'];

const earns = ({ rows }: Person): boolean => rows.length > 0;

export const cohabitantNotCounted: SlipDraw = (draw, input, { category }) => {
  if (category === 2) return undefined;
  const dossier = readDossier(input);
  const partner = partnerOf(dossier);
  const debtors = circleOf(dossier).filter((person) => !person.beneficiary && earns(person));
  // Those who count only since the new wording: who forgets them applies the old one.
  if (debtors.every(({ role }) => !OLD_CIRCLE.includes(role)) && !partner) return undefined;
  return anyOf(draw, [
    partner && category === 3 && { way: 'partner of the pool', ...changing(partner.id, withoutIncome) },
    partner &&
      category === 1 && {
        way: 'partner',
        extra: ({ cohabitants }) => Fraction.zero.minus(cohabitants.partnerExcess),
      },
    debtors.some(({ role }) => OLD_CIRCLE.includes(role)) && {
      way: 'all debtors',
      extra: ({ cohabitants }) => Fraction.zero.minus(cohabitants.debtorsExcess),
    },
    ...(debtors.length > 1 ? debtors : [])
      .filter(({ role }) => OLD_CIRCLE.includes(role))
      .flatMap(({ id }) => [
        { way: 'one of the debtors', ...changing(id, (person) => ({ ...person, beneficiary: true })) },
        { way: 'income of one of the debtors', ...changing(id, withoutIncome) },
      ]),
  ]);
};

/** What somebody has in a year, without any threshold; nothing in category 2, where nobody is looked at. */
function whole(way: string, id: string, isPartner: boolean): NamedSlip {
  return {
    way,
    extra: ({ category, cohabitants }, dossier, tables) => {
      if (category === 2) return Fraction.zero;
      const person = dossier.persons.find((one) => one.id === id)!;
      const resources = resourcesOf(person, false, dossier, tables);
      return isPartner ? resources.minus(cohabitants.partnerExcess) : resources;
    },
  };
}

export const cohabitantCounted: SlipDraw = (draw, input, { category }) => {
  if (category === 2) return undefined;
  const dossier = readDossier(input);
  const partner = category === 1 ? partnerOf(dossier) : undefined;
  const circle = circleOf(dossier);
  const debtors = circle.filter((person) => !person.beneficiary);
  return anyOf(draw, [
    partner && earns(partner) && !partner.beneficiary && whole('partner whole', partner.id, true),
    debtors.some(earns) && input.applicants === undefined && debtorsWhole,
    ...[partner, ...circle].map((person) => person?.beneficiary && earns(person) && covered(person.id)),
    ...strangers(dossier, circle).map(({ id }) => whole('stranger whole', id, false)),
    ...strangers(dossier, circle)
      .filter(({ minor, role }) => !minor && ['sibling', 'other'].includes(role))
      .map(({ id }) => asParent(id)),
  ]);
};

const debtorsWhole: NamedSlip = {
  way: 'debtors whole',
  extra: ({ cohabitants }) =>
    (cohabitants.debtors?.resources ?? Fraction.zero).minus(cohabitants.debtorsExcess),
};

/** Somebody with a RIS, whose income is looked at nevertheless. */
const covered = (id: string): NamedSlip => ({
  way: 'beneficiary counted',
  ...changing(id, ({ beneficiary: _, ...person }) => person),
});

/** AR 34 §3: neither partner nor debtor, or a minor. */
const strangers = (dossier: Dossier, circle: readonly Person[]): Person[] =>
  dossier.persons.filter(
    (person) =>
      person.cohabits &&
      earns(person) &&
      !['applicant', 'partner'].includes(person.role) &&
      !circle.includes(person),
  );

const asParent = (id: string): NamedSlip => ({
  way: 'stranger as a debtor',
  ...changing(id, (person) => ({ ...person, role: 'parent' })),
});

/** The partner of a category 1 and the debtors: their income counts above a threshold. */
export function cohabitants(input: DossierInput, category: number): PersonInput[] {
  const dossier = readDossier(input);
  const partner = category === 1 ? partnerOf(dossier) : undefined;
  const ids = [partner, ...circleOf(dossier)].map((person) => person?.id);
  return input.persons.filter(({ id }) => ids.includes(id));
}

/** The applicant, and the partner of a category 3. */
export function pool(input: DossierInput, category: number): PersonInput[] {
  const partner = category === 3 ? partnerOf(readDossier(input)) : undefined;
  return input.persons.filter(({ id, role }) => role === 'applicant' || id === partner?.id);
}
