import { WATERFALL } from '../../i18n';
import type { SheetCell } from '../cells';
import type { Waterfall } from './waterfall';

/**
 * A difference step by step as rows of cells: step, article, from what to what, effect, amount. The first row names the columns; effects
 * and amounts are numbers.
 */
export function waterfallCells({
  lang,
  start,
  steps,
  end,
  notices,
}: Waterfall): readonly (readonly SheetCell[])[] {
  const heads = [WATERFALL.step, WATERFALL.article, WATERFALL.change, WATERFALL.effect, WATERFALL.total];
  return [
    heads.map((texts) => texts[lang]),
    [start.label, '', '', '', Number(start.amount.value)],
    ...steps.map(({ label, article = '', detail = '', effect, total }) => [
      label,
      article,
      detail,
      Number(effect.value),
      Number(total.value),
    ]),
    [end.label, '', '', '', Number(end.amount.value)],
    ...notices.map((notice) => [notice, '', '', '', '']),
  ];
}
