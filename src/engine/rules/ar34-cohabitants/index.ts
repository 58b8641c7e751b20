export { cohabitantsExcess, equityLimit, type Cohabitants } from './cohabitants';
export { ownPool } from './pool';
export { art34Regime, type Art34Regime } from './regime';
