import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lawCases, procedureCases, type LawCase } from './index';

/**
 * The cases are frozen: their number, and a hash of id, input and expectation of all. A change of an expected figure
 * needs its source written down, and only then the new hash here.
 */
const PINS: readonly (readonly [what: string, cases: readonly LawCase[], number: number, hash: string])[] = [
  ['of the amount', lawCases, 239, 'ee02f06a0356681d62b837a72646516021601164abb23ad334574685b9a24973'],
  [
    'of the procedure',
    procedureCases,
    179,
    '41c57016f0bdd075f73219ea3889784de213c605c9cf8d34d6bbc79934775313',
  ],
];

/** JSON with sorted keys, so that the layout of the files is free. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

for (const [what, cases, number, hash] of PINS) {
  describe(`the worked cases ${what}`, () => {
    it(`are ${number}, each with its own id`, () => {
      assert.equal(cases.length, number);
      assert.equal(new Set(cases.map(({ id }) => id)).size, number);
    });

    it('have the inputs and expectations they were given with', () => {
      const pinned = cases
        .map(({ id, input, expect }) => canonical([id, input, expect]))
        .sort()
        .join('\n');
      assert.equal(createHash('sha256').update(pinned).digest('hex'), hash);
    });

    it('say where the publisher erred when they depart from what is printed', () => {
      for (const { id, status, why, published } of cases) {
        if (status === 'published-wrong') assert.ok(why && published, id);
      }
    });
  });
}

describe('the contested cases of the amount', () => {
  it('say which readings there are', () => {
    for (const { id, status, why } of lawCases) if (status === 'contested') assert.ok(why, id);
  });
});
