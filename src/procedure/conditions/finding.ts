import type { Confidence, Day, Figure } from '../../engine';

import type { Ask } from '../ask';
import type { Answer } from '../command';
import type { Condition, ConditionStatus } from '../result';
import { dayText } from '../days';

/** A condition looked at, with what it was decided on. */
export interface Finding {
  readonly status: ConditionStatus;
  readonly article: string;
  /** The day from which a date cures it. */
  readonly from?: Day | undefined;
  readonly confidence?: Confidence | undefined;
  readonly reading?: string | undefined;
  /** JSON Pointers of the facts read. */
  readonly inputs: readonly string[];
  readonly figures?: Readonly<Record<string, Figure>>;
}

/** What a fact that must be says: yes, no, or unknown. */
export function statusOf(answer: Answer): ConditionStatus {
  return answer === 'yes' ? 'met' : answer === 'no' ? 'notMet' : 'examine';
}

/** notMet if any is, else examine if any is, else met. */
export function overallOf(findings: Iterable<Finding>): ConditionStatus {
  let overall: ConditionStatus = 'met';
  for (const { status } of findings) {
    if (status === 'notMet') return 'notMet';
    if (status === 'examine') overall = 'examine';
  }
  return overall;
}

/** The conditions as they stand in a result; each leaves its step in the trace as `conditions.CODE`. */
export function conditionsResult<Code extends string>(
  question: string,
  findings: ReadonlyMap<Code, Finding>,
  ask: Ask,
): Readonly<Partial<Record<Code, Condition>>> {
  const conditions: Partial<Record<Code, Condition>> = {};
  for (const [code, { status, article, from, ...step }] of findings) {
    const cured = from === undefined ? {} : { from: dayText(from) };
    conditions[code] = { status, article, ...cured };
    ask.trace?.add({
      ...step,
      rule: `${question}.${code}`,
      article,
      figures: { ...step.figures, ...cured },
      result: status,
      unit: 'choice',
    });
  }
  return conditions;
}
