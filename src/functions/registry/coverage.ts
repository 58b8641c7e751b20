import type { Bareme } from '../../bareme';
import { scalarCell, type Arguments, type Fault, type Place } from '../arguments';

/** Outside the barème there is no amount, and never the nearest one. */
export function outsideCoverage(
  { coverage: { from, to } }: Bareme,
  date: string,
  args: Arguments,
  place: Place,
): Fault {
  return {
    code: 'DATE_OUTSIDE_COVERAGE',
    figures: { value: date, from, to },
    ...scalarCell('date', args, place),
  };
}
