export { Trace, sumFormula, type Figure, type TraceStep, type TraceUnit } from './trace';
