import type { RowInForce } from '../amounts';
import { Money } from '../money';

/**
 * The trace: what the calculation did, step by step, as data. The decision sheet, the pane and the difference between
 * two assessments only render it; nothing is computed a second time for display.
 */

/** A figure of a step: an exact amount in EUR as text (`"1314.20"`, or `"1025/12"` where no decimal is exact), or a plain number. */
export type Figure = string | number;

/** What the result of a step is expressed in. */
export type TraceUnit =
  | 'EUR/year'
  | 'EUR/month'
  | 'EUR'
  | 'category'
  | 'date'
  | 'days'
  | 'weeks'
  | 'months'
  | 'persons'
  | 'rate'
  | 'share'
  | 'choice';

/** How far the source of a step goes where it is not the text or the State: `secondary`, or `disputed` (or not found). */
export type Confidence = 'secondary' | 'disputed';

/** One step of the calculation. */
export interface TraceStep {
  /** Name of the rule that was applied; the sheet has a label for each (`ar35.exemption`). */
  readonly rule: string;
  /** The article applied: `"AR 35 §1"` (L = law of 26/05/2002, AR = royal decree of 11/07/2002). */
  readonly article: string;
  /** In a weighted category 3: 0 for the category 3 part, 1 for its complement. Absent where both share the step. */
  readonly part?: 0 | 1;
  /** Id of the person whose resources the step is about; absent for the dossier. */
  readonly person?: string | undefined;
  /** JSON Pointers of the inputs read. */
  readonly inputs: readonly string[];
  /** The figures used, by name; amounts of the law included. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** How the result was made, with the names of `figures` in braces: `"min({open}; {cap})"`. Absent for a choice, and for what is not counted. */
  readonly formula?: string;
  /** The outcome: an exact amount, a number, or the name of what was chosen (`"due"`). */
  readonly result: Figure;
  readonly unit: TraceUnit;
  /** The row of the barème that holds the amounts of the law among the figures, and since when it is in force. */
  readonly inForce?: RowInForce | undefined;
  /** Absent where the step rests on the text of the law or on the State. */
  readonly confidence?: Confidence | undefined;
  /** The named reading that decided the step, where the law is read in several ways. */
  readonly reading?: string | undefined;
  /** True where the result was rounded half-up to the cent (HOUSEHOLD.md §6.6). */
  readonly rounded?: boolean;
}

type RecordedFigure = Money | Figure;

/** A step as a rule hands it in: figures and result may still be money. */
interface Recorded extends Omit<TraceStep, 'figures' | 'result' | 'part' | 'inputs'> {
  readonly inputs?: readonly string[];
  readonly figures?: Readonly<Record<string, RecordedFigure>>;
  readonly result: RecordedFigure;
}

/**
 * Collects the steps of one assessment. Rules record with `trace?.add({…})`: where no trace is asked for, the step is not even
 * built.
 */
export class Trace {
  readonly steps: TraceStep[] = [];
  /** The part of a weighted category 3 that the next steps belong to. */
  part: 0 | 1 | undefined;

  add({ inputs = [], figures = {}, result, person, inForce, confidence, reading, ...step }: Recorded): void {
    const shown: Record<string, Figure> = {};
    for (const [name, value] of Object.entries(figures)) shown[name] = figure(value);
    this.steps.push({
      ...step,
      ...(this.part !== undefined && { part: this.part }),
      ...(person !== undefined && { person }),
      ...(confidence !== undefined && { confidence }),
      ...(reading !== undefined && { reading }),
      ...(inForce !== undefined && { inForce: { ...inForce } }), // the amounts outlive the result
      inputs,
      figures: shown,
      result: figure(result),
    });
  }
}

function figure(value: RecordedFigure): Figure {
  return value instanceof Money ? value.toExactText() : value;
}

/** The formula of a plain sum of the figures: `"{a} + {b}"`; `"0"` where there is none. */
export function sumFormula(figures: Readonly<Record<string, RecordedFigure>>): string {
  const names = Object.keys(figures).map((name) => `{${name}}`);
  return names.length === 0 ? '0' : names.join(' + ');
}

/** Amounts of one sort as the figures of a sum: `{ transfer1, transfer2 }`. */
export function numbered(name: string, amounts: readonly Money[]): Record<string, Money> {
  return Object.fromEntries(amounts.map((amount, i) => [`${name}${i + 1}`, amount]));
}
