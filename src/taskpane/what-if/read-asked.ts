import type { Bareme } from '../../bareme';
import { message, type Lang } from '../../i18n';
import { cellOf, readMonth } from '../../values';

/** The month that was typed, or what is wrong with it; neither where nothing was typed. */
export type ReadAskedMonth =
  { readonly month?: string; readonly problem?: undefined } | { readonly problem: string };

/** Reads the month asked for, which the amounts must cover. */
export function readAskedMonth(typed: string, { coverage }: Bareme, lang: Lang): ReadAskedMonth {
  const { value, problem } = readMonth(cellOf(typed));
  if (problem !== undefined) return { problem: message(lang, problem) };
  if (value === undefined) return {};
  const { from, to } = coverage;
  if (value >= from.slice(0, 7) && value <= to.slice(0, 7)) return { month: value };
  return { problem: message(lang, { code: 'DATE_OUTSIDE_COVERAGE', figures: { value, from, to } }) };
}
