import assert from 'node:assert/strict';
import { assess, assessLine } from '../../src/engine';
import { reference } from '../reference';
import { lawCases } from './index';
import type { LawCase } from './index';
import { mismatches } from './match';

/** A text stands for a line that is not JSON. */
const byEngine = ({ input }: LawCase): unknown =>
  typeof input === 'string' ? assessLine(input) : assess(input);

const nameOf = ({ id, title, status, sourceKey, why, published }: LawCase): string => {
  const name = `${id} [${sourceKey}] ${title}`;
  if (status === 'contested') return `${name} (one reading: ${why ?? ''})`;
  if (status !== 'published-wrong') return name;
  return `${name} (published wrong, ${JSON.stringify(published)}: ${why ?? ''})`;
};

const families = new Set(lawCases.map(({ family }) => family));

for (const family of families)
  describe(`worked cases: ${family}`, () => {
    for (const lawCase of lawCases.filter((one) => one.family === family))
      it(nameOf(lawCase), () => {
        assert.deepEqual(mismatches(lawCase.expect, byEngine(lawCase)), []);
        assert.deepEqual(mismatches(lawCase.expect, reference(lawCase.input)), [], 'the plain reference');
      });
  });
