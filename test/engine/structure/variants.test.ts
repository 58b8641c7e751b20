import assert from 'node:assert/strict';
import {
  BOOLEAN,
  DATE,
  checkStructure,
  integer,
  object,
  required,
  shape,
  text,
  type Variant,
} from '../../../src/engine/structure';
import { finds } from './shapes';

const COMMON = { id: required(text(1, 5)), policy: object({ strict: BOOLEAN }) };
const KIND = { ask: required(text(1, 9)) };

/** Two kinds told by `ask`, with fields that both have. */
const QUESTION: Variant = {
  by: 'ask',
  kinds: new Map([
    ['when', shape({ ...COMMON, ...KIND, on: required(DATE) })],
    ['howMany', shape({ ...COMMON, ...KIND, count: integer(1, 3) })],
  ]),
  common: shape(COMMON),
};

/** The same without fields that both have. */
const { common: _common, ...APART } = QUESTION;

describe('a value of several kinds, told by a field of any name', () => {
  finds(QUESTION, [
    ['the one kind', { id: 'a', ask: 'when', on: '2026-09-01' }, []],
    ['the other', { id: 'a', ask: 'howMany', count: 3 }, []],
    ['what the kind asks for', { id: 'a', ask: 'when' }, ['MISSING_FIELD /on']],
    ['a field of the other kind', { id: 'a', ask: 'howMany', on: '2026-09-01' }, ['UNKNOWN_FIELD /on']],
    ['a field named kind', { id: 'a', ask: 'howMany', kind: 'when' }, ['UNKNOWN_FIELD /kind']],
    ['the common fields of a kind, once', { id: '', ask: 'howMany' }, ['OUT_OF_RANGE /id']],
  ]);
});

describe('a kind that is missing or unknown leaves the common fields to see', () => {
  const hidden = { on: 'never', count: 9, other: null };
  finds(QUESTION, [
    ['nothing at all', {}, ['MISSING_FIELD /ask', 'MISSING_FIELD /id']],
    ['no kind', { id: 'a', ...hidden }, ['MISSING_FIELD /ask']],
    ['a kind that is undefined', { id: 'a', ask: undefined }, ['MISSING_FIELD /ask']],
    ['an unknown kind', { id: 'a', ask: 'why', ...hidden }, ['UNKNOWN_VALUE /ask']],
    ['a kind in other letters', { id: 'a', ask: 'When', ...hidden }, ['UNKNOWN_VALUE /ask']],
    ['a kind of every object', { id: 'a', ask: 'constructor' }, ['UNKNOWN_VALUE /ask']],
    ['a kind that is none', { id: 'a', ask: null }, ['WRONG_TYPE /ask']],
    ['a kind in a list', { id: 'a', ask: ['when'] }, ['WRONG_TYPE /ask']],
    ['no id either', { ask: 'why' }, ['UNKNOWN_VALUE /ask', 'MISSING_FIELD /id']],
    [
      'deep in a common field',
      { id: 'long id', ask: 1, policy: { strict: 'yes', x: 1 } },
      ['WRONG_TYPE /ask', 'OUT_OF_RANGE /id', 'WRONG_TYPE /policy/strict', 'UNKNOWN_FIELD /policy/x'],
    ],
  ]);

  it('names the kind that was found', () => {
    assert.deepEqual(checkStructure({ id: 'a', ask: 'why' }, QUESTION), [
      { code: 'UNKNOWN_VALUE', path: '/ask', figures: { value: 'why' } },
    ]);
  });
});

describe('without common fields only the kind is said', () => {
  finds(APART, [
    ['no kind', { id: 1, policy: 1 }, ['MISSING_FIELD /ask']],
    ['an unknown kind', { id: 1, ask: 'why' }, ['UNKNOWN_VALUE /ask']],
    ['a known kind is looked at whole', { id: 1, ask: 'howMany' }, ['WRONG_TYPE /id']],
  ]);
});

describe('what is no object is malformed at the root, and of the wrong type below it', () => {
  const nested = shape({ question: { type: 'variant', ...QUESTION } });
  for (const value of [null, true, 1, 'when', [], [{ id: 'a', ask: 'when' }]]) {
    finds(QUESTION, [[JSON.stringify(value), value, ['MALFORMED ']]]);
    finds(nested, [[`{question: ${JSON.stringify(value)}}`, { question: value }, ['WRONG_TYPE /question']]]);
  }
  finds(nested, [
    [
      'below, the kind',
      { question: { ask: 'why' } },
      ['UNKNOWN_VALUE /question/ask', 'MISSING_FIELD /question/id'],
    ],
  ]);
  for (const value of [NaN, Infinity])
    finds(QUESTION, [
      [`${value} as kind`, { id: 'a', ask: value }, ['MALFORMED ']],
      [`${value} in a field that an unknown kind hides`, { id: 'a', ask: 'why', on: value }, ['MALFORMED ']],
    ]);
});
