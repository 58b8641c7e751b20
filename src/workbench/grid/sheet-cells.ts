import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Block, SheetValue } from '../../host';

export type OpenWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type OpenSheet = ReturnType<OpenWorkbook['getActiveSheet']>;

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

/** What the cells of a sheet hold, those that an array formula fills included; straight from memory, for sheets of 100,000 rows. */
export class SheetCells {
  private readonly own: Rows;
  private readonly spilled: Rows;
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly sheet: OpenSheet,
    injector: Injector,
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.own = sheet.getSheet().getCellMatrix().getMatrix() as Rows;
    const { unitId, sheetId } = this.ids;
    this.spilled = (this.formulas.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {}) as Rows;
  }

  /** A blank is `null`; an error is its text. */
  valueAt(row: number, column: number): SheetValue {
    return valueOf(this.spilled[row]?.[column]) ?? valueOf(this.own[row]?.[column]);
  }

  cellAt(row: number, column: number): ICellData | undefined {
    return this.own[row]?.[column] ?? undefined;
  }

  /** As it is typed, with `=`; empty where the cell has none, also where another cell's formula fills it. */
  formulaAt(row: number, column: number): string {
    const cell = this.cellAt(row, column);
    if (!cell?.f && !cell?.si) return '';
    const { unitId, sheetId } = this.ids;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  }

  /** The cells that a formula fills; undefined where it gives one value. */
  spillOf(row: number, column: number): Block | undefined {
    const { unitId, sheetId } = this.ids;
    const range = this.formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    if (range === undefined) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  /** The cells from the first to the last that holds something; undefined on an empty sheet. */
  used(): Block | undefined {
    const { own, spilled } = this;
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const rows of [own, spilled]) {
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          if (valueOf(cell) === null && !cell?.f && !cell?.si) continue;
          [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
          [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
        }
      }
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The rows of a block. */
  rows({ row, column, rows, columns }: Block): SheetValue[][] {
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_unused, j) => this.valueAt(row + i, column + j)),
    );
  }

  private get ids() {
    return { unitId: this.sheet.getWorkbook().getUnitId(), sheetId: this.sheet.getSheetId() };
  }
}

function valueOf(cell: ICellData | null | undefined): SheetValue {
  if (cell == null) return null;
  const { v, t, p } = cell;
  // A text of which a part is bold, or of several lines.
  if (v == null) return p?.body?.dataStream.replace(/\r?\n$/, '') ?? null;
  return t === CellValueType.BOOLEAN ? v === 1 || v === true : v;
}
