import { CellValueType, numfmt, type ICellData, type IStyleData } from '@univerjs/core';
import { DAY_FORMAT } from '../../day-format';
import { numberOfTyped, readTyped, type Typed } from './typed-value';

/** What a typed text puts into a cell. */
export interface TypedCell extends Pick<ICellData, 'v' | 't'> {
  /** The format of a day, of a percentage; none where the cell shows such ones by its own. */
  readonly s?: IStyleData;
}

/** The cell of a text that is typed or pasted; undefined where the grid reads the text as we do. `pattern`: the format of the cell so far. */
export function cellOfTyped(text: string, pattern?: string): TypedCell | undefined {
  const read = readTyped(text);
  if (read === undefined) return undefined;
  if ('kept' in read) return { v: text, t: CellValueType.FORCE_STRING };
  const cell = { v: numberOfTyped(read), t: CellValueType.NUMBER };
  const own = formatOf(read);
  if (own === undefined || kindOf(own) === kindOf(pattern)) return cell;
  return { ...cell, s: { n: { pattern: own } } };
}

/** As it was typed. */
function formatOf(read: Exclude<Typed, { kept: true }>): string | undefined {
  if ('number' in read) return read.format;
  const [, , seconds] = read.time?.split(':') ?? [];
  const time = seconds === undefined ? 'hh:mm' : 'hh:mm:ss';
  return read.time === undefined ? DAY_FORMAT : `${DAY_FORMAT} ${time}`;
}

/** A day is one with its time or without, in whatever form. */
function kindOf(pattern: string | undefined): string | undefined {
  const type = pattern === undefined ? undefined : numfmt.getFormatInfo(pattern).type;
  return type === 'datetime' ? 'date' : type;
}
