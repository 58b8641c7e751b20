import type { HouseholdInput } from '../../engine';

/**
 * A dossier for the whole of a month, its own by default: the days of a row, a new claim and a date of effect inside the month say nothing of
 * a month like the others. The same input where there is nothing of that in it.
 */
export function inWholeMonth(input: HouseholdInput, month = input.month): HouseholdInput {
  const { from, to, newClaim, effectiveDate, ...rest } = input;
  const keepsEffect = effectiveDate === undefined || effectiveDate <= `${month}-01`;
  const isWhole = from === undefined && to === undefined && newClaim === undefined && keepsEffect;
  if (isWhole && month === input.month) return input;
  return { ...rest, month, ...(effectiveDate !== undefined && keepsEffect && { effectiveDate }) };
}
