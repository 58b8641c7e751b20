import type { Figures } from '../../i18n';

/** What is wrong with a call, as data. */
export interface Fault {
  /** A code of the engine, of a reader, of the kinds, or SHAPE_MISMATCH, MISSING_ARGUMENT, SEVERAL_DOSSIERS, SEVERAL_DATES. */
  readonly code: string;
  readonly figures?: Figures;
  /** The parameter that it is about. */
  readonly parameter?: string;
  /** The cell of a range, counted from 1. */
  readonly row?: number;
  readonly column?: number;
}

/** A value, or what is wrong. */
export type Outcome<T> = { readonly value: T } | { readonly fault: Fault };
