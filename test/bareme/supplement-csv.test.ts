import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  builtInBareme,
  parseSupplement,
  rowAt,
  withSupplement,
  type Bareme,
  type BaremeCode,
  type BaremeProblem,
} from '../../src/bareme';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const EXAMPLE = fixture('next-indexation.csv');
const LINES = EXAMPLE.trimEnd().split('\n');
const HEADER = 'table;from;to;key;value;status;legalBase;reason;note;sourceTitle;sourceUrl;sourceCited';

function problemsOf(text: string): readonly BaremeProblem[] {
  const parsed = parseSupplement(text, 'csv');
  if ('problems' in parsed) return parsed.problems;
  const result = withSupplement(builtInBareme, parsed.supplement);
  return 'problems' in result ? result.problems : [];
}

function merged(text: string): Bareme {
  const parsed = parseSupplement(text, 'csv');
  if ('problems' in parsed) return assert.fail(JSON.stringify(parsed));
  const result = withSupplement(builtInBareme, parsed.supplement);
  return 'bareme' in result ? result.bareme : assert.fail(JSON.stringify(result));
}

/** The example with one of its lines (counted from 1) changed. */
function changed(line: number, from: string, to: string): string {
  const lines = [...LINES];
  const text = lines[line - 1]!;
  assert.ok(text.includes(from), `${from} in line ${line}`);
  lines[line - 1] = text.replace(from, to);
  return lines.join('\n');
}

describe('barème: a supplement in CSV', () => {
  it('says the same as the JSON example, but for the title', () => {
    const json = parseSupplement(fixture('next-indexation.json'), 'json');
    const result = withSupplement(builtInBareme, 'supplement' in json ? json.supplement : assert.fail());
    const fromJson = 'bareme' in result ? result.bareme : assert.fail();
    const fromCsv = merged(EXAMPLE);
    assert.deepEqual(fromCsv.tables, fromJson.tables);
    assert.deepEqual(fromCsv.coverage, fromJson.coverage);
    assert.deepEqual(fromCsv.supplement, { rows: 2, titles: [] });
  });

  it('gives the new amounts on the day, the old ones the day before', () => {
    const { categories, spi } = merged(EXAMPLE).tables;
    assert.deepEqual(rowAt(categories, '2027-02-28')!.values, {
      1: '10938.74',
      2: '16408.11',
      3: '22174.69',
    });
    assert.deepEqual(rowAt(categories, '2027-03-01')!.values, {
      1: '11157.34',
      2: '16736.02',
      3: '22617.84',
    });
    assert.equal(rowAt(spi, '2027-03-01')!.values['shortageMonthly'], '470.68');
  });

  it('only says that the amounts are still in force', () => {
    const bareme = merged(fixture('still-in-force.csv'));
    assert.equal(bareme.coverage.to, '2027-06-30');
    assert.equal(bareme.coverage.checkedOn, '2027-01-04');
    assert.deepEqual(bareme.tables, builtInBareme.tables);
  });

  for (const [name, text] of [
    [
      'commas, and quotes around a decimal comma',
      EXAMPLE.replace(/(\d+),(\d\d);/g, '"$1,$2";').replaceAll(';', ','),
    ],
    ['tabs', EXAMPLE.replaceAll(';', '\t')],
    ['Windows line ends and a byte order mark', `\uFEFF${EXAMPLE.replaceAll('\n', '\r\n')}`],
    ['mixed line ends', EXAMPLE.replace('\n', '\r\n')],
    ['decimal points', EXAMPLE.replace(/(\d),(\d\d);/g, '$1.$2;')],
    ['spaces around the cells', EXAMPLE.replaceAll(';', ' ; ')],
    ['blank lines', EXAMPLE.replaceAll('\n', '\n\n')],
    ['lines of nothing but delimiters', EXAMPLE.replaceAll('\n', '\n;;;;;;;;;;\n')],
    ['capitals in the column names', EXAMPLE.replace('table;from', 'Table;FROM')],
    ['blank cells left out at the end of a line', EXAMPLE.replace(/;+$/gm, '')],
  ] as const) {
    it(`reads ${name}`, () => assert.deepEqual(merged(text).tables, merged(EXAMPLE).tables));
  }

  it('reads columns in any order', () => {
    const swapped = EXAMPLE.split('\n').map((line) =>
      line.startsWith('#') ? line : line.split(';').reverse().join(';'),
    );
    // The last column is now the first: a remark or a blank line would still be left out.
    assert.deepEqual(merged(swapped.join('\n')).tables, merged(EXAMPLE).tables);
  });

  it('takes several sources of a row, each once', () => {
    const more = changed(4, '16736,02;;;;;;', '16736,02;;;;;Moniteur belge;https://example.org/gazette');
    assert.deepEqual(
      rowAt(merged(more).tables.categories, '2027-03-01')!.sources.map((source) => source.url),
      ['https://example.org/amounts', 'https://example.org/gazette'],
    );
  });

  it('takes a source without address when it is cited', () => {
    const text = [
      HEADER,
      'ale;2026-10-01;;perCheque;6,50;official;AR 22 §1 d;;;Moniteur belge;;MB 28/09/2026, p. 1',
    ].join('\n');
    assert.deepEqual(rowAt(merged(text).tables.ale, '2026-10-01')!.sources, [
      { title: 'Moniteur belge', url: null, cited: 'MB 28/09/2026, p. 1' },
    ]);
  });

  it('takes - for an amount that is not in force', () => {
    const text = changed(9, '470,68', '-');
    assert.equal(rowAt(merged(text).tables.spi, '2027-03-01')!.values['shortageMonthly'], null);
  });

  it('takes the announcement of a next change', () => {
    const line = 'coverage;;;nextExpected;2027-09-01;;;;pivot exceeded;A page;https://example.org/pivot';
    assert.deepEqual(merged([...LINES, line].join('\n')).coverage.nextExpected, {
      date: '2027-09-01',
      note: 'pivot exceeded',
      sources: [{ title: 'A page', url: 'https://example.org/pivot' }],
    });
    const unknown = line.replace('2027-09-01', '-');
    assert.equal(merged([...LINES, unknown].join('\n')).coverage.nextExpected.date, null);
  });
});

describe('barème: a supplement in CSV that is refused, at its cell', () => {
  const row = (cells: string): string => [HEADER, cells].join('\n');
  const cases: [name: string, text: string, code: BaremeCode, line: number, column: number][] = [
    ['a date as a spreadsheet writes it', changed(3, '2027-03-01', '1/03/2027'), 'BAD_DATE', 3, 2],
    ['an amount in two readings', changed(4, '16736,02', '16.736,02'), 'BAD_AMOUNT', 4, 5],
    ['an amount that is a word', changed(5, '22617,84', 'idem'), 'BAD_AMOUNT', 5, 5],
    ['a blank amount', changed(4, '16736,02', ''), 'MISSING_CELL', 4, 5],
    ['a blank key', changed(4, ';2;', ';;'), 'MISSING_CELL', 4, 4],
    ['a key nobody knows', changed(6, 'generalMonthly', 'general'), 'UNKNOWN_KEY', 6, 5],
    ['a category left out', LINES.filter((_, index) => index !== 4).join('\n'), 'MISSING_KEY', 3, 4],
    ['- where there must be an amount', changed(5, '22617,84', '-'), 'NULL_NOT_ALLOWED', 5, 5],
    ['the same key twice', changed(5, ';3;', ';2;'), 'DUPLICATE_KEY', 5, 4],
    ['another status further down', changed(4, '16736,02;', '16736,02;computed'), 'CONFLICTING_CELL', 4, 6],
    ['a status nobody knows', changed(3, 'official', 'sure'), 'UNKNOWN_VALUE', 3, 6],
    ['no status', changed(3, 'official', ''), 'MISSING_FIELD', 3, 6],
    ['no legal base', changed(3, 'L 14', ''), 'MISSING_FIELD', 3, 7],
    [
      'no source',
      changed(3, 'Page where you read the amounts;https://example.org/amounts', ';'),
      'NO_SOURCE',
      3,
      10,
    ],
    [
      'no address and no reference',
      changed(3, 'https://example.org/amounts', ''),
      'SOURCE_WITHOUT_REFERENCE',
      3,
      10,
    ],
    ['an address that is none', changed(3, 'https://example.org/amounts', 'example.org'), 'BAD_URL', 3, 11],
    ['a table nobody knows', changed(3, 'categories', 'category'), 'UNKNOWN_TABLE', 3, 1],
    ['a blank table', row(';2027-03-01;;1;1,00;official;L 14;;;A;https://a.be'), 'MISSING_FIELD', 2, 1],
    ['a blank date', row('ale;;;perCheque;6,50;official;AR 22;;;A;https://a.be'), 'MISSING_FIELD', 2, 2],
    ['an end to a step', changed(3, '2027-03-01;;', '2027-03-01;2027-12-31;'), 'STEP_WITH_END', 3, 3],
    [
      'a date in a line of the coverage',
      changed(10, 'coverage;;', 'coverage;2027-01-01;'),
      'UNEXPECTED_CELL',
      10,
      2,
    ],
    ['a key of the coverage nobody knows', changed(11, 'checkedOn', 'checked'), 'UNKNOWN_FIELD', 11, 5],
    [
      'a coverage that ends within a month',
      changed(10, '2027-12-31', '2027-12-30'),
      'COVERAGE_NOT_WHOLE_MONTHS',
      10,
      5,
    ],
    ['a cell too many', changed(4, '16736,02;;;;;;', '16736,02;;;;;;;more'), 'TOO_MANY_CELLS', 4, 12],
    ['a column nobody knows', changed(2, 'reason', 'why'), 'UNKNOWN_COLUMN', 2, 8],
    ['a column twice', changed(2, 'reason', 'note'), 'DUPLICATE_COLUMN', 2, 9],
    ['a column left out', changed(2, 'status;', '').replace('official;', ''), 'MISSING_COLUMN', 2, 11],
    ['a quote that is never closed', changed(3, 'index', '"index'), 'MALFORMED', 3, 1],
  ];

  for (const [name, text, code, line, column] of cases) {
    it(`${name}: ${code}, line ${line}, cell ${column}`, () => {
      const [first] = problemsOf(text);
      assert.deepEqual([first?.code, first?.cell], [code, { line, column }]);
    });
  }

  it('a text without a line: EMPTY_SUPPLEMENT', () => {
    for (const text of ['', '\n\n', '# nothing', HEADER])
      assert.equal(problemsOf(text)[0]?.code, 'EMPTY_SUPPLEMENT');
  });

  it('a decimal comma in a file cut at commas is not read as two cells', () => {
    const text = [
      HEADER.replaceAll(';', ','),
      'ale,2026-10-01,,perCheque,6,50,official,AR 22,,,A,https://a.be,x',
    ].join('\n');
    assert.equal(problemsOf(text)[0]?.code, 'TOO_MANY_CELLS');
  });

  it('a line after a cell with line ends in it is still counted right', () => {
    const text = changed(3, ';index;;', ';"index\nof March";;').replace('22617,84', 'idem');
    assert.deepEqual(problemsOf(text)[0]?.cell, { line: 6, column: 5 });
  });

  it('reports every cell', () => {
    const codes = problemsOf(changed(3, '2027-03-01', 'soon')).map((problem) => problem.code);
    assert.deepEqual(codes[0], 'BAD_DATE');
    assert.ok(codes.length > 1);
  });

  it('warns at the cell', () => {
    const parsed = parseSupplement(changed(3, '11157,34', '929,78'), 'csv');
    const result = withSupplement(builtInBareme, 'supplement' in parsed ? parsed.supplement : assert.fail());
    assert.deepEqual('warnings' in result ? result.warnings : [], [
      {
        code: 'UNUSUAL_CHANGE',
        path: '/rows/0/values/1',
        figures: { previous: '10938.74', found: '929.78' },
        cell: { line: 3, column: 5 },
      },
    ]);
  });
});
