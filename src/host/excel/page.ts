import type { NewSheet } from '../workbook-port';
import { addressOf } from '../names';

/** Keeps the first rows and columns in sight. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<NewSheet['frozen']>): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0)
    panes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** A4, as wide as one page, its title rows on every one. */
export function layOut(sheet: Excel.Worksheet, print: NonNullable<NewSheet['print']>): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
}
