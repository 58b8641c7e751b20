export { procedureSheet } from './procedure-sheet';
export { isTracedAnswer, type TracedAnswer, type TracedProcedure } from './traced';
