import {
  builtInBareme,
  parseSupplement,
  withSupplement,
  type Bareme,
  type SupplementedBareme,
} from '../../bareme';

/** A file of amounts as it was read: the same barème is made of it in the pane, in the worker and for the functions. */
export interface SupplementText {
  readonly file: string;
  readonly text: string;
}

/** The built-in amounts completed by a supplement, or what is wrong with it. */
export function completed({ file, text }: SupplementText): SupplementedBareme {
  const parsed = parseSupplement(text, /\.json$/i.test(file) ? 'json' : 'csv', file);
  return 'problems' in parsed ? parsed : withSupplement(builtInBareme, parsed.supplement);
}

/** The amounts to reckon with; `supplement` was found usable before. */
export function baremeWith(supplement: SupplementText | undefined): Bareme {
  if (supplement === undefined) return builtInBareme;
  const made = completed(supplement);
  if ('problems' in made) throw new Error('the supplement was looked at before');
  return made.bareme;
}
