import assert from 'node:assert/strict';
import { answer, answerLine } from '../../src/procedure';
import { procedureCases } from './index';
import { mismatches } from './match';

describe('worked cases of the procedure', () => {
  for (const { id, title, status, input, expect, why } of procedureCases) {
    const reading = status === 'contested' ? ` (one reading${why === undefined ? '' : `: ${why}`})` : '';
    it(`${id} ${title}${reading}`, () => {
      assert.deepEqual(mismatches(expect, answer(input)), []);
      assert.deepEqual(mismatches(expect, answerLine(JSON.stringify(input))), []);
    });
  }
});
