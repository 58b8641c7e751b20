import type { Problem, Warning } from '../engine';
import {
  CONFIRMATION,
  LAWS,
  LAW_TABLES,
  SECTIONS,
  SHEET,
  fill,
  formatDate,
  dossierMessage,
  printable,
  warning,
  type Lang,
  type LawKey,
} from '../i18n';
import type { LawAmounts } from './law-amounts';
import type { CommonSectionId, LawStatement, Statement, StatementSection } from './sheet';
import {
  citedArticles,
  namedPlaceText,
  placeText,
  shortArticle,
  wantedText,
  type CitedArticle,
} from './words';

/** A section of statements; none where there is nothing to say. */
export function statementSection(
  lang: Lang,
  id: CommonSectionId,
  statements: readonly Statement[],
): StatementSection[] {
  return statements.length === 0 ? [] : [{ id, title: SECTIONS[id][lang], statements }];
}

export function warningStatements(lang: Lang, dossier: unknown, warnings: readonly Warning[]): Statement[] {
  return warnings.map(({ code, path }) => ({
    text: warning(lang, code),
    about: placeText(lang, dossier, path),
    code,
    path,
  }));
}

/** Every reason of a refusal, with its place in words and the name of its field. */
export function refusalStatements(lang: Lang, dossier: unknown, errors: readonly Problem[]): Statement[] {
  return errors.map((problem) => ({
    text: reasonText(lang, dossier, problem),
    about: namedPlaceText(lang, dossier, problem.path),
    code: problem.code,
    path: problem.path,
  }));
}

/** What is wrong; of a wrong type also what is wanted, as the contract says it for that very field. */
function reasonText(lang: Lang, dossier: unknown, problem: Problem): string {
  const wanted = problem.code === 'WRONG_TYPE' ? wantedText(lang, dossier, problem.path) : undefined;
  if (wanted === undefined) return dossierMessage(lang, problem);
  const value = problem.figures?.['value'];
  const said = dossierMessage(lang, {
    code: problem.code,
    ...(value !== undefined && { figures: { value } }),
  });
  return `${said} ${wanted}`;
}

/**
 * The rows of the barème that the calculation used: since when, how confirmed, from where. `cites`: beside the title of a source that has no
 * address what was cited for it, or the articles that the row serves.
 */
export function lawStatements(
  lang: Lang,
  law: LawAmounts,
  cites: 'address' | 'articles' = 'address',
): Statement[] {
  return law.statements().map((used) => ({
    about: LAW_TABLES[used.table]?.[lang] ?? used.table,
    text: lawText(lang, used, cites),
    law: used,
  }));
}

function lawText(lang: Lang, used: LawStatement, cites: 'address' | 'articles'): string {
  const { from, statuses, articles, sources, supplement } = used;
  const since =
    from === 'coverage'
      ? SHEET.sinceUnknown[lang]
      : fill(lang, SHEET.since[lang], { value: formatDate(lang, from) });
  const titles = sources.map(({ title: given, url, cited }) => {
    const title = printable(given, Infinity);
    return url === null && cites === 'address'
      ? `${title} (${fill(lang, SHEET.noAddress[lang], { ...(cited && { cited }) })})`
      : title;
  });
  return [
    since,
    ...statuses.map((status) => CONFIRMATION[status][lang]),
    ...(supplement ? [SHEET.fromSupplement[lang]] : []),
    ...(cites === 'articles' ? [articlesText(lang, articles)] : []),
    titles.join('; '),
  ].join(' · ');
}

/** In their order, each on one line: `"L 18 §4; L 21 §1"`. */
function articlesText(lang: Lang, articles: readonly string[]): string {
  return articles
    .map((article) => shortArticle(lang, article).replaceAll(' ', '\u00a0'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .join('; ');
}

/** Laws in the order of a list of articles. */
const LAW_ORDER: readonly LawKey[] = ['L', 'AR', 'AM 12/12/2002', 'LO', 'AR 21/09/2004', '1965', 'CJ'];

/** The articles that are cited, in the order of the law and as a decision writes them, then the laws in full. */
export function articleStatements(lang: Lang, articles: readonly string[]): Statement[] {
  const cited = new Map(
    articles
      .filter((article) => article !== '')
      .flatMap((article) => citedArticles(lang, article))
      .map((one) => [one.short, one] as const),
  );
  const inOrder = [...cited.values()].sort(
    (a, b) => lawRank(a) - lawRank(b) || a.short.localeCompare(b.short, 'en', { numeric: true }),
  );
  const laws = LAW_ORDER.filter((law) => inOrder.some((one) => one.law === law));
  return [
    ...inOrder
      .filter(({ short, law }) => law === undefined || short !== LAWS[law].short[lang]) // cited whole: below
      .map(({ short, long }) => ({ about: short, text: long })),
    ...laws.map((law) => ({ about: LAWS[law].short[lang], text: LAWS[law].long[lang] })),
  ];
}

function lawRank({ law }: CitedArticle): number {
  return law === undefined ? LAW_ORDER.length : LAW_ORDER.indexOf(law);
}
