export { DEADLINES_LISTING } from './deadlines';
export { FUNCTION_FAULTS, faultMessage, faultSentence, isKnownFault } from './faults';
export { KINDS_HEADER, SHEET_COLUMNS } from './headers';
export { PARAMETER_NAMES } from './parameter-names';
export { FUNCTION_TEXTS } from './texts';
