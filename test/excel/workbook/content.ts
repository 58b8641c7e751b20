import { areaOf } from './address';
import type { CellValue } from './cells';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a cell of a given workbook holds. A text is a text; a formula shows its value; an error is its text. */
export type GivenCell =
  CellValue | { readonly formula: string; readonly value: CellValue } | { readonly error: string };

/** A workbook as a test gives it. */
export interface Content {
  /** Cells from A1 on, by sheet. */
  readonly sheets?: Readonly<Record<string, readonly (readonly GivenCell[])[]>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly address: string;
    readonly totals?: boolean;
  }[];
  /** Names of the workbook, or of the sheet that is named in `of`. */
  readonly names?: readonly {
    readonly name: string;
    readonly refersTo:
      { readonly sheet: string; readonly address: string } | { readonly value: string | number | boolean };
    readonly of?: string;
  }[];
  readonly hidden?: readonly string[];
  readonly protectedSheets?: readonly string[];
  /** Several areas, or none where a chart is selected. */
  readonly selection?: { readonly sheet: string; readonly areas: readonly string[] };
}

/** Puts the content into an empty workbook. */
export function take(workbook: Workbook, content: Content): void {
  const { sheets = { Feuil1: [] }, tables = [], names = [], hidden = [], protectedSheets = [] } = content;
  for (const [name, rows] of Object.entries(sheets)) fill(workbook.add(name), rows);
  for (const { name, sheet, address, totals = false } of tables) {
    workbook.named(sheet).tables.push({ id: workbook.newId('table'), name, area: areaOf(address), totals });
  }
  for (const { name, refersTo, of } of names) {
    const target =
      'value' in refersTo
        ? refersTo
        : { sheet: workbook.named(refersTo.sheet), area: areaOf(refersTo.address) };
    (of === undefined ? workbook.names : workbook.named(of).names).push({ name, refersTo: target });
  }
  for (const name of hidden) workbook.named(name).visibility = 'Hidden';
  for (const name of protectedSheets) workbook.named(name).protected = true;
  if (content.selection !== undefined) {
    workbook.active = workbook.named(content.selection.sheet);
    workbook.selection = content.selection.areas.map(areaOf);
  }
}

function fill({ cells }: Sheet, rows: readonly (readonly GivenCell[])[]): void {
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (typeof cell !== 'object' || cell === null) cells.hold(i, j, cell);
      else if ('error' in cell) cells.holdError(i, j, cell.error);
      else cells.holdFormula(i, j, cell.formula, cell.value);
    }),
  );
}
