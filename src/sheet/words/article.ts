import { ARTICLE, LAWS, fill, type Lang } from '../../i18n';

/** `"AR 34 §2 al. 2"`, `"L 3 4°"`, `"AR 28–32"`, `"AR 22 §1 q"`: as the trace cites an article. */
const CITATION = /^(L|AR) (\d+)(?:–(\d+))?(?: §(\d+))?(?: (\d+)°)?(?: al\. (\d+))?(?: ([a-z]))?$/;

interface Citation {
  readonly law: 'L' | 'AR';
  readonly article: string;
  readonly last: string | undefined;
  readonly paragraph: string | undefined;
  readonly number: string | undefined;
  readonly alinea: string | undefined;
  readonly letter: string | undefined;
}

/** The parts of a citation; undefined for one of another form. */
function parse(citation: string): Citation | undefined {
  const found = CITATION.exec(citation);
  if (found === null) return undefined;
  const [, law, article = '', last, paragraph, number, alinea, letter] = found;
  return { law: law as 'L' | 'AR', article, last, paragraph, number, alinea, letter };
}

/** As it stands in a column. Example: `"AR 34 §2 al. 2"`, in Dutch `"KB 34 §2, lid 2"`. */
export function shortArticle(lang: Lang, citation: string): string {
  const cited = parse(citation);
  if (cited === undefined) return citation;
  const { law, article, last, paragraph, number, alinea, letter } = cited;
  return [
    `${LAWS[law].short[lang]} ${article}`,
    last && `–${last}`,
    paragraph && ` §${paragraph}`,
    number && ` ${fill(lang, ARTICLE.number[lang], { value: number })}`,
    alinea && fill(lang, ARTICLE.shortAlinea[lang], { value: alinea }),
    letter && ` ${letter}`,
  ]
    .filter(Boolean)
    .join('');
}

/** As a decision writes it. Example: `"AR du 11/07/2002, art. 34, § 2, alinéa 2"`. */
export function longArticle(lang: Lang, citation: string): string {
  const cited = parse(citation);
  if (cited === undefined) return citation;
  const { law, article, last, paragraph, number, alinea, letter } = cited;
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

/** The law that a citation names. */
export function lawOf(citation: string): 'L' | 'AR' | undefined {
  return parse(citation)?.law;
}
