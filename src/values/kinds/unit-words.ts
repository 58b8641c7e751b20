import { wordKey } from '../word-key';

/** Words that say "a year", in four languages, as keys. */
export const YEAR_WORDS: readonly string[] = [
  ...['an', 'annee', 'paran', 'annuel', 'annuels', 'annuelle', 'annuelles'],
  ...['jaar', 'perjaar', 'jaarlijks', 'jaarlijkse'],
  ...['jahr', 'projahr', 'imjahr', 'jahrlich', 'jahrliche'],
  ...['year', 'peryear', 'ayear', 'yearly', 'annual'],
];

/** Words that say "a month". */
export const MONTH_WORDS: readonly string[] = [
  ...['mois', 'parmois', 'mensuel', 'mensuels', 'mensuelle', 'mensuelles'],
  ...['maand', 'permaand', 'maandelijks', 'maandelijkse'],
  ...['monat', 'promonat', 'immonat', 'monatlich', 'monatliche'],
  ...['month', 'permonth', 'amonth', 'monthly'],
];

/** The time that a text between brackets names, "EUR" before it or not. Example: `namedPeriod("€ / an")` is `"year"`. */
export function namedPeriod(text: string): 'month' | 'year' | undefined {
  const key = wordKey(text).replace(/^(net|netto|eur|euro|euros)*/, '');
  if (YEAR_WORDS.includes(key)) return 'year';
  return MONTH_WORDS.includes(key) ? 'month' : undefined;
}
