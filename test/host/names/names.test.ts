import assert from 'node:assert/strict';
import { addressOf, blockOf, MOST_COLUMNS, MOST_ROWS, sheetName } from '../../../src/host';

describe('the name of a new sheet', () => {
  const cases: [wished: string, taken: string[], name: string][] = [
    ['Constats', [], 'Constats'],
    ['Constats', ['constats'], 'Constats (2)'],
    ['Constats', ['Constats', 'Constats (2)'], 'Constats (3)'],
    ['a/b: c?', [], 'a b c'],
    ["'x'", [], 'x'],
    ['', [], 'RIS'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ];
  for (const [wished, taken, name] of cases) {
    it(`${wished || '(empty)'} is ${name}`, () => assert.equal(sheetName(wished, taken), name));
  }
});

describe('an address', () => {
  for (const address of ['A1', 'B2:N231', 'AA10:AB11', 'XFD1']) {
    it(`${address} there and back`, () => assert.equal(addressOf(blockOf(address)!), address));
  }
  it('has no order of its corners, and may be absolute', () => {
    assert.deepEqual(blockOf('$C$3:B2'), { row: 1, column: 1, rows: 2, columns: 2 });
  });
  it('may be whole columns or rows', () => {
    assert.deepEqual(blockOf('$B:C'), { row: 0, column: 1, rows: MOST_ROWS, columns: 2 });
    assert.deepEqual(blockOf('2:4'), { row: 1, column: 0, rows: 3, columns: MOST_COLUMNS });
  });
  for (const none of ['', 'A', '1', 'A0', 'A1:B2:C3', 'Nom', 'XFE1', 'A1048577']) {
    it(`${none || '(empty)'} is none`, () => assert.equal(blockOf(none), undefined));
  }
});
