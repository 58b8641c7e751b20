import { cellAt } from '../examples/address';
import type { Calculation } from './evaluate';
import { heightOf, linesOf, type Page } from './page';

/**
 * Gives the rows of a spilled table the height that its texts need at the first date: Excel does not fit the rows of a spill when it
 * calculates it. At other dates a row more or less moves the texts by as much.
 */
export function fitSpills(page: Page, calculation: Calculation): void {
  for (const [at, { spills }] of page.cells) {
    if (spills !== true) continue;
    const first = cellAt(at).row + 1;
    calculation.blockAt(page.name, at).forEach((row, index) => {
      const lines = row.map((value, column) =>
        typeof value === 'string' ? linesOf(value, page.widths[column]!) : 1,
      );
      page.heights.set(first + index, heightOf(Math.max(...lines)));
    });
  }
}
