import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { DAY_FORMAT } from '../day-format';
import { readTyped } from './typed-value';
import { serialOf } from '../../values';

/** What a typed text puts into a cell. */
export interface TypedCell extends Pick<ICellData, 'v' | 't'> {
  /** The format of a day, of a percentage. */
  readonly s?: IStyleData;
}

/** The cell of a text that is typed or pasted; undefined where the grid reads the text as we do. */
export function cellOfTyped(text: string): TypedCell | undefined {
  const read = readTyped(text);
  if (read === undefined) return undefined;
  if ('kept' in read) return { v: text, t: CellValueType.FORCE_STRING };
  if ('day' in read) return { v: serialOf(read.day), t: CellValueType.NUMBER, s: formatted(DAY_FORMAT) };
  const { number, format } = read;
  return { v: number, t: CellValueType.NUMBER, ...(format !== undefined && { s: formatted(format) }) };
}

function formatted(pattern: string): IStyleData {
  return { n: { pattern } };
}
