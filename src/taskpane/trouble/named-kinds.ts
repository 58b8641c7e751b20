import { KINDS, type Lang } from '../../i18n';
import { misspeltName } from '../../values';

/** Something wrong, with the figures of its sentence. */
interface Said {
  readonly figures?: Readonly<Record<string, string | number>>;
}

/**
 * The same with the kinds of resources that it proposes (`nearest`, codes of kinds.md) by their names in the language, with the name that was
 * misspelt where it is another one; those that are not near are left out. Example: of `"salair"`, `"work, ale"` is
 * `"revenus professionnels (salaire)"`.
 */
export function withNamedKinds<T extends Said>(said: T, lang: Lang): T {
  const { nearest, value } = said.figures ?? {};
  if (typeof nearest !== 'string') return said;
  const names = nearest.split(', ').flatMap((code) => {
    const meant = misspeltName(String(value), code);
    const label = KINDS[code]?.[lang] ?? code;
    if (meant === undefined) return [];
    return meant === label || meant === code ? [label] : [`${label} (${meant})`];
  });
  const { nearest: _codes, ...figures } = said.figures ?? {};
  return { ...said, figures: { ...figures, ...(names.length > 0 && { nearest: names.join(', ') }) } };
}
