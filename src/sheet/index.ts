/** The decision sheet, the sheet of a procedure answer and the difference of two calculations, made from the trace; nothing is computed a second time. */
export { baremeLines, type BaremeLine } from './bareme-lines';
export { baremeRemarks, coverageText, nextChangeText, sourcesOf } from './bareme-sentences';
export { conclusionCells, sheetCells, type SheetCell } from './cells';
export { decisionSheet, type SheetOptions } from './decision-sheet';
export { differences, differencesText, type Assessed, type Difference } from './difference';
export { isTracedAnswer, procedureSheet, type TracedAnswer, type TracedProcedure } from './procedure';
export { differenceText, type DifferencePage } from './difference-page';
export { differenceHtml, sheetHtml, sheetsHtml } from './html';
export type * from './sheet';
export { MARKED, ROUNDED } from './marks';
export { sheetHead, type SheetHead } from './sheet-head';
export { pageText, type SheetPage } from './sheet-page';
export { stampOf, stampText, type Stamp } from './stamp';
export { sheetText, wrap } from './text';
export {
  paidWaterfall,
  waterfall,
  waterfallCells,
  waterfallText,
  type PaidCase,
  type Replayed,
  type Waterfall,
  type WaterfallStep,
} from './waterfall';
export { unbroken } from './unbroken';
export { pairText, rateText, shortArticle } from './words';
export { isTraced, type TracedComputed, type TracedResult } from './traced';
