import assert from 'node:assert/strict';
import { compare, evaluate, parseFigure, rounded, type Ratio } from './evaluate';

const value = (formula: string, figures: Record<string, string | number> = {}): Ratio => {
  const said = evaluate(formula, figures);
  assert.ok('value' in said);
  return said.value;
};
const equal = (found: Ratio, expected: string): void =>
  assert.equal(compare(found, parseFigure(expected)), 0, expected);

describe('the evaluator of the formulas of the trace', () => {
  const formulas: [formula: string, figures: Record<string, string | number>, result: string][] = [
    ['12', {}, '12'],
    ['{a} + {b} × {c}', { a: 1, b: 2, c: 3 }, '7'],
    ['({a} + {b}) × {c}', { a: 1, b: 2, c: 3 }, '9'],
    ['{a} − {b} − {c}', { a: 10, b: 4, c: 3 }, '3'],
    ['{a} / {b} / {c}', { a: 12, b: 3, c: 2 }, '2'],
    ['{a} / 12', { a: '1025.00' }, '1025/12'],
    ['{a} × {b}', { a: '100.01', b: '1/3' }, '10001/300'],
    ['{rate} × {a}', { rate: '6 %', a: '50.00' }, '3'],
    ['max(0; {a} − {b})', { a: '1.00', b: '2.00' }, '0'],
    ['max(0; max(0; {a} − {b}) − {c})', { a: 9, b: 2, c: 3 }, '4'],
    ['min({a}; {b} × 2) + 1', { a: 9, b: 2 }, '5'],
    ['{a}', { a: '-0.01' }, '-0.01'],
  ];
  for (const [formula, figures, result] of formulas)
    it(`${formula} is ${result}`, () => equal(value(formula, figures), result));

  it('reads a comparison', () => {
    const said = evaluate('{a} < {b} / 2', { a: '1.00', b: '4.00' });
    assert.ok('sign' in said && said.sign === '<');
    equal(said.left, '1');
    equal(said.right, '2');
  });

  for (const [amount, cents] of [
    ['1/3', '0.33'],
    ['0.005', '0.01'],
    ['0.0049', '0.00'],
    ['-0.005', '0.00'],
    ['-0.015', '-0.01'],
  ] as const)
    it(`rounds ${amount} to ${cents}`, () => equal(rounded(parseFigure(amount)), cents));

  for (const formula of [
    '',
    '{b}',
    '{a',
    '{a} +',
    '{a} {a}',
    'max({a})',
    'avg({a}; {a})',
    '{a} / 0',
    '{a})',
    '{a} % 2',
  ])
    it(`refuses ${JSON.stringify(formula)}`, () => {
      assert.throws(() => evaluate(formula, { a: 1 }));
    });
});
