import { COLUMNS, LANGS } from '../../i18n';
import { findKind, namedPeriod, wordKey, wordTable, type NamedKind } from '../../values';
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

const BRACKETS = /\(([^)]*)\)|\[([^\]]*)\]/g;

/**
 * What a header means (caseload.md §1): case, accents, punctuation and text in brackets play no part; undefined where it is
 * not recognised. Two things in brackets are heard all the same, for they change euros: `work (spi)` is that kind, and
 * `replacement (per year)` is given per year.
 */
export function meaningOf(header: string): Meaning | undefined {
  const whole = plainMeaning(header);
  if (whole !== undefined) return whole;
  const bare = header.replace(BRACKETS, ' ');
  if (bare === header) return undefined;
  const meaning = plainMeaning(bare);
  if (meaning === undefined) return undefined;
  const periods = [...header.matchAll(BRACKETS)].map((match) => namedPeriod(match[1] ?? match[2] ?? ''));
  const period = periods.find((named) => named !== undefined);
  if ('kind' in meaning) return withPeriod(meaning.kind, period);
  // What was paid is paid for the period of the row, a month at most.
  return meaning.column === 'paid' && period === 'year' ? { wrongUnit: 'paid' } : meaning;
}

function plainMeaning(name: string): Exclude<Meaning, { wrongUnit: string }> | undefined {
  const column = COLUMN_TABLE.get(wordKey(name));
  if (column !== undefined) return { column };
  const kind = findKind(name);
  return kind && { kind };
}

/** The month/year mix-up is the commonest error of this field: a unit that the header names is obeyed or refused. */
function withPeriod(named: NamedKind, period: 'month' | 'year' | undefined): Meaning {
  const { unit, yearly } = named.kind;
  const own = unit === 'y' || named.perYear ? 'year' : unit === 'm' ? 'month' : undefined;
  if (period === undefined || period === own) return { kind: named };
  return period === 'year' && yearly
    ? { kind: { kind: named.kind, perYear: true } }
    : { wrongUnit: named.kind.code };
}
