import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  builtInBareme,
  checkBareme,
  coveredBySupplement,
  inCoverage,
  parseSupplement,
  rowAt,
  withSupplement,
  type Bareme,
  type BaremeCode,
  type BaremeProblem,
  type Supplement,
} from '../../src/bareme';
import { absent, withValue } from './pointer';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

function merged(supplement: Supplement, base: Bareme = builtInBareme): Bareme {
  const result = withSupplement(base, supplement);
  return 'bareme' in result ? result.bareme : assert.fail(JSON.stringify(result));
}

function problemsOf(document: unknown): readonly BaremeProblem[] {
  const result = withSupplement(builtInBareme, { document });
  return 'problems' in result ? result.problems : [];
}

const SOURCE = { title: 'Moniteur belge', url: 'https://example.org/amounts' };
const CORRECTION = {
  table: 'categories',
  from: '2026-09-01',
  values: { 1: '10938.75', 2: '16408.12', 3: '22174.70' },
  status: 'official',
  legalBase: 'L 14',
  sources: [SOURCE],
};
const EXTENSION = { to: '2027-12-31', checkedOn: '2027-01-04' };
const EXAMPLE = JSON.parse(fixture('next-indexation.json')) as unknown;

describe('barème: a supplement', () => {
  it('corrects a row of the same day, and leaves the built-in barème as it is', () => {
    const bareme = merged({ document: { title: 'Erratum', rows: [CORRECTION] } });
    const row = rowAt(bareme.tables.categories, '2026-10-01')!;
    assert.equal(row.values['1'], '10938.75');
    assert.equal(row.supplement, true);
    assert.equal(bareme.tables.categories.rows.length, builtInBareme.tables.categories.rows.length);
    assert.equal(rowAt(builtInBareme.tables.categories, '2026-10-01')!.values['1'], '10938.74');
    assert.deepEqual(bareme.supplement, { rows: 1, titles: ['Erratum'] });
    assert.equal(builtInBareme.supplement, undefined);
    assert.equal(bareme.coverage, builtInBareme.coverage);
  });

  it('marks its own rows and no other', () => {
    const bareme = merged({ document: { rows: [CORRECTION] } });
    const marked = Object.values(bareme.tables).flatMap((table) =>
      table.rows.filter((row) => row.supplement),
    );
    assert.deepEqual(
      marked.map((row) => row.from),
      ['2026-09-01'],
    );
  });

  it('adds a row between two others, in its place', () => {
    const bareme = merged({ document: { rows: [{ ...CORRECTION, from: '2026-06-01' }] } });
    const days = bareme.tables.categories.rows.slice(-3).map((row) => row.from);
    assert.deepEqual(days, ['2026-03-01', '2026-06-01', '2026-09-01']);
    assert.equal(rowAt(bareme.tables.categories, '2026-05-31')!.values['1'], '10723.75');
    assert.equal(rowAt(bareme.tables.categories, '2026-06-01')!.values['1'], '10938.75');
  });

  it('replaces a row whose start is not established', () => {
    const values = { 1: '160.00', 2: '250.00', 3: '310.00' };
    const row = { ...CORRECTION, table: 'generalExemption', from: 'coverage', values, legalBase: 'AR 22 §2' };
    const bareme = merged({ document: { rows: [row] } });
    assert.equal(bareme.tables.generalExemption.rows.length, 1);
    assert.equal(rowAt(bareme.tables.generalExemption, '2020-01-01')!.values['1'], '160.00');
  });

  it('adds a dated row after one whose start is not established', () => {
    const values = { 1: '160.00', 2: '260.00', 3: '320.00' };
    const row = { ...CORRECTION, table: 'generalExemption', from: '2026-12-01', values };
    const { generalExemption } = merged({ document: { rows: [row] } }).tables;
    assert.equal(rowAt(generalExemption, '2026-11-30')!.values['1'], '155.00');
    assert.equal(rowAt(generalExemption, '2026-12-01')!.values['1'], '160.00');
  });

  it('adds a year of volunteers', () => {
    const values = { day: '44.90', year: '1796.05', raisedYear: null, bikePerKm: null };
    const row = { ...CORRECTION, table: 'volunteer', from: '2027-01-01', to: '2027-12-31', values };
    const bareme = merged({ document: { coverage: EXTENSION, rows: [row] } });
    assert.equal(rowAt(bareme.tables.volunteer, '2027-12-31')!.values['day'], '44.90');
    assert.equal(rowAt(bareme.tables.volunteer, '2028-01-01'), undefined);
  });

  it('carries the coverage on, and remembers from which day on', () => {
    const { coverage } = merged({ document: { coverage: EXTENSION } });
    assert.equal(coverage.to, '2027-12-31');
    assert.equal(coverage.checkedOn, '2027-01-04');
    assert.deepEqual(coverage.supplement, {
      previousTo: '2026-12-31',
      previousCheckedOn: '2026-11-21',
      extendedFrom: '2027-01-01',
    });
    assert.equal(inCoverage(coverage, '2027-12-31'), true);
    assert.equal(inCoverage(coverage, '2028-01-01'), false);
    const rests = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((day) =>
      coveredBySupplement(coverage, day),
    );
    assert.deepEqual(rests, [false, true, true, false]);
  });

  it('says that the amounts were checked again without carrying the coverage on', () => {
    const { coverage } = merged({ document: { coverage: { to: '2026-12-31', checkedOn: '2026-12-01' } } });
    assert.equal(coverage.checkedOn, '2026-12-01');
    assert.deepEqual(coverage.supplement, { previousTo: '2026-12-31', previousCheckedOn: '2026-11-21' });
    assert.equal(coveredBySupplement(coverage, '2026-12-31'), false);
  });

  it('announces a next change, with its source', () => {
    const nextExpected = { date: '2027-03-01', note: 'pivot exceeded in December 2026', sources: [SOURCE] };
    const { coverage } = merged({ document: { coverage: { ...EXTENSION, nextExpected } } });
    assert.deepEqual(coverage.nextExpected, nextExpected);
  });

  it('may come on top of another', () => {
    const first = merged({ document: { title: 'one', coverage: EXTENSION } });
    const second = merged(
      {
        document: {
          title: 'two',
          coverage: { to: '2028-06-30', checkedOn: '2027-12-01' },
          rows: [{ ...CORRECTION, from: '2028-01-01' }],
        },
      },
      first,
    );
    assert.equal(second.coverage.supplement?.extendedFrom, '2027-01-01');
    assert.equal(second.coverage.supplement.previousTo, '2026-12-31');
    assert.deepEqual(second.supplement, { rows: 1, titles: ['one', 'two'] });
  });

  it('is named after its file when it has no title', () => {
    const parsed = parseSupplement('{"rows":[]}', 'json', 'amounts.json');
    assert.deepEqual(parsed, { supplement: { document: { rows: [] }, name: 'amounts.json' } });
    const bareme = merged({ document: { coverage: EXTENSION }, name: 'amounts.json' });
    assert.deepEqual(bareme.supplement?.titles, ['amounts.json']);
    const titled = merged({ document: { title: 'Amounts', coverage: EXTENSION }, name: 'amounts.json' });
    assert.deepEqual(titled.supplement?.titles, ['Amounts']);
  });

  it('gives a barème that passes the same guard, and cannot be changed', () => {
    const document = structuredClone(EXAMPLE);
    const bareme = merged({ document });
    assert.deepEqual(checkBareme(bareme), []);
    const row = rowAt(bareme.tables.categories, '2027-03-01')!;
    for (const part of [
      bareme,
      bareme.tables,
      bareme.coverage,
      bareme.tables.categories.rows,
      row,
      row.values,
      row.sources[0],
    ]) {
      assert.ok(Object.isFrozen(part));
    }
    assert.deepEqual(document, EXAMPLE);
    assert.ok(!Object.isFrozen(document));
  });

  for (const [written, read_] of [
    ['10938,75', '10938.75'],
    ['10938.7', '10938.70'],
    ['10938,7', '10938.70'],
    ['10938', '10938.00'],
  ]) {
    it(`reads "${written}" as ${read_}`, () => {
      const bareme = merged({ document: withValue({ rows: [CORRECTION] }, '/rows/0/values/1', written) });
      assert.equal(rowAt(bareme.tables.categories, '2026-09-01')!.values['1'], read_);
    });
  }

  it('reads a rate with a decimal comma', () => {
    const values = { small: '0,60', from500: '0,70', from1000: '0,75' };
    const row = { ...CORRECTION, table: 'stateShare', from: '2027-01-01', values };
    assert.equal(
      rowAt(merged({ document: { rows: [row] } }).tables.stateShare, '2027-01-01')!.values['small'],
      '0.60',
    );
  });
});

describe('barème: a supplement with an amount far from the one before', () => {
  const warningsOf = (amount: string): readonly BaremeProblem[] => {
    const result = withSupplement(builtInBareme, {
      document: withValue({ rows: [CORRECTION] }, '/rows/0/values/1', amount),
    });
    return 'warnings' in result ? result.warnings : assert.fail();
  };

  // The row before, 2026-03-01, has 10,723.75; a tenth more is 11,796.125, a tenth less 9,651.375.
  for (const amount of ['11796.12', '9651.38', '10938.74']) {
    it(`${amount} raises no question`, () => assert.deepEqual(warningsOf(amount), []));
  }
  for (const amount of ['11796.13', '9651.37', '1093.87', '911.56']) {
    it(`${amount} is taken, with a warning`, () => {
      assert.deepEqual(warningsOf(amount), [
        {
          code: 'UNUSUAL_CHANGE',
          path: '/rows/0/values/1',
          figures: { previous: '10723.75', found: amount },
        },
      ]);
    });
  }
});

describe('barème: a supplement that is refused', () => {
  const cases: [name: string, pointer: string, value: unknown, code: BaremeCode, path?: string][] = [
    ['nothing in it', '', {}, 'EMPTY_SUPPLEMENT'],
    ['an empty list of rows', '', { rows: [] }, 'EMPTY_SUPPLEMENT'],
    ['no object', '', [], 'WRONG_TYPE'],
    ['null', '', null, 'WRONG_TYPE'],
    ['a field nobody knows', '/amounts', [], 'UNKNOWN_FIELD'],
    ['rows that are no list', '/rows', {}, 'WRONG_TYPE'],
    ['a row that is no object', '/rows/0', 'categories', 'WRONG_TYPE'],
    ['no table', '/rows/0/table', absent, 'MISSING_FIELD'],
    ['a table that is no text', '/rows/0/table', 1, 'WRONG_TYPE'],
    ['a table nobody knows', '/rows/0/table', 'category', 'UNKNOWN_TABLE'],
    ['no date', '/rows/0/from', absent, 'MISSING_FIELD'],
    ['a date in another order', '/rows/0/from', '01/03/2027', 'BAD_DATE'],
    ['no source', '/rows/0/sources', absent, 'MISSING_FIELD'],
    ['an empty list of sources', '/rows/0/sources', [], 'NO_SOURCE'],
    [
      'a source without reference',
      '/rows/0/sources/0/url',
      null,
      'SOURCE_WITHOUT_REFERENCE',
      '/rows/0/sources/0',
    ],
    ['no status', '/rows/0/status', absent, 'MISSING_FIELD'],
    ['no legal base', '/rows/0/legalBase', absent, 'MISSING_FIELD'],
    ['an amount that is a number', '/rows/0/values/1', 11157.34, 'WRONG_TYPE'],
    ['an amount in two readings', '/rows/0/values/1', '11.157,34', 'BAD_AMOUNT'],
    ['an amount with a space', '/rows/0/values/1', '11 157,34', 'BAD_AMOUNT'],
    ['an amount with three decimals', '/rows/0/values/1', '11.157', 'BAD_AMOUNT'],
    ['an amount with a currency', '/rows/0/values/1', '€ 11157.34', 'BAD_AMOUNT'],
    ['a blank amount', '/rows/0/values/1', '', 'BAD_AMOUNT'],
    ['a negative amount', '/rows/0/values/1', '-1.00', 'BAD_AMOUNT'],
    ['a category left out', '/rows/0/values/3', absent, 'MISSING_KEY'],
    ['a category too many', '/rows/0/values/4', '1.00', 'UNKNOWN_KEY'],
    ['no amount where there must be one', '/rows/0/values/3', null, 'NULL_NOT_ALLOWED'],
    ['an amount that may be null left out', '/rows/1/values/shortageMonthly', absent, 'MISSING_KEY'],
    ['the mark of a supplement', '/rows/0/supplement', true, 'UNKNOWN_FIELD'],
    ['an end to a step', '/rows/0/to', '2027-12-31', 'STEP_WITH_END'],
    ['a day before the coverage', '/rows/0/from', '1927-03-01', 'ROW_BEFORE_COVERAGE'],
    ['a day after the coverage', '/rows/0/from', '2028-01-01', 'ROW_AFTER_COVERAGE'],
    ['the same row twice', '/rows/-', CORRECTION, 'DUPLICATE_ROW', '/rows/3/from'],
    ['a coverage without end', '/coverage/to', absent, 'MISSING_FIELD'],
    ['a coverage not checked', '/coverage/checkedOn', absent, 'MISSING_FIELD'],
    ['a start of the coverage', '/coverage/from', '2001-01-01', 'UNKNOWN_FIELD'],
    ['a coverage that ends within a month', '/coverage/to', '2027-12-30', 'COVERAGE_NOT_WHOLE_MONTHS'],
    ['a check before the last one', '/coverage/checkedOn', '2026-11-20', 'CHECKED_BEFORE_PREVIOUS'],
  ];
  const good = withValue(EXAMPLE, '/rows/-', CORRECTION);

  it('(the example these cases break is sound)', () => assert.deepEqual(problemsOf(good), []));

  for (const [name, pointer, value, code, path = pointer] of cases) {
    it(`${name}: ${code}`, () => {
      assert.deepEqual(
        problemsOf(withValue(good, pointer, value)).map((problem) => [problem.code, problem.path]),
        [[code, path]],
      );
    });
  }

  it('a coverage cut short: COVERAGE_REDUCED', () => {
    const document = { coverage: { to: '2026-11-30', checkedOn: '2026-12-01' } };
    assert.deepEqual(problemsOf(document), [
      { code: 'COVERAGE_REDUCED', path: '/coverage/to', figures: { found: '2026-11-30', to: '2026-12-31' } },
    ]);
  });

  it('a row beyond the coverage that it does not carry on: ROW_AFTER_COVERAGE, with the figures', () => {
    assert.deepEqual(problemsOf(withValue(EXAMPLE, '/coverage', absent)), [
      {
        code: 'ROW_AFTER_COVERAGE',
        path: '/rows/0/from',
        figures: { found: '2027-03-01', to: '2026-12-31' },
      },
      {
        code: 'ROW_AFTER_COVERAGE',
        path: '/rows/1/from',
        figures: { found: '2027-03-01', to: '2026-12-31' },
      },
    ]);
  });

  it('a window that runs into the next one: ROWS_OVERLAP, at the row of the supplement', () => {
    const values = { day: '41.48', year: '1659.29', raisedYear: null, bikePerKm: null };
    const row = { ...CORRECTION, table: 'volunteer', from: '2024-01-01', to: '2025-01-01', values };
    assert.deepEqual(problemsOf({ rows: [row] }), [
      {
        code: 'ROWS_OVERLAP',
        path: '/rows/0/from',
        figures: { previous: '2025-01-01', found: '2025-01-01' },
      },
    ]);
  });

  it('a window without end, one reversed', () => {
    const values = { day: '41.48', year: '1659.29', raisedYear: null, bikePerKm: null };
    const row = { ...CORRECTION, table: 'volunteer', from: '2024-01-01', values };
    assert.equal(problemsOf({ rows: [row] })[0]?.code, 'WINDOW_WITHOUT_END');
    assert.equal(problemsOf({ rows: [{ ...row, to: '2023-12-31' }] })[0]?.code, 'ROW_REVERSED');
  });

  it('a text that is not JSON: MALFORMED', () => {
    for (const text of ['', '{"rows":[', '{\n "rows": [x]\n}']) {
      assert.deepEqual(parseSupplement(text, 'json'), { problems: [{ code: 'MALFORMED', path: '' }] });
    }
  });
});
