import assert from 'node:assert/strict';
import { cellOf, isBlank, seen } from '../../src/values';

describe('cellOf', () => {
  const table: readonly (readonly [unknown, object])[] = [
    [null, { type: 'blank' }],
    ['', { type: 'blank' }],
    ['  \u00a0\u2009', { type: 'blank' }],
    ['\ufeff', { type: 'blank' }],
    [undefined, { type: 'missing' }],
    [0, { type: 'number', value: 0 }],
    [1e15, { type: 'number', value: 1e15 }],
    [NaN, { type: 'error', error: '#NUM!' }],
    [Infinity, { type: 'error', error: '#NUM!' }],
    [false, { type: 'boolean', value: false }],
    [' a ', { type: 'text', text: 'a' }],
    ['1\u202f314,20', { type: 'text', text: '1 314,20' }],
    ['#N/A', { type: 'error', error: '#N/A' }],
    ['#VALEUR!', { type: 'error', error: '#VALEUR!' }],
    ['#waarde!', { type: 'error', error: '#waarde!' }],
    ['#BEZUG!', { type: 'error', error: '#BEZUG!' }],
    ['#12', { type: 'text', text: '#12' }],
    [
      { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
      { type: 'error', error: '#DIV/0!' },
    ],
    [{ code: '#REF!' }, { type: 'error', error: '#REF!' }],
    [{}, { type: 'error', error: '#VALUE!' }],
    [[], { type: 'error', error: '#VALUE!' }],
    [10n, { type: 'error', error: '#VALUE!' }],
  ];
  for (const [raw, cell] of table) {
    it(`${typeof raw} ${String(raw)} is ${JSON.stringify(cell)}`, () => assert.deepEqual(cellOf(raw), cell));
  }

  it('a blank is not a zero, and shows nothing', () => {
    assert.equal(isBlank(cellOf('')), true);
    assert.equal(isBlank(cellOf(undefined)), true);
    assert.equal(isBlank(cellOf(0)), false);
    assert.equal(seen(cellOf(null)), '');
    assert.equal(seen(cellOf(0.5)), '0.5');
    assert.equal(seen(cellOf(true)), 'true');
    assert.equal(seen(cellOf('#N/A')), '#N/A');
  });
});
