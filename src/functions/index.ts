/** The law as worksheet functions: thin, no law inside. */
export { associateAll, type Runtime } from './associate';
export { call, cellsOf, errorKind, type ErrorKind } from './call';
export { FAULT_CODES } from './fault-codes';
export { environment, setEnvironment, type Environment } from './environment';
export { functionsMetadata, type FunctionsMetadata } from './metadata';
export {
  FUNCTIONS,
  isFault,
  type Answer,
  type Answered,
  type Parameter,
  type WorksheetFunction,
} from './registry';
export type { Fault } from './arguments';
