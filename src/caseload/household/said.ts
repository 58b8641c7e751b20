import type { CategoryNumber, Kind, SpiWord } from '../../values';

/** What a flat row, or the arguments of a function, say beside the kinds (caseload.md §1); a blank is absent. */
export interface Said {
  readonly dossier: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Days, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** The whole right, days of any month. */
  readonly rightFrom?: string;
  readonly rightUntil?: string;
  readonly newClaim?: boolean;
  readonly effectiveDate?: string;
  readonly beneficiaryOn20260116?: boolean;
  readonly reviewedOn?: string;
  /** The wording of AR 34 that applies (kinds.md §3). */
  readonly art34?: '2002' | '2026';
  readonly scheme?: 'RIS' | 'ASE';
  readonly category?: CategoryNumber;
  /** Other persons in a common household, of no role that the law looks at. */
  readonly cohabitants?: number;
  readonly homeless?: boolean;
  readonly piis?: boolean;
  readonly custodyShare?: string;
  readonly spi?: SpiWord;
  readonly paid?: string;
  /** State share in percent; no part of the calculation. */
  readonly stateRate?: string;
}

/** One kind with its value: an exact amount, or a number for kinds that count. */
export interface KindValue {
  readonly kind: Kind;
  /** The amount is EUR a year although the kind is monthly. */
  readonly perYear: boolean;
  /** Place among the columns, or rows, of the same kind, blank ones included: goods and their rents meet by it. */
  readonly nth: number;
  readonly value: string | number;
}

/** What a row contradicts or leaves out (kinds.md §1 to §3), and a right that is not of its month. */
export type KindCode =
  | 'REPEATED_KIND'
  | 'SPI_CONFLICT'
  | 'MISSING_COMPANION'
  | 'ART34_UNKNOWN'
  | 'ART34_CONFLICT'
  | 'MISSING_CATEGORY'
  | 'RIGHT_NOT_BEGUN'
  | 'RIGHT_ENDED'
  | 'RIGHT_CONFLICT';

/** Where something in an input of HOUSEHOLD.md came from: a kind of the row, or a field of `Said`. */
export type Origin = KindValue | keyof Said;

/** A problem, with the part of the row that it is about. */
export interface KindProblem {
  readonly code: KindCode;
  readonly at: Origin;
  readonly figures?: Readonly<Record<string, string | number>>;
}
