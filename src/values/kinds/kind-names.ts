import { KINDS, LANGS } from '../../i18n';
import { wordKey, wordTable } from '../word-key';
import { KIND_ALIASES } from './aliases';
import { KIND_LIST, type Kind } from './kinds';
import { MONTH_WORDS, YEAR_WORDS } from './unit-words';

/** A kind as it was named, with or without `/year`. */
export interface NamedKind {
  readonly kind: Kind;
  /** The amount is EUR a year although the kind is monthly (`per: year`). */
  readonly perYear: boolean;
}

/** Code, labels in four languages and further names of a kind. */
export function kindNames({ code }: Kind): readonly string[] {
  return [code, ...LANGS.map((lang) => KINDS[code]?.[lang] ?? code), ...(KIND_ALIASES[code] ?? [])];
}

const TABLE = wordTable(KIND_LIST.flatMap((kind) => kindNames(kind).map((name) => [name, kind] as const)));

/**
 * The kind of that name (kinds.md §1): code or label in any language, with `/year` where it is a monthly kind given per
 * year; undefined where there is none, or where the name says another period than the kind can have.
 * Example: `findKind('Remplacement / an')`; `"Salaire mensuel"` is `work`.
 */
export function findKind(name: string): NamedKind | undefined {
  const key = wordKey(name);
  const kind = TABLE.get(key);
  if (kind !== undefined) return { kind, perYear: false };
  const yearly = kindBefore(YEAR_WORDS, key, ({ unit, yearly: can }) => can || unit === 'y');
  if (yearly !== undefined) return { kind: yearly, perYear: yearly.unit === 'm' };
  const monthly = kindBefore(MONTH_WORDS, key, ({ unit }) => unit === 'm');
  return monthly && { kind: monthly, perYear: false };
}

/** The kind whose name stands before one of these words at the end of a key, if it can have that period. */
function kindBefore(
  words: readonly string[],
  key: string,
  canHave: (kind: Kind) => boolean,
): Kind | undefined {
  for (const word of words) {
    const kind = key.endsWith(word) ? TABLE.get(key.slice(0, -word.length)) : undefined;
    if (kind !== undefined && canHave(kind)) return kind;
  }
  return undefined;
}
