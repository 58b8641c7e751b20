import {
  CellValueType,
  isTextFormat,
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type IDiscreteRange,
  type ISetRangeValuesMutationParams,
  type ISheetDiscreteRangeLocation,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { cellOfFormula, cellOfTyped } from '../reading';

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
      put(to, cellsOf(to.range, [{ row: 0, column: 0, text }], patternsIn(to), lang())),
    onPasteCells(from, to, matrix, { pasteType }) {
      if (from !== null || pasteType === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT) return put(to, {});
      const texts: PastedText[] = [];
      matrix.forValue((row, column, { v, s }) => {
        const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
        if (typeof v === 'string') texts.push({ row, column, text: v, ...(pattern && { pattern }) });
      });
      return put(to, cellsOf(to.range, texts, patternsIn(to), lang()));
    },
  });
}

/** The format that a cell has so far. */
type PatternAt = (row: number, column: number) => string | undefined;

/** By row and column of the paste; `pattern`: a format that comes with it. */
interface PastedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly pattern?: string;
}

/** Cells where the texts are pasted. */
function cellsOf(
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
    const read = isTextFormat(own) ? textCell(text) : readCell(text.trim(), pattern ?? own, lang);
    if (read !== undefined) (cells[toRow] ??= {})[toColumn] = read;
  }
  return cells;
}

/** In a cell for texts everything is one; its lines the grid reads itself. */
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
