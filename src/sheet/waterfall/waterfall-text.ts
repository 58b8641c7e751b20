import { WATERFALL } from '../../i18n';
import { PAGE, indented, padEnd, padStart, wrap } from '../text';
import type { Waterfall } from './waterfall';

/** Columns, with a space between them: step, article, effect, amount. */
const STEP = 51;
const ARTICLE = 15;
const VALUE = 15;
const BELOW = 6;

/** A difference step by step as plain text, at most 100 characters wide. Ends with a line break. */
export function waterfallText({ lang, title, start, steps, end, notices }: Waterfall): string {
  const cited = steps.some(({ article }) => article !== undefined);
  const lines = [
    title.toUpperCase(),
    '='.repeat(PAGE),
    ...row('', cited ? WATERFALL.article[lang] : '', WATERFALL.effect[lang], WATERFALL.total[lang]),
    ...row(start.label, '', '', start.amount.text),
    ...steps.flatMap(({ label, article = '', detail, effect, total }) => [
      ...row(`  ${label}`, article, effect.text, total.text),
      ...(detail === undefined ? [] : indented(detail, BELOW, PAGE)),
    ]),
    ...row(end.label, '', '', end.amount.text),
    '='.repeat(PAGE),
    ...notices.flatMap((notice) => wrap(notice, PAGE)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A row; a longer label goes on under itself. */
function row(label: string, article: string, effect: string, total: string): string[] {
  const text = label.trimStart();
  const [first = '', ...rest] = indented(text, label.length - text.length, STEP);
  const cells = [
    padEnd(first, STEP),
    padEnd(article, ARTICLE),
    padStart(effect, VALUE),
    padStart(total, VALUE),
  ];
  return [cells.join(' ').trimEnd(), ...rest];
}
