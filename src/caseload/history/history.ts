import { builtInBareme, type Bareme } from '../../bareme';
import type { HouseholdInput } from '../../engine';
import {
  answer,
  type BeneficiaryRecoveryResult,
  type RecoveryCommand,
  type RecoveryStatus,
} from '../../procedure';
import type { AssessedRow } from '../check';
import { centsOf, eurosOf, type Cents } from '../summary';
import {
  beyondCounter,
  debitsCounter,
  kindOf,
  personOf,
  type CounterFinding,
  type ExemptMonth,
} from './counter';

/** How the months of a history are looked at: on which ground the centre may recover, and from when prescription is counted back. */
export interface HistoryOptions {
  /** L 22 §2; `change` by default. */
  readonly ground?: Exclude<RecoveryCommand['ground'], 'existingRight' | undefined>;
  /** Day of the registered summons, `YYYY-MM-DD`: the horizon of five years (L 29). None: nothing is prescribed. */
  readonly noticeOn?: string;
  /** An error of the centre: whether the person knew, and the day of notification (L 22 §2). */
  readonly aware?: boolean;
  readonly notifiedOn?: string;
  readonly bareme?: Bareme;
}

/** One month of a dossier, its parts added up; EUR. */
export interface HistoryMonth {
  readonly month: string;
  readonly lines: readonly number[];
  readonly due: string;
  readonly paid: string;
  /** Paid less due. */
  readonly difference: string;
  /** What the procedure says of an overpayment; absent where nothing can be said of the dossier. */
  readonly status?: RecoveryStatus;
  readonly recoverable?: string;
  /** The exemption goes beyond its counter. */
  readonly counter?: CounterFinding;
}

/** The months of a dossier in order of time, with what they come to. A proposal: recovery is a decision of the centre (L 24, 26). */
export interface DossierHistory {
  readonly dossier: string;
  readonly months: readonly HistoryMonth[];
  readonly overpaid: string;
  readonly arrears: string;
  readonly recoverable: string;
  readonly protected: string;
  readonly prescribed: string;
}

/** All dossiers together, in cents. */
export interface HistoryTotals {
  dossiers: number;
  overpaid: Cents;
  arrears: Cents;
  recoverable: Cents;
  protected: Cents;
  prescribed: Cents;
}

/** What is kept of a row. */
interface Part {
  readonly line: number;
  readonly month: string;
  readonly due: Cents;
  readonly paid: Cents | undefined;
  /** Kept where the row has an exemption that debits the counter. */
  readonly exempt: HouseholdInput | undefined;
}

/** The procedure takes so many months at a time. */
const MOST_MONTHS = 240;

/**
 * The histories of a caseload: rows of several months for a dossier give its arrears and overpayments month by month, with the amounts of each
 * month. Rows without an amount paid count for the exemption only. Kept in memory: some hundred bytes a row.
 */
export class History {
  private readonly byDossier = new Map<string, Part[]>();
  private readonly bareme: Bareme;

  constructor(private readonly options: HistoryOptions = {}) {
    this.bareme = options.bareme ?? builtInBareme;
  }

  /** Takes one more row, in any order. */
  add({ dossier, month, line, paid, input, result }: AssessedRow): void {
    const parts = this.byDossier.get(dossier) ?? [];
    this.byDossier.set(dossier, parts);
    parts.push({
      line,
      month,
      due: centsOf(result.payable),
      paid: paid === undefined ? undefined : centsOf(paid),
      exempt: debitsCounter(input, result) ? input : undefined,
    });
  }

  /** Every dossier that has an amount paid, in the order read. */
  *list(): Generator<DossierHistory> {
    for (const [dossier, parts] of this.byDossier) {
      if (parts.some(({ paid }) => paid !== undefined)) yield this.historyOf(dossier, parts);
    }
  }

  /** What all dossiers come to. */
  totals(): HistoryTotals {
    const totals: HistoryTotals = {
      dossiers: 0,
      overpaid: 0n,
      arrears: 0n,
      recoverable: 0n,
      protected: 0n,
      prescribed: 0n,
    };
    for (const history of this.list()) {
      totals.dossiers += 1;
      for (const key of SUMS) totals[key] += centsOf(history[key]);
    }
    return totals;
  }

  private historyOf(dossier: string, parts: readonly Part[]): DossierHistory {
    const counters = this.countersOf(parts);
    const months = monthsOf(parts);
    const answers = chunks(months).map((chunk) => this.recoveryOf(chunk));
    const said = new Map(
      answers.flatMap((found) => found?.months ?? []).map((month) => [month.month, month]),
    );
    const sum = (key: (typeof SUMS)[number]): string =>
      eurosOf(answers.reduce((total, found) => total + centsOf(found?.[key] ?? '0.00'), 0n));
    return {
      dossier,
      months: months.map(({ month, lines, due, paid }) => {
        const counter = counters.get(month);
        const answered = said.get(month);
        const difference = eurosOf(paid - due);
        return {
          month,
          lines,
          due: eurosOf(due),
          paid: eurosOf(paid),
          difference,
          ...(answered && { status: answered.status, recoverable: answered.recoverable }),
          ...(counter && { counter }),
        };
      }),
      overpaid: sum('overpaid'),
      arrears: sum('arrears'),
      recoverable: sum('recoverable'),
      protected: sum('protected'),
      prescribed: sum('prescribed'),
    };
  }

  /** The months of exemption that go beyond the counter of a person, as his months before have used it. */
  private countersOf(parts: readonly Part[]): ReadonlyMap<string, CounterFinding> {
    const found = new Map<string, CounterFinding>();
    const byPerson = new Map<string, ExemptMonth[]>();
    for (const { month, exempt } of [...parts].sort((a, b) => (a.month < b.month ? -1 : 1))) {
      if (exempt === undefined) continue;
      const person = personOf(exempt);
      const before = byPerson.get(person) ?? [];
      byPerson.set(person, before);
      if (before.some((other) => other.month === month)) continue;
      const counter = beyondCounter(exempt, before, this.bareme);
      if (counter !== undefined) found.set(month, counter);
      before.push({ month, kind: kindOf(exempt) });
    }
    return found;
  }

  /** What the procedure says of some months; undefined where it refuses them (amounts of 10^12 EUR and more). */
  private recoveryOf(months: readonly MonthSum[]): BeneficiaryRecoveryResult | undefined {
    const { ground = 'change', noticeOn, aware, notifiedOn } = this.options;
    const answered = answer(
      {
        id: 'history',
        question: 'recovery',
        kind: 'beneficiary',
        ground,
        months: months.map(({ month, due, paid }) => ({ month, due: eurosOf(due), paid: eurosOf(paid) })),
        ...(noticeOn !== undefined && { noticeOn }),
        ...(aware !== undefined && { aware }),
        ...(notifiedOn !== undefined && { notifiedOn }),
      },
      { bareme: this.bareme },
    );
    return answered.status === 'ok' && 'overpaid' in answered.result ? answered.result : undefined;
  }
}

const SUMS = ['overpaid', 'arrears', 'recoverable', 'protected', 'prescribed'] as const;

/** A month with its parts added up, in cents. */
interface MonthSum {
  readonly month: string;
  readonly lines: number[];
  due: Cents;
  paid: Cents;
}

function monthsOf(parts: readonly Part[]): MonthSum[] {
  const months = new Map<string, MonthSum>();
  const paidMonths = new Set(parts.filter(({ paid }) => paid !== undefined).map(({ month }) => month));
  for (const { month, line, due, paid = 0n } of parts) {
    // A month paid on one of its rows is compared with what is due on all of them.
    if (!paidMonths.has(month)) continue;
    const sum = months.get(month) ?? { month, lines: [], due: 0n, paid: 0n };
    months.set(month, sum);
    sum.lines.push(line);
    sum.due += due;
    sum.paid += paid;
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function chunks(months: readonly MonthSum[]): MonthSum[][] {
  const found: MonthSum[][] = [];
  for (let i = 0; i < months.length; i += MOST_MONTHS) found.push(months.slice(i, i + MOST_MONTHS));
  return found;
}
