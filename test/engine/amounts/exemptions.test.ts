import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { EXEMPTIONS, exemptionInForce, type ExemptionName } from '../../../src/engine/amounts';
import type { Category } from '../../../src/engine';

const on = (date: string, name: ExemptionName, category?: Category): ReturnType<typeof exemptionInForce> =>
  exemptionInForce(builtInBareme, date, name, category);

describe('AR 22 §2 and AR 35, the exemption of a day', () => {
  const rows: [
    date: string,
    name: ExemptionName,
    category: Category | undefined,
    per: string,
    amount: string,
  ][] = [
    ['2026-09-01', 'general', 1, 'year', '155.00'],
    ['2026-09-01', 'general', 2, 'year', '250.00'],
    ['2026-09-01', 'general', 3, 'year', '310.00'],
    ['2005-08-01', 'spi', undefined, 'month', '200.19'],
    ['2026-08-31', 'spi', 2, 'month', '315.67'],
    ['2026-09-01', 'spi', 2, 'month', '321.99'],
    ['2021-12-31', 'student', undefined, 'month', '258.96'],
    ['2020-04-30', 'student-grant', undefined, 'month', '70.81'],
    ['2020-05-01', 'student-grant', undefined, 'month', '253.88'],
    ['2021-09-30', 'student-grant', undefined, 'month', '258.96'],
    ['2021-10-01', 'student-grant', undefined, 'month', '72.23'],
    ['2022-01-01', 'student-grant', undefined, 'month', '264.13'],
    ['2024-01-01', 'shortage', undefined, 'month', '426.30'],
    ['2026-09-01', 'artistic', undefined, 'year', '3863.93'],
  ];
  for (const [date, name, category, per, amount] of rows)
    it(`${date} ${name}${category ? `, category ${category}` : ''}: ${amount} a ${per}`, () => {
      const found = on(date, name, category);
      assert.deepEqual([found?.per, found?.amount], [per, amount]);
    });

  it('is none where no amount is known', () => {
    assert.equal(on('2026-09-01', 'general'), undefined, 'without category');
    assert.equal(on('2005-07-31', 'spi'), undefined);
    assert.equal(on('2005-07-31', 'artistic'), undefined);
    assert.equal(on('2023-12-31', 'shortage'), undefined);
    for (const name of EXEMPTIONS) {
      assert.equal(on('2002-09-30', name, 2), undefined);
      assert.equal(on('2026-02-30', name, 2), undefined);
    }
  });
});

describe('AR 22 §2 and AR 35, the part of an income that is exempt', () => {
  const rows: [name: ExemptionName, income: string, exempt: string][] = [
    ['spi', '0.00', '0.00'],
    ['spi', '321.98', '321.98'],
    ['spi', '321.99', '321.99'],
    ['spi', '322.00', '321.99'],
    ['artistic', '3863.94', '3863.93'],
    ['general', '249.99', '249.99'],
    ['general', '250.00', '250.00'],
    ['general', '250.01', '250.00'],
    ['general', '16408.10', '250.00'],
    ['general', '16408.11', '0.00'], // the right ends there
    ['general', '16408.12', '0.00'],
    ['spi', '99999.00', '321.99'],
  ];
  for (const [name, income, exempt] of rows)
    it(`${name}: ${exempt} of ${income}`, () =>
      assert.equal(on('2026-09-01', name, 2)?.exemptPart(income), exempt));
});

describe('AR 22 §2 and AR 35, one cent under an exemption, on it, over it', () => {
  const cents = (amount: string, more: number): string => {
    const digits = String(Number(amount.replace('.', '')) + more).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const caps: [date: string, name: ExemptionName, category: Category | undefined, cap: string][] = [
    ['2026-09-01', 'general', 1, '155.00'],
    ['2026-09-01', 'general', 2, '250.00'],
    ['2026-09-01', 'general', 3, '310.00'],
    ['2026-09-01', 'student', undefined, '321.99'],
    ['2020-04-30', 'student-grant', undefined, '70.81'],
    ['2020-05-01', 'student-grant', undefined, '253.88'],
    ['2024-01-01', 'shortage', undefined, '426.30'],
    ['2026-09-01', 'artistic', undefined, '3863.93'],
  ];
  for (const [date, name, category, cap] of caps)
    it(`${date} ${name}${category ? `, category ${category}` : ''}`, () => {
      const exempt = (income: string) => on(date, name, category)?.exemptPart(income);
      assert.equal(exempt(cents(cap, -1)), cents(cap, -1));
      assert.equal(exempt(cap), cap);
      assert.equal(exempt(cents(cap, 1)), cap);
    });

  for (const [category, base, cap] of [
    [1, '10938.74', '155.00'],
    [2, '16408.11', '250.00'],
    [3, '22174.69', '310.00'],
  ] as const)
    it(`the general exemption of category ${category} ends at ${base}`, () => {
      const exempt = (income: string) => on('2026-09-01', 'general', category)?.exemptPart(income);
      assert.deepEqual([cents(base, -1), base, cents(base, 1)].map(exempt), [cap, '0.00', '0.00']);
    });

  it('the other exemptions have no such end, whatever the category', () => {
    for (const category of [undefined, 1, 2, 3] as const)
      assert.equal(on('2026-09-01', 'spi', category)?.exemptPart('99999.00'), '321.99');
  });
});
