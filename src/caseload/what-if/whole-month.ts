import { readAmount, type Category } from '../../engine';
import { centsOf, type Cents } from '../summary';

/** What is due a month in EUR, or the code of the refusal. */
export type Amount = string | { readonly refused: string };

/** What is kept of a row: its days, and what they come to as a whole month, before and after. */
export interface ProjectedPart {
  /** First day, `YYYY-MM-DD`; empty for the first of the month. */
  readonly from: string;
  readonly days: number;
  readonly category: Category;
  readonly before: Amount;
  readonly after: Amount;
}

/** A dossier before and after, in cents a month. */
export interface ProjectedDossier {
  readonly category: Category;
  readonly before: Cents;
  readonly after: Cents;
}

/**
 * The parts of a month as a whole one: each in proportion to its days, rounded to the cent as the law rounds a part (L 21 §5), in the category
 * of the last one. Refused where one of them is.
 */
export function wholeMonth(parts: readonly ProjectedPart[]): ProjectedDossier | { readonly refused: string } {
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const share = (amount: string, part: ProjectedPart): Cents =>
    centsOf(readAmount(amount).times(part.days).over(days).rounded().toString());
  let last = parts[0]!;
  let [before, after] = [0n, 0n];
  for (const part of parts) {
    if (typeof part.before !== 'string') return part.before;
    if (typeof part.after !== 'string') return part.after;
    before += share(part.before, part);
    after += share(part.after, part);
    if (part.from > last.from) last = part;
  }
  return { category: last.category, before, after };
}
