import type { CellValue } from './xlsx';

/** The first day of a month, `YYYY-MM`, which the format shows without its day. */
export function monthCell(month: string): CellValue {
  const [year = '', number = ''] = month.split('-');
  return new Date(Date.UTC(Number(year), Number(number) - 1, 1));
}
