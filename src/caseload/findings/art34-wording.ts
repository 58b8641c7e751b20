import type { ComputedResult, HouseholdInput } from '../../engine';
import { ART34_REFORM } from '../household';
import { firstDayOf } from './first-day';
import { looksAtOthers } from './looks-at-others';

/** A dossier, its result, and the wording of AR 34 that the file says. */
interface Assessed {
  readonly input: HouseholdInput;
  readonly result: ComputedResult;
  readonly art34?: string;
}

/** Whether AR 34 §2 counts a debtor, be it nothing of what he has, or family benefits that one receives. */
export function countsDebtors({ details, parts = [], resources }: ComputedResult): boolean {
  const isCounted = [{ details }, ...parts].some((one) => one.details?.debtors);
  return isCounted || resources.familyAllowanceImputed !== '0.00';
}

/**
 * Whether the wording of 2026 is only assumed: a debtor counts, and neither 16/01/2026, nor a review since, nor the wording is said
 * (HOUSEHOLD.md §5.1).
 */
export function isWordingAssumed({ input, result, art34 }: Assessed): boolean {
  const { beneficiaryOn20260116, reviewedOn } = input;
  const day = firstDayOf(input);
  if (day < ART34_REFORM || art34 !== undefined || beneficiaryOn20260116 !== undefined) return false;
  return !(reviewedOn !== undefined && reviewedOn <= day) && looksAtOthers(input) && countsDebtors(result);
}
