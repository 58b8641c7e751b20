import type { RowProblem } from '../problems';

/** A negative amount in the column of what was paid is a regularisation, and no resource: the sentence is told by `key`. */
export function ofPayment<T extends RowProblem>(problem: T, field: string): RowProblem {
  if (problem.code !== 'NEGATIVE_AMOUNT' || field !== 'paid') return problem;
  return { ...problem, figures: { ...problem.figures, key: field } };
}
