import {
  centsOf,
  HistoryTotals,
  isCompared,
  type ComparedMonth,
  type CounterFinding,
  type DossierHistory,
  type History,
  type LeftOutMonth,
  type ReportStyle,
} from '../../caseload';
import { historyCsvHeader, historyCsvRows } from './history-rows';
import type { OutputFile } from './output-file';

/** A month in which the exemption goes beyond its counter. */
export interface CounterMonth {
  readonly dossier: string;
  readonly month: string;
  readonly due: string;
  readonly counter: CounterFinding;
}

/** A month that stands in no sum, and whose it is. */
export interface ToldLeftOut extends LeftOutMonth {
  readonly dossier: string;
}

/** What is told of months of a dossier. */
export interface ToldDossier {
  readonly dossier: string;
  /** Cents overpaid and underpaid, added up. */
  readonly size: bigint;
  /** The months that differ, in order of time. */
  readonly months: readonly ComparedMonth[];
}

/** So many dossiers with differences are told. */
const DOSSIERS_TOLD = 10;
/** So many months beyond the counter, or left out, are told. */
const MONTHS_TOLD = 20;

/** What the histories of a caseload come to, and the part of them that a terminal can show. */
export class HistoryDigest {
  readonly totals = new HistoryTotals();
  /** Those with the largest differences, largest first. */
  readonly largest: ToldDossier[] = [];
  /** The first months beyond the counter. */
  readonly counters: CounterMonth[] = [];
  /** The first months that stand in no sum. */
  readonly leftOut: ToldLeftOut[] = [];
  /** Of all dossiers: with differences, months that differ, months beyond the counter. */
  readonly counts = { dossiers: 0, months: 0, counters: 0 };

  /** `unplaced`: refused rows whose dossier or month cannot be told. */
  constructor(readonly unplaced = 0) {}

  /** Counts one more dossier. */
  add(history: DossierHistory): void {
    this.totals.add(history);
    this.addDifferences(history);
    const { dossier } = history;
    for (const month of history.months) {
      if (!isCompared(month)) {
        if (this.leftOut.length < MONTHS_TOLD) this.leftOut.push({ dossier, ...month });
      } else if (month.counter !== undefined) {
        const { due, counter } = month;
        this.counts.counters += 1;
        if (this.counters.length < MONTHS_TOLD) {
          this.counters.push({ dossier, month: month.month, due, counter });
        }
      }
    }
  }

  private addDifferences({ dossier, months, overpaid, arrears, openArrears }: DossierHistory): void {
    const differing = months.filter(isCompared).filter(({ difference }) => centsOf(difference) !== 0n);
    if (differing.length === 0) return;
    this.counts.dossiers += 1;
    this.counts.months += differing.length;
    const size = centsOf(overpaid) + centsOf(arrears) + centsOf(openArrears);
    const smaller = this.largest.findIndex((other) => size > other.size);
    this.largest.splice(smaller < 0 ? this.largest.length : smaller, 0, { dossier, size, months: differing });
    this.largest.length = Math.min(this.largest.length, DOSSIERS_TOLD);
  }
}

/** Looks at every dossier of a history once, and writes its months where a file is given; undefined without a history. */
export async function digestOf(
  history: History | undefined,
  output: OutputFile | undefined,
  style: ReportStyle,
): Promise<HistoryDigest | undefined> {
  if (history === undefined) return undefined;
  const digest = new HistoryDigest(history.unplaced);
  await output?.write(historyCsvHeader(style));
  for (const dossier of history.list()) {
    digest.add(dossier);
    await output?.write(historyCsvRows(dossier, style));
  }
  return digest;
}
