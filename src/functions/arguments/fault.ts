import type { Figures } from '../../i18n';

/** What is wrong with a call, as data. */
export interface Fault {
  /** A code of the engine, of the procedure, of a reader, of the kinds, or one of `FUNCTION_FAULTS`. */
  readonly code: string;
  readonly figures?: Figures;
  /** The parameter that it is about. */
  readonly parameter?: string;
  /** The cell of a range, counted from 1. */
  readonly row?: number;
  readonly column?: number;
  /** The field of the question about a file that it was found in; absent for a dossier. */
  readonly path?: string;
}

/** A value, or what is wrong. */
export type Outcome<T> = { readonly value: T } | { readonly fault: Fault };
