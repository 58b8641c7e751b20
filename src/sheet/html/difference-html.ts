import { DIFFERENCE, REPORT_COLUMNS, SHEET, WATERFALL, formatEuro, printable, type Lang } from '../../i18n';
import { differenceRows, monthOf, type Assessed, type DifferenceRow } from '../difference';
import type { DifferencePage } from '../difference-page';
import { stampText } from '../stamp';
import { waterfall } from '../waterfall';
import { html, type Markup } from './markup';
import { pageHtml } from './page';
import { waterfallHtml } from './waterfall-html';

/** What changes from one assessment to another as a page of HTML for A4: the waterfall, then every step that changed, causes first. */
export function differenceHtml(before: Assessed, after: Assessed, { lang, stamps }: DifferencePage): string {
  const steps = waterfall(before, after, { lang });
  const rows = differenceRows(lang, before, after);
  const causes = rows.filter(({ cause }) => cause);
  const others = rows.filter(({ cause }) => !cause);
  const title = DIFFERENCE.title[lang];
  const article = html`<article>
    <h1>${title}</h1>
    <dl>
      ${factHtml(DIFFERENCE.before[lang], before, lang)} ${factHtml(DIFFERENCE.after[lang], after, lang)}
    </dl>
    <section>
      <h2>${steps.title}</h2>
      ${waterfallHtml(steps)}
    </section>
    ${changesHtml(DIFFERENCE.causes[lang], causes, lang)}
    ${changesHtml(DIFFERENCE.consequences[lang], others, lang)}
    ${rows.length === 0 ? html`<p>${DIFFERENCE.none[lang]}</p>` : undefined}
    <div class="notices"><p>${SHEET.toCheck[lang]} ${SHEET.noDecision[lang]}</p></div>
    ${stamps?.map(
      (stamp, i) =>
        html`<footer>${DIFFERENCE[i === 0 ? 'before' : 'after'][lang]}. ${stampText(lang, stamp)}</footer>`,
    )}
  </article>`;
  return pageHtml(lang, [title, printable(after.result.id)].filter(Boolean).join(' – '), [article]);
}

function factHtml(label: string, one: Assessed, lang: Lang): Markup {
  const said = [
    [REPORT_COLUMNS.dossier[lang], printable(one.result.id)],
    [REPORT_COLUMNS.month[lang], monthOf(lang, one)],
    [SHEET.payable[lang], formatEuro(lang, one.result.payable)],
  ].filter(([, text]) => text !== '');
  return html`<dt>${label}</dt>
    <dd>
      <p>${said.map(([name, text]) => `${name} ${text}`).join(' · ')}</p>
    </dd>`;
}

function changesHtml(title: string, rows: readonly DifferenceRow[], lang: Lang): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<section>
    <h2>${title}</h2>
    <table class="changes">
      <colgroup>
        <col class="step" />
        <col class="article" />
        <col class="amount" />
        <col class="amount" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">${WATERFALL.step[lang]}</th>
          <th scope="col">${WATERFALL.article[lang]}</th>
          <th scope="col" class="amount">${DIFFERENCE.before[lang]}</th>
          <th scope="col" class="amount">${DIFFERENCE.after[lang]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>${row.label}</td>
              <td>${row.article}</td>
              <td class="amount">${row.before}</td>
              <td class="amount">${row.after}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
