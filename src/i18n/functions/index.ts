export { DEADLINES_LISTING } from './deadlines';
export { FUNCTION_FAULTS, faultMessage, faultSentence, isKnownFault } from './faults';
export { FUNCTION_TEXTS, KINDS_HEADER, SHEET_COLUMNS, type FunctionTexts } from './texts';
