import { isRecord } from '../check';
import { TABLE_IDS, type Bareme, type TableId } from '../types';

const MONEY = /^\d{1,12}([.,]\d{1,2})?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

/**
 * A copy of a supplement document with its values in the exact text of the barème: a decimal comma becomes a point, money gets
 * its two decimals (`1600,5` is 1600.50). A text that could be read in two ways (`10.938,74`, `10 938`) is left for the check to refuse.
 */
export function normalise(document: unknown, { tables }: Bareme): unknown {
  const copy = structuredClone(document);
  if (!isRecord(copy) || !Array.isArray(copy['rows'])) return copy;
  for (const row of copy['rows'] as unknown[]) {
    if (!isRecord(row) || !isRecord(row['values'])) continue;
    const id = row['table'];
    if (!(TABLE_IDS as readonly unknown[]).includes(id)) continue;
    const { keys } = tables[id as TableId];
    for (const [key, value] of Object.entries(row['values'])) {
      if (typeof value === 'string') row['values'][key] = exactText(value, keys[key]?.unit);
    }
  }
  return copy;
}

function exactText(value: string, unit: string | undefined): string {
  if (!unit?.startsWith('EUR')) return DECIMAL_COMMA.test(value) ? value.replace(',', '.') : value;
  if (!MONEY.test(value)) return value;
  const [whole, decimals = ''] = value.split(/[.,]/);
  return `${whole}.${decimals.padEnd(2, '0')}`;
}
