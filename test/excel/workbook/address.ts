import { ApiError } from '../rich-api';

/** Cells of a sheet, from 0. Written apart from the adapter's own addresses, so that both are not wrong together. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** As Excel writes it, without the sheet: `A1`, `A1:B2`, `A:C`, `2:4`. */
export function addressOf({ row, column, rows, columns }: Area): string {
  if (rows === ROWS) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${letters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** Reads an address without a sheet; refuses what is none, as Excel does. */
export function areaOf(address: string): Area {
  const parts = address.toUpperCase().replaceAll('$', '').split(':').map(cornerOf);
  const [first, last = first] = parts;
  if (first === undefined || last === undefined || parts.length > 2)
    throw new ApiError('InvalidArgument', address);
  const top = Math.min(first.row ?? 0, last.row ?? 0);
  const left = Math.min(first.column ?? 0, last.column ?? 0);
  return {
    row: top,
    column: left,
    rows: Math.max(first.row ?? ROWS - 1, last.row ?? ROWS - 1) - top + 1,
    columns: Math.max(first.column ?? COLUMNS - 1, last.column ?? COLUMNS - 1) - left + 1,
  };
}

function cornerOf(text: string): { row?: number; column?: number } {
  const [, name = '', number = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (name === '' && number === '') throw new ApiError('InvalidArgument', text);
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(name !== '' && { column }), ...(number !== '' && { row: Number(number) - 1 }) };
}

export function isWithin(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
