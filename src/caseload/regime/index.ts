export { REGIME_REASONS, regimeOf, type Regime, type RegimeReason } from './regime';
export { RegimeTally, type RegimeCount, type RegimeRow } from './regime-tally';
