export { regimeOf, type Regime, type RegimeReason } from './regime';
export { RegimeTally, type RegimeCount } from './regime-tally';
