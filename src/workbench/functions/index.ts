export type { CellFault } from './cell-faults';
export { registerFunctions } from './register';
