/**
 * npx tsx tools/make-difference-picture.ts: docs/images/difference.png, the drawing of a difference as `ris sheet --against` makes it. Needs
 * an installed Chromium, Chrome or Edge.
 */
import { assess, type HouseholdInput } from '../src/engine';
import { differenceHtml, isTraced, type Assessed } from '../src/sheet';
import { findBrowser, launch } from '../test/e2e/browser';

const work = { kind: 'work', amount: '400.00' } as const;
const before: HouseholdInput = {
  id: '2026-0017',
  month: '2026-08',
  persons: [{ id: 'a', role: 'applicant', resources: [work] }],
};
const after: HouseholdInput = {
  id: '2026-0017',
  month: '2026-09',
  from: '2026-09-10',
  persons: [
    { id: 'a', role: 'applicant', spi: { kind: 'general' }, resources: [work] },
    { id: 'm', role: 'parent', resources: [{ kind: 'replacement', amount: '1500.00' }] },
  ],
};

function assessed(dossier: HouseholdInput): Assessed {
  const result = assess(dossier, { trace: true });
  if (!isTraced(result) || result.status === 'refused') throw new Error('not assessed');
  return { dossier, result };
}

const found = findBrowser();
if (found === undefined) throw new Error('no Chromium, Chrome or Edge found');
const browser = await launch(found);
const tab = await browser.newPage({ viewport: { width: 760, height: 900 }, deviceScaleFactor: 2 });
await tab.setContent(differenceHtml(assessed(before), assessed(after), { lang: 'en' }));
await tab.locator('section').first().screenshot({ path: 'docs/images/difference.png' });
await browser.close();
