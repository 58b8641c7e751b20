export { householdOf, type FlatHousehold } from './household-of';
export { originOf } from './origin';
export type { KindCode, KindProblem, KindValue, Origin, Said } from './said';
