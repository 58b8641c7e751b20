import { CellValueType, type ICellData } from '@univerjs/core';
import type { Lang } from '../../../i18n';
import { readFormula, unclearNumber } from './typed-formula';

/** What a typed formula puts into a cell. With a number that could mean two things it stays the text that was typed: {@link unclearFormula} says why. */
export function cellOfFormula(typed: string, lang: Lang): Pick<ICellData, 'f' | 'v' | 't' | 'si'> {
  if (unclearNumber(typed, lang) === undefined) return { f: readFormula(typed, lang) };
  return { v: typed, t: CellValueType.FORCE_STRING, f: null, si: null };
}
