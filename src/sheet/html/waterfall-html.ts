import { WATERFALL, type Lang } from '../../i18n';
import { wrap } from '../text';
import type { Waterfall } from '../waterfall';
import { html, type Markup } from './markup';

/** A difference step by step: the bars, and the same in a table. Headings and notices are those of the page around it. */
export function waterfallHtml(waterfall: Waterfall): Markup {
  const { lang, notices, steps } = waterfall;
  return html`${steps.length === 0 ? undefined : html`<figure>${barsSvg(waterfall)}</figure>`}
    ${tableHtml(waterfall, lang)}
    <div class="notices">${notices.map((notice) => html`<p>${notice}</p>`)}</div>`;
}

function tableHtml({ start, steps, end }: Waterfall, lang: Lang): Markup {
  // The mistakes of a payment have no article: their names have its room.
  const cited = steps.some(({ article }) => article !== undefined);
  const named = cited ? 1 : 2;
  const standing = ({ label, amount }: Waterfall['start']): Markup =>
    html`<tr class="end">
      <td colspan="3">${label}</td>
      <td class="amount">${amount.text}</td>
    </tr>`;
  return html`<table class="steps">
    <colgroup>
      <col class="step" />
      <col class="article" />
      <col class="amount" />
      <col class="amount" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col" colspan="${named}">${WATERFALL.step[lang]}</th>
        ${cited ? html`<th scope="col">${WATERFALL.article[lang]}</th>` : undefined}
        <th scope="col" class="amount">${WATERFALL.effect[lang]}</th>
        <th scope="col" class="amount">${WATERFALL.total[lang]}</th>
      </tr>
    </thead>
    <tbody>
      ${standing(start)}
      ${steps.map(
        ({ label, article, detail, effect, total }) =>
          html`<tr>
            <td colspan="${named}">
              ${label}${detail === undefined ? undefined : html`<span class="where">${detail}</span>`}
            </td>
            ${cited ? html`<td>${article}</td>` : undefined}
            <td class="amount">${effect.text}</td>
            <td class="amount">${total.text}</td>
          </tr>`,
      )}
      ${standing(end)}
    </tbody>
  </table>`;
}

/** The drawing, in units of its own. */
const WIDTH = 700;
const LABELS = 230;
const VALUES = 80;
const ROW = 30;
const BAR = 16;
/** Characters of a label in a line, and lines of a label. */
const LABEL_WIDTH = 38;
const LABEL_LINES = 2;
/** So that the smallest effect is seen. */
const LEAST = 2;

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly look: 'end' | 'up' | 'down';
}

function barsSvg(waterfall: Waterfall): Markup {
  const bars = barsOf(waterfall);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const scale = (WIDTH - LABELS - VALUES) / (most - least || 1);
  const x = (amount: number): number => LABELS + (amount - least) * scale;
  const height = bars.length * ROW;
  const title = `${waterfall.title}: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}`;
  return html`<svg role="img" viewBox="0 0 ${WIDTH} ${height}">
    <title>${title}</title>
    ${bars.map((bar, i) => barSvg(bar, i * ROW, x, i + 1 < bars.length))}
    <line class="axis" x1="${x(0)}" y1="0" x2="${x(0)}" y2="${height}"></line>
  </svg>`;
}

/** Numbers only to draw with: every amount that is told is the exact one. */
function barsOf({ start, steps, end }: Waterfall): Bar[] {
  const standing = ({ label, amount }: Waterfall['start']): Bar => ({
    label,
    text: amount.text,
    from: 0,
    to: Number(amount.value),
    look: 'end',
  });
  return [
    standing(start),
    ...steps.map(({ label, effect, total }): Bar => {
      const to = Number(total.value);
      const change = Number(effect.value);
      return { label, text: effect.text, from: to - change, to, look: change < 0 ? 'down' : 'up' };
    }),
    standing(end),
  ];
}

function barSvg(
  { label, text, from, to, look }: Bar,
  top: number,
  x: (amount: number) => number,
  isFollowed: boolean,
): Markup {
  const left = x(Math.min(from, to));
  const width = Math.max(LEAST, Math.abs(x(to) - x(from)));
  const middle = top + ROW / 2;
  const lines = wrap(label, LABEL_WIDTH).slice(0, LABEL_LINES);
  const first = middle + 4 - (lines.length - 1) * 6;
  return html`${lines.map(
      (line, i) =>
        html`<text class="label" x="${LABELS - 8}" y="${first + i * 12}" text-anchor="end">${line}</text>`,
    )}
    <rect class="${look}" x="${left}" y="${middle - BAR / 2}" width="${width}" height="${BAR}"></rect>
    ${
      isFollowed
        ? html`<line
            class="link"
            x1="${x(to)}"
            y1="${middle + BAR / 2}"
            x2="${x(to)}"
            y2="${middle + ROW - BAR / 2}"
          ></line>`
        : undefined
    }
    <text class="label" x="${WIDTH - 6}" y="${middle + 4}" text-anchor="end">${text}</text>`;
}
