import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, answerLine } from '../../src/procedure';
import { answerFaults } from '../reference/procedure/result-shape';
import { comparable } from './comparable';
import { brokenCommands } from './procedure/broken';
import { commands } from './procedure/commands';
import { PATIENCE, RUNS, holds } from './settings';

const anyCommand = fc.oneof<fc.Arbitrary<unknown>[]>(commands, brokenCommands);

/** Whatever a program may pass, and what no JSON can hold. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const bare = (command: unknown, trace: boolean): unknown =>
  comparable(answer(command, { trace }) as unknown as Parameters<typeof comparable>[0]);

describe('an answer of the procedure', function () {
  this.timeout(PATIENCE);

  it('leaves its command as it was', () => {
    holds(anyCommand, (command) => {
      const before = structuredClone(command);
      answer(deepFreeze(command), { trace: true });
      assert.deepEqual(structuredClone(command), before);
    });
  });

  it('is the same for the same command, with or without trace', () => {
    holds(anyCommand, (command) => {
      assert.deepEqual(bare(structuredClone(command), true), bare(command, false));
    });
  });

  it('is plain JSON, of the shape of the contract', () => {
    holds(fc.tuple(anyCommand, fc.boolean()), ([command, trace]) => {
      const text = JSON.stringify(command);
      // Four digits are all that a year of the contract has.
      if (text.includes('"9999-')) return;
      const result = answer(JSON.parse(text), { trace });
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      assert.deepEqual(answerFaults(result), []);
    });
  });

  it('lists no finding and no warning twice', () => {
    holds(anyCommand, (command) => {
      const { errors, warnings } = answer(command);
      for (const found of [errors, warnings]) {
        const keys = found.map(({ code, path }) => `${code} ${path}`);
        assert.equal(new Set(keys).size, keys.length, keys.join(', '));
      }
    });
  });

  it('is a refusal of whatever is no command, without throwing', () => {
    holds(anything, (value) => {
      const { status, errors, warnings } = answer(value);
      assert.equal(status, 'refused');
      assert.ok(errors.length > 0);
      assert.deepEqual(warnings, []);
    });
  });

  it('is given for a command that holds anything in one of its fields', () => {
    holds(
      fc.tuple(commands, fc.nat(1000), anything),
      ([command, position, value]) => {
        const keys = Object.keys(command);
        const changed = { ...command, [keys[position % keys.length]!]: value };
        assert.ok(['ok', 'refused'].includes(answer(changed).status));
      },
      RUNS * 2,
    );
  });

  it('is given for any line', () => {
    holds(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
      assert.equal(answerLine(line).status, 'refused');
    });
  });

  it('is given over eight thousand years', () => {
    const stays = [{ from: '2016-01-09', to: '9999-12-31' }];
    for (const ground of ['abroad', 'detention'])
      assert.equal(answer({ id: 'far', question: 'sanction', ground, stays }).status, 'ok');
  });
});
