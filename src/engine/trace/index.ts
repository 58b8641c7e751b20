export { Trace, numbered, sumFormula, type Figure, type TraceStep, type TraceUnit } from './trace';
