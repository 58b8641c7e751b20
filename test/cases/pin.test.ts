import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lawCases } from './index';

/**
 * The cases are frozen: their number, and a hash of id, input and expectation of all. A change of an expected figure
 * needs its source written down, and only then the new hash here.
 */
const NUMBER = 239;
const HASH = 'ee02f06a0356681d62b837a72646516021601164abb23ad334574685b9a24973';

/** JSON with sorted keys, so that the layout of the files is free. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

describe('the worked cases', () => {
  it(`are ${NUMBER}, each with its own id`, () => {
    assert.equal(lawCases.length, NUMBER);
    assert.equal(new Set(lawCases.map(({ id }) => id)).size, NUMBER);
  });

  it('have the inputs and expectations they were given with', () => {
    const pinned = lawCases
      .map(({ id, input, expect }) => canonical([id, input, expect]))
      .sort()
      .join('\n');
    assert.equal(createHash('sha256').update(pinned).digest('hex'), HASH);
  });

  it('say where the publisher erred when they depart from what is printed', () => {
    for (const { id, status, why, published } of lawCases) {
      if (status === 'published-wrong') assert.ok(why && published, id);
      if (status === 'contested') assert.ok(why, id);
    }
  });
});
