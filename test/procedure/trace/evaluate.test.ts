import assert from 'node:assert/strict';
import { evaluate, isSame, parseValue } from './evaluate';

describe('the evaluator of the formulas of the procedure', () => {
  const formulas: readonly [formula: string, figures: Record<string, string | number>, result: string][] = [
    ['{a} + {b} × {c}', { a: 1, b: 2, c: 3 }, '7'],
    ['{a} − {b} − {c}', { a: 10, b: 4, c: 3 }, '3'],
    ['{a} × {n} ÷ {d} × {k} ÷ {m}', { a: '10.05', n: 1, d: 3, k: 10, m: 30 }, '67/60'],
    ['12 × ({a} + {b})', { a: '0.01', b: '1/3' }, '103/25'],
    ['{a} + {b}', { a: '11/20', b: '3/20' }, '0.70'],
    ['min({a}; {b}; {c})', { a: 3, b: '2.99', c: 5 }, '2.99'],
    ['max(0; {a} − {b})', { a: 1, b: 2 }, '0'],
    ['max(0; {a} − max(0; {b}))', { a: 5, b: -2 }, '5'],
    ['cent({a} ÷ 2)', { a: '0.01' }, '0.01'],
    ['cent({a} ÷ 3)', { a: '0.01' }, '0'],
    ['euro({a})', { a: '0.50' }, '1'],
    ['euro({a})', { a: '0.49' }, '0'],
    ['euro({a} ÷ 1200)', { a: '0.495' }, '0'],
    ['euro({w} × {p} ÷ 100 ÷ 12)', { w: '4230.49', p: 380 }, '1340'],
    ['{d} + {n}', { d: '2026-02-26', n: 3 }, '2026-03-01'],
    ['{d} + {n} + 1', { d: '2028-02-28', n: 0 }, '2028-02-29'],
    ['endOfMonths({d}; {n})', { d: '2025-11-30', n: 3 }, '2026-02-28'],
    ['endOfMonths({d}; {n})', { d: '2025-11-28', n: 3 }, '2026-02-27'],
    ['endOfMonths({d}; {n})', { d: '2020-03-16', n: 72 }, '2026-03-15'],
    ['monthsAfter({d}; {n})', { d: '2026-02-28', n: 3 }, '2026-05-31'],
    ['monthsAfter({d}; {n})', { d: '2026-01-31', n: 1 }, '2026-02-28'],
    ['yearsAfter({d}; {n})', { d: '2024-02-29', n: 2 }, '2026-03-01'],
    ['yearsAfter({d}; {n})', { d: '2024-02-29', n: 4 }, '2028-02-29'],
    ['yearsAfter({d}; {n})', { d: '2026-12-31', n: 1 }, '2027-12-31'],
    ['firstOfNextMonth({d})', { d: '2026-12-01' }, '2027-01-01'],
    ['workingDays({d}; {n})', { d: '2026-10-30', n: 3 }, '2026-11-04'],
    ['workingDays({d}; {n})', { d: '2026-04-03', n: 1 }, '2026-04-07'],
    ['workingDay({d})', { d: '2026-12-25' }, '2026-12-28'],
    ['workingDay(endOfMonths({d}; 3))', { d: '2026-08-29' }, '2026-11-30'],
  ];
  for (const [formula, figures, result] of formulas)
    it(`${formula} of ${Object.values(figures).join(', ')} is ${result}`, () => {
      assert.ok(isSame(evaluate(formula, figures), parseValue(result)));
    });

  for (const formula of [
    ...['', '{b}', '{n} +', '{n} {n}', '{n})', '({n}', '{n} ÷ 0', '{n} / 2', '{n} % 2', '{n} < 2'],
    ...[
      'min({n})',
      'cent({n}; {n})',
      'sqrt({n})',
      'toString({n})',
      'workingDays({d})',
      'workingDays({n}; {d})',
    ],
    ...['{d} − {n}', '{n} + {d}', '{d} × 2', '{d} + {d}', '{d} + {n} ÷ 2', 'cent({d})'],
  ])
    it(`refuses ${JSON.stringify(formula)}`, () => {
      assert.throws(() => evaluate(formula, { n: 1, d: '2026-09-01' }));
    });

  it('a day is no number', () => assert.ok(!isSame('2026-09-01', parseValue(1))));
});
