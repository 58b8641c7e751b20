import { builtInBareme, type Bareme } from '../../bareme';
import { POLICIES, assess, type Policy } from '../../engine';
import type { AssessedRow } from '../check';
import { haveOneSum } from '../household';
import { centsOf, eurosOf, type Cents } from '../summary';

/** What another reading of one point costs the whole caseload. */
export interface ReadingCost {
  readonly policy: keyof Policy;
  readonly value: string;
  /** Whether this is the reading applied where the file says nothing. */
  readonly isDefault: boolean;
  /** Dossiers whose amount changes. */
  readonly dossiers: number;
  /** What is due under this reading less what is due now, EUR for the days of the rows, signed. */
  readonly difference: string;
  /** Dossiers that cannot be assessed under it. */
  readonly refused: number;
  /** Dossiers of which it cannot be said: it takes what each debtor has, and a flat row gives one sum for several. */
  readonly unknown: number;
}

interface Count {
  dossiers: number;
  difference: Cents;
  refused: number;
  unknown: number;
}

/**
 * What each named reading costs (HOUSEHOLD.md §7): every dossier assessed again under each other value of each point, one point at a
 * time. Gathered row by row.
 */
export class ReadingCosts {
  private readonly counts = new Map<string, Count>();

  /** `bareme`: the one that the rows were assessed with. */
  constructor(private readonly bareme: Bareme = builtInBareme) {}

  /** Counts one more dossier. */
  add({ input, result, form }: AssessedRow): void {
    const isOneSum = form === 'flat' && haveOneSum(input);
    for (const [policy, value] of ALL) {
      if (result.policy[policy] === value) continue;
      const other = assess(
        { ...input, policy: { ...input.policy, [policy]: value } },
        { bareme: this.bareme },
      );
      const count = this.countOf(policy, value);
      if (other.status === 'refused') count.refused += 1;
      else if (other.payable === result.payable) continue;
      // AR 34 §2, a threshold for each: the whole sum with one debtor gives the most, so that without effect there is none however it is
      // divided; with one, the row does not say who has what.
      else if (policy === 'excess' && isOneSum) count.unknown += 1;
      else {
        count.dossiers += 1;
        count.difference += centsOf(other.payable) - centsOf(result.payable);
      }
    }
  }

  /** Every reading of every point, in the order of the contract. */
  list(): readonly ReadingCost[] {
    return ALL.map(([policy, value]) => {
      const { difference, ...counts } = this.countOf(policy, value);
      const isDefault = POLICIES[policy][0] === value;
      return { policy, value, isDefault, ...counts, difference: eurosOf(difference) };
    });
  }

  private countOf(policy: string, value: string): Count {
    const key = `${policy} ${value}`;
    const count = this.counts.get(key) ?? { dossiers: 0, difference: 0n, refused: 0, unknown: 0 };
    this.counts.set(key, count);
    return count;
  }
}

/** The points on which the amount of a covered month depends: whether unpublished amounts are served is none. */
const ALL = (Object.keys(POLICIES) as (keyof Policy)[])
  .filter((policy) => policy !== 'unpublishedBareme')
  .flatMap((policy) => POLICIES[policy].map((value) => [policy, value] as const));
