/**
 * npm run picture: docs/images/check.png, the beginning of what `npm run demo` prints, as a terminal shows it. Needs the build of the
 * command line and an installed Chromium, Chrome or Edge.
 */
import { execFileSync } from 'node:child_process';
import { findBrowser, launch } from '../test/e2e/browser';

const COMMAND = 'npx ris check assets/caseload-fr.csv';
const LINES = 42;

const printed = execFileSync(process.execPath, ['dist/cli/ris.cjs', ...COMMAND.split(' ').slice(2)], {
  encoding: 'utf8',
  env: { ...process.env, LC_ALL: 'fr_BE.UTF-8' },
});
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = printed.split('\n').slice(0, LINES).join('\n');

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 22px 28px 26px; width: max-content; background: #12232b; color: #e8eef0;
    font: 15px/1.5 "Liberation Mono", monospace; white-space: pre; }
  b { color: #f2b84b; font-weight: normal; }
</style><b>$ ${escaped(COMMAND)}</b>\n${escaped(lines)}`;

const found = findBrowser();
if (found === undefined) throw new Error('no Chromium, Chrome or Edge found');
const browser = await launch(found);
const tab = await browser.newPage({ deviceScaleFactor: 2 });
await tab.setContent(page);
await tab.locator('body').screenshot({ path: 'docs/images/check.png' });
await browser.close();
