import assert from 'node:assert/strict';
import {
  answer,
  type AnswerOf,
  type AnswerOptions,
  type Command,
  type ProcedurePolicy,
} from '../../src/procedure';
import { mismatches } from '../cases/match';
import { findings, type Finding } from '../engine/examples';

/** The fields of a command of one question but its name. */
export type Given<Name extends Command['question']> = Partial<
  Omit<Extract<Command, { question: Name }>, 'question'>
>;

/** One choice of reading. */
export type Reading = Partial<ProcedurePolicy>;

/** What it shows, the command, and the part of the result that must be found. */
export type Example = readonly [what: string, command: Command, expect: object];

/** One `it` per row; the results match as those of the worked cases do. */
export function answers(examples: readonly Example[]): void {
  for (const [what, command, result] of examples)
    it(`${what}: ${JSON.stringify(result)}`, () => {
      assert.deepEqual(mismatches({ status: 'ok', result }, answer(command)), []);
    });
}

/** What it shows, the command, and every error of the refusal as `CODE /path`; none for a command that is answered. */
export type Refusal = readonly [what: string, command: Command, ...errors: Finding[]];

/** One `it` per row; the errors are exactly these, in any order. */
export function refuses(rows: readonly Refusal[]): void {
  for (const [what, command, ...expected] of rows)
    it(`${what}: ${expected.join(', ') || 'accepted'}`, () => {
      const { status, errors } = answer(command);
      assert.deepEqual(findings(errors), [...expected].sort());
      assert.equal(status === 'refused', expected.length > 0);
    });
}

/** What it shows, the command, and every warning of the answer as `CODE /path`. */
export type Remark = readonly [what: string, command: Command, ...warnings: Finding[]];

/** One `it` per row; the warnings are exactly these, in any order. */
export function warns(rows: readonly Remark[]): void {
  for (const [what, command, ...expected] of rows)
    it(`${what}: ${expected.join(', ') || 'no warning'}`, () => {
      const { status, errors, warnings } = answer(command);
      assert.equal(status, 'ok', findings(errors).join(', '));
      assert.deepEqual(findings(warnings), [...expected].sort());
    });
}

/** The whole result of a command that is answered. */
export function resultOf<C extends Command>(command: C, options?: AnswerOptions): AnswerOf[C['question']] {
  const answered = answer(command, options);
  assert.ok(answered.status === 'ok', findings(answered.errors).join(', '));
  return answered.result as AnswerOf[C['question']];
}

/** The figures of the first error of a refusal. */
export function figuresOf(command: Command): unknown {
  return answer(command).errors[0]?.figures;
}
