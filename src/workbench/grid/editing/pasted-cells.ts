import { CellValueType, isTextFormat, type ICellData } from '@univerjs/core';
import type { IDiscreteRange } from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { cellOfFormula, cellOfTyped } from '../reading';

/** The format that a cell has so far. */
export type PatternAt = (row: number, column: number) => string | undefined;

/** By row and column of the paste; `pattern`: a format that comes with it. */
export interface PastedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly pattern?: string;
}

export type Cells = Record<number, Record<number, ICellData>>;

/** The cells that the texts make where they are pasted; a text that the grid reads as we do makes none. */
export function pastedCells(
  range: IDiscreteRange,
  texts: readonly PastedText[],
  patternAt: PatternAt,
  lang: Lang,
): Cells {
  const cells: Cells = {};
  for (const { row, column, text, pattern } of texts) {
    const [toRow, toColumn] = [range.rows[row], range.cols[column]];
    if (toRow === undefined || toColumn === undefined) continue;
    const own = patternAt(toRow, toColumn);
    const shown = pattern ?? own;
    const read = isTextFormat(shown) ? textCell(text) : readCell(text.trim(), shown, lang);
    if (read !== undefined) (cells[toRow] ??= {})[toColumn] = read;
  }
  return cells;
}

/** In a cell for texts, here or where it comes from, everything is one; its lines the grid reads itself. */
function textCell(text: string): ICellData | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  return { v: text, t: CellValueType.STRING, s: { n: { pattern: TEXT_FORMAT } }, f: null, p: null };
}

const TEXT_FORMAT = '@';

function readCell(text: string, pattern: string | undefined, lang: Lang): ICellData | undefined {
  if (text.startsWith('=')) return { v: null, ...cellOfFormula(text, lang), p: null };
  const read = cellOfTyped(text, pattern);
  return read && { ...read, f: null, p: null };
}
