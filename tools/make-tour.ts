/**
 * npm run tour: the pictures of the guides, docs/images/tour/fr and nl, from the built pane in a browser, on the Excel of the tests, and from
 * the workbench. Needs an installed Chromium, Chrome or Edge. `npm run tour -- progress print` makes these only.
 */
import { fileURLToPath } from 'node:url';
import { findBrowser, launch } from '../test/e2e/browser';
import { checkPictures, progressPicture } from './tour/check';
import { printPictures } from './tour/print';
import type { TourLang } from './tour/rows';
import { statePictures } from './tour/states';
import { explainPicture, tabPictures } from './tour/tabs';
import { workbenchPictures } from './tour/workbench';

const IMAGES = fileURLToPath(new URL('../docs/images/tour/', import.meta.url));
const PARTS = {
  check: checkPictures,
  progress: progressPicture,
  tabs: tabPictures,
  explain: explainPicture,
  states: statePictures,
  print: printPictures,
  workbench: workbenchPictures,
};

const asked = process.argv.slice(2);
const found = findBrowser();
if (found === undefined) throw new Error('no Chromium, Chrome or Edge found: set CHROME_PATH');
const browser = await launch(found);
for (const [name, take] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const lang of ['fr', 'nl'] satisfies TourLang[]) await take(browser, { lang, folder: IMAGES + lang });
  console.log(name);
}
await browser.close();
