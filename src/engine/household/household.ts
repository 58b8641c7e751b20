import type { Day, Month } from '../calendar';
import type { Fraction, Money } from '../money';
import type { EXEMPT_GROUNDS, POLICIES, ROLES } from './contract';

/** One dossier, read and with its defaults (HOUSEHOLD.md §2, §3). Amounts are exact, days are numbers. */
export interface Household {
  readonly id: string;
  readonly scheme: Scheme;
  readonly month: Month;
  readonly from: Day;
  readonly to: Day;
  readonly newClaim: boolean;
  readonly effectiveDate: Day;
  readonly beneficiaryOn20260116: boolean;
  readonly reviewedOn: Day | undefined;
  readonly declaredCategory: Category | undefined;
  readonly custodyShare: Fraction;
  readonly homeless: boolean;
  readonly piis: boolean | undefined;
  /** Applicants who share the same AR 34 §2 debtors, this one included. */
  readonly applicants: number;
  /** Everyone, in the order of the input. */
  readonly persons: readonly Person[];
  readonly equity: Equity | undefined;
  readonly policy: Policy;
  readonly paid: Money | undefined;
}

/** RIS: law of 26/05/2002; ASE: social aid, law of 08/07/1976, same arithmetic. */
export type Scheme = 'RIS' | 'ASE';

/** L 14 §1: 1 cohabitant, 2 isolated, 3 with a family at charge. */
export type Category = 1 | 2 | 3;

/** Link to the applicant (HOUSEHOLD.md §3). */
export type Role = (typeof ROLES)[number];

/** AR 34 §2: the part of the excess that the centre counts, EUR a year, and why. */
export interface Equity {
  readonly retained: Money;
  readonly reason: string | undefined;
}

/** The named readings of disputed points, as applied (HOUSEHOLD.md §7). */
export type Policy = { readonly [Key in keyof typeof POLICIES]: (typeof POLICIES)[Key][number] };

/** The applicant or someone of the house, with the defaults of HOUSEHOLD.md §3. */
export interface Person {
  /** Place among the persons. */
  readonly index: number;
  readonly id: string;
  readonly role: Role;
  readonly birthDate: Day | undefined;
  /** As given; undefined where the input says nothing. */
  readonly declaredMinor: boolean | undefined;
  /** Under 18 on the first day of the right. */
  readonly minor: boolean;
  readonly married: boolean;
  readonly atCharge: boolean;
  /** False was assumed for a cohabiting unmarried minor (warning ATCHARGE_ASSUMED). */
  readonly atChargeAssumed: boolean;
  readonly cohabits: boolean;
  readonly beneficiary: boolean;
  readonly careNeed: boolean;
  /** As given; the default depends on the category and the debtors. */
  readonly allowanceChildren: number | undefined;
  /** EUR a month received for the applicant(s), AR 34 §2 al. 2. */
  readonly familyAllowanceForApplicant: Money | undefined;
  readonly spi: Spi | undefined;
  readonly resources: readonly Resource[];
}

/** Socio-professional exemption (AR 35). */
export type Spi =
  | { readonly kind: 'general'; readonly daysLeft: number | undefined }
  | { readonly kind: 'student'; readonly daysLeft: number | undefined; readonly grant: boolean }
  | { readonly kind: 'shortage'; readonly daysLeft: number | undefined }
  | { readonly kind: 'artistic'; readonly used: Money };

/** Which exemption of AR 35. */
export type SpiKind = Spi['kind'];
/** Full ownership, usufruct or bare ownership (AR 25–26, 28–32). */
export type PropertyRight = 'full' | 'usufruct' | 'bare';
/** What an amount covers. */
export type Per = 'month' | 'year';

interface Row {
  /** Place among the resources of the person. */
  readonly index: number;
}

/** A row of `resources` (HOUSEHOLD.md §3). */
export type Resource = Row &
  (
    | WorkRow
    | { readonly kind: 'training'; readonly amount: Money; readonly per: Per }
    | { readonly kind: 'replacement'; readonly amount: Money; readonly per: Per | 'day' }
    | { readonly kind: 'severance'; readonly amount: Money; readonly firstDay: Day; readonly lastDay: Day }
    | { readonly kind: 'holidayPay'; readonly amount: Money }
    | { readonly kind: 'artistic'; readonly amount: Money }
    | { readonly kind: OtherMonthlyKind; readonly amount: Money; readonly per: Per }
    | { readonly kind: 'ale'; readonly amount: Money; readonly cheques: number }
    | VolunteerRow
    | { readonly kind: 'exempt'; readonly amount: Money; readonly per: Per; readonly ground: ExemptGround }
    | {
        readonly kind: 'movable';
        readonly amount: Money;
        readonly share: Fraction;
        readonly blocked: boolean;
      }
    | ImmovableRow
    | TransferRow
    | BenefitInKindRow
  );

/** Regular income of L 16 that no other article treats. */
export type OtherMonthlyKind = 'alimony' | 'familyAllowance' | 'regularGift' | 'otherIncome';
/** Letter of AR 22 §1. */
export type ExemptGround = (typeof EXEMPT_GROUNDS)[number];

interface WorkRow {
  readonly kind: 'work';
  readonly amount: Money;
  readonly per: Per;
  readonly preExisting: boolean;
  readonly undeclared: boolean;
}

interface VolunteerRow {
  readonly kind: 'volunteer';
  readonly amount: Money;
  readonly dayMax: Money;
  readonly dayCap: Money | undefined;
  readonly yearCap: Money | undefined;
}

interface ImmovableRow {
  readonly kind: 'immovable';
  readonly built: boolean;
  readonly cadastralIncome: Money | undefined;
  readonly rent: Money | undefined;
  readonly foreignIncome: Money | undefined;
  readonly mortgageInterest: Money;
  readonly lifeAnnuity: Money;
  readonly share: Fraction;
  readonly right: PropertyRight;
}

interface TransferRow {
  readonly kind: 'transfer';
  readonly date: Day;
  readonly amount: Money;
  readonly onerous: boolean;
  readonly share: Fraction;
  readonly right: PropertyRight;
  readonly soleImmovable: boolean;
  readonly debts: Money;
  readonly waiver: Money;
}

interface BenefitInKindRow {
  readonly kind: 'benefitInKind';
  readonly amount: Money;
  readonly per: Per;
  readonly share: Fraction;
  readonly housing: boolean;
}

/** The row of a given kind. */
export type ResourceOf<Kind extends Resource['kind']> = Extract<Resource, { readonly kind: Kind }>;

/** JSON Pointer of a person. */
export function personPath(person: Person): string {
  return `/persons/${person.index}`;
}

/** JSON Pointer of a resource row. */
export function rowPath(person: Person, row: Resource): string {
  return `/persons/${person.index}/resources/${row.index}`;
}
