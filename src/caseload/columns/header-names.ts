import { COLUMNS, LANGS } from '../../i18n';
import {
  inPeriod,
  kindAndPeriod,
  namedPeriod,
  wordKey,
  wordTable,
  type NamedKind,
  type Period,
} from '../../values';
import { COLUMN_CATALOGUE, COLUMN_KEYS, type ColumnKey } from './catalogue';

/** What a header stands for. */
export type Meaning =
  | { readonly column: ColumnKey }
  | { readonly kind: NamedKind }
  /** Code of a kind, or key of a column, whose amounts have another period than the header names. */
  | { readonly wrongUnit: string };

const COLUMN_TABLE = wordTable(
  COLUMN_KEYS.flatMap((key) =>
    [key, ...LANGS.map((lang) => COLUMNS[key][lang]), ...COLUMN_CATALOGUE[key].aliases].map(
      (name) => [name, key] as const,
    ),
  ),
);

/** Says that amounts are gross, in four languages; as a word of its own. */
export const GROSS = /\b(?:bruts?|brutes?|bruto|brutto|gross)\b/i;

/** Text in brackets, which plays no part in a header. */
export const BRACKETS = /\(([^)]*)\)|\[([^\]]*)\]/g;

/**
 * What a header means (caseload.md §1): case, accents, punctuation and text in brackets play no part; undefined where it is
 * not recognised. Two things in brackets are heard all the same, for they change euros: `work (spi)` is that kind, and
 * `replacement (per year)` is given per year. The month/year mix-up is the commonest error of this field: a period that the
 * header names is obeyed or refused. A kind that is said to be gross is not recognised.
 */
export function meaningOf(header: string): Meaning | undefined {
  const whole = meaningIn(header, undefined);
  if (whole !== undefined) return whole;
  const bare = header.replace(BRACKETS, ' ');
  if (bare === header) return undefined;
  const meaning = inBrackets(bare, header);
  // A gross amount is never read as a net one; of what was paid there is only one.
  return meaning !== undefined && 'kind' in meaning && GROSS.test(header) ? undefined : meaning;
}

function inBrackets(bare: string, header: string): Meaning | undefined {
  const periods = [...header.matchAll(BRACKETS)].map((match) => namedPeriod(match[1] ?? match[2] ?? ''));
  return meaningIn(
    bare,
    periods.find((period) => period !== undefined),
  );
}

function meaningIn(name: string, bracketed: Period | undefined): Meaning | undefined {
  const column = COLUMN_TABLE.get(wordKey(name));
  // What was paid is paid for the period of the row, a month at most.
  if (column === 'paid' && bracketed === 'year') return { wrongUnit: column };
  if (column !== undefined) return { column };
  const found = kindAndPeriod(name);
  if (found === undefined) return undefined;
  const { kind, period = bracketed } = found;
  const named = bracketed === undefined || bracketed === period ? inPeriod(kind, period) : undefined;
  return named === undefined ? { wrongUnit: kind.code } : { kind: named };
}
