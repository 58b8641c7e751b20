import type { ReadingCost } from '../readings';
import type { RegimeRow } from '../regime';
import type { ReportStyle } from '../report';
import type { Summary } from '../summary';
import { causesSheet, type CauseText } from './causes-sheet';
import { findingsSheet } from './findings-sheet';
import { readingsSheet } from './readings-sheet';
import { regimesSheet } from './regimes-sheet';
import { summarySheet } from './summary-sheet';
import type { CellValue, WriteSheet } from './xlsx';

/** What the sheets of a report are made of, beside the rows of its findings. */
export interface ReportContent {
  readonly style: ReportStyle;
  readonly summary: Summary;
  /** What each reading costs, if that was reckoned. */
  readonly readings?: readonly ReadingCost[] | undefined;
  /** The dossiers that AR 34 matters to, with their wording. */
  readonly regimes?: readonly RegimeRow[] | undefined;
  /** Every cause in the words of the reader. */
  readonly causes: readonly CauseText[];
}

/** The sheets of a report. */
export interface ReportSheets {
  readonly findings: WriteSheet;
  /** Summary, wordings of AR 34, readings, causes: whichever there are. */
  readonly others: readonly WriteSheet[];
}

/** The sheets of the report; `rows`: those of the findings, none where they are added later. */
export function reportSheets(
  { style, summary, readings, regimes = [], causes }: ReportContent,
  rows: CellValue[][] = [],
): ReportSheets {
  const { lang } = style;
  return {
    findings: findingsSheet(rows, style),
    others: [
      summarySheet(summary, lang),
      ...(regimes.length === 0 ? [] : [regimesSheet(regimes, style)]),
      ...(readings === undefined ? [] : [readingsSheet(readings, lang)]),
      causesSheet(causes, summary, lang),
    ],
  };
}
