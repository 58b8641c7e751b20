import { builtInBareme, lookUp, rowAfter, type BaremeProblem, type Row } from '../bareme';
import { assess, type Category, type ComputedResult, type Problem, type Warning } from '../engine';

const CATEGORIES: readonly Category[] = [1, 2, 3];

/** The amounts of L 14 §1 on a day, with where they come from. */
export interface InForce {
  /** EUR, exact texts. */
  readonly amounts: readonly { category: Category; monthly: string; annual: string }[];
  /** The row of the barème. */
  readonly row: Row;
  /** First day of the next amounts; absent where none are known. */
  readonly nextFrom?: string;
  /** What the engine has to say of the amounts themselves: not published, or published otherwise. */
  readonly warnings: readonly Warning[];
}

/**
 * The amounts in force on `day` (`YYYY-MM-DD`), or why there are none. The monthly amount is the one that the engine pays,
 * to a person alone without resources: the pane computes nothing.
 */
export function inForceOn(day: string): InForce | { problem: BaremeProblem | Problem } {
  const found = lookUp(builtInBareme, 'categories', day);
  if ('problem' in found) return found;
  const results: ComputedResult[] = [];
  for (const category of CATEGORIES) {
    const result = assess(plainDossier(day, category));
    if (result.status === 'refused') return { problem: result.errors[0]! };
    results.push(result);
  }
  const nextFrom = rowAfter(builtInBareme.tables.categories, day)?.from;
  return {
    amounts: results.map(({ category, baseMonthly, baseAnnual }) => ({
      category,
      monthly: baseMonthly,
      annual: baseAnnual,
    })),
    row: found.row,
    ...(nextFrom !== undefined && { nextFrom }),
    warnings: results[0]!.warnings.filter(({ code }) => code.startsWith('BAREME_')),
  };
}

function plainDossier(day: string, category: Category) {
  return {
    id: 'pane',
    month: day.slice(0, 7),
    from: day,
    to: day,
    category,
    persons: [{ id: 'applicant', role: 'applicant' }],
  };
}
