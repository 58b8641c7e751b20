import { builtInBareme, type Bareme } from '../../bareme';
import { POLICIES, assess, type HouseholdInput, type Policy, type Result } from '../../engine';
import type { AssessedRow } from '../check';
import { haveOneSum } from '../household';
import { inWholeMonth, LastRows } from '../last-month';
import { centsOf, eurosOf, type Cents } from '../summary';

/** What another reading of one point costs the whole caseload. */
export interface ReadingCost {
  readonly policy: keyof Policy;
  readonly value: string;
  /** Whether this is the reading applied where the file says nothing. */
  readonly isDefault: boolean;
  /** Dossiers whose amount changes. */
  readonly dossiers: number;
  /** What is due under this reading less what is due now, EUR a month, signed. */
  readonly difference: string;
  /** Dossiers that cannot be assessed under it. */
  readonly refused: number;
  /** Dossiers of which it cannot be said: it takes what each debtor has, and a flat row gives one sum for several. */
  readonly unknown: number;
}

/** What another reading does to a dossier: how many cents a month it changes, or why that is not known. */
interface Change {
  readonly reading: string;
  readonly outcome: Cents | 'refused' | 'unknown';
}

const NONE: readonly Change[] = [];

/**
 * What each named reading costs a month (HOUSEHOLD.md §7): every dossier assessed again under each other value of each point, one point at a
 * time. Every dossier counts once, with the last of its rows that was assessed, for a whole month.
 */
export class ReadingCosts {
  private readonly last = new LastRows<readonly Change[]>();

  /** `bareme`: the one that the rows were assessed with. */
  constructor(private readonly bareme: Bareme = builtInBareme) {}

  /** Takes one more row, in any order. */
  add(row: AssessedRow): void {
    this.last.add(row, () => this.changesOf(row));
  }

  /** Every reading of every point, in the order of the contract. */
  list(): readonly ReadingCost[] {
    const counts = new Map(ALL.map((one) => [keyOf(...one), emptyCount()]));
    for (const changes of this.last.list()) {
      for (const { reading, outcome } of changes) {
        const count = counts.get(reading)!;
        if (typeof outcome === 'string') count[outcome] += 1;
        else {
          count.dossiers += 1;
          count.difference += outcome;
        }
      }
    }
    return ALL.map(([policy, value]) => {
      const { difference, ...count } = counts.get(keyOf(policy, value))!;
      const isDefault = POLICIES[policy][0] === value;
      return { policy, value, isDefault, ...count, difference: eurosOf(difference) };
    });
  }

  private changesOf({ input, result, form }: AssessedRow): readonly Change[] {
    const whole = inWholeMonth(input);
    const now = whole === input ? result : this.assess(whole);
    const isOneSum = form === 'flat' && haveOneSum(input);
    const changes = ALL.flatMap(([policy, value]): Change[] => {
      if (result.policy[policy] === value) return [];
      const reading = keyOf(policy, value);
      const other = this.assess({ ...whole, policy: { ...whole.policy, [policy]: value } });
      if (other.status === 'refused' || now.status === 'refused') return [{ reading, outcome: 'refused' }];
      if (other.payableMonthly === now.payableMonthly) return [];
      // AR 34 §2, a threshold for each: the whole sum with one debtor gives the most, so that without effect there is none however it is
      // divided; with one, the row does not say who has what.
      if (policy === 'excess' && isOneSum) return [{ reading, outcome: 'unknown' }];
      return [{ reading, outcome: centsOf(other.payableMonthly) - centsOf(now.payableMonthly) }];
    });
    return changes.length === 0 ? NONE : changes;
  }

  private assess(input: HouseholdInput): Result {
    return assess(input, { bareme: this.bareme });
  }
}

function emptyCount() {
  return { dossiers: 0, difference: 0n, refused: 0, unknown: 0 };
}

function keyOf(policy: string, value: string): string {
  return `${policy} ${value}`;
}

/** The points on which the amount of a covered month depends: whether unpublished amounts are served is none. */
const ALL = (Object.keys(POLICIES) as (keyof Policy)[])
  .filter((policy) => policy !== 'unpublishedBareme')
  .flatMap((policy) => POLICIES[policy].map((value) => [policy, value] as const));
