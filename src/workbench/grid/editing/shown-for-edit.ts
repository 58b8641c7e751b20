import { extractPureTextFromCell, CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** A cell of a workbook. */
export interface CellAt {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** The text with which the cell of now is opened for editing: a cell that is left with the same text was not changed. */
export class ShownForEdit {
  private shown: string | undefined;

  /** A cell with several styles in it is not told by its text. */
  note(at: CellAt, cell: Nullable<ICellData>): void {
    this.shown = cell?.f == null && cell?.p ? undefined : keyOf(at, textOf(cell));
  }

  isLeft(at: CellAt, text: string): boolean {
    return this.shown === keyOf(at, text);
  }
}

/** As Univer puts it into its editor. */
function textOf(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  const text = extractPureTextFromCell(cell ?? null);
  return cell?.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

function keyOf({ unitId, subUnitId, row, col }: CellAt, text: string): string {
  return JSON.stringify([unitId, subUnitId, row, col, text]);
}
