import assert from 'node:assert/strict';
import { checkStructure, required, shape, text, visibleText } from '../../../src/engine/structure';
import { finds } from './shapes';

const REASON = shape({ reason: required(visibleText(200)) });
const OUT = ['OUT_OF_RANGE /reason'];

describe('a text of which a character at least is not blank', () => {
  finds(REASON, [
    ['one letter', { reason: 'x' }, []],
    ['a letter between blanks', { reason: ' \t é \n' }, []],
    ['a figure of eight', { reason: '∞' }, []],
    ['200 characters', { reason: 'x'.repeat(200) }, []],
    ['201 characters', { reason: 'x'.repeat(201) }, OUT],
    ['200 characters of two halves', { reason: '😀'.repeat(200) }, []],
    ['201 characters of two halves', { reason: '😀'.repeat(201) }, OUT],
    ['199 blanks and a letter', { reason: `${' '.repeat(199)}x` }, []],
    ['200 blanks and a letter', { reason: `${' '.repeat(200)}x` }, OUT],
    ['nothing', { reason: '' }, OUT],
    ['a blank', { reason: ' ' }, OUT],
    ['a tab and a line break', { reason: '\t\r\n' }, OUT],
    ['blanks that do not break', { reason: '\u00a0\u202f' }, OUT],
    ['wide blanks', { reason: '\u3000\u2003' }, OUT],
    ['200 blanks', { reason: ' '.repeat(200) }, OUT],
    ['left out', {}, ['MISSING_FIELD /reason']],
    ['null', { reason: null }, ['WRONG_TYPE /reason']],
    ['a number', { reason: 5 }, ['WRONG_TYPE /reason']],
  ]);

  it('is said with its length', () => {
    assert.deepEqual(checkStructure({ reason: ' ' }, REASON), [
      { code: 'OUT_OF_RANGE', path: '/reason', figures: { value: ' ', min: 1, max: 200 } },
    ]);
  });

  describe('and any text may be blank', () =>
    finds(shape({ reason: text(1, 200) }), [
      ['a blank', { reason: ' ' }, []],
      ['nothing', { reason: '' }, OUT],
    ]));
});
