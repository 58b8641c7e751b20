import type { WriteOptions, WriteSheet } from './xlsx';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?\d+:\$?\d+`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const AREA = new RegExp(`^(?:${COLUMNS}|${ROWS}|${CELLS})$`, 'i');
const TITLES = { columns: new RegExp(`^${COLUMNS}$`, 'i'), rows: new RegExp(`^${ROWS}$`) };

/**
 * A workbook for the writer, with what each sheet prints, and repeats on every page, as names of its own. The writer makes such names too, but with the
 * name of the sheet as it is: `Exercice 1!$1:$3` needs quotes, without which Excel may take the file for damaged. What is no area is left out.
 * Example: `'Exercice 1'!$1:$3`.
 */
export function withPrintNames(workbook: WriteOptions): WriteOptions {
  return {
    ...workbook,
    sheets: workbook.sheets.map(withoutPrintNames),
    namedRanges: [...(workbook.namedRanges ?? []), ...workbook.sheets.flatMap(printNamesOf)],
  };
}

function printNamesOf({ name: scope, pageSetup = {} }: WriteSheet): NamedRange[] {
  const { printArea = '', printTitlesRow = '', printTitlesColumn = '' } = pageSetup;
  const titles = [
    ...(TITLES.columns.test(printTitlesColumn) ? [printTitlesColumn] : []),
    ...(TITLES.rows.test(printTitlesRow) ? [printTitlesRow] : []),
  ];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['_xlnm.Print_Area', printArea.split(',').filter((part) => AREA.test(part))],
    ['_xlnm.Print_Titles', titles],
  ];
  return parts.flatMap(([name, areas]) =>
    areas.length === 0 ? [] : [{ name, range: areas.map((area) => onSheet(scope, area)).join(','), scope }],
  );
}

function withoutPrintNames(sheet: WriteSheet): WriteSheet {
  if (sheet.pageSetup === undefined) return sheet;
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = sheet.pageSetup;
  return { ...sheet, pageSetup };
}

/** Quotes are never wrong, and an apostrophe in them is doubled. */
function onSheet(sheet: string, area: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${area}`;
}
