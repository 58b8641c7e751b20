import { CellValueType, type ICellData, type Injector, type Workbook } from '@univerjs/core';
import { AFTER_CELL_EDIT, FormulaDataModel, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Lang } from '../../i18n';
import { cellOfFormula } from './cell-of-formula';
import { cellOfTyped } from './cell-of-typed';
import { shownNumber } from './shown-number';
import { readFormula } from './typed-formula';

/** Reads what is typed into cells as it is meant in Belgium, before Univer reads it as in the United States. */
export function readTypingIn(injector: Injector, lang: () => Lang): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, unitId, subUnitId, row, col }, next) => {
      if (!cell) return next(cell);
      const before = worksheet.getCellRaw(row, col);
      const formula = () => formulas.getFormulaStringByCell(row, col, subUnitId, unitId) ?? '';
      return next(
        isAsBefore(cell, before?.v, formula, lang()) ? { ...before } : readCell(cell, workbook, lang()),
      );
    },
  });
}

const FIRST = 100;

/** Opened and left as it was: what is shown while a cell is edited is not what was typed. */
function isAsBefore(cell: ICellData, before: ICellData['v'], formula: () => string, lang: Lang): boolean {
  if (typeof cell.f === 'string') return readFormula(cell.f, lang) === formula();
  return typeof before === 'number' && (cell.v === String(before) || cell.v === shownNumber(before, lang));
}

function readCell(cell: ICellData, workbook: Workbook, lang: Lang): ICellData {
  if (typeof cell.f === 'string') return { ...cell, ...cellOfFormula(cell.f, lang) };
  const isText = cell.t === CellValueType.FORCE_STRING || cell.t === CellValueType.STRING;
  if (typeof cell.v !== 'string' || isText) return cell;
  const read = cellOfTyped(cell.v);
  if (read === undefined) return cell;
  const { s, ...value } = read;
  return { ...cell, ...value, ...(s && { s: { ...workbook.getStyles().getStyleByCell(cell), ...s } }) };
}
