import { HEADER_DEPTH, isHeader } from './header';
import type { Workbook } from './open-workbook';
import { unusable, type Unusable } from './problems';
import { firstRowsOf, type ListedSheet } from './xlsx';

/** Rows that are looked at to find a header, blank ones included. */
const LOOKED_AT = 5 * HEADER_DEPTH;

/**
 * The sheet that is named, hidden or not; else the only one that can be seen; else the only one of those that has a header of ours
 * near its top. Nothing is chosen between two. Problems: NO_SUCH_SHEET, NO_SHEET_RECOGNISED, SEVERAL_SHEETS, each with the names.
 */
export async function chooseSheet(
  { bytes, sheets }: Workbook,
  name: string | undefined,
): Promise<ListedSheet | Unusable> {
  if (name !== undefined) {
    return named(sheets, name) ?? unusable('NO_SUCH_SHEET', { header: name, sheets: namesOf(sheets) });
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [first, second] = visible;
  if (first !== undefined && second === undefined) return first;
  const recognised: ListedSheet[] = [];
  for (const sheet of visible) {
    if ((await firstRowsOf(bytes, sheet.index, LOOKED_AT)).some(isHeader)) recognised.push(sheet);
  }
  const [only, other] = recognised;
  if (only === undefined) return unusable('NO_SHEET_RECOGNISED', { sheets: namesOf(visible) });
  return other === undefined ? only : unusable('SEVERAL_SHEETS', { sheets: namesOf(recognised) });
}

/** Excel does not tell names apart by case; a workbook made by a program may. */
function named(sheets: readonly ListedSheet[], name: string): ListedSheet | undefined {
  const lower = name.trim().toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.trim().toLowerCase() === lower)
  );
}

function namesOf(sheets: readonly ListedSheet[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(', ');
}
