import { readNumber } from '../../values';
import type { CellValue } from './xlsx';

/** Why a cell of a workbook cannot be taken as it is. */
export type UnreadableCode = 'FORMULA_WITHOUT_VALUE' | 'MERGED_CELL';

/**
 * A cell of a workbook that cannot be taken as it is. `cellOf` reads it as an error with the text of `basicValue`, so that nobody takes it
 * for a blank; `code` says more than an error does.
 */
export interface UnreadableCell {
  readonly type: 'Error';
  /** What a person sees or looks for: the formula, or the merged range. */
  readonly basicValue: string;
  readonly code: UnreadableCode;
}

/** The code of a raw cell that cannot be taken as it is; undefined for all others. */
export function unreadableCode(raw: unknown): UnreadableCode | undefined {
  return typeof raw === 'object' && raw !== null && 'basicValue' in raw && 'code' in raw
    ? (raw as UnreadableCell).code
    : undefined;
}

export function unreadable(code: UnreadableCode, basicValue: string): UnreadableCell {
  return { type: 'Error', basicValue, code };
}

/** Beyond the calendar of Excel, which shows signs of number only. */
const NO_DAY = { type: 'Error', basicValue: '#####' } as const;

/** 31/12/1899, day 0 of the 1900 system, which Excel shows as 00/01/1900; day 1; and the end of its calendar. */
const [DAY_0, DAY_1, END] = [Date.UTC(1899, 11, 31), Date.UTC(1900, 0, 1), Date.UTC(10_000, 0, 1)];

/**
 * The raw value of a cell, as `cellOf` reads it: a day as `YYYY-MM-DD`, its time left aside; a time without a day as `hh:mm`, which is
 * no day; a number at the 15 significant digits that Excel shows (the saved value of a formula may have 17: `1314.1999999999998`
 * is 1314.2). Everything else as it is.
 */
export function rawCell(value: CellValue): unknown {
  if (typeof value === 'number') return Number(readNumber({ type: 'number', value }).value);
  return value instanceof Date ? dayText(value) : value;
}

function dayText(date: Date): unknown {
  const time = date.getTime();
  if (!(time >= DAY_0 && time < END)) return NO_DAY;
  const text = date.toISOString();
  if (time >= DAY_1) return text.slice(0, 10);
  return time === DAY_0 ? '00/01/1900' : text.slice(11, 16);
}
