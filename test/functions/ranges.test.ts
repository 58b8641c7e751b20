import assert from 'node:assert/strict';
import { cell, column, errorCell, isThrown, outcome, row, spill } from './calls';

const MONTHS = ['2026-08', '2026-09'];
const BASES = [
  [893.65, 911.56],
  [1340.47, 1367.34],
  [1811.57, 1847.89],
];

describe('ranges broadcast', () => {
  it('a scalar, a 1 × 1 range and a column of one are the same', () => {
    for (const date of ['2026-09', [['2026-09']], ['2026-09']])
      for (const category of [2, [[2]], [2]]) assert.deepEqual(spill('AMOUNT', date, category), [[1367.34]]);
  });

  it('down, to the right, and both ways at once', () => {
    assert.deepEqual(spill('AMOUNT', column(...MONTHS), 2), [[1340.47], [1367.34]]);
    assert.deepEqual(spill('AMOUNT', row(...MONTHS), 2), [[1340.47, 1367.34]]);
    assert.deepEqual(spill('AMOUNT', row(...MONTHS), column(1, 2, 3)), BASES);
    assert.deepEqual(
      spill('AMOUNT', column(...MONTHS), row(1, 2, 3)),
      BASES[0]!.map((_, i) => BASES.map((line) => line[i])),
    );
    assert.deepEqual(spill('AMOUNT', [MONTHS, MONTHS], column(1, 2)), BASES.slice(0, 2));
  });

  it('dossiers in rows, months to the right', () => {
    const table = spill('AMOUNT', row(...MONTHS), 2, column(0, 500), 'replacement');
    assert.deepEqual(table, [
      [1340.47, 1367.34],
      [861.3, 888.18],
    ]);
  });

  it('examples in columns, months down', () => {
    const kinds = column('replacement', 'work');
    const table = spill(
      'AMOUNT',
      column(...MONTHS),
      2,
      [
        [0, 300],
        [0, 200],
      ],
      kinds,
    );
    assert.deepEqual(table, [
      [1340.47, 861.3],
      [1367.34, 888.18],
    ]);
  });

  it('one dossier over many dates', () => {
    assert.deepEqual(spill('AMOUNT', column(...MONTHS), 2, row(300, 200), row('work', 'replacement')), [
      [861.3],
      [888.18],
    ]);
    assert.deepEqual(spill('AMOUNT', row(...MONTHS), 2, column(300, 200), column('work', 'replacement')), [
      [861.3, 888.18],
    ]);
  });

  it('every other parameter of a dossier may be a range', () => {
    const kinds = row('debtors', 'debtors-income/year', 'family-allowance-for-applicant');
    const amounts = [
      [2, 21877.48, 310],
      [2, 21877.48, 310],
    ];
    assert.deepEqual(spill('AMOUNT', '2026-09', 1, amounts, kinds, null, null, null, column(2002, 2026)), [
      [911.56],
      [684.48],
    ]);
    const days = column(null, '2026-09-16');
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, null, null, days), [[''], [683.67]]);
    assert.deepEqual(spill('AMOUNT', column('2026-09', '2026-09'), 2, null, null, days), [
      [1367.34],
      [683.67],
    ]);
    assert.deepEqual(
      spill('AMOUNT', row('2026-09', '2026-09'), 2, 1367.34, 'work', '2026-09-16', null, row(1, 0)),
      [[0, 10.42]],
    );
  });

  it('of the other functions too', () => {
    assert.deepEqual(spill('EXEMPTION', column(...MONTHS), row('spi', 'artistic')), [
      [315.67, 3787.99],
      [321.99, 3863.93],
    ]);
    assert.deepEqual(
      spill('EXEMPTION', '2026-09', 'spi', [
        [0, 321.99],
        [322, 1000],
      ]),
      [
        [0, 321.99],
        [321.99, 321.99],
      ],
    );
    assert.deepEqual(spill('CATEGORY', '2026-09', column(0, 1), row(0, 1)), [
      [2, 1],
      [3, 3],
    ]);
  });
});

describe('ranges that do not fit', () => {
  const wrong: readonly (readonly [string, unknown[]])[] = [
    ['two heights', ['AMOUNT', column(...MONTHS), column(1, 2, 3)]],
    ['two widths', ['AMOUNT', row(...MONTHS), row(1, 2, 3)]],
    ['more dates than dossiers', ['AMOUNT', column(...MONTHS), 2, column(1, 2, 3), 'work']],
    ['more dates than examples', ['AMOUNT', row(...MONTHS), 2, [[1, 2, 3]], column('work')]],
    ['a range of days', ['AMOUNT', column(...MONTHS), 2, null, null, column(null, null, null)]],
    ['a ragged date', ['AMOUNT', [['2026-08'], ['2026-09', 'x']], 2]],
    ['ragged amounts', ['AMOUNT', '2026-09', 2, [[1, 2], [3]], row('work', 'work')]],
    ['ragged kinds', ['AMOUNT', '2026-09', 2, row(1, 2), [['work'], ['work', 'work']]]],
    ['an empty first row', ['AMOUNT', '2026-09', 2, [[], [500]], 'replacement']],
    ['ragged, without kinds', ['AMOUNT', '2026-09', 2, [[], [500]]]],
    ['an exemption', ['EXEMPTION', column(...MONTHS), column('spi', 'spi', 'spi')]],
    ['a ragged exemption', ['EXEMPTION', '2026-09', [['spi'], []]]],
    ['a category', ['CATEGORY', '2026-09', column(1, 2), column(1, 2, 3)]],
  ];
  for (const [name, [id, ...args]] of wrong)
    it(name, () => assert.equal(outcome(String(id), ...args), '#VALUE! SHAPE_MISMATCH'));
});

describe('in a range one bad dossier is one error cell', () => {
  it('whatever is wrong with it', () => {
    const dates = column(
      '2026-09',
      '2026-13',
      '2026-09',
      '2026-09',
      '2027-01',
      '2026-09',
      '2026-09',
      null,
      '2026-09',
    );
    const categories = column(2, 2, 4, 2, 2, 2, 2, 2, 2);
    const kinds = row('replacement', 'work:shortage');
    const amounts = [
      [500, null],
      [500, null],
      [500, null],
      ['1.314', null],
      [500, null],
      [errorCell('#N/A'), null],
      [-1, null],
      [500, null],
      [null, null],
    ];
    assert.deepEqual(spill('AMOUNT', dates, categories, amounts, kinds).flat(), [
      888.18,
      '#VALUE! BAD_DATE',
      '#VALUE! UNKNOWN_VALUE',
      '#VALUE! AMBIGUOUS_AMOUNT',
      '#N/A DATE_OUTSIDE_COVERAGE',
      '#VALUE! CELL_ERROR',
      '#VALUE! NEGATIVE_AMOUNT',
      '#VALUE! MISSING_ARGUMENT',
      1367.34,
    ]);
  });

  it('a refusal of the engine too', () => {
    const dates = column('2023-12', '2024-01');
    assert.deepEqual(spill('AMOUNT', dates, 2, column(426.3, 426.3), 'work:shortage'), [
      ['#N/A SPI_NOT_IN_FORCE'],
      [1263.17],
    ]);
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, null, null, column('2026-08-31', '2026-09-01')), [
      ['#VALUE! PERIOD_OUTSIDE_MONTH'],
      [1367.34],
    ]);
  });

  it('to the right too, and in the other functions', () => {
    const examples = [
      ['x', 500],
      [null, null],
    ];
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, examples, column('replacement', null)), [
      ['#VALUE! BAD_AMOUNT', 888.18],
    ]);
    assert.deepEqual(spill('EXEMPTION', column('2023-12-31', '2024-01-01', 60), 'shortage'), [
      ['#N/A SPI_NOT_IN_FORCE'],
      [426.3],
      ['#VALUE! BAD_DATE'],
    ]);
    assert.deepEqual(spill('CATEGORY', column('2002-09', '2026-09', 'x'), 1), [
      ['#N/A DATE_OUTSIDE_COVERAGE'],
      [3],
      ['#VALUE! BAD_DATE'],
    ]);
  });

  it('a single error is thrown: older versions of Excel show the message of no other', () => {
    assert.equal(isThrown('AMOUNT', '2026-09', 4), true);
    assert.equal(isThrown('AMOUNT', [['2026-09']], [[4]]), true);
    assert.equal(isThrown('AMOUNT', '2026-09', column(4, 4)), false);
    assert.equal(isThrown('AMOUNT', '2026-09', row(4, 4)), false);
    assert.equal(isThrown('AMOUNT', '2026-09', 2), false);
  });

  it('but a kind of the header is everyone’s', () => {
    assert.equal(outcome('AMOUNT', '2026-09', 2, column(1, 2), 'salères'), '#VALUE! UNKNOWN_KIND');
    assert.equal(
      outcome('AMOUNT', '2026-09', 2, [[1, 2]], row('work', errorCell('#REF!'))),
      '#VALUE! CELL_ERROR',
    );
  });
});

describe('a caseload of 10,000 rows of 7 amounts in one call', () => {
  const kinds = row(
    'replacement',
    'work',
    'alimony',
    'movable',
    'other-income',
    'family-allowance',
    'training',
  );
  const ROWS = 10_000;
  const amounts = Array.from({ length: ROWS }, (_, i) => [
    500,
    null,
    '',
    null,
    null,
    null,
    i === 4321 ? 'x' : null,
  ]);
  const months = Array.from({ length: ROWS }, (_, i) => [i % 2 === 0 ? 46265 : 46266]);

  it('gives each row its own amount', () => {
    const answer = spill('AMOUNT', months, 2, amounts, kinds);
    assert.equal(answer.length, ROWS);
    answer.forEach((line, i) => {
      const expected = i === 4321 ? '#VALUE! BAD_AMOUNT' : i % 2 === 0 ? 861.3 : 888.18;
      assert.deepEqual(line, [expected], String(i));
    });
  });

  it('a range as high as a sheet is refused as quickly as a small one', () => {
    const high = Array.from({ length: 1_048_576 }, () => [1]);
    assert.equal(cell('AMOUNT', '2026-09', 2, high, row('work', 'work')), '#VALUE! SHAPE_MISMATCH');
    assert.equal(cell('AMOUNT', column('2026-09', '2026-08'), high), '#VALUE! SHAPE_MISMATCH');
  });
});
