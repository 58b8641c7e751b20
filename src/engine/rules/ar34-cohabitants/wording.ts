import type { Person } from '../../household';
import type { Money } from '../../money';
import type { Context } from '../context';

/** Where the family benefits that a debtor receives for the applicant go (AR 34 §2 al. 2); EUR a year. */
export interface FamilyBenefits {
  /** Added to the debtor's resources, before his threshold. */
  readonly addedToDebtor: Money;
  /** Counted as a resource of this applicant. */
  readonly imputed: Money;
}

/** What the two wordings of AR 34 §2 say differently. */
export interface Wording {
  /** May the resources of this cohabiting adult be counted? */
  isDebtorRole(person: Person, applicant: Person): boolean;
  familyBenefits(debtor: Person, received: Money, ctx: Context): FamilyBenefits;
}
