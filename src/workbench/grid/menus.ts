import type { IUniverUIConfig } from '@univerjs/preset-sheets-core';
import {
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

/** The protection of cells, rows and columns, in the menus of the grid. */
const PROTECTION_OF_CELLS = 'sheet.contextMenu.permission';

/** What the grid offers and a saved file would not hold. */
const NOT_KEPT: readonly string[] = [
  // It protects nothing: everybody who opens the workbench may lift it.
  PROTECTION_OF_CELLS,
  AddRangeProtectionFromToolbarCommand.id,
  AddRangeProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
];

/** Menus of the grid without what a saved file would not hold. */
export const MENUS: NonNullable<IUniverUIConfig['menu']> = Object.fromEntries(
  NOT_KEPT.map((id) => [id, { hidden: true }]),
);
