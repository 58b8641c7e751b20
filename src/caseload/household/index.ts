export { ART34_REFORM } from './art34';
export { householdOf, type FlatHousehold } from './household-of';
export { haveOneSum } from './one-sum';
export { originOf } from './origin';
export type { KindCode, KindProblem, KindValue, Origin, Said } from './said';
