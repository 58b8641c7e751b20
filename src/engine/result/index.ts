export { computedResult, type Outcome } from './computed-result';
export { ofLine, refused } from './refused';
export { Warnings } from './warnings';
export type { ErrorCode, Problem, StructureCode, Warning, WarningCode } from './codes';
export type * from './result';
