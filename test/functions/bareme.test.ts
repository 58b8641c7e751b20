import assert from 'node:assert/strict';
import { builtInBareme, lookUp } from '../../src/bareme';
import { setEnvironment } from '../../src/functions';
import { LANGS } from '../../src/i18n';
import { cell, column, outcome, spill } from './calls';

describe('RIS.BAREME', () => {
  it('a header, then the amounts in force with their first day and source', () => {
    const [header, ...lines] = spill('BAREME', '2026-09');
    assert.equal(header?.length, 5);
    assert.ok(header.every((text) => typeof text === 'string' && text !== ''));
    assert.deepEqual(
      lines.map((line) => line.slice(1, 4)),
      [
        [10938.74, 911.56, '01/09/2026'],
        [16408.11, 1367.34, '01/09/2026'],
        [22174.69, 1847.89, '01/09/2026'],
        ['', 321.99, '01/09/2026'],
        ['', 461.45, '01/09/2026'],
        [3863.93, '', '01/09/2026'],
        [155, '', lines[6]?.[3]],
        [250, '', lines[6]?.[3]],
        [310, '', lines[6]?.[3]],
      ],
    );
    for (const line of lines) {
      assert.match(String(line[0]), /\S/);
      assert.match(String(line[4]), /\S/, 'a source');
    }
  });

  it('names the grant holder only where the amount is another, shortage only when in force', () => {
    const monthly = (date: string) =>
      spill('BAREME', date)
        .slice(4)
        .map((line) => line[2])
        .filter((amount) => amount !== '');
    assert.deepEqual(monthly('2020-03-01'), [253.88, 70.81]);
    assert.deepEqual(monthly('2023-12-31'), [297.46]);
    assert.deepEqual(monthly('2024-01-01'), [297.46, 426.3]);
  });

  it('the first day and the day before', () => {
    assert.equal(spill('BAREME', 46265)[2]?.[2], 1340.47);
    assert.equal(spill('BAREME', 46266)[2]?.[2], 1367.34);
    assert.equal(spill('BAREME', 46266.5)[2]?.[2], 1367.34);
  });

  it('agrees with RIS.AMOUNT and RIS.EXEMPTION on the first day of every row', () => {
    for (const { from } of builtInBareme.tables.categories.rows) {
      if (
        from === 'coverage' ||
        'problem' in lookUp(builtInBareme, 'categories', from) ||
        from < '2005-08-01'
      )
        continue;
      const lines = spill('BAREME', from);
      for (const category of [1, 2, 3]) {
        assert.equal(lines[category]?.[2], cell('AMOUNT', from, category), from);
        assert.equal(lines.at(category - 4)?.[1], cell('EXEMPTION', from, 'general', null, category), from);
      }
      assert.equal(lines[4]?.[2], cell('EXEMPTION', from, 'spi'), from);
    }
  });

  it('before and after the coverage there is nothing, never the nearest row', () => {
    assert.equal(outcome('BAREME', '2005-07-31'), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(spill('BAREME', '2005-08-01')[2]?.[2], 625.6);
    assert.equal(spill('BAREME', '2026-12-31')[2]?.[2], 1367.34);
    assert.equal(outcome('BAREME', '2027-01-01'), '#N/A DATE_OUTSIDE_COVERAGE');
  });

  it('what is no date', () => {
    assert.equal(outcome('BAREME'), '#VALUE! MISSING_ARGUMENT');
    assert.equal(outcome('BAREME', [['']]), '#VALUE! MISSING_ARGUMENT');
    assert.equal(outcome('BAREME', 60), '#VALUE! BAD_DATE');
    assert.equal(outcome('BAREME', true), '#VALUE! BAD_DATE');
    assert.equal(outcome('BAREME', [[{ type: 'Error', basicValue: '#N/A' }]]), '#VALUE! CELL_ERROR');
    assert.equal(outcome('BAREME', column('2026-08', '2026-09')), '#VALUE! SEVERAL_DATES');
    assert.equal(outcome('BAREME', [['2026-08', '2026-09']]), '#VALUE! SEVERAL_DATES');
  });

  describe('in each language', () => {
    after(() => setEnvironment({ lang: 'en' }));
    it('other words, the same amounts', () => {
      const tables = LANGS.map((lang) => {
        setEnvironment({ lang });
        return spill('BAREME', '2026-09');
      });
      assert.equal(new Set(tables.map((table) => String(table[0]))).size, LANGS.length);
      const amounts = tables.map((table) =>
        table.map((line) => line.filter((one) => typeof one === 'number')),
      );
      for (const one of amounts) assert.deepEqual(one, amounts[0]);
    });
  });
});
