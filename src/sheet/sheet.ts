import type { Source, Status, TableId } from '../bareme';
import type { TraceUnit } from '../engine';
import type { Lang, PROCEDURE_SECTIONS, SECTIONS } from '../i18n';

/**
 * A sheet as data, in the reader's language: what text, cells and a page have to show. Every figure comes from the
 * result and its trace; nothing is computed here.
 */
export interface Sheet {
  readonly lang: Lang;
  readonly title: string;
  /** Of an assessment `due` or `none`; `answered` for a question of the procedure. */
  readonly status: 'due' | 'none' | 'answered' | 'refused';
  /** Dossier, period, category, household; the facts of a question: what it is about, as it was given. */
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly conclusion: Conclusion;
  /** What the marks of the sheet mean, and what it is not. */
  readonly notices: readonly string[];
}

export interface Fact {
  readonly label: string;
  /** One text a line. */
  readonly texts: readonly string[];
  /** Stands below what the sheet comes to; the others say above it which dossier, when and in which category. */
  readonly detail?: true;
}

export type SectionId = CommonSectionId | keyof typeof PROCEDURE_SECTIONS;

/** A section of the sheet of a dossier; some stand on the sheets of the procedure too. */
export type CommonSectionId = keyof typeof SECTIONS;

/** Steps of the calculation, or statements about it. */
export type Section = CalculationSection | StatementSection;

export interface CalculationSection {
  readonly id: SectionId;
  readonly title: string;
  /** Weighted custody: which of the two calculations, and its heading. */
  readonly part?: { readonly index: 0 | 1; readonly title: string };
  readonly groups: readonly Group[];
  /** Said below the lines, or where there is none. */
  readonly note?: string;
}

export interface Group {
  /** Absent where the section needs no headings. */
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** One step of the calculation. */
export interface Line {
  readonly rule: string;
  readonly label: string;
  /** Whose resources, where several persons are added up. */
  readonly about?: string;
  /** Short form, as in a column: `"AR 35 §1"`. */
  readonly article?: string;
  /** The formula with its figures: `"12 × 318,42"`. */
  readonly calculation?: string;
  /** The figures by name; a fraction of cents with its exact value. */
  readonly terms: readonly Term[];
  /** The figures of the formula do not speak for themselves: their names belong beside it. */
  readonly explained: boolean;
  readonly outcome: Outcome;
  /** Number of the amount of the law it uses: see {@link LawStatement}. */
  readonly law?: number;
  /** JSON Pointers of the inputs read. */
  readonly paths: readonly string[];
  /** What is to be known before the line is relied on; absent where its source is the text of the law or the State. */
  readonly marks?: readonly Mark[];
}

/** How far the source of a line goes, or which of several readings it follows. */
export interface Mark {
  readonly kind: 'secondary' | 'disputed' | 'reading';
  readonly text: string;
}

export interface Term {
  readonly label: string;
  readonly text: string;
}

/** What a step gives. */
export interface Outcome {
  /** `"1314.20"`, `"1025/12"`, a number or a word, as the trace has it. */
  readonly value: string | number;
  readonly unit: TraceUnit;
  /** In the language: `"1 314,20"`, `"droit ouvert"`. */
  readonly text: string;
  /** `"€/an"`; empty where the text says it all. */
  readonly unitText: string;
  /** Rounded to the cent. */
  readonly rounded: boolean;
}

export interface StatementSection {
  readonly id: SectionId;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** A sentence about the calculation: a warning, a reason of refusal, a reading, an article. */
export interface Statement {
  readonly text: string;
  /** What it is about, in words: `"personne 2 (parent), ressource 1"`. */
  readonly about?: string;
  /** Code of a warning or an error. */
  readonly code?: string;
  readonly path?: string;
  /** The row of the barème, for an amount of the law. */
  readonly law?: LawStatement;
}

/** Where amounts of the law used by the calculation come from. */
export interface LawStatement {
  /** The number that the lines refer to. */
  readonly number: number;
  readonly table: TableId;
  /** First day in force, or `coverage` where the start is not established. */
  readonly from: string;
  readonly statuses: readonly Status[];
  /** The articles of the steps that use it. */
  readonly articles: readonly string[];
  readonly sources: readonly Source[];
  readonly supplement: boolean;
}

/** What it comes to. */
export interface Conclusion {
  readonly label: string;
  /** Exact text and as shown; absent for a refused dossier, and where the answer is no amount. */
  readonly amount?: ShownAmount;
  /** What it comes to where that is no amount: a day, a number of days, "to be examined". */
  readonly outcome?: string;
  /** Amounts beside the main one. */
  readonly others?: readonly { readonly label: string; readonly amount: ShownAmount }[];
  /** The days the amount is for. */
  readonly period?: string;
  /** Why nothing is payable, or what is to be done. */
  readonly sentence?: string;
}

/** An amount, exact and as shown with its unit. */
export interface ShownAmount {
  readonly value: string;
  readonly text: string;
}
