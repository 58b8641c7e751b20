import type { Finding } from '../input';
import type { Policy } from './input';

/** What a question gives: its part of the result and its warnings. */
export interface Answered {
  result: Record<string, unknown>;
  warnings: Finding[];
}

/** A question of PROCEDURE: what it finds wrong in pass 2, what it answers when nothing is, the readings it uses. */
export interface Question<C> {
  readings: (keyof Policy)[];
  findings: (command: C, policy: Policy) => Finding[];
  answer: (command: C, policy: Policy) => Answered;
}

/** A finding or a warning, when it applies. */
export const when = (condition: boolean, code: string, path: string): Finding[] =>
  condition ? [{ code, path }] : [];

/** The items of a list that repeat an earlier one, by a field of each. */
export function repeated(values: string[], code: string, list: string, field: string): Finding[] {
  return values.flatMap((value, index) =>
    when(values.indexOf(value) < index, code, `/${list}/${index}/${field}`),
  );
}

export type Status = 'met' | 'notMet' | 'examine';

/** A condition of §2 or §6. */
export interface Condition {
  status: Status;
  article: string;
  from?: string;
}

/** notMet if any is, else examine if any is, else met. */
export function overallOf(conditions: Record<string, Condition>): Status {
  const statuses = Object.values(conditions).map(({ status }) => status);
  if (statuses.includes('notMet')) return 'notMet';
  return statuses.includes('examine') ? 'examine' : 'met';
}
