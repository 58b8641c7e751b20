import type { Cents } from './euros';

/**
 * Rows whose difference (paid less due) lies in one band, and the sum of these differences, in cents. Bands are the same on both
 * sides of zero, and a limit belongs to the band nearer to zero: exactly 10.00 stands in 0 to 10, exactly -10.00 in -10 to 0.
 */
export interface DifferenceBand {
  /** Lower limit, EUR; absent for the lowest band. */
  readonly from?: string;
  /** Upper limit, EUR; absent for the highest band. Equal to `from` for the band of no difference. */
  readonly to?: string;
  count: number;
  difference: Cents;
}

/** Sizes of a difference at which the next band begins, in whole euros. */
const LIMITS = [10, 100, 500] as const;

/** Nine empty bands, lowest first: below -500, -500 to -100, -100 to -10, -10 to 0, 0, 0 to 10, and so on. */
export function emptyDistribution(): readonly DifferenceBand[] {
  const edges = [...LIMITS.map((limit) => -limit).reverse(), 0, 0, ...LIMITS];
  return [undefined, ...edges].map((from, i) => {
    const to = edges[i];
    return {
      ...(from !== undefined && { from: exact(from) }),
      ...(to !== undefined && { to: exact(to) }),
      count: 0,
      difference: 0n,
    };
  });
}

/** Counts one more difference. */
export function addDifference(bands: readonly DifferenceBand[], difference: Cents): void {
  const middle = (bands.length - 1) / 2;
  const size = difference < 0n ? -difference : difference;
  // How many limits the size has passed, zero among them.
  const steps = [0, ...LIMITS].filter((limit) => size > BigInt(limit) * 100n).length;
  const band = bands[difference < 0n ? middle - steps : middle + steps]!;
  band.count += 1;
  band.difference += difference;
}

function exact(euros: number): string {
  return `${String(euros)}.00`;
}
