import type { Browser } from 'playwright-core';
import { browserOrSkip } from './browser';
import { serveBuild, type Site } from './site';

/** A browser, and the built pages served to it. */
export interface BuiltPages {
  readonly browser: Browser;
  readonly site: Site;
}

/** Opens a browser on the built pages for the tests of a suite, and closes both behind them. Called in its `describe`. */
export function builtPages(): BuiltPages {
  let browser: Browser | undefined;
  let site: Site | undefined;
  before(async function () {
    browser = await browserOrSkip(this);
    site = await serveBuild();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get site() {
      return site!;
    },
  };
}
