import type { FunctionId } from './functions';

/** An error value of a worksheet, in English as files have it. */
export type ErrorValue = '#VALUE!' | '#N/A' | '#DIV/0!';

/** What stands in a cell that is typed in; a day is stored as its serial number. */
export type Content = number | string | boolean | { readonly day: string } | { readonly error: ErrorValue };

/** How a cell looks; `style.ts` says it in fonts and colours. */
export type Look =
  | 'title'
  | 'note'
  | 'header'
  | 'sideHeader'
  | 'label'
  | 'source'
  | 'formula'
  | 'input'
  | 'inputAmount'
  | 'inputDay'
  | 'inputWhole'
  | 'resultAmount'
  | 'resultWhole'
  | 'resultDay'
  | 'resultText'
  | 'listedAmount'
  | 'listedDay'
  | 'listedText'
  | 'expectedAmount'
  | 'expectedWhole'
  | 'expectedDay'
  | 'expectedText'
  | 'check'
  | 'count';

/** A cell that is not a formula of ours. */
export interface Placed {
  readonly at: string;
  readonly content?: Content;
  readonly look: Look;
  /** Merged with so many cells to its right. */
  readonly across?: number;
}

/** An argument: a range of the same sheet, a literal, or null where it is left out. */
export type Argument = { readonly range: string } | { readonly literal: number | string | boolean } | null;

/** A formula that calls one function. */
export interface Formula {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
}

/** Where an expected figure comes from; never a call of the engine. */
export type Source =
  /** A worked case of the law, and which figure of its expectation, as a path. */
  | { readonly case: string; readonly figure: string }
  /** A row of the barème, by the first day it is in force. */
  | { readonly table: string; readonly from: string; readonly key: string }
  /** Two amounts of the same dossier: what was paid less what is due. */
  | { readonly paid: string; readonly due: string }
  /** A rule of the law or of the functions, said in French. */
  | { readonly rule: string };

/** What a cell must hold. Amounts are exact texts with two decimals; a day is a serial number in the sheet. */
export type Figure =
  | { readonly amount: string }
  | { readonly whole: number }
  | { readonly day: string }
  | { readonly text: string }
  /** Words of the add-in, as they are in each language of Excel: French first. */
  | { readonly words: readonly [fr: string, nl: string, de: string, en: string] }
  | { readonly error: ErrorValue };

/** A cell of a result, with its source. */
export interface Expected {
  readonly figure: Figure;
  readonly source: Source;
}

/** A figure that some row of a spilled table must hold. */
export interface Held extends Expected {
  /** Column of the result, counted from 1. */
  readonly column: number;
  /** What it is, for the reader. */
  readonly label: string;
}

/** What a formula must give, and where the workbook says so. */
export type Expectation =
  /** The whole result, cell by cell; `at` and `checks` are the first cells of two blocks of the same shape. */
  | {
      readonly kind: 'cells';
      readonly cells: readonly (readonly Expected[])[];
      readonly at: string;
      readonly checks: string;
    }
  /** A table whose words are the add-in's: these figures are in it; listed downwards from `at`. */
  | {
      readonly kind: 'holds';
      readonly held: readonly Held[];
      readonly at: string;
      readonly checks: string;
      /** The looks of the result's columns, and the rows that are formatted for it. */
      readonly looks: readonly Look[];
      readonly rows: number;
    };

/** One formula of the workbook and what it must give. */
export interface Example {
  readonly at: string;
  readonly formula: Formula;
  readonly expected: Expectation;
}

/** A sheet of the workbook. */
export interface Sheet {
  readonly name: string;
  /** What it shows, for the first sheet. */
  readonly about: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly Placed[];
  readonly examples: readonly Example[];
}
