export { FUNCTION_FAULTS, faultMessage, isKnownFault } from './faults';
export { FUNCTION_TEXTS, KINDS_HEADER, SHEET_COLUMNS, type FunctionTexts } from './texts';
