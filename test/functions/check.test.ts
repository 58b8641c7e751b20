import assert from 'node:assert/strict';
import { environment, setEnvironment } from '../../src/functions';
import { LANGS } from '../../src/i18n';
import { column, errorCell, isThrown, outcome, row, said, spill } from './calls';

// September 2026, alone: 16408.11 a year, 1367.34 a month; the amount before, of March 2026, is 1340.47.
const DUE = 1367.34;
const BEFORE = 1340.47;
const CORRECT = [DUE, 0, 'correct'];
const OLD = [DUE, -26.87, 'earlier amounts still paid'];

describe('RIS.CHECK, what was paid', () => {
  it('due, paid less due, cause', () => {
    assert.deepEqual(spill('CHECK', '2026-09', DUE, 2), [CORRECT]);
    assert.deepEqual(spill('CHECK', '2026-09', BEFORE, 2), [OLD]);
    assert.deepEqual(spill('CHECK', '2026-08', DUE, 2), [[BEFORE, 26.87, 'new amounts paid too early']]);
  });

  it('blank or left out: due is given, and there is nothing to compare', () => {
    for (const nothing of [null, '', ' ', [[null]], [['']], []])
      assert.deepEqual(spill('CHECK', '2026-09', nothing, 2), [[DUE, '', '']]);
  });

  it('a 0 says that nothing was paid', () => {
    for (const zero of [0, '0', '0,00', -0])
      assert.deepEqual(spill('CHECK', '2026-09', zero, 2), [[DUE, -DUE, 'not paid with a right']]);
  });

  const amounts: readonly (readonly [unknown, unknown])[] = [
    ['1340,47', OLD],
    ['1 340,47 €', OLD],
    ['1.340,47', OLD],
    ['€ 1,340.47', OLD],
    [1340.4 + 0.07, OLD], // read as Excel shows it
    ['1.340', '#VALUE! AMBIGUOUS_AMOUNT'],
    [1340.475, '#VALUE! BAD_AMOUNT'],
    [-0.01, '#VALUE! NEGATIVE_AMOUNT'],
    ['(26,87)', '#VALUE! NEGATIVE_AMOUNT'],
    ['néant', '#VALUE! BAD_AMOUNT'],
    [true, '#VALUE! BAD_AMOUNT'],
    [1e15, '#VALUE! BAD_AMOUNT'],
    [errorCell('#N/A'), '#VALUE! CELL_ERROR'],
    [Number.NaN, '#VALUE! CELL_ERROR'],
  ];
  for (const [paid, expected] of amounts) {
    it(`${JSON.stringify(paid)}: ${String(expected)}`, () => {
      const wanted = Array.isArray(expected) ? [expected] : expected;
      assert.deepEqual(outcome('CHECK', '2026-09', paid, 2), wanted);
      assert.deepEqual(outcome('CHECK', '2026-09', [[paid]], 2), wanted);
    });
  }

  it('is read in euros of the period, not of the month', () => {
    const days = [null, null, '2026-09-11'];
    assert.deepEqual(spill('CHECK', '2026-09', 911.56, 2, ...days), [[911.56, 0, 'correct']]);
    assert.deepEqual(spill('CHECK', '2026-09', DUE, 2, ...days), [[911.56, 455.78, 'month not prorated']]);
  });

  it('everything else is that of RIS.AMOUNT', () => {
    const family = row('debtors', 'debtors-income/year', 'family-allowance-for-applicant');
    const vb1c = (paid: number, art34: unknown) =>
      outcome('CHECK', '2026-09', paid, 1, row(2, 21877.48, 310), family, null, null, null, art34);
    assert.deepEqual(vb1c(684.48, 2026), [[684.48, 0, 'correct']]);
    assert.deepEqual(vb1c(911.56, 2026), [[684.48, 227.08, 'art. 34: wording of 2002 applied']]);
    assert.deepEqual(vb1c(911.56, 2002), [[911.56, 0, 'correct']]);
    assert.equal(vb1c(911.56, null), '#VALUE! ART34_UNKNOWN');
    // BOUND-newclaim-threshold: 1367.32 of work in half a month is under the threshold of a new claim.
    const half = [1367.32, 'work', '2026-09-16', null];
    assert.deepEqual(spill('CHECK', '2026-09', 352.26, 2, ...half, 'oui'), [[352.26, 0, 'correct']]);
  });
});

describe('RIS.CHECK, where its cells are', () => {
  const months = ['2026-09', '2026-08'];
  const AUGUST = [BEFORE, 0, 'correct'];

  /** The three cells of each dossier below one another. */
  const below = (...dossiers: readonly (readonly unknown[])[]) =>
    [0, 1, 2].map((cell) => dossiers.map((dossier) => dossier[cell]));

  it('kinds in a header: a row a dossier', () => {
    const answer = spill('CHECK', '2026-09', column(DUE, 861.3), 2, column(0, 500), 'replacement');
    assert.deepEqual(answer, [CORRECT, [888.18, -26.88, 'earlier amounts still paid']]);
  });

  it('kinds in a column: a column a dossier', () => {
    const amounts = [
      [0, 500],
      [0, 0],
    ];
    const kinds = column('replacement', 'alimony');
    assert.deepEqual(
      spill('CHECK', '2026-09', row(DUE, 861.3), 2, amounts, kinds),
      below(CORRECT, [888.18, -26.88, 'earlier amounts still paid']),
    );
  });

  it('a single dossier follows its kinds too', () => {
    assert.deepEqual(spill('CHECK', '2026-09', DUE, 2, 0, 'work'), [CORRECT]);
    assert.deepEqual(spill('CHECK', '2026-09', DUE, 2, row(0, 0), row('work', 'alimony')), [CORRECT]);
    assert.deepEqual(
      spill('CHECK', '2026-09', DUE, 2, column(0, 0), column('work', 'alimony')),
      below(CORRECT),
    );
  });

  it('without kinds, dossiers down have rows, dossiers to the right have columns', () => {
    assert.deepEqual(spill('CHECK', column(...months), column(BEFORE, BEFORE), 2), [OLD, AUGUST]);
    assert.deepEqual(spill('CHECK', row(...months), row(BEFORE, BEFORE), 2), below(OLD, AUGUST));
  });

  it('one paid amount serves for all, and one dossier for several payments', () => {
    assert.deepEqual(spill('CHECK', column(...months), BEFORE, 2), [OLD, AUGUST]);
    assert.deepEqual(spill('CHECK', '2026-09', column(BEFORE, DUE), 2), [OLD, CORRECT]);
    assert.deepEqual(spill('CHECK', '2026-09', row(BEFORE, DUE), 2), below(OLD, CORRECT));
    const answer = spill('CHECK', '2026-09', column(BEFORE, DUE), 2, row(0, 0), row('work', 'alimony'));
    assert.deepEqual(answer, [OLD, CORRECT]);
  });

  it('a grid of dossiers keeps three cells for each, as its kinds lie', () => {
    const paid = [
      [DUE, BEFORE],
      [BEFORE, BEFORE],
    ];
    const grid = spill('CHECK', row(...months), paid, 2, column(0, 0), 'replacement');
    assert.deepEqual(grid, [
      [...CORRECT, ...AUGUST],
      [...OLD, ...AUGUST],
    ]);
    const kinds = column('replacement', 'alimony');
    const examples = [
      [0, 0],
      [0, 0],
    ];
    const beside = spill('CHECK', column(...months), paid, 2, examples, kinds);
    assert.deepEqual(beside, [
      ...below(CORRECT, OLD),
      ...below([BEFORE, 0, 'correct'], [BEFORE, 0, 'correct']),
    ]);
  });
});

describe('RIS.CHECK, ranges that do not fit', () => {
  const two = column('2026-09', '2026-08');
  const wrong: readonly (readonly [string, readonly unknown[]])[] = [
    ['more payments than dossiers', [two, column(1, 2, 3), 2]],
    ['payments across the dossiers', [two, row(1, 2), 2]],
    ['as many payments, across', ['2026-09', row(1, 2), 2, column(1, 2), 'work']],
    [
      'below dossiers in columns',
      [
        '2026-09',
        column(1, 2),
        2,
        [
          [1, 2],
          [3, 4],
        ],
        column('work', 'alimony'),
      ],
    ],
    ['ragged payments', [two, [[1], [2, 3]], 2]],
    ['dates', [two, 1, column(1, 2, 3)]],
  ];
  for (const [name, args] of wrong)
    it(name, () => assert.equal(outcome('CHECK', ...args), '#VALUE! SHAPE_MISMATCH'));

  it('the payments are named where they are what does not fit', () => {
    assert.match(said('CHECK', [two, row(1, 2), 2]), /^paid: .*1 × 2/);
    assert.match(said('CHECK', [two, column(1, 2, 3), 2]), /^paid: .*3 × 1/);
  });
});

describe('RIS.CHECK, a list with bad rows', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));
  const kinds = row('replacement', 'work:shortage');
  const list = [
    column('2026-09', '2026-13', '2026-09', null, '2027-01', '2026-09', '2023-12', null, null, '2026-09'),
    column(DUE, DUE, 'x', null, DUE, DUE, DUE, null, DUE, null),
    column(2, 2, 2, null, 2, 4, 2, null, null, 2),
    [
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, 5],
      [5, null],
      [null, null],
      ['', ''],
    ],
    kinds,
  ];

  it('has one error cell for each, and all the others', () => {
    assert.deepEqual(spill('CHECK', ...list), [
      CORRECT,
      ['#VALUE! BAD_DATE', '', ''],
      ['#VALUE! BAD_AMOUNT', '', ''],
      ['', '', ''], // says nothing
      ['#N/A DATE_OUTSIDE_COVERAGE', '', 'date outside coverage'],
      ['#VALUE! UNKNOWN_VALUE', '', ''],
      ['#N/A SPI_NOT_IN_FORCE', '', ''],
      ['#VALUE! MISSING_ARGUMENT', '', ''], // an amount without date
      ['#VALUE! MISSING_ARGUMENT', '', ''], // a payment without date
      [DUE, '', ''],
    ]);
  });

  const sentences: readonly (readonly [row: number, Readonly<Record<'fr' | 'nl' | 'de' | 'en', RegExp>>])[] =
    [
      [
        1,
        {
          fr: /^date \(ligne 2, colonne 1\) : .*« 2026-13 »/,
          nl: /^datum \(rij 2, kolom 1\): .*“2026-13”/,
          de: /^Datum \(Zeile 2, Spalte 1\): .*„2026-13“/,
          en: /^date \(row 2, column 1\): .*“2026-13”/,
        },
      ],
      [
        2,
        {
          fr: /^payé \(ligne 3, colonne 1\) : .*« x »/,
          nl: /^betaald \(rij 3, kolom 1\): .*“x”/,
          de: /^gezahlt \(Zeile 3, Spalte 1\): .*„x“/,
          en: /^paid \(row 3, column 1\): .*“x”/,
        },
      ],
    ];
  for (const [line, expected] of sentences) {
    for (const lang of LANGS) {
      it(`row ${line + 1} says its cell (${lang})`, () => {
        setEnvironment({ lang });
        assert.match(said('CHECK', list, line), expected[lang]);
      });
    }
  }

  it('in columns too, the error in the place of the amount due', () => {
    const examples = [
      [0, 'x', 0],
      [0, 0, 0],
    ];
    const answer = spill('CHECK', '2026-09', row(DUE, DUE, null), 2, examples, column('work', 'alimony'));
    assert.deepEqual(answer, [
      [DUE, '#VALUE! BAD_AMOUNT', DUE],
      [0, '', ''],
      ['correct', '', ''],
    ]);
  });
});

describe('RIS.CHECK, which error', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));

  it('of a single dossier it is that of the call', () => {
    assert.equal(outcome('CHECK', null, DUE, 2), '#VALUE! MISSING_ARGUMENT');
    assert.equal(outcome('CHECK', '2026-09', DUE, null), '#VALUE! MISSING_ARGUMENT');
    assert.equal(outcome('CHECK', '2027-01', DUE, 2), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(isThrown('CHECK', '2026-09', 'x', 2), true);
    assert.equal(isThrown('CHECK', '2026-09', column('x', 'x'), 2), false);
  });
});

describe('RIS.CHECK, what it depends on beside its arguments', () => {
  const before = environment();
  afterEach(() => setEnvironment(before));

  it('the language', () => {
    const causes = LANGS.map((lang) => {
      setEnvironment({ lang });
      return spill('CHECK', '2026-09', BEFORE, 2)[0]![2];
    });
    assert.deepEqual(causes, [
      'anciens montants encore payés',
      'oude bedragen nog betaald',
      'alte Beträge noch gezahlt',
      'earlier amounts still paid',
    ]);
  });

  it('how the workbook counts days', () => {
    setEnvironment({ from1904: true });
    assert.deepEqual(spill('CHECK', 44804, BEFORE, 2), [OLD]); // 01/09/2026
    assert.equal(outcome('CHECK', 46266, BEFORE, 2), '#N/A DATE_OUTSIDE_COVERAGE');
  });

  it('the barème, for what is due as for its cause', () => {
    const { bareme } = before;
    const { categories } = bareme.tables;
    const rows = categories.rows.filter(({ from }) => from !== '2026-03-01');
    const tables = { ...bareme.tables, categories: { ...categories, rows } };
    setEnvironment({ bareme: { ...bareme, tables }, baremeVersion: 'without March' });
    assert.deepEqual(spill('CHECK', '2026-09', 1314.2, 2), [[DUE, -53.14, 'earlier amounts still paid']]);
    assert.deepEqual(spill('CHECK', '2026-09', BEFORE, 2), [[DUE, -26.87, 'unexplained']]);
  });
});

describe('RIS.CHECK over a caseload of 10,000 rows', () => {
  it('gives each row its own answer', () => {
    // One row of a hundred is paid by the amount before.
    const payment = (i: number) => (i === 4_321 ? 'x' : i % 100 === 0 ? 861.3 : 888.18);
    const rows = Array.from({ length: 10_000 }, (_, i) => i);
    const answer = spill(
      'CHECK',
      '2026-09',
      rows.map((i) => [payment(i)]),
      2,
      rows.map(() => [500]),
      'replacement',
    );
    assert.equal(answer.length, 10_000);
    answer.forEach((line, i) => {
      const known: unknown[] =
        i % 100 === 0 ? [888.18, -26.88, 'earlier amounts still paid'] : [888.18, 0, 'correct'];
      assert.deepEqual(line, i === 4_321 ? ['#VALUE! BAD_AMOUNT', '', ''] : known, String(i));
    });
  });
});
