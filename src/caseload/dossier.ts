import type { HouseholdInput, Problem } from '../engine';
import type { UnreadCell } from './columns';
import type { RowProblem } from './problems';

/** What the file says of a dossier beside the contract, and how far it could be read. */
export interface FileFacts {
  /** In the flat layout persons are counted and not named: those of the input have ids of ours. */
  readonly form: 'flat' | 'by-person';
  /** State share in percent, if the file says so. */
  readonly stateRate?: string;
  /** The wording of AR 34 that applies, if the file says it in so many words (kinds.md §3). */
  readonly art34?: '2002' | '2026';
  /** Columns that are not recognised and hold an amount, or a day of the month, in its rows: it is not read. */
  readonly unread: readonly UnreadCell[];
}

/** A dossier of one month as it was read from the rows of a file, whatever their layout. */
export interface ReadDossier extends FileFacts {
  /** Line on which it begins; the header is on line 1. */
  readonly line: number;
  /** Empty where it cannot be told. */
  readonly dossier: string;
  /** `YYYY-MM`; empty where it cannot be told. */
  readonly month: string;
  /** The input of HOUSEHOLD.md, the amount paid included; absent where there are problems. */
  readonly input?: HouseholdInput;
  /** EUR paid for the period, if the file says so. */
  readonly paid?: string;
  /** Everything that could not be read. */
  readonly problems: readonly RowProblem[];
  /** Codes of warnings on the form of the rows. */
  readonly warnings: readonly string[];
  /** Says problems of the engine in the words of the file: the column, the line, the value as seen. */
  place(problems: readonly Problem[]): readonly RowProblem[];
}
