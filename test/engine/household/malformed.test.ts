import assert from 'node:assert/strict';
import { assess, assessLine } from '../../../src/engine';
import { findings } from '../examples';
import { APPLICANT, BASE, withRow, withSpi } from './inputs';

describe('HOUSEHOLD §8 pass 1, MALFORMED', () => {
  const lines: readonly (readonly [line: string, column?: number])[] = [
    [''],
    [' '],
    ['\t'],
    ['{', 2],
    ['{}}', 3],
    ['{"id":"a",}', 11],
    ["{'id':'a'}", 2],
    ['NaN', 1],
    ['Infinity', 1],
    ['{"paid":NaN}', 9],
    ['a', 1],
  ];
  for (const [line, column] of lines)
    it(`the line ${JSON.stringify(line)} is not JSON${column ? `, from character ${column} on` : ''}`, () => {
      assert.deepEqual(assessLine(line), {
        id: '',
        status: 'refused',
        errors: [{ code: 'MALFORMED', path: '', ...(column && { figures: { column } }) }],
        warnings: [],
      });
    });

  for (const line of ['null', 'true', '0', '"{}"', '[]', '[{"id":"a"}]'])
    it(`the line ${line} is not an object`, () => {
      assert.deepEqual(assessLine(line), {
        id: '',
        status: 'refused',
        errors: [{ code: 'MALFORMED', path: '' }],
        warnings: [],
      });
    });

  for (const value of [undefined, null, true, 1, NaN, 1n, 'text', [], [BASE], Symbol('s'), (): number => 1])
    it(`${typeof value} ${Object.prototype.toString.call(value)} is not an object of JSON`, () => {
      const { id, errors } = assess(value);
      assert.deepEqual([id, findings(errors)], ['', ['MALFORMED ']]);
    });

  const places: [where: string, hold: (value: number) => object][] = [
    ['an amount', (value) => ({ ...BASE, paid: value })],
    ['the id', (value) => ({ ...BASE, id: value })],
    ['the month', (value) => ({ ...BASE, month: value })],
    ['a boolean', (value) => ({ ...BASE, homeless: value })],
    ['an integer', (value) => ({ ...BASE, applicants: value })],
    ['a fraction', (value) => ({ ...BASE, custodyShare: value })],
    ['the category', (value) => ({ ...BASE, category: value })],
    ['the list of persons', (value) => ({ ...BASE, persons: value })],
    ['a person', (value) => ({ ...BASE, persons: [APPLICANT, value] })],
    ['equity', (value) => ({ ...BASE, equity: value })],
    ['spi', (value) => withSpi(value)],
    ['the kind of spi', (value) => withSpi({ kind: value })],
    ['the list of resources', (value) => ({ ...BASE, persons: [{ ...APPLICANT, resources: value }] })],
    ['a row', (value) => withRow(value)],
    ['the kind of a row', (value) => withRow({ kind: value })],
    ['a row hidden by its unknown kind', (value) => withRow({ kind: 'unknown', amount: value })],
    ['an unknown field', (value) => ({ ...BASE, unknown: value })],
    ['beside other findings', (value) => ({ month: '2026-13', unknown: 1, paid: value })],
  ];
  for (const [where, hold] of places)
    it(`NaN and Infinity in ${where}`, () => {
      for (const value of [NaN, Infinity, -Infinity]) {
        const { id, errors } = assess(hold(value));
        assert.deepEqual([id, findings(errors)], ['', ['MALFORMED ']], String(value));
      }
    });

  it('a number too large for JSON to hold reads as Infinity', () => {
    const { id, errors } = assessLine('{"id":"a","month":"2026-09","persons":[],"paid":1e400}');
    assert.deepEqual([id, findings(errors)], ['', ['MALFORMED ']]);
  });
});

describe('RESULT §1, the id of a refusal', () => {
  const ids: [what: string, input: object, id: string][] = [
    ['as given', { ...BASE, id: 'A', month: 'x' }, 'A'],
    ['too long', { ...BASE, id: 'x'.repeat(81) }, 'x'.repeat(81)],
    ['empty', { ...BASE, id: '' }, ''],
    ['absent', { month: '2026-09', persons: [] }, ''],
    ['a number', { ...BASE, id: 5 }, ''],
    ['null', { ...BASE, id: null }, ''],
    ['of a dossier without applicant', { ...BASE, id: 'A', persons: [] }, 'A'],
  ];
  for (const [what, input, id] of ids)
    it(what, () => {
      const result = assess(input);
      assert.equal(result.status, 'refused');
      assert.equal(result.id, id);
    });
});
