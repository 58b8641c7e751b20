import type { Grid } from '../grid';
import { worksOnArrays } from './array-formula';
import { FONT } from './cell-style';
import { storedReference } from './names';
import { sheetForFile } from './sheet-for-file';
import { writeWorkbook } from './write-workbook';

/** The open workbook as an XLSX file: values, formulas with their results, formats, widths, merged cells, frozen rows, names. */
export async function fileOfWorkbook(grid: Grid): Promise<Uint8Array> {
  const workbook = grid.workbook();
  const { styles, sheets } = workbook.save();
  const open = workbook.getSheets();
  const areas = new Set(
    workbook
      .getDefinedNames()
      .filter((name) => worksOnArrays(name.getFormulaOrRefString()))
      .map((name) => name.getName().toLowerCase()),
  );
  return writeWorkbook({
    sheets: open.map((sheet) =>
      sheetForFile(
        sheet.getSheetName(),
        sheets[sheet.getSheetId()] ?? {},
        styles,
        grid.cellsOf(sheet),
        areas,
      ),
    ),
    namedRanges: workbook.getDefinedNames().map((name) => {
      const scope = open.find((sheet) => sheet.getSheetId() === name.getLocalSheetId())?.getSheetName();
      return {
        name: name.getName(),
        range: storedReference(name.getFormulaOrRefString()),
        ...(scope !== undefined && { scope }),
      };
    }),
    activeSheet: Math.max(
      0,
      open.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId()),
    ),
    defaultFont: FONT,
    dateSystem: '1900',
  });
}
