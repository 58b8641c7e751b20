import type { Problem } from '../../engine';

/**
 * The findings of the engine without the echo of another: a day outside the month also reverses a period whose other end the rows
 * leave to the month, but there is only one day to correct.
 */
export function withoutEcho(
  errors: readonly Problem[],
  { from, to }: { readonly from?: unknown; readonly to?: unknown },
): readonly Problem[] {
  if (from !== undefined && to !== undefined) return errors;
  if (!errors.some(({ code }) => code === 'PERIOD_OUTSIDE_MONTH')) return errors;
  return errors.filter(({ code, path }) => code !== 'PERIOD_REVERSED' || path !== '/to');
}
