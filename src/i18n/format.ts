import type { Lang } from './lang';

/** No-break space: a number is never cut at the end of a line. */
const NBSP = '\u00a0';

const DECIMAL: Readonly<Record<Lang, string>> = { fr: ',', nl: ',', de: ',', en: '.' };
const GROUP: Readonly<Record<Lang, string>> = { fr: NBSP, nl: '.', de: '.', en: ',' };

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * Writes an exact amount for reading: digits in groups of three, the decimal sign of the language.
 * Example: `formatAmount('fr', '1314.20')` is `"1 314,20"` (with a no-break space), in Dutch `"1.314,20"`. A debt has the minus sign of
 * print (−), which every amount that is read has; cells and files hold a hyphen ({@link plain}).
 */
export function formatAmount(lang: Lang, exact: string): string {
  const [whole = '', decimals] = plain(lang, exact).replace('-', '−').split(DECIMAL[lang]);
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, `$&${GROUP[lang]}`);
  return decimals === undefined ? grouped : `${grouped}${DECIMAL[lang]}${decimals}`;
}

/** The same with the euro sign where the language puts it: `"1 314,20 €"`, `"€ 1.314,20"`, of a debt `"€ −1.314,20"`. */
export function formatEuro(lang: Lang, exact: string): string {
  const amount = formatAmount(lang, exact);
  return lang === 'nl' || lang === 'en' ? `€${NBSP}${amount}` : `${amount}${NBSP}€`;
}

/** Writes an exact amount for a cell of a file: no groups, so that a spreadsheet reads a number. Example: `"1314,20"`. */
export function plain(lang: Lang, exact: string): string {
  return exact.replace('.', DECIMAL[lang]);
}

/** Writes a whole number for reading. Example: `formatCount('fr', 12500)` is `"12 500"`. */
export function formatCount(lang: Lang, count: number): string {
  return formatAmount(lang, String(count));
}

/** Writes a day `YYYY-MM-DD` for reading. Example: `"01/09/2026"`, in German `"01.09.2026"`. */
export function formatDate(lang: Lang, day: string): string {
  return day
    .split('-')
    .reverse()
    .join(lang === 'de' ? '.' : '/');
}

/** Writes a month `YYYY-MM` for reading. Example: `formatMonth('nl', '2026-09')` is `"september 2026"`. */
export function formatMonth(lang: Lang, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[lang][Number(number) - 1] ?? number} ${year}`;
}
