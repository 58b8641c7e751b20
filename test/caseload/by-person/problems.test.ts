import assert from 'node:assert/strict';
import { checkCaseload, openCaseload, reportCsvRows, type CheckedRow } from '../../../src/caseload';
import { readValueOf } from '../../../src/caseload/by-person/choices';
import { readRecordName } from '../../../src/caseload/by-person/record-words';
import { RECORD_NAMES } from '../../../src/caseload/by-person/records';
import { ROLES } from '../../../src/engine';
import { LANGS, message } from '../../../src/i18n';
import { ACCEPTED } from '../../../src/i18n/labels';
import { cellOf } from '../../../src/values';
import { bytesOf } from '../source';
import { placesOf, read } from './file';

/** Columns of the cases, beside those that every row has. */
const HEAD =
  'dossier;month;record;person;role;birthDate;minor;married;familyAllowanceForApplicant;kind;amount;per;daysLeft;' +
  'Rang du mois;built;date;onerous;firstDay;lastDay;dayMax;share;from;to;effectiveDate;reviewedOn;beneficiary16;retained;' +
  'custody;excess;Catégorie;note';

const NAMES = HEAD.replace('Rang du mois', 'spiMonth')
  .replace('beneficiary16', 'beneficiaryOn20260116')
  .replace('Catégorie', 'category')
  .split(';');
const HEADERS = NAMES.map((name) => (name === 'category' ? 'Catégorie' : name)).join(';');

/** A line of dossier A: `record person field=value …`, with `month=` another month. */
function line(text: string): string {
  const [record = '', person = '', ...rest] = text.split(' ');
  const given = new Map(rest.map((part) => part.split('=') as [string, string]));
  const cells: Readonly<Record<string, string>> = {
    dossier: 'A',
    month: '2026-09',
    record: record === '-' ? '' : record,
    person: person === '-' ? '' : person,
    ...Object.fromEntries(given),
  };
  return NAMES.map((name) => cells[name] ?? '').join(';');
}

const fileOf = (rows: readonly string[]): string => `${HEADERS}\n${rows.map(line).join('\n')}\n`;

const P = 'person p role=applicant';

type Place = readonly [code: string, line: number | undefined, column: string | undefined, value?: unknown];

/** Rows of one dossier, and every problem that reading finds: code, line, column, value as seen. */
const READING: readonly (readonly [what: string, rows: readonly string[], expected: readonly Place[]])[] = [
  [
    'an unreadable date',
    ['person p role=applicant birthDate=31/02/2000'],
    [['BAD_DATE', 2, 'birthDate', '31/02/2000']],
  ],
  ['an unreadable amount', [P, 'resource p kind=work amount=x'], [['BAD_AMOUNT', 3, 'amount', 'x']]],
  ['a negative amount', [P, 'resource p kind=work amount=-5'], [['NEGATIVE_AMOUNT', 3, 'amount', '-5']]],
  ['a spreadsheet error', [P, 'resource p kind=work amount=#N/A'], [['CELL_ERROR', 3, 'amount', '#N/A']]],
  [
    'an unreadable share',
    [P, 'resource p kind=movable amount=1 share=half'],
    [['BAD_FRACTION', 3, 'share', 'half']],
  ],
  [
    'an unreadable yes or no',
    ['person p role=applicant married=peut-être'],
    [['UNKNOWN_VALUE', 2, 'married', 'peut-être']],
  ],
  ['an unknown role', ['person p role=cousin'], [['UNKNOWN_VALUE', 2, 'role', 'cousin']]],
  ['an unknown category', [P, 'dossier - category=4'], [['UNKNOWN_VALUE', 3, 'Catégorie', '4']]],
  ['an unknown reading', [P, 'policy - custody=half'], [['UNKNOWN_VALUE', 3, 'custody', 'half']]],
  ['a number that is none', [P, 'spi p kind=general daysLeft=many'], [['WRONG_TYPE', 3, 'daysLeft', 'many']]],
  [
    'a number beyond its limit',
    [P, 'spi p kind=general daysLeft=1096'],
    [['OUT_OF_RANGE', 3, 'daysLeft', '1096']],
  ],
  ['a number below its limit', [P, 'spi p kind=shortage spiMonth=0'], [['OUT_OF_RANGE', 3, 'spiMonth', '0']]],
  [
    'every unreadable cell',
    ['person p role=x birthDate=y', 'resource p kind=work amount=z'],
    [
      ['UNKNOWN_VALUE', 2, 'role', 'x'],
      ['BAD_DATE', 2, 'birthDate', 'y'],
      ['BAD_AMOUNT', 3, 'amount', 'z'],
    ],
  ],
  [
    'a required field, blank',
    ['person p', 'resource p kind=work'],
    [
      ['MISSING_FIELD', 2, 'role'],
      ['MISSING_FIELD', 3, 'amount'],
    ],
  ],
  [
    'a required field without a column',
    [P, 'resource p kind=ale amount=1'],
    [['MISSING_FIELD', 3, undefined]],
  ],
  ['a required field of shortage', [P, 'spi p kind=shortage'], [['MISSING_FIELD', 3, 'spiMonth']]],
  ['an amount retained, blank', [P, 'equity -'], [['MISSING_FIELD', 3, 'retained']]],
  ['a kind, blank: the rest is not looked at', [P, 'resource p share=1/2'], [['MISSING_FIELD', 3, 'kind']]],
  [
    'a kind that is unknown',
    [P, 'resource p kind=lottery date=01/01/2026'],
    [['UNKNOWN_VALUE', 3, 'kind', 'lottery']],
  ],
  [
    'a kind of an exemption that implies more',
    [P, 'spi p kind=student-grant'],
    [['UNKNOWN_VALUE', 3, 'kind', 'student-grant']],
  ],
  [
    'a kind of the flat layout that implies more',
    [P, 'resource p kind=work:spi amount=1'],
    [['UNKNOWN_VALUE', 3, 'kind', 'work:spi']],
  ],
  [
    'a value that the kind does not have',
    [P, 'resource p kind=work amount=1 per=jour'],
    [['UNKNOWN_VALUE', 3, 'per', 'jour']],
  ],
  [
    'a field that the kind does not have',
    [P, 'resource p kind=work amount=1 share=1/2'],
    [['UNKNOWN_FIELD', 3, 'share', '1/2']],
  ],
  [
    'a field that the exemption does not have',
    [P, 'spi p kind=artistic daysLeft=5'],
    [['UNKNOWN_FIELD', 3, 'daysLeft', '5']],
  ],
  [
    'a field that the record does not have',
    ['person p role=applicant amount=12,50'],
    [['UNKNOWN_FIELD', 2, 'amount', '12,50']],
  ],
  [
    'fields of another record, whatever they hold',
    [P, 'dossier - role=x kind=y spiMonth=z'],
    [
      ['UNKNOWN_FIELD', 3, 'role', 'x'],
      ['UNKNOWN_FIELD', 3, 'kind', 'y'],
      ['UNKNOWN_FIELD', 3, 'spiMonth', 'z'],
    ],
  ],
  [
    'a person on a record of none',
    [P, 'dossier p', 'policy p custody=days'],
    [
      ['UNKNOWN_FIELD', 3, 'person', 'p'],
      ['UNKNOWN_FIELD', 4, 'person', 'p'],
    ],
  ],
  [
    'a resource and an exemption of nobody',
    [P, 'resource q kind=work amount=1', 'spi r kind=general'],
    [
      ['UNKNOWN_PERSON', 3, 'person', 'q'],
      ['UNKNOWN_PERSON', 4, 'person', 'r'],
    ],
  ],
  [
    'a resource that does not say whose',
    [P, 'resource - kind=work amount=1'],
    [['MISSING_FIELD', 3, 'person']],
  ],
  ['a person without name', ['person - role=applicant', P], [['MISSING_FIELD', 2, 'person']]],
  ['a row that says not what it is', [P, '- p amount=1'], [['MISSING_FIELD', 3, 'record']]],
  ['an unknown record', [P, 'persoon q role=other', 'house p'], [['UNKNOWN_VALUE', 4, 'record', 'house']]],
  // Perhaps that of the resource: one mistake, one problem.
  [
    'a person whose row cannot be read',
    [P, 'perso q role=other', 'resource q kind=work amount=1'],
    [['UNKNOWN_VALUE', 3, 'record', 'perso']],
  ],
  [
    'two rows of the dossier',
    ['dossier -', P, 'dossier - category=2'],
    [['REPEATED_RECORD', 4, 'record', 'dossier']],
  ],
  [
    'two exemptions of a person',
    [P, 'spi p kind=general', 'spi p kind=student'],
    [['REPEATED_RECORD', 4, 'record', 'spi']],
  ],
  [
    'two decisions of equity',
    [P, 'equity - retained=1', 'equity - retained=2'],
    [['REPEATED_RECORD', 4, 'record', 'equity']],
  ],
  [
    'a reading said twice',
    [P, 'policy - custody=days', 'policy - custody=full excess=group'],
    [['REPEATED_RECORD', 4, 'custody', 'full']],
  ],
  ['two persons of one name', [P, 'person p role=other'], [['DUPLICATE_ID', 3, 'person', 'p']]],
  [
    'a name that is too long',
    [`person ${'x'.repeat(81)} role=applicant`],
    [['OUT_OF_RANGE', 2, 'person', 'x'.repeat(81)]],
  ],
  [
    'a remark that is too long',
    [`${P} note=${'x'.repeat(501)}`],
    [['OUT_OF_RANGE', 2, 'note', 'x'.repeat(501)]],
  ],
  [
    'a month that cannot be read spoils every month of the dossier',
    [P, 'resource p month=09-26 kind=work amount=1'],
    [['BAD_DATE', 3, 'month', '09-26']],
  ],
];

/** Rows of one dossier that the engine refuses: every problem, placed. */
const ENGINE: readonly (readonly [what: string, rows: readonly string[], expected: readonly Place[]])[] = [
  ['nobody', ['dossier -'], [['NO_APPLICANT', 2, undefined]]],
  ['no applicant', ['person q role=other'], [['NO_APPLICANT', 2, undefined]]],
  ['two applicants', [P, 'person q role=demandeur'], [['MANY_APPLICANTS', 3, 'role', 'demandeur']]],
  [
    'two partners',
    [P, 'person q role=partner', 'person r role=partner'],
    [['TWO_PARTNERS', 4, 'role', 'partner']],
  ],
  [
    'two payees',
    [
      'person q role=parent familyAllowanceForApplicant=1',
      P,
      'person r role=parent familyAllowanceForApplicant=2,5',
    ],
    [['DUPLICATE_FAMILY_ALLOWANCE', 4, 'familyAllowanceForApplicant', '2,5']],
  ],
  ['a child of unknown age', [P, 'person k role=child'], [['AGE_UNKNOWN', 3, 'person']]],
  // The figure of the sentence is the date of birth, not what the cell holds.
  [
    'an age that contradicts',
    [P, 'person k role=child birthDate=1/1/2020 minor=non'],
    [['AGE_CONTRADICTION', 3, 'minor', '2020-01-01']],
  ],
  [
    'a birth to come',
    [P, 'person k role=child birthDate=2/9/2026'],
    [['BIRTH_AFTER_PERIOD', 3, 'birthDate', '2/9/2026']],
  ],
  [
    'a birthday inside the month',
    [P, 'person k role=child birthDate=15/9/2008'],
    [['CHANGE_INSIDE_PERIOD', 3, 'birthDate', '2026-09-15']],
  ],
  [
    'a review inside the month',
    [P, 'dossier - reviewedOn=15/09/2026 beneficiaryOn20260116=ja'],
    [['CHANGE_INSIDE_PERIOD', 3, 'reviewedOn', '15/09/2026']],
  ],
  [
    'a review too early',
    [P, 'dossier - reviewedOn=28/02/2026'],
    [['REVIEW_BEFORE_REFORM', 3, 'reviewedOn', '28/02/2026']],
  ],
  [
    'a day outside the month, without its echo',
    [P, 'dossier - from=05/10/2026'],
    [['PERIOD_OUTSIDE_MONTH', 3, 'from', '05/10/2026']],
  ],
  [
    'days reversed',
    [P, 'dossier - from=20/09/2026 to=10/09/2026'],
    [['PERIOD_REVERSED', 3, 'to', '10/09/2026']],
  ],
  [
    'an effect too late',
    [P, 'dossier - effectiveDate=02/09/2026'],
    [['EFFECT_AFTER_PERIOD', 3, 'effectiveDate', '02/09/2026']],
  ],
  [
    'a month outside the amounts',
    ['person p month=01/2027 role=applicant'],
    [['DATE_OUTSIDE_COVERAGE', 2, 'month', '01/2027']],
  ],
  [
    'an exemption not in force',
    ['person p month=2023-12 role=applicant', 'spi p month=2023-12 kind=pénurie spiMonth=1'],
    [['SPI_NOT_IN_FORCE', 3, 'kind', '2023-12-01']],
  ],
  [
    'a second resource, first row: its own line',
    [
      'resource q kind=severance amount=1 firstDay=02/09/2026 lastDay=01/09/2026',
      P,
      'person q role=parent',
      'resource q kind=work amount=1',
    ],
    [['PERIOD_REVERSED', 2, 'lastDay', '01/09/2026']],
  ],
  ['a property of no income', [P, 'resource p kind=immovable built=oui'], [['MISSING_FIELD', 3, undefined]]],
  [
    'ceilings not known',
    ['person p month=2008-05 role=applicant', 'resource p month=2008-05 kind=volunteer amount=1 dayMax=1'],
    [['CAP_UNKNOWN', 3, 'kind', 2008]],
  ],
  [
    'a transfer too late',
    [P, 'resource p kind=transfer date=02/09/2026 amount=1 onerous=non'],
    [['TRANSFER_AFTER_EFFECT', 3, 'date', '02/09/2026']],
  ],
  [
    'equity beyond the share of the excess',
    ['person p month=2025-09 role=applicant', 'equity - month=2025-09 retained=12,5'],
    [['EQUITY_OUT_OF_RANGE', 3, 'retained', '12,5']],
  ],
  ['equity without reason', [P, 'equity - retained=0'], [['EQUITY_WITHOUT_REASON', 3, undefined]]],
];

async function check(content: string): Promise<CheckedRow[]> {
  const caseload = await openCaseload(bytesOf(content), false);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return rows;
}

describe('problems of the layout by person', () => {
  for (const [what, rows, expected] of READING) {
    it(`${what}: ${expected.map(([code]) => code).join(', ')}`, async () => {
      const [dossier] = await read(fileOf(rows));
      assert.deepEqual(
        placesOf(dossier!),
        expected.map(([code, at, column, value]) => [code, at, column, value]),
      );
      assert.equal(dossier?.input, undefined);
    });
  }

  for (const [what, rows, expected] of ENGINE) {
    it(`${what}: ${expected.map(([code]) => code).join(', ')}`, async () => {
      const [checked] = await check(fileOf(rows));
      assert.ok(checked?.status === 'refused', JSON.stringify(checked));
      assert.deepEqual(
        placesOf(checked),
        expected.map(([code, at, column, value]) => [code, at, column, value]),
      );
    });
  }

  it('cells of one name in two records are not taken for each other', async () => {
    const [dossier] = await read(
      'dossier;month;record;person;role;kind;spi.kind;amount\nA;2026-09;person;p;applicant;;;\n' +
        'A;2026-09;resource;p;;work;general;5\nA;2026-09;spi;p;;work;student;\n',
    );
    assert.deepEqual(placesOf(dossier!), [
      ['UNKNOWN_FIELD', 3, 'spi.kind', 'general'],
      ['UNKNOWN_FIELD', 4, 'kind', 'work'],
    ]);
  });

  it('too many persons, and too many resources of one', async () => {
    const persons = Array.from(
      { length: 61 },
      (_, i) => `person p${i} role=${i === 0 ? 'applicant' : 'other'}`,
    );
    const [crowd] = await read(fileOf(['dossier -', ...persons]));
    assert.deepEqual(placesOf(crowd!), [['OUT_OF_RANGE', 2, undefined, 61]]);
    const resources = Array.from({ length: 201 }, () => 'resource p kind=work amount=1');
    const [rich] = await read(fileOf(['dossier -', P, ...resources]));
    assert.deepEqual(placesOf(rich!), [['OUT_OF_RANGE', 3, undefined, 201]]);
  });

  it('whatever a cell holds, nothing is thrown', async () => {
    const cells = [
      "'".repeat(100_000),
      '__proto__',
      'constructor',
      '\u0001',
      '/',
      '~1',
      '-',
      '.',
      '{}',
      '[',
      '#',
    ];
    for (const cell of cells) {
      for (const name of NAMES) {
        const row = NAMES.map((other) => (other === name ? cell : ''));
        const dossiers = await read(
          `${HEADERS}\n${row.join(';')}\n${line(`resource p kind=work ${name}=${cell}`)}\n`,
        );
        assert.ok(
          dossiers.length > 0 && dossiers.every(({ problems }) => problems.length > 0),
          `${name} ${cell}`,
        );
      }
    }
  });

  it('a dossier, a month or a name that cannot be told', async () => {
    const dossiers = await read(
      'dossier;month;record;person;role\n;2026-09;person;p;applicant\n#N/A;2026-09;person;p;applicant\n' +
        'A;;person;p;applicant\nB;?;person;p;applicant\nB;?;person;q;other\nC;2026-09;person;#N/A;applicant\n' +
        "';2026-09;person;p;applicant\n;;person;p;applicant\n",
    );
    assert.deepEqual(
      dossiers.map((dossier) => [dossier.dossier, dossier.month, dossier.line, ...placesOf(dossier)]),
      [
        ['', '2026-09', 2, ['MISSING_FIELD', 2, 'dossier', undefined]],
        ['', '2026-09', 3, ['CELL_ERROR', 3, 'dossier', '#N/A']],
        ['A', '', 4, ['MISSING_FIELD', 4, 'month', undefined]],
        ['B', '', 5, ['BAD_DATE', 5, 'month', '?'], ['BAD_DATE', 6, 'month', '?']],
        ['C', '2026-09', 7, ['CELL_ERROR', 7, 'person', '#N/A']],
        ['', '2026-09', 8, ['MISSING_FIELD', 8, 'dossier', undefined]],
        ['', '', 9, ['MISSING_FIELD', 9, 'dossier', undefined], ['MISSING_FIELD', 9, 'month', undefined]],
      ],
    );
  });

  it('a row whose month cannot be told may belong to any: no month of its dossier is assessed without it', async () => {
    const dossiers = await read(
      'dossier;month;record;person;role;kind;amount\nA;2026-08;person;p;applicant;;\nA;2026-09;person;p;applicant;;\n' +
        'A;x;resource;p;;work;500\nB;2026-09;person;p;applicant;;\n',
    );
    assert.deepEqual(
      dossiers.map((dossier) => [dossier.dossier, dossier.month, ...placesOf(dossier)]),
      [
        ['A', '2026-08', ['BAD_DATE', 4, 'month', 'x']],
        ['A', '2026-09', ['BAD_DATE', 4, 'month', 'x']],
        ['B', '2026-09'],
      ],
    );
  });

  it('a row whose form is wrong refuses its dossier, and no other', async () => {
    const [long, bad, other] = await read(
      'dossier,month,record,person,role,kind,amount\nA,2026-09,person,p,applicant,,\nA,2026-09,resource,p,,work,1,50\n' +
        'B,2026-09,person,p,applicant,,\nB,2026-09,resource,p,,"work"x,1\nC,2026-09,person,p,applicant,,\n',
    );
    assert.deepEqual(long?.problems, [{ code: 'LONG_ROW', line: 3, figures: { cells: 8, columns: 7 } }]);
    assert.deepEqual(bad?.problems, [{ code: 'BAD_QUOTES', line: 5 }]);
    assert.deepEqual([other?.dossier, other?.problems], ['C', []]);
  });

  it('sentences name the record; the report gives the line of the cell', async () => {
    const [one, several] = await check(
      'dossier;month;record;person;role;kind;amount;share\nA;2026-09;person;p;applicant;;;\n' +
        'A;2026-09;resource;p;;work;1;1/2\nB;2026-09;person;p;x;;;\nB;2026-09;resource;p;;work;y;\n',
    );
    assert.ok(one?.status === 'refused' && several?.status === 'refused');
    assert.equal(
      message('en', one.problems[0]!),
      'Unknown field in a row “resource work”: “1/2”. Correct its name or remove it.',
    );
    assert.deepEqual(
      reportCsvRows([one, several], { lang: 'en', labels: false })
        .split('\r\n')
        .map((text) => text.replace(/^(\w+),.*,,(\w+,\d+,\w+,).*$/, '$1 $2')),
      ['A UNKNOWN_FIELD,3,share,', 'B UNKNOWN_VALUE,4,role,', ''],
    );
    assert.match(
      reportCsvRows([several], { lang: 'en', labels: false }),
      /line 4, “role”: .* line 5, “amount”: /,
    );
  });

  it('words that are not known are told with those of the reader, and each of these is read', async () => {
    const head = 'dossier;month;record;person;role\n';
    const [role, record] = await check(`${head}A;2026-09;person;p;cousin\nB;2026-09;x;p;\n`);
    assert.ok(role?.status === 'refused' && record?.status === 'refused');
    assert.match(message('fr', role.problems[0]!), /: demandeur, partenaire, enfant, /);
    assert.match(message('nl', record.problems[0]!), /: dossier, billijkheid, lezing, persoon, /);
    for (const lang of LANGS) {
      const roles = ACCEPTED['role']![lang].split(', ');
      const read = roles.map((word) => readValueOf('person', 'role', ROLES, cellOf(word)).value);
      assert.deepEqual(read, [...ROLES]);
      const records = ACCEPTED['record']![lang].split(', ');
      assert.deepEqual(
        records.map((word) => readRecordName(cellOf(word)).value),
        RECORD_NAMES,
      );
    }
  });
});
