import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, FormulaDataModel, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { cellOfFormula, cellOfTyped, readFormula } from '../reading';
import type { ShownForEdit } from './shown-for-edit';

/**
 * Reads what is typed into cells as it is meant in Belgium, before Univer reads it as in the United States. A cell that is left with the text
 * with which it was opened stays what it was: what is `shown` of a value is not all of it, and reads as another.
 */
export function readTypingIn(injector: Injector, lang: () => Lang, shown: ShownForEdit): void {
  const formulas = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      if (!cell) return next(cell);
      const { workbook, worksheet, unitId, subUnitId, row, col } = place;
      const before = worksheet.getCellRaw(row, col);
      const typed = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getPlainText();
      const formula = () => formulas.getFormulaStringByCell(row, col, subUnitId, unitId) ?? '';
      const isLeft = typed !== undefined && !cell.p && shown.isLeft(place, typed);
      const own = workbook.getStyles().getStyleByCell(before);
      // Nobody after this may read the value again.
      if (isLeft || (typeof cell.f === 'string' && readFormula(cell.f, lang()) === formula()))
        return styledAnew(before, own, cell.s);
      return next(readCell(cell, own, lang()));
    },
  });
}

const FIRST = 100;

/** A cell as it was, but for a style that all of it got while it was edited. */
function styledAnew(
  before: Nullable<ICellData>,
  own: Nullable<IStyleData>,
  style: ICellData['s'],
): Nullable<ICellData> {
  // What another cell's formula fills in has no style of its own.
  if (before?.v == null || typeof style !== 'object') return before;
  const isOwn = Object.entries(style ?? {}).every(
    ([name, value]) => JSON.stringify(own?.[name as keyof IStyleData]) === JSON.stringify(value),
  );
  return isOwn ? before : { ...before, s: { ...own, ...style } };
}

function readCell(cell: ICellData, own: Nullable<IStyleData>, lang: Lang): ICellData {
  if (typeof cell.f === 'string') return { ...cell, ...cellOfFormula(cell.f, lang) };
  const isText = cell.t === CellValueType.FORCE_STRING || cell.t === CellValueType.STRING;
  if (typeof cell.v !== 'string' || isText) return cell;
  const read = cellOfTyped(cell.v, own?.n?.pattern);
  if (read === undefined) return cell;
  const { s, ...value } = read;
  return { ...cell, ...value, ...(s && { s: { ...own, ...(typeof cell.s === 'object' && cell.s), ...s } }) };
}
