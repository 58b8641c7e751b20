import { HorizontalAlign, InterceptorEffectEnum, type Injector } from '@univerjs/core';
import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type FormulaDataModel,
} from '@univerjs/preset-sheets-core';

/** A cell of an open workbook, from 0. */
export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell holds an error. */
export interface CellFault {
  /** The error value, as `#VALUE!`: what other formulas see. */
  readonly error: string;
  /** What is wrong, in the language of the reader. */
  readonly why: string;
  /** Where the formula stands: of a cell that an array formula fills, another one. */
  readonly formulaAt: CellPlace;
}

/**
 * Why cells hold an error, by cell and function. The cells keep a true error value, so that a sum over them fails as it does in Excel; on
 * the screen they say what is wrong.
 */
export class CellFaults {
  private readonly faults = new Map<string, Map<string, CellFault>>();

  constructor(private readonly formulas: FormulaDataModel) {}

  /** The function failed there. */
  set(place: CellPlace, name: string, fault: CellFault): void {
    const key = keyOf(place);
    this.faults.set(key, (this.faults.get(key) ?? new Map<string, CellFault>()).set(name, fault));
  }

  /** The function is calculated anew there. */
  forget(place: CellPlace, name: string): void {
    if (this.faults.size > 0) this.faults.get(keyOf(place))?.delete(name);
  }

  /** What the cell shows instead of its error; undefined where the error is none of ours, or the formula is another by now. */
  textAt(place: CellPlace, value: unknown): string | undefined {
    if (this.faults.size === 0 || typeof value !== 'string') return undefined;
    const fault = this.at(place);
    return fault?.error === value ? `${fault.error} ${fault.why}` : undefined;
  }

  /** What is wrong with the cell; undefined where nothing is, or the formula is another by now. */
  at(place: CellPlace): CellFault | undefined {
    for (const [name, fault] of this.faults.get(keyOf(place)) ?? []) {
      if (this.formulaAt(fault.formulaAt).includes(name)) return fault;
    }
    return undefined;
  }

  private formulaAt({ unitId, sheetId, row, column }: CellPlace): string {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId)?.toUpperCase() ?? '';
  }
}

/** Shows in every cell what is wrong with it, and beside it as long as the pointer is on it: its neighbours may cut it off. */
export function showFaults(faults: CellFaults, injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const text = faults.textAt({ unitId, sheetId: subUnitId, row, column: col }, cell?.v);
      if (text === undefined) return next(cell);
      // A copy: the cell itself keeps its error. A sentence is read from its beginning.
      const own = cell === rawData ? { ...rawData } : cell!;
      const interceptorStyle = { ...own.interceptorStyle, ht: HorizontalAlign.LEFT };
      return next({ ...own, v: text, interceptorStyle });
    },
  });
  const alerts = injector.get(CellAlertManagerService);
  injector.get(HoverManagerService).currentCell$.subscribe((pointed) => {
    if (pointed == null) return alerts.removeAlert(ALERT);
    const { location } = pointed;
    const { unitId, subUnitId, row, col } = location;
    const place = { unitId, sheetId: subUnitId, row, column: col };
    const fault = faults.at(place);
    if (fault === undefined) return alerts.removeAlert(ALERT);
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: fault.error,
      // Narrow: the code, one long word, stands in the cell and below the grid.
      message: fault.why.replace(/^[A-Z_]+: /, ''),
      location,
      width: 320,
      height: 110,
      key: ALERT,
    });
  });
}

const ALERT = 'ris';

function keyOf({ unitId, sheetId, row, column }: CellPlace): string {
  return `${unitId} ${sheetId} ${row} ${column}`;
}
