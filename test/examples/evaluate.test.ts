import assert from 'node:assert/strict';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { FUNCTIONS } from '../../tools/examples/functions';
import type { Argument, Expectation, Expected, Sheet } from '../../tools/examples/model';
import { rawArgument, runExamples, type Call, type RawArgument } from './evaluate';

/** A sheet with one formula over a few cells. */
function sheetOf(expected: Expectation, args: readonly Argument[] = [{ range: 'A1:B2' }]): Sheet {
  return {
    name: 'S',
    about: '',
    widths: [],
    frozen: { rows: 0, columns: 0 },
    cells: [
      { at: 'A1', content: { day: '2026-09-01' }, look: 'inputDay' },
      { at: 'B1', content: 'work', look: 'input' },
      { at: 'A2', content: { error: '#DIV/0!' }, look: 'input' },
      { at: 'B2', look: 'input' },
    ],
    examples: [{ at: 'D1', formula: { id: 'AMOUNT', args }, expected }],
  };
}

const source = { rule: 'test' };
const amount = (text: string): Expected => ({ figure: { amount: text }, source });
const block = (...cells: Expected[][]): Expectation => ({ kind: 'cells', cells, at: 'H1', checks: 'L1' });

async function differences(expected: Expectation, call: Call): Promise<readonly string[]> {
  const [outcome] = await runExamples(call, [sheetOf(expected)]);
  return outcome!.differences;
}

const errorValue = (code: string): Error => Object.assign(new Error('why'), { code });

describe('the evaluator of the examples', () => {
  it('hands a range over as Excel does: serial numbers, null for blank, objects for errors', async () => {
    const seen: (readonly RawArgument[])[] = [];
    await runExamples((_id, args) => seen.push(args), [sheetOf(block([amount('1.00')]))]);
    const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };
    assert.deepEqual(seen, [
      [
        [
          [46266, 'work'],
          [error, null],
        ],
      ],
    ]);
  });

  it('hands a literal and a single cell over as a block, and null for what is left out', () => {
    const sheet = sheetOf(block([amount('1.00')]));
    assert.deepEqual(rawArgument(sheet, { literal: 2 }), [[2]]);
    assert.deepEqual(rawArgument(sheet, { range: 'B1' }), [['work']]);
    assert.equal(rawArgument(sheet, null), null);
  });

  it('agrees with the very cents, of a value, a block or a promise', async () => {
    const row = block([amount('0.10'), amount('1367.34')]);
    assert.deepEqual(await differences(block([amount('1367.34')]), () => 1367.34), []);
    assert.deepEqual(await differences(row, () => Promise.resolve([[0.1, 1367.34]])), []);
  });

  it('reports a cent, a float, a text and a missing value, by cell', async () => {
    const expected = block([amount('0.30')], [amount('0.30')], [amount('0.30')], [amount('0.30')]);
    assert.deepEqual(await differences(expected, () => [[0.31], [0.1 + 0.2], ['0.30'], [null]]), [
      'D1: expected 0.30, got 0.31',
      'D2: expected 0.30, got 0.30000000000000004',
      'D3: expected 0.30, got "0.30"',
      'D4: expected 0.30, got null',
    ]);
  });

  it('takes a day as the serial number that stands in the sheet', async () => {
    const expected = block([{ figure: { day: '2026-09-01' }, source }]);
    assert.deepEqual(await differences(expected, () => 46266), []);
    assert.deepEqual(await differences(expected, () => '2026-09-01'), [
      'D1: expected 2026-09-01, got "2026-09-01"',
    ]);
  });

  it('reads a null of a result as the zero that Excel shows', async () => {
    assert.deepEqual(await differences(block([amount('0.00')]), () => [[null]]), []);
  });

  it('reports another shape', async () => {
    assert.deepEqual(await differences(block([amount('1.00'), amount('2.00')]), () => [[1], [2]]), [
      'expected 1 × 2 cells, got 1 / 2',
    ]);
  });

  it('takes an error value that is thrown or within a block, and tells the two sorts apart', async () => {
    const expected = block([{ figure: { error: '#VALUE!' }, source }]);
    assert.deepEqual(await differences(expected, () => [[errorValue('#VALUE!')]]), []);
    const thrown: Call = () => {
      throw errorValue('#N/A');
    };
    assert.deepEqual(await differences(expected, thrown), ['D1: expected #VALUE!, got #N/A']);
  });

  it('does not take a mistake of the code for an error value', async () => {
    const broken: Call = () => {
      throw new TypeError('no function');
    };
    await assert.rejects(
      differences(block([{ figure: { error: '#VALUE!' }, source }]), broken),
      /no function/,
    );
  });

  it('looks for figures in the column of a table', async () => {
    const expected: Expectation = {
      kind: 'holds',
      held: [{ ...amount('911.56'), column: 2, label: 'month' }],
      at: 'H1',
      checks: 'I1',
      looks: ['listedText', 'listedAmount'],
      rows: 5,
    };
    assert.deepEqual(
      await differences(expected, () => [
        ['what', 'amount'],
        ['x', 911.56],
      ]),
      [],
    );
    assert.deepEqual(
      await differences(expected, () => [
        ['what', 'amount'],
        [911.56, 'x'],
      ]),
      ['column 2 has no 911.56 (month): "what" | "amount" / 911.56 | "x"'],
    );
  });

  it('runs every example, and no function that only answers its arguments passes', async () => {
    const called = new Set<string>();
    const outcomes = await runExamples((id, args) => {
      called.add(id);
      return args[0] ?? 0;
    }, EXAMPLE_SHEETS);
    assert.deepEqual([...called].sort(), Object.keys(FUNCTIONS).sort());
    assert.equal(outcomes.length, EXAMPLE_SHEETS.flatMap(({ examples }) => examples).length);
    assert.deepEqual(
      outcomes.filter((outcome) => outcome.differences.length === 0),
      [],
    );
  });
});
