import type { Bareme } from '../../bareme';

/** The first day, `YYYY-MM-DD`, from which an amount of a supplement holds; undefined where it brings none. */
export function supplementStart({ tables }: Bareme): string | undefined {
  let first: string | undefined;
  for (const { rows } of Object.values(tables)) {
    for (const { supplement, from } of rows) {
      if (supplement && (first === undefined || from < first)) first = from;
    }
  }
  return first;
}
