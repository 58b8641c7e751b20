import { KINDS, LANGS } from '../../i18n';
import { wordKey, wordTable } from '../word-key';
import { KIND_ALIASES } from './aliases';
import { KIND_LIST, type Kind } from './kinds';
import { PERIOD_WORDS, type Period } from './unit-words';

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
  const found = kindAndPeriod(name);
  return found && inPeriod(found.kind, found.period);
}

/** A name taken apart: the kind, and the period that a word at its end says. */
export function kindAndPeriod(
  name: string,
): { readonly kind: Kind; readonly period: Period | undefined } | undefined {
  const key = wordKey(name);
  const kind = TABLE.get(key);
  if (kind !== undefined) return { kind, period: undefined };
  for (const [word, period] of PERIOD_WORDS) {
    const found = key.endsWith(word) ? TABLE.get(key.slice(0, -word.length)) : undefined;
    if (found !== undefined) return { kind: found, period };
  }
  return undefined;
}

/** A kind whose amounts are said to be of that period; undefined where it cannot have it. */
export function inPeriod(kind: Kind, period: Period | undefined): NamedKind | undefined {
  const own = { y: 'year', m: 'month', e: undefined, n: undefined }[kind.unit];
  if (period === undefined || period === own) return { kind, perYear: false };
  return period === 'year' && kind.yearly ? { kind, perYear: true } : undefined;
}
