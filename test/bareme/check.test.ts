import assert from 'node:assert/strict';
import { builtInBareme, checkBareme, type BaremeCode } from '../../src/bareme';
import { absent, withValue } from './pointer';

const ROW = '/tables/categories/rows/5';
const WINDOW = '/tables/volunteer/rows/1';
const [source] = builtInBareme.tables.categories.rows[5]!.sources;

/** One thing broken: where, with what, and the only problem that follows (at the same place unless said). */
const cases: [name: string, pointer: string, value: unknown, code: BaremeCode, path?: string][] = [
  ['a row without date', `${ROW}/from`, absent, 'MISSING_FIELD'],
  ['a row without source', `${ROW}/sources`, absent, 'MISSING_FIELD'],
  ['an empty list of sources', `${ROW}/sources`, [], 'NO_SOURCE'],
  ['a row without status', `${ROW}/status`, absent, 'MISSING_FIELD'],
  ['a row without legal base', `${ROW}/legalBase`, absent, 'MISSING_FIELD'],
  ['a blank legal base', `${ROW}/legalBase`, ' ', 'EMPTY_TEXT'],
  ['a row without values', `${ROW}/values`, absent, 'MISSING_FIELD'],
  ['a field nobody knows', `${ROW}/amount`, '1.00', 'UNKNOWN_FIELD'],
  ['a row that is a list', ROW, [], 'WRONG_TYPE'],
  ['a status nobody knows', `${ROW}/status`, 'sure', 'UNKNOWN_VALUE'],
  ['a date that is a number', `${ROW}/from`, 20061001, 'WRONG_TYPE'],
  ['a day not in the calendar', `${ROW}/from`, '2006-02-30', 'BAD_DATE'],
  ['a day in another order', `${ROW}/from`, '01/10/2006', 'BAD_DATE'],
  ['an amount that is a number', `${ROW}/values/1`, 5155.87, 'WRONG_TYPE'],
  ['an amount with one decimal', `${ROW}/values/1`, '5155.8', 'BAD_AMOUNT'],
  ['an amount with three decimals', `${ROW}/values/1`, '5155.870', 'BAD_AMOUNT'],
  ['an amount with a comma', `${ROW}/values/1`, '5155,87', 'BAD_AMOUNT'],
  ['an amount with a thousands separator', `${ROW}/values/1`, '5 155.87', 'BAD_AMOUNT'],
  ['a negative amount', `${ROW}/values/1`, '-5155.87', 'BAD_AMOUNT'],
  ['a zero in front', `${ROW}/values/1`, '05155.87', 'BAD_AMOUNT'],
  ['a blank amount', `${ROW}/values/1`, '', 'BAD_AMOUNT'],
  ['an amount of 10^12', `${ROW}/values/1`, '1000000000000.00', 'BAD_AMOUNT'],
  ['a null where the law has an amount', `${ROW}/values/1`, null, 'NULL_NOT_ALLOWED'],
  ['a key left out', `${ROW}/values/2`, absent, 'MISSING_KEY'],
  ['a key too many', `${ROW}/values/4`, '1.00', 'UNKNOWN_KEY'],
  ['a nullable key left out', '/tables/spi/rows/0/values/shortageMonthly', absent, 'MISSING_KEY'],
  ['values that are a list', `${ROW}/values`, [], 'WRONG_TYPE'],
  [
    'a status of a value nobody knows',
    `${ROW}/valueStatus`,
    { 1: 'sure' },
    'UNKNOWN_VALUE',
    `${ROW}/valueStatus/1`,
  ],
  ['a published amount of a key nobody knows', `${ROW}/published/4`, '1.00', 'UNKNOWN_KEY'],
  ['a published amount badly written', `${ROW}/published/1`, '1', 'BAD_AMOUNT'],
  ['a coefficient with three decimals', `${ROW}/index/coefficient`, '1.148', 'BAD_RATE'],
  ['a coefficient that is a number', `${ROW}/index/coefficient`, 1.1487, 'WRONG_TYPE'],
  ['an index without base', `${ROW}/index/base`, absent, 'MISSING_FIELD'],
  ['an index known nobody knows how', `${ROW}/index/status`, 'sure', 'UNKNOWN_VALUE'],
  ['a pivot without its series', `${ROW}/index/pivot/base`, absent, 'MISSING_FIELD'],
  ['a mark that is not true', `${ROW}/supplement`, false, 'WRONG_TYPE'],
  ['a source without title', `${ROW}/sources/0/title`, absent, 'MISSING_FIELD'],
  [
    'a source without address or reference',
    `${ROW}/sources/0/url`,
    null,
    'SOURCE_WITHOUT_REFERENCE',
    `${ROW}/sources/0`,
  ],
  ['an address left out', `${ROW}/sources/0/url`, absent, 'MISSING_FIELD'],
  ['an address that is none', `${ROW}/sources/0/url`, 'primabook', 'BAD_URL'],
  ['a blank address', `${ROW}/sources/0/url`, '', 'EMPTY_TEXT'],
  ['a source that is a text', `${ROW}/sources/0`, source!.title, 'WRONG_TYPE'],
  ['sources that are one source', `${ROW}/sources`, source, 'WRONG_TYPE'],
  ['a rate above one', '/tables/movable/rows/0/values/lowerRate', '6', 'BAD_RATE'],
  ['a rate in percent', '/tables/movable/rows/0/values/lowerRate', '6%', 'BAD_RATE'],
  ['a fraction over zero', '/tables/maintenanceAid/rows/0/values/rate', '1/0', 'BAD_RATE'],
  ['a fraction above one', '/tables/maintenanceAid/rows/0/values/rate', '3/2', 'BAD_RATE'],
  ['a factor that is a text', '/tables/immovable/rows/0/values/multiplier', 'three', 'BAD_RATE'],
  ['a count with decimals', '/tables/transfer/rows/0/values/years', '10.5', 'BAD_COUNT'],
  ['the same day twice', `${ROW}/from`, '2005-08-01', 'DUPLICATE_ROW'],
  ['a row before the one above', `${ROW}/from`, '2005-07-31', 'ROWS_NOT_ASCENDING'],
  ['a start not established after a dated row', `${ROW}/from`, 'coverage', 'ROWS_NOT_ASCENDING'],
  ['a row before the coverage', '/tables/categories/rows/0/from', '2002-09-30', 'ROW_BEFORE_COVERAGE'],
  ['a row after the coverage', '/tables/categories/rows/42/from', '2027-01-01', 'ROW_AFTER_COVERAGE'],
  ['a step with an end of its own', `${ROW}/to`, '2007-03-31', 'STEP_WITH_END'],
  ['a window without end', `${WINDOW}/to`, absent, 'WINDOW_WITHOUT_END'],
  ['a window that ends before it begins', `${WINDOW}/to`, '2023-12-31', 'ROW_REVERSED'],
  [
    'windows that overlap by a day',
    `${WINDOW}/to`,
    '2025-01-01',
    'ROWS_OVERLAP',
    '/tables/volunteer/rows/2/from',
  ],
  ['a table left out', '/tables/spi', absent, 'MISSING_TABLE'],
  ['a table too many', '/tables/bonus', {}, 'UNKNOWN_TABLE'],
  ['a table that is a text', '/tables/spi', 'spi', 'WRONG_TYPE'],
  ['a table under the name of another', '/tables/spi/id', 'categories', 'UNKNOWN_VALUE'],
  ['a table without title', '/tables/spi/title', absent, 'MISSING_FIELD'],
  ['a unit nobody knows', '/tables/spi/keys/artisticAnnual/unit', 'francs', 'UNKNOWN_VALUE'],
  ['a shape nobody knows', '/tables/spi/shape', 'line', 'UNKNOWN_VALUE'],
  ['tables that are a list', '/tables', [], 'WRONG_TYPE'],
  ['a coverage without the day of the check', '/coverage/checkedOn', absent, 'MISSING_FIELD'],
  ['a coverage that ends within a month', '/coverage/to', '2026-12-30', 'COVERAGE_NOT_WHOLE_MONTHS'],
  ['a coverage that begins within a month', '/coverage/from', '2005-08-02', 'COVERAGE_NOT_WHOLE_MONTHS'],
  ['published amounts before the computed ones', '/coverage/from', '2002-09-01', 'COVERAGE_REVERSED'],
  ['a next change without note', '/coverage/nextExpected/note', absent, 'MISSING_FIELD'],
  ['a next change without source', '/coverage/nextExpected/sources', [], 'NO_SOURCE'],
  ['a next change on no day of the calendar', '/coverage/nextExpected/date', '2027-06-31', 'BAD_DATE'],
  ['no coverage', '/coverage', absent, 'MISSING_FIELD'],
  ['no object at all', '', 'barème', 'WRONG_TYPE'],
  ['null', '', null, 'WRONG_TYPE'],
];

describe('barème: the guard', () => {
  for (const [name, pointer, value, code, path = pointer] of cases) {
    it(`refuses ${name}: ${code}`, () => {
      const problems = checkBareme(withValue(builtInBareme, pointer, value));
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.path]),
        [[code, path]],
      );
    });
  }

  it('carries the figures', () => {
    const problems = checkBareme(withValue(builtInBareme, `${ROW}/values/1`, '5155.8'));
    assert.deepEqual(problems, [
      { code: 'BAD_AMOUNT', path: `${ROW}/values/1`, figures: { found: '5155.8', unit: 'EUR/year' } },
    ]);
  });

  it('reports every problem, not the first alone', () => {
    const twice = withValue(withValue(builtInBareme, `${ROW}/values/1`, 'x'), `${ROW}/from`, 'y');
    assert.deepEqual(
      checkBareme(twice).map((problem) => problem.code),
      ['BAD_DATE', 'BAD_AMOUNT'],
    );
  });

  it('accepts a null only where the key allows it', () => {
    assert.deepEqual(
      checkBareme(withValue(builtInBareme, '/tables/pocketMoney/rows/0/values/annual', null)),
      [],
    );
  });
});
