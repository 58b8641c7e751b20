import assert from 'node:assert/strict';
import { builtInBareme, checkBareme, STATUSES, TABLE_IDS, type Row } from '../../src/bareme';

const tables = Object.values(builtInBareme.tables);
const allRows: [string, Row][] = tables.flatMap((table) =>
  table.rows.map((row): [string, Row] => [`${table.id} ${row.from}`, row]),
);

describe('the built-in barème', () => {
  it('passes the guard, every table, row and source', () => {
    assert.deepEqual(checkBareme(builtInBareme), []);
  });

  it('has the tables of the list, under their own names', () => {
    assert.deepEqual(Object.keys(builtInBareme.tables), [...TABLE_IDS]);
    assert.deepEqual(
      tables.map((table) => table.id),
      [...TABLE_IDS],
    );
  });

  it('has as many rows as the material it was made from', () => {
    const expected = { categories: 43, spi: 26, pocketMoney: 14, debtorCeilings: 18, volunteer: 4, ale: 3 };
    for (const [id, rows] of Object.entries(expected)) {
      assert.equal(builtInBareme.tables[id as keyof typeof expected].rows.length, rows, id);
    }
  });

  for (const [name, row] of allRows) {
    it(`${name}: a date, a source, a legal base and a status`, () => {
      assert.match(row.from, /^(coverage|\d{4}-\d{2}-\d{2})$/);
      assert.ok(row.sources.length > 0);
      for (const source of row.sources) assert.ok(source.url !== null || source.cited, source.title);
      assert.notEqual(row.legalBase, '');
      assert.ok(STATUSES.includes(row.status));
      assert.equal(row.supplement, undefined);
    });
  }

  it('gives L 14 as the legal base of every category row, with the reason of the change', () => {
    for (const row of builtInBareme.tables.categories.rows) {
      assert.equal(row.legalBase, 'L 14');
      assert.ok(row.reason);
    }
  });

  it('serves published category amounts from the day the coverage says, computed ones before', () => {
    const { rows } = builtInBareme.tables.categories;
    assert.equal(rows[0]?.from, builtInBareme.coverage.computedFrom);
    assert.equal(rows.find((row) => row.status !== 'computed')?.from, builtInBareme.coverage.from);
    for (const row of rows) assert.equal(row.status === 'computed', row.from < builtInBareme.coverage.from);
  });

  it('names each source once', () => {
    const addresses = new Map<string, string>();
    for (const [name, row] of allRows) {
      for (const { url, cited, title } of row.sources) {
        const address = url ?? cited ?? assert.fail(name);
        assert.equal(addresses.get(address) ?? title, title);
        addresses.set(address, title);
      }
    }
    assert.ok(addresses.size > 60);
  });

  it('invents no address: one that was cut in the material is only cited', () => {
    for (const [name, row] of allRows) {
      for (const { url } of row.sources) assert.ok(url === null || !/\.\.\.|…/.test(url), name);
    }
  });

  it('keeps the gap of the pocket money of 2021-09-01 as a gap', () => {
    const gap = builtInBareme.tables.pocketMoney.rows.filter((row) => row.values['annual'] === null);
    assert.deepEqual(
      gap.map((row) => row.from),
      ['2021-09-01'],
    );
  });

  it('has no shortage amount before 2024-01-01, and one ever since', () => {
    for (const row of builtInBareme.tables.spi.rows) {
      assert.equal(row.values['shortageMonthly'] !== null, row.from >= '2024-01-01', row.from);
    }
  });

  it('announces no date that no source announces', () => {
    const { nextExpected } = builtInBareme.coverage;
    assert.equal(nextExpected.date, null);
    assert.ok(nextExpected.note.length > 0 && nextExpected.sources.length > 0);
  });

  it('cannot be changed', () => {
    const seen = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      assert.ok(Object.isFrozen(value));
      Object.values(value).forEach(walk);
    };
    walk(builtInBareme);
    assert.ok(seen.size > allRows.length);
  });
});
