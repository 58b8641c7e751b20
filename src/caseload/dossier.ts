import type { HouseholdInput, Problem } from '../engine';
import type { RowProblem } from './problems';

/** A dossier of one month as it was read from the rows of a file, whatever their layout. */
export interface ReadDossier {
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
  /** State share in percent, if the file says so. */
  readonly stateRate?: string;
  /** Everything that could not be read. */
  readonly problems: readonly RowProblem[];
  /** Codes of warnings on the form of the rows. */
  readonly warnings: readonly string[];
  /** Says problems of the engine in the words of the file: the column, the line, the value as seen. */
  place(problems: readonly Problem[]): readonly RowProblem[];
}
