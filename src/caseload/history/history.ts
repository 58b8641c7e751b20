import { builtInBareme, type Bareme } from '../../bareme';
import type { CheckedRow } from '../check';
import { eurosOf, type Cents } from '../summary';
import { countersOf, type CounterFinding } from './counter';
import { isCompared, type ComparedMonth, type DossierHistory, type LeftOutMonth } from './dossier-history';
import { sumsOf } from './history-sums';
import {
  causesOf,
  groundOfParts,
  isExplained,
  isTold,
  linesOf,
  partOf,
  paymentsOf,
  type MonthParts,
} from './month-parts';
import { proposalOf, type ProposalOptions } from './proposal';

/** How the months of a history are looked at. */
export interface HistoryOptions extends ProposalOptions {
  readonly bareme?: Bareme;
}

/**
 * The histories of a caseload: rows of several months for a dossier give its arrears and overpayments month by month, with the amounts of each
 * month. Rows without an amount paid count for the exemption only, or where another row of their month has one. Kept in memory: some 600 bytes
 * a row, and the whole of what was assessed where an exemption has a counter.
 */
export class History {
  /** Refused rows whose dossier or month cannot be told: a month may lack them. */
  unplaced = 0;
  private readonly byDossier = new Map<string, Map<string, MonthParts>>();
  private readonly bareme: Bareme;

  constructor(private readonly options: HistoryOptions = {}) {
    this.bareme = options.bareme ?? builtInBareme;
  }

  /** Takes one more row, in any order; a refused one too, since its month is incomplete without it. */
  add(row: CheckedRow): void {
    const { dossier, month, line } = row;
    if (row.status === 'refused' && (dossier === '' || month === '')) {
      this.unplaced += 1;
      return;
    }
    const months = this.byDossier.get(dossier) ?? new Map<string, MonthParts>();
    this.byDossier.set(dossier, months);
    const found = months.get(month) ?? { month, parts: [], refused: [] };
    months.set(month, found);
    if (row.status === 'refused') found.refused.push(line);
    else found.parts.push(partOf(row));
  }

  /** Every dossier that has an amount paid, or a refused row, in the order read. */
  *list(): Generator<DossierHistory> {
    for (const [dossier, months] of this.byDossier) {
      const told = [...months.values()];
      if (told.some(isTold)) yield this.historyOf(dossier, told);
    }
  }

  private historyOf(dossier: string, all: readonly MonthParts[]): DossierHistory {
    const inTime = [...all].sort((a, b) => (a.month < b.month ? -1 : 1));
    const counters = countersOf(inTime, this.bareme);
    const months = inTime
      .filter(isTold)
      .map((month) => leftOut(month) ?? this.compared(month, counters.get(month.month)));
    return { dossier, months, ...sumsOf(months.filter(isCompared)) };
  }

  /** A month paid on one of its rows is compared with what is due on all of them. */
  private compared(found: MonthParts, counter: CounterFinding | undefined): ComparedMonth {
    const { month, parts } = found;
    const due = sum(parts.map((part) => part.due));
    const paid = sum(parts.map((part) => part.paid ?? 0n));
    const amounts = { month, due: eurosOf(due), paid: eurosOf(paid) };
    const why = { pointed: groundOfParts(parts), isExplained: isExplained(parts) };
    const proposal = proposalOf(amounts, why, this.options, this.bareme);
    return {
      ...amounts,
      lines: linesOf(found),
      difference: eurosOf(paid - due),
      causes: causesOf(parts),
      ...(proposal && { proposal }),
      ...(counter && { counter }),
    };
  }
}

/** A month that cannot be compared: the days of two rows would be added twice, and those of a refused one not at all. */
function leftOut(found: MonthParts): LeftOutMonth | undefined {
  const { month, parts, refused } = found;
  const overlapping = parts.flatMap(({ line, overlaps }) => (overlaps === undefined ? [] : [overlaps, line]));
  const reason = overlapping.length > 0 ? 'overlapping' : refused.length > 0 ? 'incomplete' : undefined;
  if (reason === undefined) return undefined;
  const because = [...new Set(reason === 'overlapping' ? overlapping : refused)].sort((a, b) => a - b);
  const payments = reason === 'overlapping' ? paymentsOf(found) : undefined;
  return { month, lines: linesOf(found), leftOut: reason, because, ...(payments && { payments }) };
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, cents) => total + cents, 0n);
}
