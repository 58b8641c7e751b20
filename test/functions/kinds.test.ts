import assert from 'node:assert/strict';
import { assess, type PersonInput, type ResourceInput, type SpiInput } from '../../src/engine';
import { KINDS as LABELS, LANGS, PER_YEAR, UNITS } from '../../src/i18n';
import { shortArticle } from '../../src/sheet';
import { KIND_LIST } from '../../src/values';
import { cell, column, row, spill, type Shown } from './calls';

type Kinds = Readonly<Record<string, number>>;

const amount = (category: number, kinds: Kinds, art34: unknown = null): Shown =>
  cell(
    'AMOUNT',
    '2026-09',
    category,
    row(...Object.values(kinds)),
    row(...Object.keys(kinds)),
    null,
    null,
    null,
    art34,
  );

/** What the engine says of an applicant and others, written by hand. */
function payable(applicant: Partial<PersonInput>, category: 1 | 2 | 3, others: PersonInput[] = []): number {
  const result = assess({
    id: 'x',
    month: '2026-09',
    category,
    persons: [{ id: 'a', role: 'applicant', ...applicant }, ...others],
  });
  assert.ok(result.status !== 'refused', JSON.stringify(result));
  return Number(result.payable);
}

const alone = (...resources: ResourceInput[]): Partial<PersonInput> => ({ resources });
const working = (spi: SpiInput, kind: 'work' | 'training' = 'work'): Partial<PersonInput> => ({
  spi,
  resources: [{ kind, amount: '700.00' }],
});
const built = { kind: 'immovable', built: true, cadastralIncome: '3000.00' } as const;
const unbuilt = { kind: 'immovable', built: false, cadastralIncome: '500.00' } as const;
const child: PersonInput = { id: 'c', role: 'child', minor: true };

/** Every kind of kinds.md §1 with what it becomes; each gives another amount than the dossier without it. */
const APPLICANT: readonly (readonly [Kinds, Partial<PersonInput>])[] = [
  [{ work: 700 }, alone({ kind: 'work', amount: '700.00' })],
  [{ 'work/year': 7000 }, alone({ kind: 'work', amount: '7000.00', per: 'year' })],
  [{ 'work:spi': 700 }, working({ kind: 'general' })],
  [{ 'work:student': 700 }, working({ kind: 'student' })],
  [{ 'work:student-grant': 700 }, working({ kind: 'student', grant: true })],
  [{ 'work:shortage': 700 }, working({ kind: 'shortage', month: 1 })],
  [{ 'work:shortage': 700, 'shortage-month': 3 }, working({ kind: 'shortage', month: 3 })],
  [{ 'work:spi': 700, 'spi-days-left': 10 }, working({ kind: 'general', daysLeft: 10 })],
  [{ training: 700 }, alone({ kind: 'training', amount: '700.00' })],
  [{ 'training:spi': 700 }, working({ kind: 'general' }, 'training')],
  [{ replacement: 700 }, alone({ kind: 'replacement', amount: '700.00' })],
  [{ 'replacement/year': 7000 }, alone({ kind: 'replacement', amount: '7000.00', per: 'year' })],
  [{ alimony: 150 }, alone({ kind: 'alimony', amount: '150.00' })],
  [{ 'family-allowance': 180 }, alone({ kind: 'familyAllowance', amount: '180.00' })],
  [{ 'regular-gift': 300 }, alone({ kind: 'regularGift', amount: '300.00' })],
  [{ 'other-income': 100 }, alone({ kind: 'otherIncome', amount: '100.00' })],
  [{ 'benefit-in-kind': 80 }, alone({ kind: 'benefitInKind', amount: '80.00' })],
  [{ 'holiday-pay': 20000 }, alone({ kind: 'holidayPay', amount: '20000.00' })],
  [{ artistic: 5000 }, { spi: { kind: 'artistic' }, resources: [{ kind: 'artistic', amount: '5000.00' }] }],
  [
    { artistic: 5000, 'artistic-used': 3000 },
    { spi: { kind: 'artistic', used: '3000.00' }, resources: [{ kind: 'artistic', amount: '5000.00' }] },
  ],
  [{ ale: 400, 'ale-cheques': 40 }, alone({ kind: 'ale', amount: '400.00', cheques: 40 })],
  [{ movable: 25000 }, alone({ kind: 'movable', amount: '25000.00' })],
  [{ 'cadastral-built': 3000 }, alone(built)],
  [{ 'cadastral-unbuilt': 500 }, alone(unbuilt)],
  [{ 'cadastral-built': 3000, 'rent-built': 9000 }, alone({ ...built, rent: '9000.00' })],
  [{ 'cadastral-unbuilt': 500, 'rent-unbuilt': 2000 }, alone({ ...unbuilt, rent: '2000.00' })],
  [{ 'cadastral-built': 3000, 'mortgage-built': 2500 }, alone({ ...built, mortgageInterest: '2500.00' })],
  [{ 'cadastral-unbuilt': 500, 'mortgage-unbuilt': 200 }, alone({ ...unbuilt, mortgageInterest: '200.00' })],
  [
    { 'cadastral-built': 3000, 'allowance-children': 2 },
    { ...alone(built), allowanceChildren: 2 },
  ],
];

/** Kinds of other persons, in the category where they count. */
const partner = (resource: ResourceInput, spi?: SpiInput): PersonInput => ({
  id: 'p',
  role: 'partner',
  ...(spi && { spi }),
  resources: [resource],
});
const parent = (id: string, resources: ResourceInput[] = []): PersonInput => ({
  id,
  role: 'parent',
  resources,
});
const OTHERS: readonly (readonly [Kinds, category: 1 | 3, PersonInput[]])[] = [
  [{ 'partner-work': 1200 }, 1, [partner({ kind: 'work', amount: '1200.00' })]],
  [
    { 'partner-work:spi': 1200 },
    3,
    [partner({ kind: 'work', amount: '1200.00' }, { kind: 'general' }), child],
  ],
  [{ 'partner-replacement': 1200 }, 1, [partner({ kind: 'replacement', amount: '1200.00' })]],
  [{ 'partner-other': 1200 }, 1, [partner({ kind: 'otherIncome', amount: '1200.00' })]],
  [
    { debtors: 2, 'debtors-income': 2000 },
    1,
    [parent('d1', [{ kind: 'otherIncome', amount: '2000.00' }]), parent('d2')],
  ],
  [
    { debtors: 1, 'debtors-income/year': 10000, 'family-allowance-for-applicant': 310 },
    1,
    [
      {
        ...parent('d1', [{ kind: 'otherIncome', amount: '10000.00', per: 'year' }]),
        familyAllowanceForApplicant: '310.00',
      },
    ],
  ],
  [{ 'minor-children': 2, 'cadastral-built': 3000 }, 3, [child, { ...child, id: 'c2' }]],
];

describe('every kind reaches its resource through RIS.AMOUNT (kinds.md §1)', () => {
  for (const [kinds, applicant] of APPLICANT)
    it(Object.keys(kinds).join(' + '), () => {
      assert.equal(amount(2, kinds), payable(applicant, 2));
      assert.notEqual(amount(2, kinds), 1367.34, 'the kind makes a difference');
    });

  for (const [kinds, category, others] of OTHERS)
    it(Object.keys(kinds).join(' + '), () => {
      const goods = 'cadastral-built' in kinds ? alone(built) : {};
      assert.equal(amount(category, kinds, 2026), payable(goods, category, others));
      assert.notEqual(amount(category, kinds, 2026), amount(category, {}), 'the kind makes a difference');
    });

  it('an exempt income is shown, never counted', () => {
    for (const { code } of KIND_LIST.filter(({ becomes }) => becomes.part === 'exempt')) {
      assert.equal(amount(2, { [code]: 500 }), 1367.34, code);
      assert.equal(amount(2, { [`${code}/year`]: 500, replacement: 500 }), 888.18, code);
      const sheet = spill('EXPLAIN', '2026-09', 2, 500, code).flat();
      assert.ok(sheet.includes(500) || sheet.some((text) => String(text).includes('500.00')), code);
    }
  });

  it('none is forgotten here', () => {
    const tested = [...APPLICANT, ...OTHERS].flatMap(([kinds]) => Object.keys(kinds));
    const untested = KIND_LIST.filter(
      ({ code, becomes }) => becomes.part !== 'exempt' && !tested.includes(code),
    );
    assert.deepEqual(untested, []);
  });
});

describe('kinds by name', () => {
  it('by their code and their label in four languages, whatever the case and the accents', () => {
    for (const { code, unit } of KIND_LIST) {
      const value = unit === 'n' ? 1 : 10;
      const expected = cell('AMOUNT', '2026-09', 3, value, code, null, null, null, 2026);
      const names = LANGS.map((lang) => LABELS[code]![lang]);
      const bare = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
      for (const name of [...names, ...bare, ` ${code.toUpperCase()} `])
        assert.equal(cell('AMOUNT', '2026-09', 3, value, name, null, null, null, 2026), expected, name);
    }
  });

  it('with /year in four languages, for what is monthly only', () => {
    for (const lang of LANGS) {
      const name = `${LABELS['replacement']![lang]}${PER_YEAR[lang]}`;
      assert.equal(amount(2, { [name]: 6000 }), 888.18, name);
    }
    for (const kind of ['movable/year', 'debtors/year', 'ale/year'])
      assert.equal(amount(2, { [kind]: 1 }), '#VALUE! UNKNOWN_KIND', kind);
  });

  it('what is no kind', () => {
    for (const wrong of ['salères', 5, true, 'exempt:q', 'exempt:z', 'work:artistic', '/year'])
      assert.equal(cell('AMOUNT', '2026-09', 2, 10, wrong), '#VALUE! UNKNOWN_KIND', String(wrong));
  });
});

describe('where kinds stand (kinds.md §4)', () => {
  const amounts = [500, 300];
  const kinds = ['replacement', 'work'];
  const both = 588.18; // (16408.11 − (9600.00 − 250.00)) / 12

  it('in a row: each row of amounts is a dossier', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, row(...amounts), row(...kinds)), both);
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, [amounts, [500, null]], row(...kinds)), [
      [both],
      [888.18],
    ]);
  });

  it('in a column: each column of amounts is a dossier', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, column(...amounts), column(...kinds)), both);
    assert.deepEqual(
      spill(
        'AMOUNT',
        '2026-09',
        2,
        [
          [500, 500],
          [300, 0],
        ],
        column(...kinds),
      ),
      [[both, 888.18]],
    );
  });

  it('1 × 1 is a header', () => {
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, column(500, 0, 600), 'replacement'), [
      [888.18],
      [1367.34],
      [788.18],
    ]);
    assert.deepEqual(
      spill('AMOUNT', '2026-09', 2, column(500, 0), [['replacement']]),
      spill('AMOUNT', '2026-09', 2, column(500, 0), 'replacement'),
    );
    assert.equal(cell('AMOUNT', '2026-09', 2, row(500, 600), 'replacement'), '#VALUE! SHAPE_MISMATCH');
  });

  it('none: one amount is a monthly replacement, several are MISSING_KIND', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, 500), 888.18);
    for (const several of [
      row(500, 300),
      column(500, 300),
      [
        [500, 300],
        [1, 2],
      ],
      row(500, null),
    ])
      assert.equal(cell('AMOUNT', '2026-09', 2, several), '#VALUE! MISSING_KIND');
    assert.equal(cell('AMOUNT', '2026-09', 2, row(500, 300), [['']]), '#VALUE! MISSING_KIND');
  });

  it('kinds without amounts: MISSING_AMOUNT, never a dossier without resources', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, null, row(...kinds)), '#VALUE! MISSING_AMOUNT');
    assert.equal(cell('AMOUNT', '2026-09', 2, [[null]], column(...kinds)), '#VALUE! MISSING_AMOUNT');
  });

  it('shapes that do not match', () => {
    const wrong = [
      [row(1, 2), row('work', 'work', 'work')],
      [column(1, 2), column('work', 'work', 'work')],
      [row(1, 2), column('work', 'work')],
      [column(1, 2), row('work', 'work')],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          ['work', 'work'],
          ['work', 'work'],
        ],
      ],
    ];
    for (const [values, names] of wrong)
      assert.equal(cell('AMOUNT', '2026-09', 2, values, names), '#VALUE! SHAPE_MISMATCH');
  });
});

describe('blanks (kinds.md §4)', () => {
  const header = row('replacement', null, 'work');

  it('under a header an empty cell is a resource that is not there', () => {
    for (const empty of [null, '', ' ', '\u00a0']) {
      assert.equal(cell('AMOUNT', '2026-09', 2, row(500, empty, empty), header), 888.18);
      assert.equal(cell('AMOUNT', '2026-09', 2, row(empty, empty, 500), header), 888.18);
    }
  });

  it('a dossier with its month and category and no amount at all has no resources', () => {
    assert.equal(cell('AMOUNT', [['2026-09']], [[2]], row(null, null, null), header), 1367.34);
    const table = spill(
      'AMOUNT',
      column('2026-09', '2026-09'),
      column(2, 1),
      [
        [500, null, null],
        [null, null, null],
      ],
      header,
    );
    assert.deepEqual(table, [[888.18], [911.56]]);
  });

  it('a wholly empty row gives an empty text, alone or in a range', () => {
    const none = [null, '', ' '];
    assert.equal(cell('AMOUNT', [[null]], [['']], [none], header), '');
    assert.deepEqual(
      spill(
        'AMOUNT',
        column('2026-09', '', '2026-09'),
        column(2, null, 2),
        [[500, null, null], none, none],
        header,
      ),
      [[888.18], [''], [1367.34]],
    );
    // Where month and category are those of the whole caseload, the amounts alone are the row.
    assert.deepEqual(spill('AMOUNT', '2026-09', 2, [[500, null, null], none], header), [[888.18], ['']]);
    assert.deepEqual(spill('EXPLAIN', [[null]], [['']], [none], header), [['']]);
  });

  it('a row with an amount and no month is an error, not an empty text', () => {
    assert.deepEqual(spill('AMOUNT', column('', '2026-09'), 2, column(500, 500), 'replacement'), [
      ['#VALUE! MISSING_ARGUMENT'],
      [888.18],
    ]);
  });

  it('an amount under an empty kind: MISSING_KIND, in its row only', () => {
    assert.deepEqual(
      spill(
        'AMOUNT',
        '2026-09',
        2,
        [
          [500, 1, null],
          [500, 0, null],
          [500, null, null],
        ],
        header,
      ),
      [['#VALUE! MISSING_KIND'], ['#VALUE! MISSING_KIND'], [888.18]],
    );
  });

  it('beside kinds: both cells empty are skipped, half a line is an error', () => {
    assert.equal(cell('AMOUNT', '2026-09', 2, column(500, null), column('replacement', null)), 888.18);
    assert.equal(
      cell('AMOUNT', '2026-09', 2, column(500, ''), column('replacement', 'work')),
      '#VALUE! MISSING_AMOUNT',
    );
    assert.equal(
      cell('AMOUNT', '2026-09', 2, column(500, 5), column('replacement', '')),
      '#VALUE! MISSING_KIND',
    );
    assert.equal(cell('AMOUNT', '2026-09', 2, column(null, null), column(null, null)), 1367.34);
    // Beside kinds there are no rows of a caseload: what is left out is missing.
    assert.equal(
      cell('AMOUNT', [['']], [['']], column(null, null), column(null, null)),
      '#VALUE! MISSING_ARGUMENT',
    );
    assert.deepEqual(spill('AMOUNT', column('2026-09', ''), 2, column(null, null), column(null, null)), [
      [1367.34],
      ['#VALUE! MISSING_ARGUMENT'],
    ]);
    // A second example of which one amount is not filled in.
    assert.deepEqual(
      spill(
        'AMOUNT',
        '2026-09',
        2,
        [
          [500, null],
          [0, 0],
        ],
        column('replacement', 'work'),
      ),
      [[888.18, '#VALUE! MISSING_AMOUNT']],
    );
  });
});

describe('kinds that repeat (kinds.md §1)', () => {
  const of = (amounts: unknown[], kinds: string[], art34: unknown = null): Shown =>
    cell('AMOUNT', '2026-09', 2, row(...amounts), row(...kinds), null, null, null, art34);

  it('income adds up', () => {
    assert.equal(of([200, 300], ['replacement', 'replacement']), 888.18);
    assert.equal(of([6200, 6300], ['movable', 'movable']), of([12500], ['movable']));
  });

  it('the n-th rent belongs to the n-th good, by place and also past a blank', () => {
    const kinds = ['cadastral-built', 'rent-built', 'cadastral-built', 'rent-built'];
    const two = (first: unknown, second: unknown) => of([1000, first, 2000, second], kinds);
    assert.equal(two(null, 9000), of([1000, 2000, null, 9000], [kinds[0]!, kinds[0]!, kinds[1]!, kinds[1]!]));
    assert.notEqual(two(9000, null), two(null, 9000));
    assert.equal(of([1000, null, null, 9000], kinds), '#VALUE! MISSING_COMPANION');
  });

  it('what may stand once only', () => {
    for (const kind of ['debtors', 'minor-children', 'allowance-children'])
      assert.equal(of([1, 1], [kind, kind], 2026), '#VALUE! REPEATED_KIND', kind);
    assert.equal(of([1, null], ['debtors', 'debtors'], 2026), of([1], ['debtors'], 2026));
  });

  it('two exemptions, and companions without their principal', () => {
    assert.equal(of([1, 1], ['work:spi', 'work:student']), '#VALUE! SPI_CONFLICT');
    assert.equal(of([100, 1], ['work', 'shortage-month']), '#VALUE! MISSING_COMPANION');
    for (const kind of ['ale', 'ale-cheques', 'rent-built', 'artistic-used', 'spi-days-left'])
      assert.equal(of([1], [kind]), '#VALUE! MISSING_COMPANION', kind);
  });
});

describe('RIS.KINDS', () => {
  const [header, ...lines] = spill('KINDS');

  it('gives every code with its label, unit and article', () => {
    assert.deepEqual(header, ['Code', 'Label', 'Unit', 'Article']);
    assert.deepEqual(
      lines,
      KIND_LIST.map(({ code, unit, article }) => [
        code,
        LABELS[code]!.en,
        UNITS[unit].en,
        shortArticle('en', article),
      ]),
    );
    for (const line of lines) for (const text of line) assert.match(text, /\S/);
    assert.deepEqual(lines.find(([code]) => code === 'work:spi')?.slice(2), ['EUR a month', 'AR 35 §1']);
  });

  it('its codes are those of kinds.md, in its order', () => {
    const letters = [...'abcdefghijklmnoprst'].map((letter) => `exempt:${letter}`).join(' ');
    assert.equal(
      lines.map(([code]) => code).join(' '),
      'work work:spi work:student work:student-grant work:shortage training training:spi replacement alimony ' +
        'family-allowance regular-gift other-income benefit-in-kind holiday-pay artistic artistic-used ale ' +
        `ale-cheques ${letters} movable cadastral-built rent-built mortgage-built cadastral-unbuilt rent-unbuilt ` +
        'mortgage-unbuilt allowance-children spi-days-left shortage-month partner-work partner-work:spi ' +
        'partner-replacement partner-other debtors debtors-income family-allowance-for-applicant minor-children',
    );
  });

  it('its codes are what RIS.AMOUNT takes', () => {
    for (const [code] of lines)
      assert.doesNotMatch(String(cell('AMOUNT', '2026-09', 3, 1, code)), /UNKNOWN_KIND/);
  });

  it('takes no argument, whatever a call hands over', () => {
    assert.deepEqual(spill('KINDS', 5, [[6]]), spill('KINDS'));
  });
});
