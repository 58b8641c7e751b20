import assert from 'node:assert/strict';
import { builtInBareme, rowAfter, rowAt, tableCoverage, type Row, type Table } from '../../src/bareme';
import { addDays, eachDay } from './days';

const { coverage, tables } = builtInBareme;

/** The same question, asked of every row in turn. */
function linear({ rows }: Table, date: string): Row | undefined {
  const inForce = rows.filter((row) => row.from === 'coverage' || row.from <= date).at(-1);
  return inForce?.to === undefined || inForce.to >= date ? inForce : undefined;
}

describe('barème: the row in force', () => {
  for (const table of Object.values(tables)) {
    for (const [index, row] of table.rows.entries()) {
      if (row.from !== 'coverage') {
        const { from } = row;
        it(`${table.id}: ${from} has its row that day, and not the day before`, () => {
          const eve = addDays(from, -1);
          const before = table.rows[index - 1];
          assert.equal(rowAt(table, from), row);
          assert.equal(rowAt(table, eve), before?.to === undefined || before.to >= eve ? before : undefined);
          assert.equal(rowAfter(table, eve), row);
          assert.equal(rowAfter(table, from), table.rows[index + 1]);
        });
      }
      if (row.to !== undefined) {
        const { to } = row;
        it(`${table.id}: ${to} still has its row, the day after has not`, () => {
          assert.equal(rowAt(table, to), row);
          assert.notEqual(rowAt(table, addDays(to, 1)), row);
        });
      }
    }

    it(`${table.id}: binary search and linear search agree on every day from 2002 to 2031`, () => {
      for (const day of eachDay('2002-01-01', '2031-12-31'))
        assert.equal(rowAt(table, day), linear(table, day), day);
    });
  }

  it('leaves no hole in a table of steps from its first row to the end of its coverage', () => {
    for (const table of Object.values(tables).filter(({ shape }) => shape === 'steps')) {
      const { to } = tableCoverage(builtInBareme, table.id);
      const [first] = table.rows;
      const from = first!.from === 'coverage' ? coverage.computedFrom : first!.from;
      for (const day of eachDay(from, to)) assert.ok(rowAt(table, day), `${table.id} ${day}`);
    }
  });

  it('has amounts of the categories on every day covered, and of the SPI on every day published', () => {
    for (const day of eachDay(coverage.computedFrom, coverage.to))
      assert.ok(rowAt(tables.categories, day), day);
    for (const day of eachDay(coverage.from, coverage.to)) assert.ok(rowAt(tables.spi, day), day);
  });

  it('answers with the amounts of the handbook', () => {
    const category2 = (date: string): unknown => rowAt(tables.categories, date)?.values['2'];
    assert.equal(category2('2026-08-31'), '16085.64');
    assert.equal(category2('2026-09-01'), '16408.11');
    assert.equal(category2('2025-02-01'), '15770.41');
    assert.equal(category2('2025-01-31'), '15461.53');
    assert.equal(category2('2002-09-30'), undefined);
    assert.equal(rowAt(tables.spi, '2005-07-31'), undefined);
    assert.equal(rowAt(tables.spi, '2023-12-31')?.values['shortageMonthly'], null);
    assert.equal(rowAt(tables.spi, '2024-01-01')?.values['shortageMonthly'], '426.30');
    assert.equal(rowAt(tables.ale, '2003-02-28')?.values['perCheque'], '3.72');
    assert.equal(rowAt(tables.ale, '2003-03-01')?.values['perCheque'], '4.10');
    assert.equal(rowAt(tables.ale, '2023-01-01')?.values['perCheque'], '6.00');
    assert.equal(rowAt(tables.volunteer, '2022-12-31'), undefined);
    assert.equal(rowAt(tables.volunteer, '2026-12-31')?.values['day'], '44.02');
    assert.equal(rowAt(tables.volunteer, '2027-01-01'), undefined);
    assert.equal(rowAt(tables.familyAllowanceFlat, '2026-02-28'), undefined);
    assert.equal(rowAt(tables.familyAllowanceFlat, '2026-03-01')?.values['perMonth'], '240.00');
    assert.equal(rowAt(tables.stateShare, '2014-06-30')?.values['from500'], '0.60');
    assert.equal(rowAt(tables.stateShare, '2014-07-01')?.values['from500'], '0.65');
    assert.equal(rowAt(tables.debtorCeilings, '2012-02-01')?.values['ceiling'], '21579.82');
    assert.equal(rowAt(tables.pocketMoney, '2021-12-31')?.values['annual'], null);
    assert.equal(rowAt(tables.indexEntry, '2025-06-30')?.values['months'], '1');
    assert.equal(rowAt(tables.indexEntry, '2025-07-01')?.values['months'], '3');
  });

  it('opens the COVID window of students with a grant from 2020-05-01 to 2021-09-30', () => {
    const open = (date: string): boolean => rowAt(tables.studentGrantWindow, date) !== undefined;
    assert.deepEqual(['2020-04-30', '2020-05-01', '2021-09-30', '2021-10-01'].map(open), [
      false,
      true,
      true,
      false,
    ]);
  });
});
