import assert from 'node:assert/strict';
import { environment, setEnvironment, type Environment } from '../../src/functions';
import { Memory } from '../../src/functions/memory';
import { cell, errorCell, spill } from './calls';

/** A memory that counts how often an answer is made. */
function counting(): {
  ask: (args: readonly unknown[], changes?: Partial<Environment>, id?: string) => number;
  memory: Memory;
  made: () => number;
} {
  const memory = new Memory();
  let made = 0;
  return {
    memory,
    made: () => made,
    ask: (args, changes = {}, id = 'AMOUNT') => {
      const answer = memory.answer(id, args, { ...environment(), ...changes }, () => [[(made += 1)]]);
      return (answer as number[][])[0]![0]!;
    },
  };
}

describe('the memory of the functions', () => {
  it('gives the answer of the same call', () => {
    const { ask, made } = counting();
    for (const args of [['2026-09', 2], ['2026-09', 2, [[1, null, '']]], [], [null, undefined]]) {
      assert.equal(ask(args), ask(structuredClone(args)), JSON.stringify(args));
    }
    assert.equal(made(), 4);
  });

  it('tells apart what a cell tells apart', () => {
    const { ask } = counting();
    const calls: unknown[][] = [
      [1],
      ['1'],
      [true],
      ['true'],
      [null],
      ['null'],
      [''],
      [undefined],
      ['undefined'],
      [1, null],
      [[[1]]],
      [[['1']]],
      [[[1, 2]]],
      [[[1], [2]]],
      [[['1,2']]],
      [[[1, 2]], null],
      [[[1], [2]], [[3]]],
      [[[1], [2], [3]]],
      [[[1, 2], [3]]],
      [[[1], [2, 3]]],
      ['a|string:1:b'],
      ['a', 'b'],
      [['a', 'b']],
      [[['a'], ['b']]],
      [[['a', 'b']]],
      [['a;', 'b']],
      [0],
      [Number.NaN],
      [Infinity],
      [1e21],
    ];
    const answers = calls.map((args) => ask(args));
    // [['a', 'b']] and [[['a'], ['b']]] are the same column of two cells.
    assert.equal(new Set(answers).size, calls.length - 1);
    assert.deepEqual(
      calls.map((args) => ask(args)),
      answers,
      'and again',
    );
  });

  it('tells apart language, barème and date system', () => {
    const { ask } = counting();
    const changes: Partial<Environment>[] = [
      {},
      { lang: 'fr' },
      { lang: 'nl' },
      { baremeVersion: 'another' },
      { from1904: true },
    ];
    const answers = changes.map((change) => ask(['2026-09', 2], change));
    assert.equal(new Set(answers).size, changes.length);
    assert.notEqual(ask(['2026-09', 2], {}, 'EXPLAIN'), ask(['2026-09', 2]));
  });

  it('never remembers an object: it may change', () => {
    const { ask, made, memory } = counting();
    const error = errorCell('#N/A');
    for (const args of [[error], [[[error]]], [[[1, error]]], [{ type: 'Entity' }]])
      assert.notEqual(ask(args), ask(args));
    assert.equal(made(), 8);
    assert.equal(memory.size, 0);
  });

  it('does not keep large ranges, nor long texts', () => {
    const { ask, memory } = counting();
    const range = (cells: number) => [Array.from({ length: cells }, () => [1])];
    assert.equal(ask(range(64)), ask(range(64)));
    assert.notEqual(ask(range(65)), ask(range(65)));
    assert.equal(ask(['x'.repeat(4_000)]), ask(['x'.repeat(4_000)]));
    assert.notEqual(ask(['x'.repeat(4_097)]), ask(['x'.repeat(4_097)]));
    assert.equal(memory.size, 2);
  });

  it('never holds more than 5,000 answers', () => {
    const { ask, memory } = counting();
    for (let i = 0; i < 20_000; i += 1) {
      ask([i]);
      if (i % 500 === 0) assert.ok(memory.size <= 5_000);
    }
    assert.ok(memory.size >= 2_500 && memory.size <= 5_000);
  });

  it('keeps what is asked for again and again, and forgets what is not', () => {
    const { ask } = counting();
    const [first, second] = [ask(['first']), ask(['second'])];
    for (let i = 0; i < 20_000; i += 1) {
      ask([i]);
      if (i % 2_000 === 0) assert.equal(ask(['first']), first);
    }
    assert.equal(ask([19_999]), ask([19_999]));
    assert.notEqual(ask(['second']), second);
  });

  it('keeps a fault as well', () => {
    const memory = new Memory();
    let made = 0;
    const answer = () =>
      memory.answer('AMOUNT', ['x'], environment(), () => {
        made += 1;
        return { code: 'BAD_DATE' };
      });
    assert.deepEqual(answer(), answer());
    assert.equal(made, 1);
  });

  it('a call that fails by a mistake of ours is not remembered', () => {
    const memory = new Memory();
    const fail = (): never => {
      throw new Error('a mistake');
    };
    assert.throws(() => memory.answer('AMOUNT', [1], environment(), fail), /a mistake/);
    assert.equal(memory.size, 0);
  });
});

describe('what is remembered is what would be computed', () => {
  const before = environment();
  afterEach(() => setEnvironment(before));

  it('the second time as the first', () => {
    const sheet = spill('EXPLAIN', '2026-09', 2, 123.45, 'work:spi');
    assert.deepEqual(spill('EXPLAIN', '2026-09', 2, 123.45, 'work:spi'), sheet);
  });

  it('a number, its text and a boolean in the same place', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, 1, 'minor-children'), 1367.34);
    assert.equal(cell('AMOUNT', '2026-09', 2, '1', 'minor-children'), 1367.34);
    assert.equal(cell('AMOUNT', '2026-09', 2, true, 'minor-children'), '#VALUE! WRONG_TYPE');
    assert.equal(cell('AMOUNT', '2026-09', 2, 1, 'minor-children'), 1367.34);
    assert.equal(cell('AMOUNT', '2026-09', 2, 1.314), '#VALUE! BAD_AMOUNT');
    assert.equal(cell('AMOUNT', '2026-09', 2, '1.314'), '#VALUE! AMBIGUOUS_AMOUNT');
  });

  it('another language, another date system, another barème', () => {
    assert.equal(spill('KINDS')[0]?.[1], 'Label');
    setEnvironment({ lang: 'nl' });
    assert.equal(spill('KINDS')[0]?.[1], 'Benaming');
    assert.equal(cell('AMOUNT', 46266, 2), 1367.34);
    setEnvironment({ from1904: true });
    assert.equal(cell('AMOUNT', 46266, 2), '#N/A DATE_OUTSIDE_COVERAGE');
    setEnvironment({ from1904: false });
    const { bareme } = before;
    const shorter = { ...bareme, coverage: { ...bareme.coverage, to: '2026-08-31' } };
    setEnvironment({ bareme: shorter, baremeVersion: 'shorter' });
    assert.equal(cell('AMOUNT', 46266, 2), '#N/A DATE_OUTSIDE_COVERAGE');
    setEnvironment(before);
    assert.equal(cell('AMOUNT', 46266, 2), 1367.34);
  });

  it('a barème without its version does not build', () => {
    // @ts-expect-error the answers remembered with the barème before would pass for its own
    const forget = () => setEnvironment({ bareme: before.bareme });
    assert.ok(forget);
  });
});
