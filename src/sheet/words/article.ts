import { ARTICLE, LAWS, fill, type Lang, type LawKey } from '../../i18n';

/**
 * One citation: `"AR 34 §2 al. 2"`, `"L 3 4°"`, `"AR 28–32"`, `"AR 22 §1 q"`, `"LO 68quinquies §3"`, `"L 43/2"`, `"1965 art. 15"`;
 * without a law, `"7"`, it is an article of the law cited before.
 */
const CITATION =
  /^(?:(L|AR|LO|CJ|1965)(?: art\.)? )?(\d+(?:bis|ter|quater|quinquies)?(?:\/\d+)?)(?:[–-](\d+))?(?: §(\d+))?(?: (\d+)°)?(?: al\. (\d+))?(?: ([a-z]))?$/;
/** A decree of a day: `"AM 12/12/2002"`. */
const DECREE = /^(?:AR|AM) \d{2}\/\d{2}\/\d{4}$/;
/** Between the citations of a step: `"L 3 2°, 7"`, `"L 26; AR 42-55"`. */
const BETWEEN = /([,;]) /;

/** Keeps a citation on one line. */
const NBSP = '\u00a0';

interface Citation {
  readonly law: LawKey;
  /** Absent for a decree that is cited whole. */
  readonly article?: string;
  /** The law stands with the citation before. */
  readonly follows?: boolean;
  readonly last?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly number?: string | undefined;
  readonly alinea?: string | undefined;
  readonly letter?: string | undefined;
}

/** The parts of one citation; undefined for one of another form. */
function parse(citation: string, before: LawKey | undefined): Citation | undefined {
  if (DECREE.test(citation)) return Object.hasOwn(LAWS, citation) ? { law: citation as LawKey } : undefined;
  const found = CITATION.exec(citation);
  if (found === null) return undefined;
  const [, own, article = '', last, paragraph, number, alinea, letter] = found;
  const law = (own as LawKey | undefined) ?? before;
  if (law === undefined) return undefined;
  const follows = own === undefined;
  return { law, article, last, paragraph, number, alinea, letter, ...(follows && { follows }) };
}

/** The citations of an article as a step names it, with what stands behind each; undefined where one has another form. */
function parseAll(article: string): (readonly [citation: Citation, between: string])[] | undefined {
  const parts = article.split(BETWEEN);
  const found: (readonly [Citation, string])[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const citation = parse(parts[i]!, found.at(-1)?.[0].law);
    if (citation === undefined) return undefined;
    found.push([citation, parts[i + 1] ?? '']);
  }
  return found;
}

/** As it stands in a column. Example: `"AR 34 §2 al. 2"`, in Dutch `"KB 34 §2, lid 2"`; `"L 3 2°, 7"`. */
export function shortArticle(lang: Lang, article: string): string {
  const all = parseAll(article);
  if (all === undefined) return article;
  if (all.length === 1) return shortCitation(lang, all[0]![0]);
  return all
    .map(([citation, between]) => shortCitation(lang, citation).replaceAll(' ', NBSP) + between)
    .join(' ');
}

function shortCitation(lang: Lang, citation: Citation): string {
  const { law, article, follows, last, paragraph, number, alinea, letter } = citation;
  if (article === undefined) return LAWS[law].short[lang];
  // "L 1965 15" would read as two numbers.
  const named = law === '1965' ? fill(lang, ARTICLE.article[lang], { value: article }) : article;
  return [
    follows ? article : `${LAWS[law].short[lang]} ${named}`,
    last && `–${last}`,
    paragraph && ` §${paragraph}`,
    number && ` ${fill(lang, ARTICLE.number[lang], { value: number })}`,
    alinea && fill(lang, ARTICLE.shortAlinea[lang], { value: alinea }),
    letter && ` ${letter}`,
  ]
    .filter(Boolean)
    .join('');
}

/** A citation of its own, as a list of articles has it. */
export interface CitedArticle {
  readonly short: string;
  /** As a decision writes it. Example: `"AR du 11/07/2002, art. 34, § 2, alinéa 2"`. */
  readonly long: string;
  /** Undefined for a citation of a form that is not known. */
  readonly law: LawKey | undefined;
}

/** The citations of an article, each of its own: `"L 3 2°, 7"` cites two. */
export function citedArticles(lang: Lang, article: string): CitedArticle[] {
  const all = parseAll(article);
  if (all === undefined) return [{ short: article, long: article, law: undefined }];
  return all.map(([{ follows: _, ...citation }]) => ({
    short: shortCitation(lang, citation),
    long: longCitation(lang, citation),
    law: citation.law,
  }));
}

function longCitation(lang: Lang, citation: Citation): string {
  const { law, article, last, paragraph, number, alinea, letter } = citation;
  if (article === undefined) return LAWS[law].dated[lang];
  const say = (part: keyof typeof ARTICLE, value: string | undefined): string | undefined =>
    value && fill(lang, ARTICLE[part][lang], { value });
  return [
    LAWS[law].dated[lang],
    last === undefined ? say('article', article) : fill(lang, ARTICLE.range[lang], { value: article, last }),
    paragraph === '1' ? ARTICLE.firstParagraph[lang] : say('paragraph', paragraph),
    say('number', number),
    say('alinea', alinea),
    say('letter', letter),
  ]
    .filter(Boolean)
    .join(', ');
}
