import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInBareme, STATUSES, TABLE_IDS } from '../../src/bareme';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = read('../../docs/bareme.md');

/** The code blocks of the guide in one language, in order. */
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(
    (match) => match[1] ?? '',
  );

describe('docs/bareme.md', () => {
  it('shows the examples that the tests run', () => {
    const csv = blocks('csv');
    assert.deepEqual(csv, [read('fixtures/next-indexation.csv'), read('fixtures/still-in-force.csv')]);
    assert.deepEqual(
      blocks('json').map((block) => JSON.parse(block) as unknown),
      [JSON.parse(read('fixtures/next-indexation.json'))],
    );
  });

  it('names every table and every status', () => {
    for (const name of [...TABLE_IDS, ...STATUSES]) assert.ok(guide.includes(`\`${name}\``), name);
  });

  it('states the coverage as it is', () => {
    const { from, to, computedFrom, checkedOn } = builtInBareme.coverage;
    for (const date of [from, to, computedFrom, checkedOn]) assert.ok(guide.includes(date), date);
  });
});
