import type { Texts } from '../../i18n';

/** What stands in a fact's cell. Amounts are exact texts; a day is a serial number in the sheet. */
export type FactValue =
  | { readonly day: string }
  | { readonly amount: string }
  | { readonly whole: number }
  | { readonly yes: boolean };

/** A fact of the example in a cell of its own, by the name that formulas know it by. */
export interface FactCell {
  readonly name: string;
  readonly label: Texts;
  readonly value: FactValue;
}

/** An amount with its kind, by its code; the label is that of the kind. `set`: where an example compares, each belongs to one of several sets. */
export interface ResourceCell {
  readonly kind: string;
  readonly amount: string;
  readonly set?: string;
}

/** An argument: the cell of a fact or of a result by its name, the amounts or kinds of a set of resources, a literal, or nothing. */
export type Argument =
  | { readonly cell: string }
  | { readonly amounts: string }
  | { readonly kinds: string }
  | { readonly literal: string | number }
  | null;

/** Where an expected figure comes from; never a call of the engine. */
export type Source =
  /** A worked case of the law, and which figure of its expectation. */
  | { readonly case: string; readonly figure: string }
  /** A row of the barème by its first day. */
  | { readonly table: string; readonly from: string; readonly key: string }
  /** A reckoning by hand, or a rule of the law. */
  | { readonly hand: string };

/** A live formula with what it must give. */
export interface ExampleFormula {
  readonly name: string;
  readonly label: Texts;
  /** Id of the function, without its namespace. */
  readonly calls: 'AMOUNT' | 'CATEGORY' | 'EXEMPTION';
  readonly args: readonly Argument[];
  /** An exact amount, or a whole number. */
  readonly expected: { readonly amount: string } | { readonly whole: number };
  readonly source: Source;
}

/** 1: first steps; 2: one rule; 3: several rules or a change of the law; `published`: a printed example that errs. */
export type Level = 1 | 2 | 3 | 'published';

/** A worked example for trainers: facts, formulas, what they must give, and the point of law that it teaches. */
export interface WorkedExample {
  readonly id: string;
  readonly level: Level;
  readonly title: Texts;
  /** The facts in words. */
  readonly facts: Texts;
  readonly cells: readonly FactCell[];
  readonly resources: readonly ResourceCell[];
  /** The formula of the amount comes last: its decision sheet stands beside it. */
  readonly formulas: readonly ExampleFormula[];
  readonly lesson: Texts;
  /** Short forms, as the sheets cite them. */
  readonly articles: readonly string[];
  /** What was printed elsewhere, where it differs. */
  readonly published?: { readonly amount: string; readonly where: string; readonly why: Texts };
}
