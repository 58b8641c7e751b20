import { lookUp, type Bareme, type BaremeProblem, type Row, type Source } from '../../bareme';
import { baseAmounts, type BaseAmount } from '../../engine';
import type { Lang } from '../../i18n';
import { baremeLines, baremeRemarks, sourcesOf, type BaremeLine } from '../../sheet';

/** The amounts in force on a day, with where they come from. */
export interface InForce {
  /** Those of L 14 §1; EUR, exact texts. */
  readonly categories: readonly BaseAmount[];
  /** The row of the barème that they stand in. */
  readonly row: Row;
  /** The exemptions. */
  readonly others: readonly BaremeLine[];
  /** What is to be known of the amounts of this day. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  /** First days of the amounts before and after; absent where there are none. */
  readonly previousFrom?: string;
  readonly nextFrom?: string;
}

/** The amounts in force on `day` (`YYYY-MM-DD`), computed ones of before the first published ones too; or why there are none. */
export function inForceOn(bareme: Bareme, day: string, lang: Lang): InForce | { problem: BaremeProblem } {
  const found = lookUp(bareme, 'categories', day, { unpublished: true });
  if ('problem' in found) return found;
  const { row } = found;
  const lines = baremeLines(bareme, day, lang);
  const { rows } = bareme.tables.categories;
  const at = rows.indexOf(row);
  const [previous, next] = [rows[at - 1], rows[at + 1]];
  return {
    categories: baseAmounts(bareme, day) ?? [],
    row,
    others: lines.filter((line) => line.row !== row),
    remarks: baremeRemarks(bareme, day, lang),
    sources: sourcesOf([row]),
    ...(previous && { previousFrom: previous.from }),
    ...(next && { nextFrom: next.from }),
  };
}
