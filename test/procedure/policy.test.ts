import assert from 'node:assert/strict';
import {
  PROCEDURE_POLICIES,
  QUESTIONS,
  answer,
  type PolicyKey,
  type QuestionName,
} from '../../src/procedure';
import { findings } from '../engine/examples';
import { SMALLEST } from './smallest';

/** PROCEDURE §11: the values of each point, the default first, and the question that reads it. */
const POINTS: Readonly<Record<PolicyKey, readonly [question: QuestionName, ...values: string[]]>> = {
  competenceDays: ['deadlines', 'calendar', 'working'],
  appealStart: ['deadlines', 'article53bis', 'nextWorkingDay'],
  reflection: ['deadlines', 'calendar', 'working'],
  piisStart: ['sanction', 'window', 'secondMonth'],
  abroadCount: ['sanction', 'weeks', 'days'],
  ceilingDate: ['recovery', 'decision', 'month'],
  premiumCeiling: ['premium', 'inclusive', 'strict'],
  maintenanceCap: ['maintenanceAid', 'ar', 'practice'],
  partialPayment: ['maintenanceAid', 'half', 'none'],
  counterPartial: ['spiCounter', 'month', 'covered'],
  piisOnTop: ['stateShare', 'add', 'none'],
};
const ENTRIES = Object.entries(POINTS);

const policyOf = (question: QuestionName, policy?: object): object => {
  const answered = answer({ ...SMALLEST[question], ...(policy && { policy }) });
  assert.ok(answered.status === 'ok', findings(answered.errors).join());
  return answered.policy;
};
/** The points of a question, each at one of its values. */
const pointsOf = (question: QuestionName, value: number): object =>
  Object.fromEntries(
    ENTRIES.filter(([, [of]]) => of === question).map(([key, [, ...values]]) => [key, values[value]]),
  );
const EVERY_OTHER = Object.fromEntries(ENTRIES.map(([key, [, , other]]) => [key, other]));

describe('PROCEDURE §11, the points that are read in two ways', () => {
  it('are these', () => {
    assert.deepEqual(
      PROCEDURE_POLICIES,
      Object.fromEntries(ENTRIES.map(([key, [, ...values]]) => [key, values])),
    );
  });

  for (const question of QUESTIONS)
    it(`${question} says the ones it reads: ${Object.keys(pointsOf(question, 0)).join(', ') || 'none'}`, () => {
      assert.deepEqual(policyOf(question), pointsOf(question, 0), 'by default');
      assert.deepEqual(policyOf(question, {}), pointsOf(question, 0), 'nothing chosen');
      assert.deepEqual(
        policyOf(question, pointsOf(question, 0)),
        pointsOf(question, 0),
        'the default chosen',
      );
      assert.deepEqual(
        policyOf(question, EVERY_OTHER),
        pointsOf(question, 1),
        'those of other questions are ignored',
      );
    });

  it('a point of another question changes nothing', () => {
    for (const question of QUESTIONS) {
      const others = Object.fromEntries(
        ENTRIES.filter(([, [of]]) => of !== question).map(([key, [, , other]]) => [key, other]),
      );
      assert.deepEqual(
        answer({ ...SMALLEST[question], policy: others }),
        answer(SMALLEST[question]),
        question,
      );
    }
  });

  for (const [what, policy, ...errors] of [
    ['an unknown point', { custody: 'days' }, 'UNKNOWN_FIELD /policy/custody'],
    ['an unknown value', { appealStart: 'tomorrow' }, 'UNKNOWN_VALUE /policy/appealStart'],
    ['a value of another point', { appealStart: 'calendar' }, 'UNKNOWN_VALUE /policy/appealStart'],
    ['a value that is none', { reflection: null }, 'WRONG_TYPE /policy/reflection'],
    ['no policy', null, 'WRONG_TYPE /policy'],
    ['a list', [], 'WRONG_TYPE /policy'],
    [
      'all of them',
      { a: 1, piisOnTop: 'half', ceilingDate: 1 },
      'UNKNOWN_FIELD /policy/a',
      'UNKNOWN_VALUE /policy/piisOnTop',
      'WRONG_TYPE /policy/ceilingDate',
    ],
  ] as const)
    it(`${what}: ${errors.join(', ')}`, () => {
      for (const question of QUESTIONS)
        assert.deepEqual(
          findings(answer({ ...SMALLEST[question], policy }).errors),
          [...errors].sort(),
          question,
        );
    });
});

describe('PROCEDURE §1, a note is never read', () => {
  it('and changes nothing', () => {
    for (const question of QUESTIONS)
      assert.deepEqual(
        answer({ ...SMALLEST[question], note: 'DISPENSED' }),
        answer(SMALLEST[question]),
        question,
      );
  });
});
