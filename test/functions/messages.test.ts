import assert from 'node:assert/strict';
import type { KindCode } from '../../src/caseload';
import type { ErrorCode } from '../../src/engine';
import type { ProcedureErrorCode } from '../../src/procedure';
import { errorKind, FAULT_CODES, setEnvironment } from '../../src/functions';
import {
  faultMessage,
  FUNCTION_FAULTS,
  FUNCTION_TEXTS,
  isKnownFault,
  LANGS,
  type Lang,
} from '../../src/i18n';
import type { CellCode } from '../../src/values';
import { column, errorCell, row, said } from './calls';

/** Names every member of a union, so that the compiler misses none. */
type Each<Code extends string> = Readonly<Record<Code, true>>;

/** What cannot come of the arguments of a function. */
type OfRowsOnly =
  'ART34_CONFLICT' | 'MISSING_CATEGORY' | 'RIGHT_NOT_BEGUN' | 'RIGHT_ENDED' | 'RIGHT_CONFLICT';

/** What householdOf finds beside that. */
const KINDS: Each<Exclude<KindCode, OfRowsOnly>> = {
  REPEATED_KIND: true,
  SPI_CONFLICT: true,
  MISSING_COMPANION: true,
  ART34_UNKNOWN: true,
};

const CELLS: Each<Exclude<CellCode, 'BAD_FRACTION'>> = {
  CELL_ERROR: true,
  WRONG_TYPE: true,
  UNKNOWN_VALUE: true,
  BAD_DATE: true,
  BAD_AMOUNT: true,
  NEGATIVE_AMOUNT: true,
  AMBIGUOUS_AMOUNT: true,
  OUT_OF_RANGE: true,
  UNKNOWN_KIND: true,
};

const ENGINE: readonly ErrorCode[] = [
  'DATE_OUTSIDE_COVERAGE',
  'PERIOD_OUTSIDE_MONTH',
  'PERIOD_REVERSED',
  'SPI_NOT_IN_FORCE',
  'OUT_OF_RANGE',
];

const OWN = [
  ...['MISSING_ARGUMENT', 'SHAPE_MISMATCH', 'SEVERAL_DOSSIERS', 'SEVERAL_DATES', 'SEVERAL_CELLS'],
  ...['MISSING_MONTH', 'MISSING_EXEMPTION', 'PIIS_SHARE_UNKNOWN'],
];
const LAYOUT = ['MISSING_AMOUNT', 'MISSING_KIND'];

/** What a question about a file finds in a command that the arguments of a function became. */
const PROCEDURE: readonly ProcedureErrorCode[] = [
  'MISSING_FIELD',
  'DATE_ORDER',
  'DUPLICATE_MONTH',
  'DATE_OUTSIDE_COVERAGE',
  'SPI_NOT_IN_FORCE',
];

const CODES = [
  ...new Set([...Object.keys(KINDS), ...Object.keys(CELLS), ...ENGINE, ...PROCEDURE, ...OWN, ...LAYOUT]),
];

const debtors = row('debtors', 'debtors-income');

/** A call for each code that the functions can give. */
const PROVOKED: Readonly<Record<string, readonly [id: string, ...args: unknown[]]>> = {
  REPEATED_KIND: ['AMOUNT', '2026-09', 2, row(1, 1), row('debtors', 'debtors')],
  SPI_CONFLICT: ['AMOUNT', '2026-09', 2, row(1, 1), row('work:spi', 'work:student')],
  MISSING_COMPANION: ['AMOUNT', '2026-09', 2, 1, 'ale'],
  ART34_UNKNOWN: ['AMOUNT', '2026-09', 1, row(1, 1), debtors],
  CELL_ERROR: ['AMOUNT', '2026-09', 2, errorCell('#N/A')],
  WRONG_TYPE: ['CATEGORY', '2026-09', 1.5],
  UNKNOWN_VALUE: ['AMOUNT', '2026-09', 4],
  BAD_DATE: ['BAREME', 60],
  BAD_AMOUNT: ['EXEMPTION', '2026-09', 'spi', 1.005],
  NEGATIVE_AMOUNT: ['AMOUNT', '2026-09', 2, -1],
  AMBIGUOUS_AMOUNT: ['AMOUNT', '2026-09', 2, '1.314'],
  OUT_OF_RANGE: ['AMOUNT', '2026-09', 2, row(5, 2000), row('work:spi', 'spi-days-left')],
  UNKNOWN_KIND: ['AMOUNT', '2026-09', 2, 1, 'salères'],
  DATE_OUTSIDE_COVERAGE: ['AMOUNT', '2027-01', 2],
  PERIOD_OUTSIDE_MONTH: ['AMOUNT', '2026-09', 2, null, null, '2026-10-01'],
  PERIOD_REVERSED: ['AMOUNT', '2026-09', 2, null, null, '2026-09-20', '2026-09-10'],
  SPI_NOT_IN_FORCE: ['EXEMPTION', '2023-12-31', 'shortage'],
  MISSING_ARGUMENT: ['AMOUNT', null, 2],
  SHAPE_MISMATCH: ['AMOUNT', column(1, 2, 3), row(1, 2), [[1, 2], [3]]],
  SEVERAL_DOSSIERS: ['EXPLAIN', '2026-09', column(1, 2)],
  SEVERAL_DATES: ['BAREME', column('2026-08', '2026-09')],
  MISSING_AMOUNT: ['AMOUNT', '2026-09', 2, column(1, null), column('work', 'alimony')],
  MISSING_KIND: ['AMOUNT', '2026-09', 2, row(1, 2)],
  SEVERAL_CELLS: ['DEADLINES', column('2026-09-01', '2026-09-02')],
  MISSING_MONTH: ['SPIDAYS', '2026-09', row('2026-07', null), row('general', 'general')],
  MISSING_EXEMPTION: ['SPIDAYS', '2026-09', column('2026-07', '2026-08'), column('general', null)],
  PIIS_SHARE_UNKNOWN: ['STATESHARE', '2028-01', 1000, 300, true],
  MISSING_FIELD: ['DEADLINES', '2026-09-01', null, '2026-09-21'],
  DATE_ORDER: ['DEADLINES', '2026-09-02', '2026-09-01'],
  DUPLICATE_MONTH: ['SPIDAYS', '2026-09', row('2026-08', '2026-08'), row('general', 'general')],
};

function inLanguage(lang: Lang, [id, ...args]: readonly [string, ...unknown[]]): string {
  setEnvironment({ lang });
  return said(id, args);
}

describe('what a user reads at an error', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));

  it('every code that the functions can give is provoked here, and has a sentence', () => {
    assert.deepEqual(Object.keys(PROVOKED).sort(), [...CODES].sort());
    assert.deepEqual([...FAULT_CODES].sort(), [...CODES].sort());
    for (const code of CODES) assert.ok(isKnownFault(code), code);
    for (const code of OWN) assert.ok(code in FUNCTION_FAULTS, code);
    assert.deepEqual(Object.keys(FUNCTION_FAULTS).sort(), [...OWN].sort());
    assert.equal(isKnownFault('FROM_A_LATER_VERSION'), false);
  });

  for (const [code, call] of Object.entries(PROVOKED)) {
    it(`${code}: a whole sentence in four languages, with its code behind`, () => {
      const messages = LANGS.map((lang) => inLanguage(lang, call));
      for (const message of messages) {
        assert.match(message, new RegExp(`[.!] \\[${code}\\]$`), message);
        assert.doesNotMatch(message.replace(/\[[A-Z0-9_]+\]$/, ''), /[{}[\]]|undefined|…| {2}|\(\)/, message);
      }
      assert.equal(new Set(messages).size, LANGS.length, messages.join('\n'));
    });
  }

  it('an error of a spreadsheet is #VALUE!, what the barème has not is #N/A', () => {
    const notAvailable = CODES.filter((code) => errorKind({ code }) === 'notAvailable');
    assert.deepEqual(notAvailable, ['DATE_OUTSIDE_COVERAGE', 'SPI_NOT_IN_FORCE', 'PIIS_SHARE_UNKNOWN']);
    assert.equal(errorKind({ code: 'CAP_UNKNOWN' }), 'notAvailable');
  });
});

describe('where the error is', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));
  const kinds = row('replacement', 'work:spi', 'spi-days-left');

  it('the parameter, in the language', () => {
    const call = ['AMOUNT', '2026-09', 'x'] as const;
    assert.match(inLanguage('fr', call), /^catégorie : /);
    assert.match(inLanguage('nl', call), /^categorie: /);
    assert.match(inLanguage('de', call), /^Kategorie: /);
    assert.match(inLanguage('en', call), /^category: /);
  });

  it('the row and the column of a range, in the language', () => {
    const amounts = [
      [1, 2, null],
      [1, 'x', null],
    ];
    const inSecond = (lang: Lang): string => {
      setEnvironment({ lang });
      return said('AMOUNT', ['2026-09', 2, amounts, kinds], 1);
    };
    assert.match(inSecond('fr'), /^montants \(ligne 2, colonne 2\) : /);
    assert.match(inSecond('nl'), /^bedragen \(rij 2, kolom 2\): /);
    assert.match(inSecond('de'), /^Beträge \(Zeile 2, Spalte 2\): /);
    assert.match(inSecond('en'), /^amounts \(row 2, column 2\): /);
  });

  const places: readonly (readonly [name: string, RegExp, unknown[], at?: readonly [number, number]])[] = [
    [
      'an error cell of a caseload',
      /^amounts \(row 3, column 1\): .*#N\/A/,
      ['AMOUNT', '2026-09', 2, column(1, 2, errorCell('#N/A')), 'work'],
      [2, 0],
    ],
    [
      'an amount of the second example',
      /^amounts \(row 1, column 2\): /,
      [
        'AMOUNT',
        '2026-09',
        2,
        [
          [1, -1],
          [0, 0],
        ],
        column('work', 'alimony'),
      ],
      [0, 1],
    ],
    [
      'a kind of a header',
      /^kinds \(row 1, column 2\): .*“salères”/,
      ['AMOUNT', '2026-09', 2, row(1, 2), row('work', 'salères')],
    ],
    [
      'a kind of a column',
      /^kinds \(row 2, column 1\): /,
      ['AMOUNT', '2026-09', 2, column(1, 2), column('work', '#REF!')],
    ],
    ['a date of a range', /^date \(row 2, column 1\): /, ['AMOUNT', column('2026-09', '2026-13'), 2], [1, 0]],
    [
      'a date to the right',
      /^date \(row 1, column 2\): /,
      ['AMOUNT', row('2026-09', ''), column(1, 2)],
      [1, 1],
    ],
    [
      'a date outside the barème',
      /^date \(row 2, column 1\): .*01\/08\/2005.*31\/12\/2026/,
      ['AMOUNT', column('2026-09', '2027-01'), 2],
      [1, 0],
    ],
    [
      'a day outside the month',
      /^from \(row 2, column 1\): /,
      ['AMOUNT', '2026-09', 2, null, null, column('2026-09-02', '2026-10-01')],
      [1, 0],
    ],
    ['a period that is reversed', /^to: /, ['AMOUNT', '2026-09', 2, null, null, '2026-09-20', '2026-09-10']],
    [
      'the wording of AR 34',
      /^art34 \(row 2, column 1\): .*2002.*2026/,
      [
        'AMOUNT',
        '2026-09',
        1,
        [
          [1, 1],
          [1, 1],
        ],
        debtors,
        null,
        null,
        null,
        column(2002, null),
      ],
      [1, 0],
    ],
    ['the wording of AR 34, left out', /^art34: /, ['AMOUNT', '2026-09', 1, row(1, 1), debtors]],
    [
      'a companion without its principal',
      /^amounts \(row 2, column 1\): /,
      [
        'AMOUNT',
        '2026-09',
        2,
        [
          [1, 1],
          [1, null],
        ],
        row('ale', 'ale-cheques'),
      ],
      [1, 0],
    ],
    [
      'a kind that is repeated',
      /^amounts \(row 1, column 2\): /,
      ['AMOUNT', '2026-09', 2, row(1, 2), row('minor-children', 'minor-children')],
    ],
    [
      'a figure that the engine refuses',
      /^amounts \(row 2, column 3\): .*“1096”.*1095/,
      [
        'AMOUNT',
        '2026-09',
        2,
        [
          [null, 5, 1095],
          [null, 5, 1096],
        ],
        kinds,
      ],
      [1, 0],
    ],
    [
      'an exemption that is not in force',
      /^amounts \(row 2, column 1\): /,
      ['AMOUNT', column('2024-01', '2023-12'), 2, column(1, 1), 'work:shortage'],
      [1, 0],
    ],
    [
      'an exemption by its name',
      /^kind \(row 1, column 2\): /,
      ['EXEMPTION', '2023-12-31', row('spi', 'shortage')],
      [0, 1],
    ],
    [
      'a date of an exemption',
      /^date \(row 2, column 1\): /,
      ['EXEMPTION', column('2026-09', '2027-01'), 'spi'],
      [1, 0],
    ],
    ['an income', /^income \(row 2, column 1\): /, ['EXEMPTION', '2026-09', 'spi', column(1, 'x')], [1, 0]],
    ['a count', /^minorChildren \(row 2, column 1\): /, ['CATEGORY', '2026-09', column(1, -1)], [1, 0]],
    [
      'a month of the category',
      /^date \(row 2, column 1\): /,
      ['CATEGORY', column('2026-09', '2027-01'), 1],
      [1, 0],
    ],
    ['a date of the barème', /^date: /, ['BAREME', '2027-01']],
    [
      'ranges that do not fit',
      /^category: .*3 × 1 /,
      ['AMOUNT', column('2026-08', '2026-09'), column(1, 2, 3)],
    ],
    [
      'amounts that do not fit',
      /^amounts: .*1 × 2 /,
      ['AMOUNT', '2026-09', 2, row(1, 2), row('work', 'work', 'work')],
    ],
    ['a range of exemptions that does not fit', /^kind: /, ['EXEMPTION', column(1, 2), column(1, 2, 3)]],
    ['a day before the request', /^decidedOn: .*01\/09\/2026/, ['DEADLINES', '2026-09-02', '2026-09-01']],
    [
      'a letter before the decision',
      /^notifiedOn: .*21\/09\/2026, then 20\/09\/2026/,
      ['DEADLINES', '2026-09-01', '2026-09-21', '2026-09-20'],
    ],
    ['a letter without decision', /^decidedOn: /, ['DEADLINES', '2026-09-01', null, '2026-09-21']],
    ['a year for a date', /^requestOn: .*“2026”.*01\/10\/2002.*31\/12\/2100/, ['DEADLINES', 2026]],
    ['several requests', /^requestOn: .*2 × 1/, ['DEADLINES', column('2026-09-01', '2026-09-02')]],
    ['another scheme', /^scheme: .*equivalent aid/, ['DEADLINES', '2026-09-01', null, null, 'x']],
    [
      'a decision before the known scale',
      /^date \(row 2, column 1\): .*31\/01\/2012.*01\/02\/2012/,
      ['DEBTOR', column('2012-02-01', '2012-01-31'), 60000, 0],
      [1, 0],
    ],
    ['a number of dependants', /^dependants: .*“31”.*30/, ['DEBTOR', '2026-09', 60000, 31]],
    ['a premium outside the barème', /^date: .*31\/12\/2026/, ['PREMIUM', '2027-01-01']],
    ['a rate for a size', /^size: .*“0.65”.* 1 /, ['STATESHARE', '2026-09', 100, 0.65]],
    ['a month without a rate', /^month: .*01\/10\/2002/, ['STATESHARE', '2002-09', 100, 300]],
    ['a project in 2028', /^piis: .*ris procedure/, ['STATESHARE', '2028-01', 100, 300, 'yes']],
    ['a year without aid', /^month: .*2005/, ['MAINTENANCEAID', '2004-12', 100]],
    [
      'a past month that is not past',
      /^months \(row 1, column 2\): .*September 2026/,
      ['SPIDAYS', '2026-09', row('2026-08', '2026-09'), row('general', 'general')],
    ],
    [
      'a past month twice',
      /^months \(row 3, column 1\): .*\(2026-07\)/,
      ['SPIDAYS', '2026-09', column('2026-07', '2026-08', '2026-07'), column('yes', 'yes', 'yes')],
    ],
    [
      'a past month that is none',
      /^months \(row 1, column 2\): .*“2026-13”/,
      ['SPIDAYS', '2026-09', row('2026-08', '2026-13'), row('general', 'general')],
    ],
    [
      'a past month before the law',
      /^months: .*“2025”.*October 2002/,
      ['SPIDAYS', '2026-09', 2025, 'general'],
    ],
    [
      'a shortage before 2024',
      /^kinds \(row 2, column 1\): .*December 2023/,
      ['SPIDAYS', '2024-02', column('2024-01', '2023-12'), column('general', 'shortage')],
    ],
    [
      'an exemption that is none, of the second person',
      /^kinds \(row 2, column 1\): .*“artistic”.*shortage, student, none/,
      ['SPIDAYS', '2026-09', '2026-08', column('general', 'artistic')],
      [1, 0],
    ],
    [
      'a month without its exemption',
      /^kinds \(row 2, column 1\): .*August 2026.*none/,
      ['SPIDAYS', '2026-09', column('2026-07', '2026-08'), column('general', null)],
    ],
    [
      'an exemption without its month',
      /^months \(row 1, column 2\): /,
      ['SPIDAYS', '2026-09', row('2026-07', null), row('general', 'general')],
    ],
    ['a month before the counter', /^month: .*October 2014/, ['SPIDAYS', '2014-09', '2014-08', 'general']],
  ];
  for (const [name, expected, [id, ...args], [atRow, atColumn] = [0, 0]] of places)
    it(name, () => assert.match(said(String(id), args, atRow, atColumn), expected));

  it('a single cell is named by its parameter alone', () => {
    for (const amount of ['x', [['x']]])
      assert.match(said('AMOUNT', ['2026-09', 2, amount, 'work']), /^amounts: /);
  });
});

describe('the advice in a message', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));

  it('three decimals: how to round, with the function of the language', () => {
    const call = ['AMOUNT', '2026-09', 2, 100.005] as const;
    assert.match(inLanguage('fr', call), /3 décimales.*=ARRONDI\(x;2\)/);
    assert.match(inLanguage('nl', call), /3 decimalen.*=AFRONDEN\(x;2\)/);
    assert.match(inLanguage('de', call), /3 Dezimalstellen.*=RUNDEN\(x;2\)/);
    assert.match(inLanguage('en', call), /3 decimals.*=ROUND\(x;2\)/);
  });

  it('an ambiguous amount: both readings', () => {
    assert.match(said('AMOUNT', ['2026-09', 2, '1.314']), /1,314\.00 or 1\.314/);
  });

  it('an unknown kind: the three nearest', () => {
    assert.match(said('AMOUNT', ['2026-09', 2, 1, 'replacment']), /replacement, .+, .+\./);
  });

  it('which amount is missing, and beside which kind', () => {
    const message = said('AMOUNT', ['2026-09', 2, column(1, ''), column('work', 'alimony')]);
    assert.match(message, /^amounts \(row 2, column 1\): .*maintenance received/);
  });

  it('a text cannot spoil it', () => {
    const long = said('AMOUNT', ['2026-09', 2, `\u001b[2J${'9'.repeat(5000)}x`]);
    assert.ok(long.length < 200 && !long.includes('\u001b'), long);
    assert.match(said('AMOUNT', ['2026-09', '{row}$&']), /“\{row\}\$&”/);
  });

  it('a code of a later version is shown, not hidden', () => {
    assert.equal(faultMessage('en', { code: 'LATER' }), 'LATER [LATER]');
    assert.equal(Object.keys(FUNCTION_TEXTS).length, 13);
  });
});
