const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** Whether a value reads like an error of a spreadsheet, as `#N/A`. */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}
