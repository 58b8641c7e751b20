import assert from 'node:assert/strict';
import { cell, column, row, spill, type Shown } from './calls';

const exemption = (...args: unknown[]): Shown => cell('EXEMPTION', ...args);

describe('RIS.EXEMPTION, the exemption in force', () => {
  const rows: readonly (readonly [
    date: string | number,
    kind: string,
    category: Shown | null,
    expected: Shown,
  ])[] = [
    ['2026-09', 'general', 1, 155],
    ['2026-09', 'general', 2, 250],
    ['2026-09', 'general', 'gezinslast', 310],
    ['2005-08-01', 'general', 2, 250],
    ['2026-08-31', 'spi', null, 315.67],
    ['2026-09-01', 'spi', null, 321.99],
    [46265, 'spi', null, 315.67],
    [46266, 'spi', null, 321.99],
    ['2005-08-01', 'spi', null, 200.19],
    ['2005-07-31', 'spi', null, '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2026-12-31', 'spi', null, 321.99],
    ['2027-01-01', 'spi', null, '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2027-01-01', 'general', 2, '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2002-09-30', 'general', 2, '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2026-09', 'student', null, 321.99],
    ['2026-09', 'student-grant', null, 321.99],
    // AR 35 §2: 01/05/2020 to 30/09/2021, grant holders have the general amount.
    ['2020-04-30', 'student-grant', null, 70.81],
    ['2020-05-01', 'student-grant', null, 253.88],
    ['2021-09-30', 'student-grant', null, 258.96],
    ['2021-10-01', 'student-grant', null, 72.23],
    ['2021-12-31', 'student-grant', null, 72.23],
    ['2022-01-01', 'student-grant', null, 264.13],
    ['2020-04-30', 'student', null, 253.88],
    // AR 35 §1 al. 4: from 01/01/2024.
    ['2023-12-31', 'shortage', null, '#N/A SPI_NOT_IN_FORCE'],
    ['2024-01-01', 'shortage', null, 426.3],
    ['2026-09', 'artistic', null, 3863.93],
    ['2020-03', 'artistic', null, 3046.52],
  ];
  for (const [date, kind, category, expected] of rows)
    it(`${date}, ${kind}${category === null ? '' : `, ${category}`}: ${expected}`, () =>
      assert.equal(exemption(date, kind, null, category), expected));

  it('by name in four languages', () => {
    const words = {
      321.99: [
        'SPI',
        'ISP',
        'exonération ISP',
        'SPI-vrijstelling',
        'SPI-Freibetrag',
        'étudiant',
        'Studentin',
      ],
      461.45: ['shortage job', 'métier en pénurie', 'knelpuntberoep', 'Mangelberuf'],
      3863.93: ['artistique', 'kunstenaar', 'Künstler', 'artist'],
    };
    for (const [amount, names] of Object.entries(words))
      for (const name of names) assert.equal(exemption('2026-09', name), Number(amount), name);
    for (const name of ['générale', 'algemene vrijstelling', 'allgemeiner Freibetrag', 'GENERAL'])
      assert.equal(exemption('2026-09', name, null, 2), 250, name);
  });

  it('the category matters to the general one only', () => {
    for (const category of [1, 2, 3, null]) assert.equal(exemption('2026-09', 'spi', null, category), 321.99);
    assert.equal(exemption('2026-09', 'general'), '#VALUE! MISSING_ARGUMENT');
    assert.equal(exemption('2026-09', 'general', 100), '#VALUE! MISSING_ARGUMENT');
    assert.equal(exemption('2026-09', 'general', null, [['']]), '#VALUE! MISSING_ARGUMENT');
    assert.equal(exemption('2026-09', 'spi', null, 4), '#VALUE! UNKNOWN_VALUE');
  });
});

describe('RIS.EXEMPTION, the part of an income that is exempt', () => {
  it('one cent under the exemption, on it, over it', () => {
    for (const [kind, cap] of [
      ['spi', 321.99],
      ['student', 321.99],
      ['student-grant', 321.99],
      ['shortage', 461.45],
      ['artistic', 3863.93],
    ] as const) {
      const under = Number((cap - 0.01).toFixed(2));
      const over = Number((cap + 0.01).toFixed(2));
      assert.equal(exemption('2026-09', kind, under), under, kind);
      assert.equal(exemption('2026-09', kind, cap), cap, kind);
      assert.equal(exemption('2026-09', kind, over), cap, kind);
      assert.equal(exemption('2026-09', kind, 0), 0, kind);
      assert.equal(exemption('2026-09', kind, 999_999_999_999.99), cap, kind);
    }
  });

  it('AR 22 §2: the general one goes where the income reaches the amount of the category', () => {
    for (const [category, annual, cap] of [
      [1, 10938.74, 155],
      [2, 16408.11, 250],
      [3, 22174.69, 310],
    ] as const) {
      assert.equal(exemption('2026-09', 'general', cap - 0.01, category), cap - 0.01);
      assert.equal(exemption('2026-09', 'general', cap, category), cap);
      assert.equal(exemption('2026-09', 'general', cap + 0.01, category), cap);
      assert.equal(exemption('2026-09', 'general', Number((annual - 0.01).toFixed(2)), category), cap);
      assert.equal(exemption('2026-09', 'general', annual, category), 0);
      assert.equal(exemption('2026-09', 'general', annual + 0.01, category), 0);
    }
  });

  it('agrees with the amounts of the law: base less income plus the exempt part', () => {
    const income = 500;
    const exempt = exemption('2026-09', 'spi', income);
    assert.equal(
      cell('AMOUNT', '2026-09', 2, income, 'work:spi'),
      cell('AMOUNT', '2026-09', 2, income - Number(exempt), 'work'),
    );
  });

  it('an income as it stands in cells', () => {
    assert.equal(exemption('2026-09', 'spi', '€ 1 314,20'), 321.99);
    assert.equal(exemption('2026-09', 'spi', '12,50'), 12.5);
    assert.equal(exemption('2026-09', 'spi', '1.314'), '#VALUE! AMBIGUOUS_AMOUNT');
    assert.equal(exemption('2026-09', 'spi', 0.005), '#VALUE! BAD_AMOUNT');
    assert.equal(exemption('2026-09', 'spi', -1), '#VALUE! NEGATIVE_AMOUNT');
    assert.equal(exemption('2026-09', 'spi', true), '#VALUE! BAD_AMOUNT');
    assert.equal(exemption('2026-09', 'spi', Number.NaN), '#VALUE! CELL_ERROR');
    assert.equal(exemption('2026-09', 'spi', 1e15), '#VALUE! BAD_AMOUNT');
    assert.equal(exemption('2026-09', 'spi', '#DIV/0!'), '#VALUE! CELL_ERROR');
  });
});

describe('RIS.EXEMPTION, what is missing', () => {
  it('date and kind must be given', () => {
    assert.equal(exemption(), '#VALUE! MISSING_ARGUMENT');
    assert.equal(exemption(null, 'spi'), '#VALUE! MISSING_ARGUMENT');
    assert.equal(exemption('2026-09', [['']]), '#VALUE! MISSING_ARGUMENT');
  });

  it('a kind that is none', () => {
    for (const kind of ['', 'x', 'work', 'no', 'oui', 1, true, 'general exemption 2'])
      assert.match(
        String(exemption('2026-09', kind)),
        /^#VALUE! (UNKNOWN_VALUE|MISSING_ARGUMENT)$/,
        String(kind),
      );
    assert.equal(exemption('2026-09', 'work:spi'), '#VALUE! UNKNOWN_VALUE');
  });

  it('an empty row of a range gives an empty text', () => {
    assert.deepEqual(spill('EXEMPTION', '2026-09', 'spi', column(100, null, 0)), [[100], [''], [0]]);
    assert.deepEqual(spill('EXEMPTION', column('2026-09', ''), column('spi', null)), [[321.99], ['']]);
    assert.deepEqual(spill('EXEMPTION', '2026-09', row('spi', '', 'artistic')), [[321.99, '', 3863.93]]);
    assert.deepEqual(spill('EXEMPTION', column('', '2026-09'), 'spi', column(5, 5)), [
      ['#VALUE! MISSING_ARGUMENT'],
      [5],
    ]);
  });

  it('a blank among incomes is not the question what the ceiling is', () => {
    assert.deepEqual(spill('EXEMPTION', column('2026-09', '2026-09'), 'spi', column(100, null)), [
      [100],
      ['#VALUE! MISSING_ARGUMENT'],
    ]);
    assert.deepEqual(spill('EXEMPTION', column('2026-09', '2026-09'), 'spi'), [[321.99], [321.99]]);
  });
});
