import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: typeof Axe;

/** Rules of WCAG 2.1 A and AA that what is on the screen breaks, with where. */
export async function brokenRules(page: Frame | Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Fluent UI keeps the focus inside its groups by elements that give it on at once: nobody meets them.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const { violations } = await axe.run(context, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Asserts nothing: how much wider than the window what is on the screen is. */
export async function overhang(page: Frame | Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
