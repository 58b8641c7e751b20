import type { Grid } from '../grid';
import { FONT } from './cell-style';
import { sheetForFile } from './sheet-for-file';
import { writeWorkbook } from './write-workbook';

/** The open workbook as an XLSX file: values, formulas with their results, formats, widths, merged cells, frozen rows, names. */
export async function fileOfWorkbook(grid: Grid): Promise<Uint8Array> {
  const workbook = grid.workbook();
  const { styles, sheets } = workbook.save();
  const open = workbook.getSheets();
  return writeWorkbook({
    sheets: open.map((sheet) =>
      sheetForFile(sheet.getSheetName(), sheets[sheet.getSheetId()] ?? {}, styles, grid.cellsOf(sheet)),
    ),
    namedRanges: workbook.getDefinedNames().map((name) => {
      const scope = open.find((sheet) => sheet.getSheetId() === name.getLocalSheetId())?.getSheetName();
      return {
        name: name.getName(),
        range: name.getFormulaOrRefString().replace(/^=/, ''),
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
