export { REGIME_REASONS, regimeOf, type Regime, type RegimeReason } from './regime';
export { RegimeTally, type RegimeCount, type RegimeRow, type RegimeTotals } from './regime-tally';
