import assert from 'node:assert/strict';
import { checkStructure } from '../../../src/engine';
import { COMMAND, QUESTIONS, answer } from '../../../src/procedure';
import { findings } from '../../engine/examples';
import { SMALLEST } from '../smallest';
import { finds } from './rows';

describe('PROCEDURE §1, every question', () => {
  for (const question of QUESTIONS) {
    describe(question, () => {
      finds(question, [
        ['the smallest command', {}],
        ['no id', { id: undefined }, 'MISSING_FIELD /id'],
        ['an empty id', { id: '' }, 'OUT_OF_RANGE /id'],
        ['an id of 80 characters', { id: 'x'.repeat(80) }],
        ['an id of 81 characters', { id: 'x'.repeat(81) }, 'OUT_OF_RANGE /id'],
        ['a note', { note: '' }],
        ['a long note', { note: 'x'.repeat(10_000) }],
        ['a note that is none', { note: 5 }, 'WRONG_TYPE /note'],
        ['an unknown field', { hello: 1 }, 'UNKNOWN_FIELD /hello'],
        ['a field in other letters', { Policy: {} }, 'UNKNOWN_FIELD /Policy'],
      ]);

      const required = Object.keys(SMALLEST[question]).filter(
        (field) => field !== 'ground' || question === 'sanction',
      );
      it(`needs ${required.join(', ')}`, () => {
        for (const field of required) {
          const { [field]: _taken, ...rest } = SMALLEST[question] as unknown as Record<string, unknown>;
          assert.deepEqual(findings(checkStructure(rest, COMMAND)), [`MISSING_FIELD /${field}`]);
        }
      });

      it('is answered', () => assert.equal(answer(SMALLEST[question]).status, 'ok'));
    });
  }

  it('is one of eight', () => assert.equal(QUESTIONS.length, 8));

  it('says a field that is missing by its place alone', () => {
    const { date: _date, ...rest } = SMALLEST.premium;
    assert.deepEqual(answer(rest).errors, [{ code: 'MISSING_FIELD', path: '/date' }]);
    const breach = { ...SMALLEST.sanction, ground: 'piis', decidedOn: '2026-09-01' };
    assert.deepEqual(answer(breach).errors, [{ code: 'MISSING_FIELD', path: '/notifiedOn' }]);
  });

  it('keeps the id of a refusal, where it can be read', () => {
    const idOf = (command: unknown): string => answer(command).id;
    assert.equal(idOf({ ...SMALLEST.premium, date: 'x', id: 'A' }), 'A');
    assert.equal(idOf({ question: 'tax', id: 'A' }), 'A');
    assert.equal(idOf({ ...SMALLEST.premium, id: 5 }), '');
    assert.equal(idOf([]), '');
  });
});
