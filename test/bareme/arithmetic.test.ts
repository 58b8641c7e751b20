import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { builtInBareme, latestPivot, rowAt, type Row } from '../../src/bareme';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const { categories, spi, debtorCeilings, debtorScale, installationPremium, maintenanceAid } =
  builtInBareme.tables;

/** Half-up to the cent. */
const cents = (value: Decimal): string => value.toFixed(2);
const product = (base: string, coefficient: string): string => cents(new Exact(base).times(coefficient));
const monthly = (annual: string | null | undefined): string =>
  cents(new Exact(annual ?? assert.fail()).div(12));

/** 1.02^n rounded to four decimals, for the n that an index could reach in this century. */
const coefficients = Array.from({ length: 80 }, (_, n) => new Exact('1.02').pow(n).toFixed(4));

const indexed = [categories, spi, debtorCeilings].flatMap(({ id, rows }) =>
  rows.map((row): [string, Row] => [`${id} ${row.from}`, row]),
);

describe('barème: arithmetic of the published amounts', () => {
  for (const row of categories.rows) {
    for (const [category, annual] of Object.entries(row.values)) {
      const published = row.published?.[category];
      if (published === undefined) continue;
      it(`category ${category} of ${row.from}: monthly = half-up(annual / 12)`, () => {
        // The one published exception: 5,806.30 / 12 is 483.858...
        if (row.from === '2009-06-01' && category === '1') {
          assert.deepEqual([published, monthly(annual)], ['483.85', '483.86']);
        } else assert.equal(published, monthly(annual));
      });
    }
  }

  it('has a published month for every published year', () => {
    for (const row of categories.rows) assert.equal(row.published !== undefined, row.status !== 'computed');
  });

  for (const [name, row] of indexed) {
    it(`${name}: amount = half-up(base x coefficient)`, () => {
      const { base, coefficient } = row.index ?? assert.fail('no index');
      assert.ok(Object.keys(base).length >= 2);
      for (const [key, amount] of Object.entries(base)) {
        // The one published exception: 2,133.12 x 1.1487 = 2,450.31.
        if (name === 'spi 2006-10-01' && key === 'artisticAnnual') {
          assert.deepEqual([row.values[key], product(amount, coefficient)], ['2450.32', '2450.31']);
        } else assert.equal(row.values[key], product(amount, coefficient), key);
      }
    });

    it(`${name}: coefficient = 1.02^n rounded, with its pivot`, () => {
      assert.ok(coefficients.includes(row.index!.coefficient));
      assert.ok(row.index!.pivot);
    });
  }

  it('indexes all three categories, and the general and artistic amounts, in every row', () => {
    for (const row of categories.rows) assert.deepEqual(Object.keys(row.index!.base), ['1', '2', '3']);
    for (const row of spi.rows) {
      assert.equal(row.index!.base['generalMonthly'], '177.76');
      assert.equal(row.index!.base['artisticAnnual'], '2133.12');
      assert.equal(row.index!.status, 'derived');
    }
  });

  it('never goes back in the steps of the index', () => {
    for (const { id, rows } of [categories, spi, debtorCeilings]) {
      const steps = rows.map((row) => coefficients.indexOf(row.index!.coefficient));
      steps.forEach((step, index) =>
        assert.ok(step >= (steps[index - 1] ?? 0), `${id} ${rows[index]!.from}`),
      );
    }
  });

  it('has the same coefficient in every table on every day that one of them changes', () => {
    for (const { from } of spi.rows) {
      const debtors = rowAt(debtorCeilings, from);
      assert.equal(
        spi.rows.find((row) => row.from === from)!.index!.coefficient,
        rowAt(categories, from)!.index!.coefficient,
      );
      if (debtors) assert.equal(rowAt(spi, from)!.index!.coefficient, debtors.index!.coefficient);
    }
  });

  it('gives students without and with a grant the same amount from 2022-01-01 only', () => {
    for (const { from, values } of spi.rows) {
      assert.equal(values['studentGrantMonthly'] === values['generalMonthly'], from >= '2022-01-01', from);
    }
  });

  it('never chains the index: 2 % more than 2025 is not the amount of 2026', () => {
    assert.equal(product('10513.60', '1.02'), '10723.87');
    assert.equal(rowAt(categories, '2026-03-01')!.values['1'], '10723.75');
  });

  it('knows the pivot behind the latest amounts', () => {
    assert.deepEqual(latestPivot(builtInBareme), { value: '135.95', base: '2013=100', status: 'computed' });
  });

  it('prints the scale of the debtors of 2026-09-01 as euro half-up(perDependant x cumulated percentage / 12)', () => {
    const [row] = debtorScale.rows;
    const width = rowAt(debtorCeilings, row!.publishedOn!)!.values['perDependant']!;
    let percent = new Exact(0);
    for (let band = 1; band <= 13; band++) {
      percent = percent.plus(row!.values[`band${band}`]!);
      const amount = new Exact(width).times(percent).div(100).div(12).toDecimalPlaces(0);
      assert.equal(row!.published![`band${band}`], amount.toFixed(2), `band ${band}`);
    }
  });

  it('prints the premium of 2025-02-01 as a month of its category', () => {
    const [row] = installationPremium.rows;
    const annual = rowAt(categories, row!.publishedOn!)!.values[row!.values['category']!];
    assert.equal(row!.published!['category'], monthly(annual));
  });

  it('has the two ceilings of the maintenance aid apart: 12 months of the one pass 1,100, of the other not', () => {
    const { yearMax, monthMaxAr, monthMaxPractice } = maintenanceAid.rows[0]!.values;
    assert.ok(new Exact(monthMaxAr!).times(12).gt(yearMax!));
    assert.ok(new Exact(monthMaxPractice!).times(12).lt(yearMax!));
  });
});
