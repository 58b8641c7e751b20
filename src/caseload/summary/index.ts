export type { CauseTally } from './by-cause';
export type { DifferenceBand } from './distribution';
export { centsOf, eurosOf, type Cents } from './euros';
export { Summary, type Difference } from './summary';
export type { CategoryTally, DueTally, Tally } from './tally';
export { isToLookInto, type Warned, type WarnedRow } from './warned';
