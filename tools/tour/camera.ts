import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame, Page } from 'playwright-core';

/** Sharp enough for today's screens, small enough for a repository. */
export const SCALE = 1.5;
/** Width of the pane as Excel opens it. */
export const WIDTH = 360;
/** Height at which the pane is used, and most that a picture shows of it unless it asks for more. */
export const HEIGHT = 900;

/** Takes a picture of the pane from its top to the end of its content, at most `most` pixels of it. */
export async function takePicture(page: Page, pane: Frame, file: string, most = HEIGHT): Promise<void> {
  await page.mouse.move(0, 0);
  await pane.evaluate(() => scrollTo(0, 0));
  // Some lists grow with the window: after the second look nothing moves.
  for (const height of [await endOf(pane), await endOf(pane)]) {
    await page.setViewportSize({ width: WIDTH, height: Math.min(height, most) });
  }
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
}

/** Where the content ends below, in pixels. */
function endOf(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const bottoms = [...document.querySelectorAll('main[aria-label]')].map(
      (one) => one.getBoundingClientRect().bottom,
    );
    return Math.ceil(Math.max(...bottoms)) + 8;
  });
}
