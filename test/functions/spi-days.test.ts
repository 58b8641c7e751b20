import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setEnvironment } from '../../src/functions';
import { cell, column, errorCell, outcome, row, spill, type Shown } from './calls';

const days = (...args: unknown[]): Shown => cell('SPIDAYS', ...args);

/** So many months from the first on, as `YYYY-MM`. */
function months(first: string, count: number): string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => {
    const at = year * 12 + month - 1 + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

const all = (kind: string, count: number): string[] => Array.from({ length: count }, () => kind);

describe('RIS.SPIDAYS, the counter (AR 35 §1)', () => {
  it('a new counter: 1 095 days', () => {
    assert.equal(days('2026-09', column('2026-08', '2026-07'), column('none', 'no')), 1095);
    assert.equal(days('2026-09', column(null, null), column(null, null)), 1095);
    assert.equal(days('2026-09', row('2026-08', '2026-07'), row(null, null)), 1095);
  });

  it('a month debits all its days', () => {
    assert.equal(days('2026-09', '2026-08', 'general'), 1064);
    assert.equal(days('2024-03', '2024-02', 'general'), 1066);
    assert.equal(days('2026-03', '2026-02', 'general'), 1067);
    assert.equal(days('2026-09', column(...months('2026-03', 6)), column(...all('general', 6))), 911);
  });

  it('thirty-five and thirty-six months', () => {
    const past = months('2023-09', 36);
    assert.equal(days('2026-08', column(...past.slice(0, 35)), column(...all('general', 35))), 30);
    assert.equal(days('2026-09', column(...past), column(...all('general', 36))), 0);
  });

  it('a shortage job counts, a student does not; no word does', () => {
    assert.equal(days('2024-12', row('2024-10', '2024-11'), row('general', 'shortage')), 1034);
    assert.equal(days('2024-12', row('2024-10', '2024-11'), row('general', 'student')), 1064);
    assert.equal(days('2024-12', row('2024-10', '2024-11'), row('general', 'student-grant')), 1064);
    assert.equal(days('2024-12', row('2024-10', '2024-11'), row('general', 'none')), 1064);
    assert.equal(days('2024-12', row('2024-10', '2024-11'), row('general', null)), 1064);
  });

  it('not beyond the six years: the last month, the day after', () => {
    // From 2020-03-01 to 2026-02-28: what is left of the window is less than what is left of the counter.
    assert.equal(days('2023-03', '2020-03', 'general'), 1064);
    assert.equal(days('2023-04', '2020-03', 'general'), 1064); // 1 065 days are left of the window
    assert.equal(days('2023-05', '2020-03', 'general'), 1035);
    assert.equal(days('2026-01', '2020-03', 'general'), 59);
    assert.equal(days('2026-02', '2020-03', 'general'), 28);
    assert.equal(days('2026-03', '2020-03', 'general'), 0);
    // Student months do not open the window.
    assert.equal(days('2026-03', row('2020-03', '2026-02'), row('student', 'general')), 1067);
  });

  it('is what RIS.AMOUNT takes as spi-days-left', () => {
    const left = days('2026-08', column(...months('2023-09', 35)), column(...all('general', 35)));
    const amount = (spiDays: Shown) =>
      cell('AMOUNT', '2026-08', 2, row(500, spiDays), row('work:spi', 'spi-days-left'));
    assert.equal(typeof amount(left), 'number');
    assert.equal(amount(1095), cell('AMOUNT', '2026-08', 2, 500, 'work:spi'));
    assert.equal(amount(0), cell('AMOUNT', '2026-08', 2, 500, 'work'));
    assert.ok(Number(amount(left)) < Number(amount(1095)), '30 days of 31');
  });

  it('is a naive count, whatever the history and its order', () => {
    const past = months('2019-01', 90);
    const length = (month: string) => {
      const [year, number] = month.split('-').map(Number);
      return new Date(Date.UTC(year!, number, 0)).getUTCDate();
    };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('general', 'shortage', 'student', null), { minLength: 90, maxLength: 90 }),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        (given, after, reversed) => {
          const kinds = given.map((kind, i) => (kind === 'shortage' && past[i]! < '2024-01' ? null : kind));
          const asked = months('2026-07', after + 1)[after]!;
          const counted = past.filter((_, i) => kinds[i] === 'general' || kinds[i] === 'shortage');
          const first = counted[0] ?? asked;
          const window = months(first, 72);
          const used = counted
            .filter((month) => window.includes(month))
            .reduce((sum, m) => sum + length(m), 0);
          const ahead = window.filter((month) => month >= asked).reduce((sum, m) => sum + length(m), 0);
          const expected = Math.min(Math.max(0, 1095 - used), ahead);
          const order = reversed ? <T>(list: T[]) => [...list].reverse() : <T>(list: T[]) => list;
          assert.equal(days(asked, row(...order(past)), row(...order(kinds))), expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('RIS.SPIDAYS, the words of an exemption', () => {
  const words: Readonly<Record<string, readonly unknown[]>> = {
    general: ['general', 'générale', 'algemeen', 'allgemein', 'GÉNÉRALE', 'oui', 'ja', 'yes', true, 1, '1'],
    shortage: ['shortage', 'pénurie', 'knelpuntberoep', 'Mangelberuf', 'Métier en pénurie'],
    student: ['student', 'étudiant', 'étudiante', 'Studentin', 'boursier', 'student met beurs'],
    none: ['none', 'aucune', 'geen', 'keiner', 'non', 'nein', false, 0],
  };
  const left = { general: 1064, shortage: 1064, student: 1095, none: 1095 };
  for (const [kind, accepted] of Object.entries(words))
    it(`${kind}: ${accepted.join(', ')}`, () => {
      for (const word of accepted)
        assert.equal(days('2026-09', '2026-08', word), left[kind as keyof typeof left], String(word));
    });

  it('what is none of them', () => {
    for (const word of ['artistic', 'artistique', 'x', 'general2', 2, 31])
      assert.equal(days('2026-09', '2026-08', word), '#VALUE! UNKNOWN_VALUE', String(word));
  });
});

describe('RIS.SPIDAYS, the layouts', () => {
  it('months in a header: each row of kinds is a person', () => {
    const past = row('2026-06', '2026-07', '2026-08');
    const kinds = [
      ['general', 'general', 'general'],
      [null, 'general', null],
      ['none', null, 'student'],
      ['general', 'x', 'general'],
    ];
    assert.deepEqual(spill('SPIDAYS', '2026-09', past, kinds), [
      [1003],
      [1064],
      [1095],
      ['#VALUE! UNKNOWN_VALUE'],
    ]);
    // Each with its own month, or all crossed with several.
    assert.deepEqual(
      spill('SPIDAYS', column('2026-09', '2026-10', '2026-09', '2026-09'), past, kinds).flat(),
      [1003, 1064, 1095, '#VALUE! UNKNOWN_VALUE'],
    );
    assert.deepEqual(spill('SPIDAYS', row('2026-09', '2032-06'), past, kinds.slice(0, 2)), [
      [1003, 0],
      [1064, 30],
    ]);
  });

  it('months in a column: each column of kinds is a person', () => {
    const past = column('2026-07', '2026-08');
    assert.deepEqual(
      spill('SPIDAYS', '2026-09', past, [
        ['general', 'none', 'student'],
        ['general', 'general', null],
      ]),
      [[1033, 1064, '#VALUE! MISSING_EXEMPTION']],
    );
    // A single month is a header.
    assert.deepEqual(spill('SPIDAYS', '2026-09', '2026-07', column('oui', 'non')), [[1064], [1095]]);
    assert.equal(outcome('SPIDAYS', '2026-09', '2026-07', row('oui', 'non')), '#VALUE! SHAPE_MISMATCH');
  });

  it('a blank: in a header no exemption; in a column both are blank, or one is missing', () => {
    assert.equal(days('2026-09', row('2026-07', null, '2026-08'), row('general', null, null)), 1064);
    assert.equal(days('2026-09', row('2026-07', null), row('general', 'general')), '#VALUE! MISSING_MONTH');
    assert.equal(days('2026-09', column('2026-07', null), column('general', '')), 1064);
    assert.equal(
      days('2026-09', column('2026-07', ''), column('general', 'general')),
      '#VALUE! MISSING_MONTH',
    );
    assert.equal(
      days('2026-09', column('2026-07', '2026-08'), column('general', ' ')),
      '#VALUE! MISSING_EXEMPTION',
    );
    assert.equal(
      days('2026-09', column('2026-07', null), column('general', 'none')),
      '#VALUE! MISSING_MONTH',
    );
  });

  it('a row of a list that says nothing is left empty; with its month it is a new counter', () => {
    const past = row('2026-07', '2026-08');
    const kinds = [
      ['general', null],
      [null, null],
      ['', ' '],
    ];
    assert.deepEqual(spill('SPIDAYS', '2026-09', past, kinds), [[1064], [''], ['']]);
    assert.deepEqual(spill('SPIDAYS', column('2026-09', '2026-09', null), past, kinds), [
      [1064],
      [1095],
      [''],
    ]);
    assert.deepEqual(
      spill('SPIDAYS', column('2026-09', null, null), past, kinds.with(1, ['general', null])),
      [[1064], ['#VALUE! MISSING_ARGUMENT'], ['']],
    );
  });

  it('whole columns, with what stands in their first rows only', () => {
    const tall = (...values: unknown[]) => Array.from({ length: 1_048_576 }, (_, i) => [values[i] ?? null]);
    assert.equal(days('2026-09', tall('2026-07', '2026-08'), tall('general', 'general')), 1033);
  });

  const wrong: readonly (readonly [string, unknown[]])[] = [
    ['a month more', ['2026-09', column('2026-07', '2026-08'), column('general')]],
    ['one word for several months', ['2026-09', column('2026-07', '2026-08'), 'general']],
    [
      'months in a block',
      [
        '2026-09',
        [
          ['2026-07', '2026-06'],
          ['2026-08', '2026-05'],
        ],
        column('oui', 'oui'),
      ],
    ],
    ['a ragged block', ['2026-09', row('2026-07', '2026-08'), [['oui'], ['oui', 'oui']]]],
    [
      'months that do not fit the persons',
      [column('2026-09', '2026-10', '2026-11'), '2026-08', column('oui', 'non')],
    ],
  ];
  for (const [name, args] of wrong)
    it(`does not fit: ${name}`, () => assert.equal(outcome('SPIDAYS', ...args), '#VALUE! SHAPE_MISMATCH'));
});

describe('RIS.SPIDAYS, errors', () => {
  const rows: readonly (readonly [unknown[], Shown])[] = [
    [[null, '2026-08', 'general'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09', '2026-08'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09', null, 'general'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-13', '2026-08', 'general'], '#VALUE! BAD_DATE'],
    [['2026-09', 'août', 'general'], '#VALUE! BAD_DATE'],
    [['2026-09', errorCell('#N/A'), 'general'], '#VALUE! CELL_ERROR'],
    [['2026-09', '2026-08', '#REF!'], '#VALUE! CELL_ERROR'],
    [['2026-09', '2026-09', 'general'], '#VALUE! DATE_ORDER'],
    [['2026-09', '2026-10', 'general'], '#VALUE! DATE_ORDER'],
    [['2026-09', '2026-10', 'none'], 1095],
    [['2026-09', row('2026-08', '01/08/2026'), row('general', 'general')], '#VALUE! DUPLICATE_MONTH'],
    [['2026-09', row('2026-08', '01/08/2026'), row('general', 'none')], 1064],
    [['2024-02', '2023-12', 'shortage'], '#N/A SPI_NOT_IN_FORCE'],
    [['2024-02', '2024-01', 'shortage'], 1064],
    [['2014-09', '2014-08', 'general'], '#VALUE! OUT_OF_RANGE'],
    [['2014-10', '2014-09', 'general'], 1065],
    [['2101-01', '2026-08', 'general'], '#VALUE! OUT_OF_RANGE'],
    [[2026, '2026-08', 'general'], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', '2002-09', 'general'], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', 2026, 'general'], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', column(...months('2006-01', 241)), column(...all('oui', 241))], '#VALUE! OUT_OF_RANGE'],
    [['2026-09', column(...months('2006-01', 240)), column(...all('oui', 240))], 0],
  ];
  for (const [args, expected] of rows)
    it(`${JSON.stringify(args).slice(0, 90)}: ${expected}`, () => assert.equal(outcomeOf(args), expected));
  const outcomeOf = (args: readonly unknown[]) => cell('SPIDAYS', ...args);

  it('in a workbook that counts from 1904', () => {
    setEnvironment({ from1904: true });
    assert.equal(days(46266 - 1462, 46235 - 1462, 'general'), 1064); // 09/2026 and 08/2026
    setEnvironment({ from1904: false });
    assert.equal(days(46266, 46235, 'general'), 1064);
  });
});
