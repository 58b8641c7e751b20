import { scalarCell, understoodDay, type Arguments, type Fault, type Place } from '../arguments';
import type { Environment } from '../environment';

/** Outside the barème there is no amount, and never the nearest one. */
export function outsideCoverage(
  { bareme: { coverage }, from1904 }: Pick<Environment, 'bareme' | 'from1904'>,
  args: Arguments,
  place: Place,
): Fault {
  return {
    code: 'DATE_OUTSIDE_COVERAGE',
    figures: { from: coverage.from, to: coverage.to, ...understoodDay(args, place, from1904) },
    ...scalarCell('date', args, place),
  };
}
