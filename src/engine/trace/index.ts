export {
  Trace,
  numbered,
  sumFormula,
  type Confidence,
  type Figure,
  type TraceStep,
  type TraceUnit,
} from './trace';
