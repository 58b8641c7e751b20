import { builtInBareme, type Bareme } from '../../bareme';
import { assess, type Category, type HouseholdInput } from '../../engine';
import type { AssessedRow } from '../check';
import { centsOf, type Cents } from '../summary';

/** What changes: the month, the amounts, or both. */
export interface WhatIfOptions {
  /** `YYYY-MM`; each row keeps its own by default. */
  readonly month?: string;
  /** The amounts afterwards; the built-in ones by default. */
  readonly bareme?: Bareme;
}

/** Dossiers of a category before, and what they come to a month, in cents. */
export interface WhatIfTally {
  dossiers: number;
  before: Cents;
  after: Cents;
  /** Dossiers whose amount changes. */
  changed: number;
}

/**
 * The same caseload at another month, or with other amounts: what it comes to for a whole month, before and after, by category. Gathered row
 * by row; a dossier that cannot be assessed afterwards is counted by the code of its refusal and stands in no sum.
 */
export class WhatIf {
  readonly all = emptyTally();
  readonly byCategory: Readonly<Record<Category, WhatIfTally>> = {
    1: emptyTally(),
    2: emptyTally(),
    3: emptyTally(),
  };
  readonly refused = new Map<string, number>();

  constructor(private readonly options: WhatIfOptions) {}

  /** Counts one more dossier; what it comes to a month afterwards, EUR, or undefined where it is refused. */
  add({ input, result }: AssessedRow): string | undefined {
    const { bareme = builtInBareme } = this.options;
    if (this.isWordingUnknown(input)) return this.refuse('ART34_UNKNOWN');
    const after = assess(this.moved(input), { bareme });
    if (after.status === 'refused') return this.refuse(after.errors[0]!.code);
    const [before, now] = [centsOf(result.payableMonthly), centsOf(after.payableMonthly)];
    for (const tally of [this.all, this.byCategory[result.category]]) {
      tally.dossiers += 1;
      tally.before += before;
      tally.after += now;
      if (before !== now) tally.changed += 1;
    }
    return after.payableMonthly;
  }

  private refuse(code: string): undefined {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
    return undefined;
  }

  /** From before the reform of AR 34 to after it: which wording then applies to debtors depends on what the row did not have to say. */
  private isWordingUnknown({ month, persons, beneficiaryOn20260116 }: HouseholdInput): boolean {
    const { month: later = month } = this.options;
    if (month >= REFORM_MONTH || later < REFORM_MONTH || beneficiaryOn20260116 !== undefined) return false;
    return persons.some(({ role, cohabits, minor, birthDate }) => {
      const isChildOfKnownAge = role === 'child' && (minor === true || birthDate !== undefined);
      return cohabits !== false && !UNTOUCHED.includes(role) && !isChildOfKnownAge;
    });
  }

  /** The dossier in the other month, whole: the days of its own month say nothing there. */
  private moved(input: HouseholdInput): HouseholdInput {
    const { month } = this.options;
    if (month === undefined || month === input.month) return input;
    const { from: _from, to: _to, effectiveDate, ...rest } = input;
    const keeps = effectiveDate !== undefined && effectiveDate <= `${month}-01`;
    return { ...rest, month, ...(keeps && { effectiveDate }) };
  }
}

/** First month of the wording of 2026 (AR 07/01/2026). */
const REFORM_MONTH = '2026-03';
/** Persons whom both wordings treat alike. */
const UNTOUCHED = ['applicant', 'partner', 'sibling', 'other'];

function emptyTally(): WhatIfTally {
  return { dossiers: 0, before: 0n, after: 0n, changed: 0 };
}
