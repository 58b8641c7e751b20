export { computedResult, type Outcome } from './computed-result';
export { Warnings } from './warnings';
export type { ErrorCode, Problem, Warning, WarningCode } from './codes';
export type * from './result';
