import type { Lang } from '../../src/i18n';
import type { WorkedExample } from '../../src/taskpane/examples/model';

/** The languages that there is a training workbook in. */
export type TrainingLang = Extract<Lang, 'fr' | 'nl'>;

export const TRAINING_LANGS: readonly TrainingLang[] = ['fr', 'nl'];

/** A text in both. */
export type Two = Readonly<Record<TrainingLang, string>>;

/** A question that the exercise asks beside those of its worked example: an intermediate figure. */
export interface Step {
  readonly name: string;
  readonly label: Two;
  /** Article or idea that helps. */
  readonly hint: Two;
  /**
   * The solution, in English with commas; `{name}` is the cell of a fact, of another solution, or of the amount of the nth
   * resource (`{amount1}`). Amounts are EUR.
   */
  readonly formula: string;
  readonly format: 'amount' | 'whole';
  readonly early?: EarlyWords;
}

/** What a question about a new wording of the law asks before the day of it, when the old one still holds. */
export interface EarlyWords {
  readonly label: Two;
  readonly hint: Two;
}

/** The day of a new wording of the law that an exercise compares with the old one. */
export interface Reform {
  readonly day: string;
  /** Said under the facts at an earlier date. */
  readonly early: Two;
}

/** A question whose solution is a formula of the worked example, by its name there. */
export interface ExampleQuestion {
  readonly ofExample: string;
  readonly hint: Two;
  readonly early?: EarlyWords;
}

export type Question = Step | ExampleQuestion;

/**
 * An exercise over a worked example of the pane: title, level, resources, articles and formulas are those of the example; the words are
 * here, since they must hold at every date.
 */
export interface Exercise {
  readonly example: WorkedExample;
  /** The facts in words, without a date and without an amount of the barème. */
  readonly facts: Two;
  readonly questions: readonly Question[];
  /** The point of law. */
  readonly lesson: Two;
  /** Facts that follow from the date, as formulas over `{date}`, by the name of their cell. */
  readonly dated?: Readonly<Record<string, string>>;
  /** Facts that make the exercise, by the name of their cell: with another value its steps would be other ones. */
  readonly fixed?: readonly string[];
  readonly reform?: Reform;
  /** Articles beside those of the example. */
  readonly articles?: readonly string[];
}

/** In what a printed example parts from the law, or from its own figures. */
export type Parting = 'exemption' | 'figures' | 'date' | 'unexplained';

/** Where an example was printed, so that the reader can look. */
export interface PrintedSource {
  readonly title: Two;
  /** Address of the page. */
  readonly address: string;
  /** What must be known of the address. */
  readonly note?: Two;
  /** Day on which the page was consulted, where that is known. */
  readonly consulted?: string;
}

/** A printed example that parts from the law, with its own month; the facts are those of a case with status `published-wrong`. */
export interface PublishedExample {
  /** Id of the case. */
  readonly caseId: string;
  readonly parting: Parting;
  readonly title: Two;
  /** Where it was printed. */
  readonly source: PrintedSource;
  readonly facts: Two;
  /** First day of its month. */
  readonly day: string;
  readonly category: 1 | 2 | 3;
  /** Kinds with their amounts, as `RIS.AMOUNT` takes them. */
  readonly resources: readonly (readonly [kind: string, amount: string])[];
  /** What it prints: the amount of the month, or what is deducted from it; `about` where it prints no cents. */
  readonly printed: { readonly amount: string; readonly of: 'payable' | 'deducted'; readonly about?: true };
  /** What it does, in fair words. */
  readonly why: Two;
}
