import type { Bareme } from '../../bareme';
import type { AmountsInForce } from '../amounts';
import type { Category, Household, Person } from '../household';
import type { Warnings } from '../result/warnings';
import type { Trace } from '../trace';

/** What every rule knows of the assessment at hand. */
export interface Context {
  readonly household: Household;
  readonly applicant: Person;
  /** The partner under the same roof, if any. */
  readonly partner: Person | undefined;
  readonly bareme: Bareme;
  readonly amounts: AmountsInForce;
  readonly daysCovered: number;
  readonly daysInMonth: number;
  readonly warnings: Warnings;
  /** Present only when the steps are asked for. */
  readonly trace: Trace | undefined;
}

/** Persons whose resources are added up before every step, and how they are looked at (HOUSEHOLD.md §5.2, §5.5). */
export interface Pool {
  readonly persons: readonly Person[];
  /** Decides the abatement of a transfer. */
  readonly category: Category;
  /** Children for whom the pool receives family benefits (AR 26). */
  readonly allowanceChildren: number;
  /**
   * True for the applicant's own pool: socio-professional exemption, new-claim prorata and warnings apply. False for a cohabitant,
   * looked at as if applicant, without them (AR 34; PB 8.2).
   */
  readonly own: boolean;
}

/** The person that a step of the trace is about, when the pool is one person. */
export function ownerOf(pool: Pool): string | undefined {
  return pool.persons.length === 1 ? pool.persons[0]!.id : undefined;
}
