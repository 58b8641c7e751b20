export type { CellValue } from './cells';
export type { ChartModel } from './charts';
export type { RuleModel } from './conditional-formats';
export type { Content, GivenCell } from './content';
export type { Sheet, SheetSnapshot } from './sheet';
export { Workbook } from './workbook';
