import type { KindProblem, Said } from './said';

/** The part of the month that a row says, and which of its columns says each end. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly saidBy: { readonly from?: 'from' | 'rightFrom'; readonly to?: 'to' | 'rightUntil' };
}

/**
 * The part of the month of a row (L 21 §5), from its days in the month and from the ends of the whole right: an end that lies in the month
 * cuts it short, one beyond it says nothing. Problems: RIGHT_NOT_BEGUN, RIGHT_ENDED where the right is of other months, RIGHT_CONFLICT where
 * two columns name another day of the month. Example: of September 2026, a right from 15/09/2026 is `from` that day, from 01/03/2025 nothing.
 */
export function periodOf(said: Said, problems: KindProblem[]): Period {
  const { month, rightFrom, rightUntil } = said;
  // Days are texts that sort: any day of the month begins with it.
  if (rightFrom !== undefined && rightFrom.slice(0, 7) > month)
    problems.push({ code: 'RIGHT_NOT_BEGUN', at: 'rightFrom', figures: { value: rightFrom } });
  if (rightUntil !== undefined && rightUntil.slice(0, 7) < month)
    problems.push({ code: 'RIGHT_ENDED', at: 'rightUntil', figures: { value: rightUntil } });
  const from = endOf(said, ['from', 'rightFrom'], problems);
  const to = endOf(said, ['to', 'rightUntil'], problems);
  return {
    ...(from && { from: from.day }),
    ...(to && { to: to.day }),
    saidBy: { ...(from && { from: from.key }), ...(to && { to: to.key }) },
  };
}

/** An end of the part of the month, with the column that says it. */
function endOf<Own extends 'from' | 'to', Whole extends 'rightFrom' | 'rightUntil'>(
  said: Said,
  [own, whole]: readonly [Own, Whole],
  problems: KindProblem[],
): { readonly day: string; readonly key: Own | Whole } | undefined {
  const [day, end] = [said[own], said[whole]];
  const inMonth = end?.slice(0, 7) === said.month ? end : undefined;
  if (day !== undefined && inMonth !== undefined && day !== inMonth) {
    const figures = { first: whole, value: inMonth, second: own, other: day };
    problems.push({ code: 'RIGHT_CONFLICT', at: whole, figures });
  }
  if (day !== undefined) return { day, key: own };
  return inMonth === undefined ? undefined : { day: inMonth, key: whole };
}
