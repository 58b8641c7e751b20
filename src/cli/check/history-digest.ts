import {
  centsOf,
  type DossierHistory,
  type History,
  type HistoryMonth,
  type HistoryTotals,
  type ReportStyle,
} from '../../caseload';
import { historyCsvHeader, historyCsvRows } from './history-rows';
import type { OutputFile } from './output-file';

/** A month in which the exemption goes beyond its counter. */
export interface CounterMonth {
  readonly dossier: string;
  readonly month: string;
  readonly due: string;
  readonly counter: NonNullable<HistoryMonth['counter']>;
}

/** What is told of months of a dossier. */
export interface ToldDossier {
  readonly dossier: string;
  /** Cents overpaid and in arrears, added up. */
  readonly size: bigint;
  /** The months that differ, in order of time. */
  readonly months: readonly HistoryMonth[];
}

/** So many dossiers with differences are told. */
const DOSSIERS_TOLD = 10;
/** So many months beyond the counter are told. */
const COUNTERS_TOLD = 20;

/** What the histories of a caseload come to, and the part of them that a terminal can show. */
export class HistoryDigest {
  readonly totals: HistoryTotals = {
    dossiers: 0,
    overpaid: 0n,
    arrears: 0n,
    recoverable: 0n,
    protected: 0n,
    prescribed: 0n,
  };
  /** Those with the largest differences, largest first. */
  readonly largest: ToldDossier[] = [];
  /** The first months beyond the counter. */
  readonly counters: CounterMonth[] = [];
  /** Of all dossiers: with differences, months that differ, months beyond the counter. */
  readonly counts = { dossiers: 0, months: 0, counters: 0 };

  /** Counts one more dossier. */
  add(history: DossierHistory): void {
    this.totals.dossiers += 1;
    for (const key of ['overpaid', 'arrears', 'recoverable', 'protected', 'prescribed'] as const) {
      this.totals[key] += centsOf(history[key]);
    }
    this.addDifferences(history);
    for (const { month, due, counter } of history.months) {
      if (counter === undefined) continue;
      this.counts.counters += 1;
      if (this.counters.length < COUNTERS_TOLD) {
        this.counters.push({ dossier: history.dossier, month, due, counter });
      }
    }
  }

  private addDifferences({ dossier, months, overpaid, arrears }: DossierHistory): void {
    const differing = months.filter(({ difference }) => centsOf(difference) !== 0n);
    if (differing.length === 0) return;
    this.counts.dossiers += 1;
    this.counts.months += differing.length;
    const size = centsOf(overpaid) + centsOf(arrears);
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
  const digest = new HistoryDigest();
  await output?.write(historyCsvHeader(style));
  for (const dossier of history.list()) {
    digest.add(dossier);
    await output?.write(historyCsvRows(dossier, style));
  }
  return digest;
}
