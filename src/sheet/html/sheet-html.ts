import { SHEET_COLUMNS, type Lang } from '../../i18n';
import { ROUNDED } from '../marks';
import type { CalculationSection, Fact, Line, Section, Sheet, Statement } from '../sheet';
import { sheetHead, type SheetHead } from '../sheet-head';
import type { SheetPage } from '../sheet-page';
import { stampText, type Stamp } from '../stamp';
import { pairText } from '../words';
import { html, type Markup } from './markup';
import { pageHtml } from './page';
import { waterfallHtml } from './waterfall-html';

/** The sheet as a page of HTML that prints well on A4: whole, without script, and without anything to fetch. */
export function sheetHtml(sheet: Sheet, stamp?: Stamp): string {
  return sheetsHtml([{ sheet, stamp }]);
}

/** Several sheets as one page of HTML, each beginning a new printed page; at least one, whose language and title are those of the page. */
export function sheetsHtml(pages: readonly [SheetPage, ...SheetPage[]]): string {
  const { lang, title, facts } = pages[0].sheet;
  return pageHtml(lang, [title, facts[0]?.texts[0]].filter(Boolean).join(' – '), pages.map(articleHtml));
}

function articleHtml({ sheet, stamp, explained }: SheetPage): Markup {
  const { lang, title, notices } = sheet;
  const head = sheetHead(sheet);
  return html`<article>
    <h1>${title}</h1>
    ${headHtml(head)} ${head.details.length === 0 ? undefined : html`<dl>${head.details.map(factHtml)}</dl>`}
    ${sectionsHtml(sheet)}
    <div class="notices">${notices.map((notice) => html`<p>${notice}</p>`)}</div>
    ${
      explained &&
      html`<section>
        <h2>${explained.title}</h2>
        ${waterfallHtml(explained)}
      </section>`
    }
    ${stamp && stampHtml(lang, stamp)}
  </article>`;
}

function factHtml({ label, texts }: Fact): Markup {
  return html`<dt>${label}</dt>
    <dd>${texts.map((text) => html`<p>${text}</p>`)}</dd>`;
}

function sectionsHtml({ lang, sections }: Sheet): Markup[] {
  let part: number | undefined;
  return sections.map((section, i) => {
    const own = 'groups' in section ? section.part : undefined;
    const isNew = own !== undefined && own.index !== part;
    part = own?.index;
    const title = `${i + 1}. ${section.title}`;
    return html`${isNew ? html`<h2 class="part">${own.title}</h2>` : undefined}
      <section>
        ${own === undefined ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`} ${sectionHtml(lang, section)}
      </section>`;
  });
}

function sectionHtml(lang: Lang, section: Section): Markup {
  if ('statements' in section) {
    return html`<ul>
      ${section.statements.map((one) => statementHtml(lang, one))}
    </ul>`;
  }
  return html`${section.groups.length === 0 ? undefined : tableHtml(lang, section)}
  ${section.note === undefined ? undefined : html`<p>${section.note}</p>`}`;
}

const COLUMNS = ['step', 'article', 'how', 'amount', 'unit'] as const;
/** From here on, columns of amounts. */
const UNHEADED = 3;

function tableHtml(lang: Lang, { groups }: CalculationSection): Markup {
  // Days and words are no amounts: they stand at the right without a heading.
  const hasUnits = groups.some(({ lines }) => lines.some(({ outcome }) => outcome.unitText !== ''));
  const heads = SHEET_COLUMNS.map((texts, i) => (i < UNHEADED || hasUnits ? texts[lang] : ''));
  return html`<table>
    <colgroup>
      ${COLUMNS.map((name) => html`<col class="${name}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${heads.map((head, i) => html`<th scope="col" class="${COLUMNS[i]}">${head}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ title, lines }) =>
        html`<tbody>
          ${
            title === undefined
              ? undefined
              : html`<tr>
                  <th scope="rowgroup" colspan="5">${title}</th>
                </tr>`
          }
          ${lines.map((line) => lineHtml(lang, line))}
        </tbody>`,
    )}
  </table>`;
}

function lineHtml(lang: Lang, line: Line): Markup {
  const { label, about, article, calculation, terms, explained, outcome, law, marks = [] } = line;
  const named = terms.map((term) => pairText(lang, term.label, term.text)).join(' · ');
  const amount =
    outcome.unitText === ''
      ? html`<td class="words" colspan="2">${outcome.text}</td>`
      : html`<td class="amount">${outcome.text}${outcome.rounded ? ROUNDED : ''}</td>
          <td>${outcome.unitText}</td>`;
  return html`<tr>
    <td>
      ${about === undefined ? label : `${label} (${about})`}${law === undefined ? '' : `\u00a0[${law}]`}${marks.map(
        ({ text }) => html`<span class="mark">${text}</span>`,
      )}
    </td>
    <td>${article}</td>
    <td class="how">
      ${calculation ?? named}${explained ? html`<span class="where">${named}</span>` : undefined}
    </td>
    ${amount}
  </tr> `;
}

function statementHtml(lang: Lang, { text, about, law }: Statement): Markup {
  const label = law === undefined ? about : `[${law.number}] ${about ?? ''}`;
  if (label === undefined) return html`<li>${text}</li>`;
  return html`<li><b>${label}</b>${pairText(lang, label, text).slice(label.length)}</li>`;
}

/** Which dossier, when, and what it comes to. */
function headHtml({ about, conclusion }: SheetHead): Markup {
  const { label, amount, outcome, others = [], period, sentence } = conclusion;
  const said = amount?.text ?? outcome ?? '';
  return html`<div class="conclusion">
    <dl>${about.map(factHtml)}</dl>
    <div class="main"><span>${label}</span><span>${said}</span></div>
    ${others.map((other) => html`<div><span>${other.label}</span><span>${other.amount.text}</span></div>`)}
    ${period === undefined ? undefined : html`<p>${period}</p>`}
    ${sentence === undefined ? undefined : html`<p>${sentence}</p>`}
  </div>`;
}

function stampHtml(lang: Lang, stamp: Stamp): Markup {
  return html`<footer>${stampText(lang, stamp)}</footer>`;
}
