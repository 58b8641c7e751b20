import { addYears, firstOfMonth, lastOfMonth, readDay } from './calendar';
import type { Day } from './calendar';
import { Fraction } from './fraction';
import type { DossierInput, PersonInput, Policy, Role, RowInput, SpiInput, Written } from './input';

/** A resource row and where it stands. */
export interface Row extends RowInput {
  path: string;
}

/** A person after the defaults of HOUSEHOLD §3. */
export interface Person {
  path: string;
  id: string;
  role: Role;
  birthDate: Day | undefined;
  /** As given; `minor` is what follows from both. */
  minorGiven: boolean | undefined;
  minor: boolean;
  married: boolean;
  atChargeGiven: boolean | undefined;
  atCharge: boolean;
  cohabits: boolean;
  beneficiary: boolean;
  careNeed: boolean;
  /** Only as given: the default depends on the category (§3). */
  allowanceChildrenGiven: number | undefined;
  familyAllowanceForApplicant: Fraction | undefined;
  spi: SpiInput | undefined;
  rows: Row[];
}

/** A dossier after the defaults of HOUSEHOLD §2 and §7. */
export interface Dossier {
  input: DossierInput;
  /** First day of the month assessed. */
  month: Day;
  from: Day;
  to: Day;
  effectiveDate: Day;
  reviewedOn: Day | undefined;
  /** §5.1. */
  regime: '2002' | '2026';
  custodyShare: Fraction;
  applicants: number;
  persons: Person[];
  policy: Policy;
}

/** §1: an amount or a fraction, exactly as written; absent means nothing to add. */
export const read = (value: Written | undefined): Fraction =>
  value === undefined ? Fraction.zero : Fraction.parse(value);

/** A `share`, 1 when not given. */
export const readShare = (value: Written | undefined): Fraction => Fraction.parse(value ?? 1);

const dayOrUndefined = (text: string | undefined): Day | undefined =>
  text === undefined ? undefined : readDay(text);

export const REFORM: Day = 20260301;

/** Reads an input that passed pass 1; makes no judgement. */
export function readDossier(input: DossierInput): Dossier {
  const month = readDay(`${input.month}-01`);
  const from = dayOrUndefined(input.from) ?? firstOfMonth(month);
  const reviewedOn = dayOrUndefined(input.reviewedOn);
  return {
    input,
    month,
    from,
    to: dayOrUndefined(input.to) ?? lastOfMonth(month),
    effectiveDate: dayOrUndefined(input.effectiveDate) ?? from,
    reviewedOn,
    regime: regimeOf(from, input.beneficiaryOn20260116 ?? false, reviewedOn),
    custodyShare: readShare(input.custodyShare),
    applicants: input.applicants ?? 1,
    persons: readPersons(input.persons, from),
    policy: {
      custody: from >= 20220627 ? 'full' : 'halfHalf',
      familyAllowance: 'debtor',
      familyAllowanceBefore2026: 'none',
      excess: 'group',
      severalApplicants: 'divide',
      rounding: 'annual',
      unpublishedBareme: 'refuse',
      ...definedOnly(input.policy ?? {}),
    },
  };
}

/** §5.1: which wording of AR 34 applies on `from`. */
function regimeOf(from: Day, beneficiary: boolean, reviewedOn: Day | undefined): '2002' | '2026' {
  if (from < REFORM) return '2002';
  if (beneficiary) return reviewedOn !== undefined && reviewedOn <= from ? '2026' : '2002';
  return '2026';
}

function readPersons(inputs: PersonInput[], from: Day): Person[] {
  const hasPartner = inputs.some((other) => other.role === 'partner' && other.cohabits !== false);
  return inputs.map((input, index) => {
    const path = `/persons/${index}`;
    const birthDate = dayOrUndefined(input.birthDate);
    const minor = birthDate === undefined ? (input.minor ?? false) : from < addYears(birthDate, 18);
    const childByDefault = input.role === 'child' || (input.role === 'other' && hasPartner);
    const allowance = input.familyAllowanceForApplicant;
    return {
      path,
      id: input.id,
      role: input.role,
      birthDate,
      minorGiven: input.minor,
      minor,
      married: input.married ?? false,
      atChargeGiven: input.atCharge,
      atCharge: input.atCharge ?? (minor && childByDefault),
      cohabits: input.cohabits ?? true,
      beneficiary: input.beneficiary ?? false,
      careNeed: input.careNeed ?? false,
      allowanceChildrenGiven: input.allowanceChildren,
      familyAllowanceForApplicant: allowance === undefined ? undefined : read(allowance),
      spi: input.spi,
      rows: (input.resources ?? []).map((row, at) => ({ ...row, path: `${path}/resources/${at}` })),
    };
  });
}

/** A key that holds undefined is absent, and must not hide a default. */
function definedOnly(policy: Partial<Policy>): Partial<Policy> {
  const given = Object.entries(policy) as [string, string | undefined][];
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
