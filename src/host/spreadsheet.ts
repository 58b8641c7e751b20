import type { Lang } from '../i18n';

/** The spreadsheet as the add-in needs it at the start: the port. Excel is one; a test, or a grid in a browser, may be another. */
export interface Spreadsheet {
  /** The language of the spreadsheet, once it is known; undefined where the page is open without one. */
  language(): Promise<Lang | undefined>;
  /** True where the open workbook counts its days from 1904: its serial numbers are 1,462 less. */
  countsFrom1904(): Promise<boolean>;
  /** Computes every formula of the workbook again. */
  computeAgain(): Promise<void>;
}
