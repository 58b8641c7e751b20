import assert from 'node:assert/strict';
import type { TraceStep } from '../../../src/engine';
import { answer, type Command } from '../../../src/procedure';

/** The steps of a rule, in their order. */
export function stepsOf(command: Command, rule: string): readonly TraceStep[] {
  const answered = answer(command, { trace: true });
  assert.ok(answered.status === 'ok' && answered.trace, JSON.stringify(answered.errors));
  return answered.trace.filter((step) => step.rule === rule);
}

/** The only step of a rule. */
export function stepOf(command: Command, rule: string): TraceStep {
  const steps = stepsOf(command, rule);
  assert.equal(steps.length, 1, `${steps.length} steps of ${rule}`);
  return steps[0]!;
}
