import { listed } from '../listed';
import { wordKey } from '../word-key';

/** What amounts of income are given for. */
export type Period = 'month' | 'year';

const YEAR_WORDS: readonly string[] = [
  ...listed('an | annee | paran | annuel | annuels | annuelle | annuelles | jaar | perjaar | jaarlijks'),
  ...listed('jaarlijkse | jahr | projahr | imjahr | jahrlich | jahrliche | year | peryear | ayear'),
  ...listed('yearly | annual'),
];

const MONTH_WORDS: readonly string[] = [
  ...listed('mois | parmois | mensuel | mensuels | mensuelle | mensuelles | maand | permaand'),
  ...listed('maandelijks | maandelijkse | monat | promonat | immonat | monatlich | monatliche | month'),
  ...listed('permonth | amonth | monthly'),
];

/** Words that say "a month" or "a year", in four languages, as keys. */
export const PERIOD_WORDS: ReadonlyMap<string, Period> = new Map([
  ...YEAR_WORDS.map((word) => [word, 'year'] as const),
  ...MONTH_WORDS.map((word) => [word, 'month'] as const),
]);

/** The time that a text between brackets names, "EUR" before it or not. Example: `namedPeriod("€ / an")` is `"year"`. */
export function namedPeriod(text: string): Period | undefined {
  return PERIOD_WORDS.get(wordKey(text).replace(/^(net|netto|eur|euro|euros)*/, ''));
}
