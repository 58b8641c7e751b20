import { rowAt, type Bareme } from '../../bareme';
import { dayText, type Day } from '../calendar';
import type { Money } from '../money';
import { money } from './row-values';

/** Volunteer caps of a calendar year (AR 22 §1 q; law of 03/07/2005 art. 10). */
export interface VolunteerCaps {
  readonly day: Money;
  readonly year: Money;
  /** First day in force. */
  readonly from: string;
  readonly fromSupplement: boolean;
}

/** The caps in force on a day, EUR; undefined for a year that the barème does not know. */
export function volunteerCaps(bareme: Bareme, day: Day): VolunteerCaps | undefined {
  const row = rowAt(bareme.tables.volunteer, dayText(day));
  if (row === undefined) return undefined;
  const { from, supplement = false } = row;
  return { day: money(row, 'day'), year: money(row, 'year'), from, fromSupplement: supplement };
}
