import { CellValueType, type ICellData, type Injector, type Workbook } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { DAY_FORMAT, serialOf } from '../serial';
import { readFormula } from './typed-formula';
import { readTyped } from './typed-value';

/** Reads what is typed into cells as it is meant in Belgium, before Univer reads it as in the United States. */
export function readTypingIn(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      // Opened and left as it was: what is shown while a number is edited is not what was typed.
      const before = worksheet.getCellRaw(row, col)?.v;
      return next(cell && String(before) !== cell.v ? readCell(cell, workbook) : cell);
    },
  });
}

const FIRST = 100;

function readCell(cell: ICellData, workbook: Workbook): ICellData {
  if (typeof cell.f === 'string') return { ...cell, f: readFormula(cell.f) };
  if (
    typeof cell.v !== 'string' ||
    cell.t === CellValueType.FORCE_STRING ||
    cell.t === CellValueType.STRING
  ) {
    return cell;
  }
  const read = readTyped(cell.v);
  if (read === undefined) return cell;
  if ('kept' in read) return { ...cell, t: CellValueType.FORCE_STRING };
  if ('number' in read) return { ...cell, v: read.number, t: CellValueType.NUMBER };
  const style = workbook.getStyles().getStyleByCell(cell);
  return {
    ...cell,
    v: serialOf(read.day),
    t: CellValueType.NUMBER,
    s: { ...style, n: { pattern: DAY_FORMAT } },
  };
}
