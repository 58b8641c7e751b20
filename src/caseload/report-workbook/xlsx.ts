/** The one place that knows the library which writes workbooks (docs/adr/0005-dependencies.md). */
export { rangeRef, writeXlsx } from 'hucre/xlsx';
export type {
  Cell,
  CellStyle,
  CellValue,
  ConditionalRule,
  SheetChart,
  WriteOptions,
  WriteSheet,
} from 'hucre/xlsx';
