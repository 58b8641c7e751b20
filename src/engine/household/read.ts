import { anniversary, dayOf, readMonth, type Day } from '../calendar';
import { readAmount } from '../money';
import type { Household, Person, Policy, Resource, Spi } from './household';
import type { HouseholdInput, PersonInput, SpiInput } from './input';
import { readResource } from './read-resource';
import { amountOrZero, optionalAmount, optionalDay, share } from './read-values';

/** The circular that followed Cass. 27/06/2022 (S.20.0015.F) applies from the judgment on. */
const CUSTODY_JUDGMENT = dayOf(2022, 6, 27);

/** Reads an input in which pass 1 found nothing, and gives every field its default (HOUSEHOLD.md §2, §3, §7). */
export function readHousehold(input: HouseholdInput): Household {
  const month = readMonth(input.month)!;
  const from = optionalDay(input.from) ?? month.first;
  const stepFamily = input.persons.some((person) => person.role === 'partner' && person.cohabits !== false);
  return {
    id: input.id,
    scheme: input.scheme ?? 'RIS',
    month,
    from,
    to: optionalDay(input.to) ?? month.last,
    newClaim: input.newClaim ?? false,
    effectiveDate: optionalDay(input.effectiveDate) ?? from,
    beneficiaryOn20260116: input.beneficiaryOn20260116 ?? false,
    reviewedOn: optionalDay(input.reviewedOn),
    declaredCategory: input.category,
    custodyShare: share(input.custodyShare),
    homeless: input.homeless ?? false,
    piis: input.piis,
    applicants: input.applicants ?? 1,
    persons: input.persons.map((person, index) => readPerson(person, index, from, stepFamily)),
    equity: input.equity && { retained: readAmount(input.equity.retained), reason: input.equity.reason },
    policy: readPolicy(input.policy, from),
    paid: optionalAmount(input.paid),
  };
}

function readPolicy(policy: Partial<Policy> | undefined, from: Day): Policy {
  const custody = policy?.custody ?? (from >= CUSTODY_JUDGMENT ? 'full' : 'halfHalf');
  return {
    custody,
    familyAllowance: policy?.familyAllowance ?? 'debtor',
    familyAllowanceBefore2026: policy?.familyAllowanceBefore2026 ?? 'none',
    excess: policy?.excess ?? 'group',
    severalApplicants: policy?.severalApplicants ?? 'divide',
    rounding: policy?.rounding ?? 'annual',
    unpublishedBareme: policy?.unpublishedBareme ?? 'refuse',
  };
}

const NO_RESOURCES: readonly Resource[] = [];

function readPerson(person: PersonInput, index: number, from: Day, stepFamily: boolean): Person {
  const { role } = person;
  const birthDate = optionalDay(person.birthDate);
  const minor = birthDate === undefined ? (person.minor ?? false) : from < anniversary(birthDate, 18);
  const married = person.married ?? false;
  const cohabits = person.cohabits ?? true;
  const chargeByDefault = minor && (role === 'child' || (role === 'other' && stepFamily));
  return {
    index,
    id: person.id,
    role,
    birthDate,
    declaredMinor: person.minor,
    minor,
    married,
    atCharge: person.atCharge ?? chargeByDefault,
    atChargeAssumed:
      person.atCharge === undefined &&
      !chargeByDefault &&
      minor &&
      !married &&
      cohabits &&
      role !== 'applicant' &&
      role !== 'partner',
    cohabits,
    beneficiary: person.beneficiary ?? false,
    careNeed: person.careNeed ?? false,
    allowanceChildren: person.allowanceChildren,
    familyAllowanceForApplicant: optionalAmount(person.familyAllowanceForApplicant),
    spi: person.spi && readSpi(person.spi),
    resources: person.resources?.map(readResource) ?? NO_RESOURCES,
  };
}

function readSpi(spi: SpiInput): Spi {
  switch (spi.kind) {
    case 'general':
    case 'shortage': // the rank of the month in the block of three has no effect on the amount
      return { kind: spi.kind, daysLeft: spi.daysLeft };
    case 'student':
      return { kind: 'student', daysLeft: spi.daysLeft, grant: spi.grant ?? false };
    case 'artistic':
      return { kind: 'artistic', used: amountOrZero(spi.used) };
  }
}
