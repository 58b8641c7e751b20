import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
  type ISheetDiscreteRangeLocation,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { pastedCells, type Cells, type PastedText, type PatternAt } from './pasted-cells';

/** Reads what is pasted from elsewhere as what is typed: `1.314,20`, `01/09/2026`. What is copied within the grid stays what it is. */
export function readPastingIn(injector: Injector, lang: () => Lang): void {
  const put = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, cellValue: Cells) => {
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue };
    const { id } = SetRangeValuesMutation;
    if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    return { redos: [{ id, params }], undos: [{ id, params: undo }] };
  };
  const units = injector.get(IUniverInstanceService);
  const patternsIn = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation): PatternAt => {
    const sheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    return (row, column) => sheet?.getCellStyle(row, column)?.n?.pattern;
  };
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'ris.paste',
    // After those of the grid: what it has read otherwise is put right.
    priority: 100,
    onPastePlainText: (to, text) =>
      put(to, pastedCells(to.range, [{ row: 0, column: 0, text }], patternsIn(to), lang())),
    onPasteCells(from, to, matrix, { pasteType }) {
      if (from !== null || pasteType === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT) return put(to, {});
      const texts: PastedText[] = [];
      matrix.forValue((row, column, { v, s }) => {
        const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
        if (typeof v === 'string') texts.push({ row, column, text: v, ...(pattern && { pattern }) });
      });
      return put(to, pastedCells(to.range, texts, patternsIn(to), lang()));
    },
  });
}
