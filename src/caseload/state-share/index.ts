export { stateShareOf, type RowStateShare } from './row-state-share';
export { StateShareTally, type StateShareCount } from './state-share-tally';
