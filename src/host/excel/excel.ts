import type { Lang } from '../../i18n';
import { languageOf } from '../language';
import type { Spreadsheet } from '../spreadsheet';

/** What the manifest gives to an Excel in a language that is not ours; the functions and the pane say the same. */
const OTHERWISE: Lang = 'en';

/** Excel, through the Office.js that the page has loaded; a page without it, or opened in a browser, has no language. */
export const excel: Spreadsheet = {
  async language() {
    if (!('Office' in globalThis)) return undefined;
    // Outside Office `host` is null, which the types do not say.
    const { host } = (await Office.onReady()) as { host: Office.HostType | null };
    return host === null ? undefined : languageOf([Office.context.displayLanguage], OTHERWISE);
  },

  /**
   * Excel does not tell the date system of a workbook. The first day of 1904 has the serial number 0 in the one and 1462 in
   * the other, so Excel is asked for that. Where it does not answer (before ExcelApi 1.2), the workbook is taken to count
   * from 1900, as all do but those of old Macs.
   */
  async countsFrom1904() {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.2')) return false;
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        const first = context.workbook.functions.date(1904, 1, 1).load('value');
        await context.sync();
        return first.value === 0;
      });
    } catch {
      return false;
    }
  },

  computeAgain: () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
};
