/**
 * The first ExcelApi of what the adapter uses and not every Excel has, from Microsoft's documentation; calls as they are heard. Office.js
 * itself stops only some of them: an old Excel would not know the others.
 */
const SINCE: Readonly<Record<string, number>> = {
  '.Functions': 1.2,
  'ColumnWidth=': 1.2,
  'GetItemOrNullObject()': 1.4,
  'GetUsedRangeOrNullObject()': 1.4,
  '._Runtime': 1.5,
  '.ConditionalFormats': 1.6,
  'SuspendApiCalculationUntilNextSync()': 1.6,
  'GetActiveCell()': 1.7,
  '.FreezePanes': 1.7,
  '.Protection': 1.7,
  'SetValues()': 1.7,
  'SetXAxisValues()': 1.7,
  'ReversePlotOrder=': 1.7,
  'EnableEvents=': 1.8,
  '.enableEvents': 1.8,
  'Gridlines=': 1.8,
  '.readOnly': 1.8,
  'IndentLevel=': 1.9,
  '.PageLayout': 1.9,
  'SuspendScreenUpdatingUntilNextSync()': 1.9,
};

/** The version that a call needs where an Excel of that version (`1.10`) is too old for it. */
export function tooOldFor(call: string, version: string): string | undefined {
  const [, since] = String(SINCE[call] ?? '1.1').split('.');
  const [, has] = version.split('.');
  return Number(has) < Number(since) ? `1.${since}` : undefined;
}
