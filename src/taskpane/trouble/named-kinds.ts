import { KINDS, type Lang } from '../../i18n';

/** Something wrong, with the figures of its sentence. */
interface Said {
  readonly figures?: Readonly<Record<string, string | number>>;
}

/**
 * The same with the kinds of resources that it proposes (`nearest`, codes of kinds.md) by their names in the language. Example: `"work, ale"` is
 * `"revenus professionnels, chèques ALE"`.
 */
export function withNamedKinds<T extends Said>(said: T, lang: Lang): T {
  const nearest = said.figures?.['nearest'];
  if (typeof nearest !== 'string') return said;
  const names = nearest.split(', ').map((code) => KINDS[code]?.[lang] ?? code);
  return { ...said, figures: { ...said.figures, nearest: names.join(', ') } };
}
