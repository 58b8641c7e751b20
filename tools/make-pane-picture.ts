/**
 * The picture at the top of the README, docs/images/pane.png: three states of the pane side by side, from the pictures of `npm run tour`.
 * Run after it: `npx tsx tools/make-pane-picture.ts`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, launch } from '../test/e2e/browser';

const at = (path: string) => fileURLToPath(new URL(`../docs/images/${path}`, import.meta.url));
const STATES = ['columns', 'result', 'decision-sheet'];
const [WIDTH, HEIGHT] = [360, 820];

const images = STATES.map((name) => {
  const data = readFileSync(at(`tour/fr/${name}.png`)).toString('base64');
  return `<div><img alt="" src="data:image/png;base64,${data}"></div>`;
});
const page = `<!doctype html><style>
  body { margin: 0; padding: 16px; display: flex; gap: 16px; background: #eef1f3; }
  div { width: ${WIDTH}px; height: ${HEIGHT}px; overflow: hidden; background: #fff; border: 1px solid #c8d0d4; border-radius: 6px; }
  img { width: 100%; display: block; }
</style>${images.join('')}`;

const path = findBrowser();
if (path === undefined) throw new Error('no Chromium, Chrome or Edge found: set CHROME_PATH');
const browser = await launch(path);
const width = STATES.length * (WIDTH + 2) + (STATES.length - 1) * 16 + 32;
const tab = await browser.newPage({ viewport: { width, height: HEIGHT + 34 } });
await tab.setContent(page);
await tab.screenshot({ path: at('pane.png') });
await browser.close();
