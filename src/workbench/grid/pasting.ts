import type { ICellData, Injector } from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type IDiscreteRange,
  type ISetRangeValuesMutationParams,
  type ISheetDiscreteRangeLocation,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../i18n';
import { cellOfFormula } from './cell-of-formula';
import { cellOfTyped } from './cell-of-typed';

type Cells = Record<number, Record<number, ICellData>>;

/** Reads what is pasted from elsewhere as what is typed: `1.314,20`, `01/09/2026`. What is copied within the grid stays what it is. */
export function readPastingIn(injector: Injector, lang: () => Lang): void {
  const put = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, cellValue: Cells) => {
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue };
    const { id } = SetRangeValuesMutation;
    if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    return { redos: [{ id, params }], undos: [{ id, params: undo }] };
  };
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'ris.paste',
    // After those of the grid: what it has read otherwise is put right.
    priority: 100,
    onPastePlainText: (to, text) => put(to, cellsOf(to.range, [[0, 0, text]], lang())),
    onPasteCells(from, to, matrix, { pasteType }) {
      if (from !== null || pasteType === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT) return put(to, {});
      const texts: [number, number, string][] = [];
      matrix.forValue((row, column, cell) => {
        if (typeof cell.v === 'string') texts.push([row, column, cell.v]);
      });
      return put(to, cellsOf(to.range, texts, lang()));
    },
  });
}

/** Cells where the texts are pasted: by row and column, from those of the paste. */
function cellsOf(
  range: IDiscreteRange,
  texts: readonly (readonly [number, number, string])[],
  lang: Lang,
): Cells {
  const cells: Cells = {};
  for (const [row, column, text] of texts) {
    const read = readCell(text.trim(), lang);
    const [toRow, toColumn] = [range.rows[row], range.cols[column]];
    if (read === undefined || toRow === undefined || toColumn === undefined) continue;
    (cells[toRow] ??= {})[toColumn] = read;
  }
  return cells;
}

function readCell(text: string, lang: Lang): ICellData | undefined {
  if (text.startsWith('=')) return { v: null, ...cellOfFormula(text, lang), p: null };
  const read = cellOfTyped(text);
  return read && { ...read, f: null, p: null };
}
