/** The law as worksheet functions: thin, no law inside. */
export { associateAll, type Runtime } from './associate';
export { call, cellsOf, errorKind, type ErrorKind } from './call';
export { dossierOf, type CalledDossiers } from './dossier-of';
export { FAULT_CODES } from './fault-codes';
export { environment, setEnvironment, type Environment } from './environment';
export { functionsMetadata } from './metadata';
export {
  FUNCTIONS,
  isFault,
  type Answer,
  type Answered,
  type Parameter,
  type WorksheetFunction,
} from './registry';
export type { Dossier, Fault, Outcome, RawArgument } from './arguments';
