import type { Advice, FileProblem, Guess, RowProblem, SettledColumn, WorkbookProblem } from '../../caseload';
import type { Fact } from '../../sheet';

/** What became of a column. */
export type ColumnUse =
  /** Read, as `target`. */
  | 'read'
  /** Left aside because the user said so. */
  | 'ignored'
  /** Not recognised: not counted. */
  | 'unknown'
  /** National numbers: a name for the dossier at most, shown with masks. */
  | 'niss';

/** A column of the rows as it was recognised. */
export interface SeenColumn {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly header: string;
  readonly use: ColumnUse;
  /** Key of a column, or code of a kind with `/year` for amounts per year: as a mapping takes it. */
  readonly target?: string;
  /** What it may be, the likeliest first; nothing of it is applied. */
  readonly guesses: readonly Guess[];
  /** What is to be found out before it can be read; only of a column that is not. */
  readonly advice?: Advice;
  /** Rows with an amount in it which is not counted. */
  readonly amounts: number;
  /** Rows with a day of their own month in it which is not read. */
  readonly days: number;
  /** Read as days of the month, with days of other months: the rows that have some, and what such a column may be instead. */
  readonly outside?: { readonly rows: number; readonly other: string };
  /** Amounts that could be read in two ways, and another of its cells decides. */
  readonly settled?: SettledColumn;
  /** Why the rows cannot be checked as they are, as far as it is about this column. */
  readonly problems: readonly FileProblem[];
  /** A few of its values, as they may be shown. */
  readonly sample: readonly string[];
}

/** One of the first dossiers, as it was understood. */
export interface SeenDossier {
  readonly line: number;
  readonly dossier: string;
  readonly facts: readonly Fact[];
  /** Every filled cell of its row that is read, but for what the facts say: what it is taken for, and what it shows. One row a dossier only. */
  readonly cells: readonly { readonly target: string; readonly text: string }[];
  readonly problems: readonly RowProblem[];
}

/** What was recognised of the rows before any is assessed. */
export interface Recognised {
  /** Of the file, the table, the sheet or the selection. */
  readonly name: string;
  readonly form: 'flat' | 'by-person';
  readonly header: readonly string[];
  readonly columns: readonly SeenColumn[];
  readonly rows: number;
  readonly dossiers: number;
  /** First and last month, `YYYY-MM`; absent where no row has one. */
  readonly months?: { readonly from: string; readonly to: string };
  /** Whether the rows have a month of their own. */
  readonly hasMonth: boolean;
  /** Dossiers whose rows say no month that can be read. */
  readonly withoutMonth: number;
  readonly first: readonly SeenDossier[];
  /** Why the rows cannot be checked as they are; none where they can. */
  readonly problems: readonly (FileProblem | WorkbookProblem)[];
}
