import type { Browser, Frame, Page } from 'playwright-core';
import { openInExcel, type ExcelPageOptions } from '../../test/e2e/excel-page';
import type { Content, Host } from '../../test/excel';
import { HEIGHT, SCALE, takePicture, WIDTH } from './camera';
import { tourRows, type TourLang, type TourRows } from './rows';

/** The pane beside the list of the tour, and what one does there. */
export interface Visit {
  readonly lang: TourLang;
  readonly page: Page;
  readonly pane: Frame;
  readonly host: Host;
  readonly list: TourRows;
  /** Clicks on the first thing of that name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Goes to a tab, one of the menu too. */
  readonly go: (tab: string) => Promise<void>;
  /** Waits for a text to be there. */
  readonly see: (text: string | RegExp) => Promise<void>;
  /** Takes a picture; see `takePicture`. */
  readonly picture: (name: string, most?: number) => Promise<void>;
  /** Takes one to look at only, which no guide shows: in dist/tour. */
  readonly aside: (name: string, most?: number) => Promise<void>;
  /** Ends the visit. Throws what went wrong in the page meanwhile. */
  readonly end: () => Promise<void>;
}

export interface VisitOptions extends Pick<ExcelPageOptions, 'colorScheme'> {
  readonly lang: TourLang;
  readonly folder: string;
  readonly content?: Content;
}

/** Opens the pane in a workbook with the list of the tour. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { lang, folder, content, colorScheme = 'light' } = options;
  const list = tourRows(lang);
  const own: Content = {
    sheets: { [list.sheet]: list.rows },
    tables: [{ name: list.table, sheet: list.sheet, address: `A1:I${list.rows.length}` }],
    selection: { sheet: list.sheet, areas: ['A1'] },
  };
  const excel = await openInExcel(browser, {
    language: `${lang}-BE`,
    content: content ?? own,
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
    colorScheme,
  });
  const { page, pane, host } = excel;
  const press = (name: string | RegExp) =>
    pane
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();
  return {
    lang,
    page,
    pane,
    host,
    list,
    press,
    async go(tab) {
      const first = pane.getByRole('tab', { name: tab, exact: true });
      if ((await first.count()) > 0) return first.click();
      await pane.getByRole('navigation').getByRole('button').last().click();
      await pane.getByRole('menuitem', { name: tab, exact: true }).click();
    },
    see: (text) => pane.getByText(text).filter({ visible: true }).first().waitFor(),
    picture: (name, most) => takePicture(page, pane, `${folder}/${name}.png`, most),
    aside: (name, most) => takePicture(page, pane, `dist/tour/${lang}/${name}.png`, most),
    async end() {
      await excel.close();
      const wrong = [...excel.errors, ...excel.foreign, ...host.unknown];
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    },
  };
}
