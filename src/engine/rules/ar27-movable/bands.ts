import type { MovableBands } from '../../amounts';
import type { Fraction, Money } from '../../money';

/**
 * AR 27: the yearly income that a capital counts for: nothing up to 6 200 EUR, 6 % from there to 12 500 EUR, 10 % above. Exact.
 */
export function bandedYield(capital: Money, bands: MovableBands): Money {
  const lower = capital.atMost(bands.lowerBandTo).minus(capital.atMost(bands.exemptTo));
  const upper = capital.minus(bands.lowerBandTo).orZero();
  return lower.share(bands.lowerRate).plus(upper.share(bands.upperRate));
}

/** The same as the formula of a trace; `{capital}` and {@link bandFigures} are its figures. */
export const BANDS_FORMULA =
  '{lowerRate} × (min({capital}; {lowerBandTo}) − min({capital}; {exemptTo})) + {upperRate} × max(0; {capital} − {lowerBandTo})';

/** The limits and rates of the bands, as figures of a trace. */
export function bandFigures(bands: MovableBands): Record<string, Money | string> {
  const { exemptTo, lowerBandTo, lowerRate, upperRate } = bands;
  return { exemptTo, lowerBandTo, lowerRate: percentText(lowerRate), upperRate: percentText(upperRate) };
}

function percentText(rate: Fraction): string {
  return `${(rate.n * 100) / rate.d} %`;
}
