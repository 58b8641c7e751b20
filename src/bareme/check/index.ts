export { checkBareme, spanOf } from './check-bareme';
export { checkCoverageDays, nextExpected } from './check-coverage';
export { checkSequence } from './check-sequence';
export { date, isRecord, list, object, step, text, type Check } from './checks';
export { rowOf, sources } from './check-row';
