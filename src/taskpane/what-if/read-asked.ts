import type { Bareme } from '../../bareme';
import { cellOf, readMonth } from '../../values';

/** What is wrong with what was asked, as data: its sentence is made in the language of the moment. */
export interface AskedProblem {
  readonly code: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** The month that was typed, or what is wrong with it; neither where nothing was typed. */
export type ReadAskedMonth =
  { readonly month?: string; readonly problem?: undefined } | { readonly problem: AskedProblem };

/** Reads the month asked for, which the amounts must cover. */
export function readAskedMonth(typed: string, { coverage }: Bareme): ReadAskedMonth {
  const { value, problem } = readMonth(cellOf(typed));
  if (problem !== undefined) return { problem };
  if (value === undefined) return {};
  const { from, to } = coverage;
  if (value >= from.slice(0, 7) && value <= to.slice(0, 7)) return { month: value };
  return { problem: { code: 'DATE_OUTSIDE_COVERAGE', figures: { value, from, to } } };
}
