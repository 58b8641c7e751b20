import type { Argument, Content, ErrorValue, Expected } from './model';

/** An argument that is a range or a cell of the same sheet. */
export const cells = (range: string): Argument => ({ range });

/** An argument that is written in the formula. */
export const literal = (value: number | string | boolean): Argument => ({ literal: value });

/** A cell with a date. */
export const day = (iso: string): Content => ({ day: iso });

/** The amount that a worked case expects; `figure` is the path in its expectation. */
export const amountOfCase = (id: string, amount: string, figure = 'payableMonthly'): Expected => ({
  figure: { amount },
  source: { case: id, figure },
});

/** The day that a worked case expects; `figure` is the path in its expectation. */
export const dayOfCase = (id: string, iso: string, figure: string): Expected => ({
  figure: { day: iso },
  source: { case: id, figure },
});

/** The number that a worked case expects; `figure` is the path in its expectation. */
export const wholeOfCase = (id: string, whole: number, figure: string): Expected => ({
  figure: { whole },
  source: { case: id, figure },
});

/** The category that a worked case expects. */
export const categoryOfCase = (id: string, whole: number): Expected => wholeOfCase(id, whole, 'category');

/** An amount that the barème gives, from the row in force since `from`. */
export const amountOfTable = (table: string, from: string, key: string, amount: string): Expected => ({
  figure: { amount },
  source: { table, from, key },
});

/** An amount that a rule gives. */
export const amountByRule = (amount: string, rule: string): Expected => ({
  figure: { amount },
  source: { rule },
});

/** A number that a rule gives. */
export const wholeByRule = (whole: number, rule: string): Expected => ({
  figure: { whole },
  source: { rule },
});

/** What was paid less what is due. */
export const difference = (paid: string, due: string, amount: string): Expected => ({
  figure: { amount },
  source: { paid, due },
});

/** An error value that a rule asks for. */
export const errorByRule = (error: ErrorValue, rule: string): Expected => ({
  figure: { error },
  source: { rule },
});
