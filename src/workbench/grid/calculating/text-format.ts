import { numfmt } from '@univerjs/core';
import type { Lang } from '../../../i18n';

/** A text, a sign behind `\`, what fills or leaves room, brackets, halves of a day; else one sign. */
const TOKENS = /"[^"]*"?|\\[^]|[_*][^]|\[[^\]]*\]|AM\/PM|A\/P|[^]/gi;
const GENERAL = /^(?:General|Standard|Standaard)$/i;
/** Brackets that say no language: a colour, a condition, a currency, hours in all. */
const BRACKET =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[<>=]+-?\d+(?:\.\d+)?|\$[^\]]*)\]$/i;
const ELAPSED = /^\[(h+|u+|m+|s+)\]$/i;
const LETTER = /^\p{L}$/u;
const PLACE = /^[0#?]$/;

/** The letters of days and hours in a language, and in English. */
const LETTERS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { d: 'd', m: 'm', y: 'y', h: 'h', s: 's' },
  fr: { j: 'd', m: 'm', a: 'y', h: 'h', s: 's' },
  // Some type the `h` of the clock.
  nl: { d: 'd', m: 'm', j: 'y', u: 'h', h: 'h', s: 's' },
  de: { t: 'd', m: 'm', j: 'y', h: 'h', s: 's' },
};

/** Which sign parts decimals: `,` or `.`; `groups`: `.` parts thousands. */
interface Signs {
  readonly decimal: ',' | '.' | 'either' | 'unclear';
  readonly groups: boolean;
}

/**
 * What TEXT makes of a number, of a day or of a text: formats are read as they are typed in Belgium (`"0,00"`, `"jj/mm/aaaa"`), and as in
 * English (`"0.00"`, `"dd/mm/yyyy"`), since a file holds what its writer typed; the answer is written as in `lang`. Undefined where a format
 * is none, or has two meanings (`"0,000"`). Example, in French: 1314.2 with `"0,00"` is `"1314,20"`.
 */
export function textInFormat(value: number | string, format: string, lang: Lang): string | undefined {
  if (format === '') return '';
  if (GENERAL.test(format)) return numfmt.format('General', value, { locale: lang });
  const tokens = format.match(TOKENS) ?? [];
  const isPlain = tokens.every((token) => !LETTER.test(token) || token.toUpperCase() === 'E');
  const english =
    isPlain && !tokens.some((token) => ELAPSED.test(token)) ? numbers(tokens, lang) : days(tokens, lang);
  if (english === undefined || (english.isDay && typeof value === 'number' && value < 0)) return undefined;
  try {
    return numfmt.format(english.pattern, value, { locale: english.locale, throws: true });
  } catch {
    return undefined;
  }
}

interface English {
  readonly pattern: string;
  readonly locale: string;
  readonly isDay: boolean;
}

function days(tokens: readonly string[], lang: Lang): English | undefined {
  const letters = tokens.flatMap((token) => {
    if (LETTER.test(token)) return [token.toLowerCase()];
    return ELAPSED.test(token) ? [token.slice(1, 2).toLowerCase()] : [];
  });
  if (tokens.some((token) => token.startsWith('[') && !BRACKET.test(token) && !ELAPSED.test(token)))
    return undefined;
  if (tokens.some((token) => token === '#' || token === '?')) return undefined;
  const fitting = (one: Lang) => letters.every((letter) => letter in LETTERS[one]);
  const read = (one: Lang) =>
    tokens
      .map((token, i) => {
        const said = LETTERS[one][token.toLowerCase()];
        if (said !== undefined) return said;
        if (ELAPSED.test(token))
          return token.toLowerCase().replace(/[a-z]/g, (letter) => LETTERS[one][letter]!);
        // Parts of a second.
        return token === ',' && /^s$/i.test(tokens[i - 1] ?? '') ? '.' : token;
      })
      .join('');
  const own = [lang, 'en' as const].find(fitting);
  const patterns = new Set(
    own === undefined ? (['fr', 'nl', 'de'] as const).filter(fitting).map(read) : [read(own)],
  );
  const [pattern] = patterns;
  // What two languages read otherwise is read by neither.
  return pattern === undefined || patterns.size > 1 ? undefined : { pattern, locale: lang, isDay: true };
}

function numbers(tokens: readonly string[], lang: Lang): English | undefined {
  if (tokens.some((token) => token.startsWith('[') && !BRACKET.test(token))) return undefined;
  if (tokens.some((token, i) => /^e$/i.test(token) && !/^[-+]$/.test(tokens[i + 1] ?? ''))) return undefined;
  const runs = runsOf(tokens);
  const signs = runs.map(({ from, to }) => signsOf(tokens.slice(from, to).join('')));
  const decimals = new Set(signs.map(({ decimal }) => decimal).filter((decimal) => decimal !== 'either'));
  if (lang === 'en' && decimals.has('unclear'))
    return { pattern: tokens.join(''), locale: lang, isDay: false };
  if (decimals.has('unclear') || decimals.size > 1) return undefined;
  const isBelgian = decimals.has(',');
  const pattern = tokens.map((token, i) => {
    const run = runs.find(({ from, to }) => i >= from && i < to);
    if (run === undefined) return token;
    if (/\s/.test(token)) return partsThousands(tokens, i, run.to) ? ',' : token;
    return isBelgian ? (token === ',' ? '.' : token === '.' ? ',' : token) : token;
  });
  const groups = signs.some((one) => one.groups);
  return {
    pattern: pattern.join(''),
    locale: isBelgian && (groups || lang === 'en') ? 'de' : lang,
    isDay: false,
  };
}

/** Where places of digits stand, with the signs among them. */
function runsOf(tokens: readonly string[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!PLACE.test(tokens[from]!)) continue;
    let to = from;
    while (to < tokens.length && /^[0#?.,\s]$/.test(tokens[to]!)) to += 1;
    while (/\s/.test(tokens[to - 1]!)) to -= 1;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** Whether a blank among digits stands before three of them. */
function partsThousands(tokens: readonly string[], at: number, to: number): boolean {
  return /^\s[0#?]{3}(?![0#?])/.test(tokens.slice(at, to).join(''));
}

/** Before a group of three that is none of decimals: it begins with an optional place, and so do those before it. */
const OPTIONAL = /^#+$/;

function signsOf(run: string): Signs {
  const isSpaced = /[0#?]\s[0#?]{3}/.test(run);
  const bare = run.replace(/\s/g, '');
  const found = [...bare].filter((sign) => sign === ',' || sign === '.');
  const last = found.at(-1);
  if (last === undefined) return { decimal: 'either', groups: false };
  const other = last === ',' ? '.' : ',';
  const parts = bare.split(/[.,]/);
  const tail = parts.at(-1)!;
  const inThrees = (groups: readonly string[]) => groups.every((group) => group.length === 3);
  const unclear = { decimal: 'unclear', groups: false } as const;
  if (tail === '') return unclear;
  if (found.includes(other)) {
    const isOne = found.filter((sign) => sign === last).length === 1;
    return isOne && inThrees(parts.slice(1, -1)) ? { decimal: last, groups: other === '.' } : unclear;
  }
  if (found.length > 1) return inThrees(parts.slice(1)) ? { decimal: other, groups: last === '.' } : unclear;
  if (isSpaced || tail.length !== 3 || (parts[0]!.endsWith('0') && OPTIONAL.test(tail)))
    return { decimal: last, groups: false };
  // `#,##0`: no decimals begin with a place that may stay empty and end with one that may not.
  return OPTIONAL.test(parts[0]!) && /^#.*0$/.test(tail) ? { decimal: other, groups: last === '.' } : unclear;
}
