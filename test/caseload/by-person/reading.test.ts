import assert from 'node:assert/strict';
import type { HouseholdInput } from '../../../src/engine';
import { ROWS, SPI } from '../../engine/household/fields';
import { allOf, opened, placesOf, read } from './file';

/** The input of a file of one dossier, which must have one. */
async function inputOf(content: string, month?: string): Promise<HouseholdInput> {
  const [dossier, ...more] = await read(content, month);
  assert.deepEqual([dossier?.problems, more.length], [[], 0]);
  assert.ok(dossier?.input);
  return dossier.input;
}

/** The value that a cell gives to a field of a row, after a person row. */
async function valueOf(record: string, headers: string, cells: string): Promise<unknown> {
  const names = headers.split(';');
  const input = await inputOf(
    `dossier;month;record;person;role;${headers}\n` +
      `A;2026-09;person;p;applicant${';'.repeat(names.length)}\n` +
      `A;2026-09;${record};${['resource', 'spi'].includes(record) ? 'p' : ''};;${cells}\n`,
  );
  const [person] = input.persons;
  const rows: Readonly<Record<string, unknown>> = {
    dossier: input,
    spi: person?.spi,
    resource: person?.resources?.[0],
    policy: input.policy,
    equity: input.equity,
  };
  return (rows[record] as Readonly<Record<string, unknown>>)[names.at(-1) ?? ''];
}

const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  work: ['work', 'Salaire net', 'beroepsinkomsten'],
  training: ['training', 'revenus de formation'],
  replacement: ['replacement', 'Revenus de remplacement', 'chômage', 'vervangingsinkomen'],
  severance: ['severance', 'indemnité de rupture', 'opzeggingsvergoeding'],
  familyAllowance: ['familyAllowance', 'family-allowance'],
  benefitInKind: ['benefitInKind', 'BENEFIT IN KIND'],
  ale: ['ale', 'revenus ALE'],
  volunteer: ['volunteer', 'vrijwilligerswerk'],
  exempt: ['exempt', 'revenu exonéré'],
  immovable: ['immovable', 'bien immobilier', 'Immobilie'],
  transfer: ['transfer', 'cession de biens'],
};

const SPI_WORDS: Readonly<Record<string, readonly string[]>> = {
  general: ['general', 'générale', 'algemeen', 'oui'],
  student: ['student', 'étudiante'],
  shortage: ['shortage', 'pénurie', 'knelpuntberoep', 'Mangelberuf'],
  artistic: ['artistic', 'kunstenaar'],
};

const ROLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  applicant: ['applicant', 'demandeur', 'Antragsteller'],
  child: ['child', 'kind', 'enfant'],
  'child-in-law': ['child-in-law', 'Child in law', 'schoonkind'],
  'ex-spouse': ['ex-conjoint'],
  other: ['other', 'autre personne'],
};

const FIELD_WORDS: readonly (readonly [
  field: string,
  kind: string,
  value: string,
  words: readonly string[],
])[] = [
  ['per', 'work', 'month', ['month', 'mois', 'par mois', 'per maand']],
  ['per', 'work', 'year', ['year', 'an', 'par an', 'jaar', 'pro Jahr']],
  ['per', 'replacement', 'day', ['day', 'par jour', 'dag', 'Tag']],
  ['ground', 'exempt', 'b', ['b', 'B', 'exempt:b']],
  ['ground', 'exempt', 'b-disability', ['b-disability', 'B disability']],
  ['ground', 'exempt', 'collective-service', ['collective-service']],
  ['right', 'transfer', 'usufruct', ['usufruct', 'usufruit', 'vruchtgebruik']],
  ['right', 'transfer', 'bare', ['bare', 'nue-propriété']],
];

/** What a cell gives to a field of a row, whose kind has all that it needs. */
function valueInRow(record: 'resource' | 'spi', kind: string, field: string, cell: string): Promise<unknown> {
  const kinds = record === 'spi' ? SPI : ROWS;
  const required = kinds[kind]?.required ?? {};
  const cells = Object.entries<unknown>({ kind, ...required })
    .filter(([name]) => name !== field)
    .map(([name, value]) => [name === 'month' ? 'spiMonth' : name, String(value)] as const);
  const headers = [...cells.map(([name]) => name), field].join(';');
  return valueOf(record, headers, [...cells.map(([, value]) => value), cell].join(';'));
}

describe('a file of the layout by person', () => {
  it('gives the whole contract', async () => {
    const content = `
dossier;month;record;person;from;newClaim;paid;stateRate;retained;reason;custody;role;birthDate;cohabits;kind;daysLeft;amount;per;built;cadastralIncome;share;note
A;09/2026;dossier;;12/09/2026;oui;1 000,00;65 %;;;;;;;;;;;;;;à revoir
A;09/2026;equity;;;;;;1.200,50;frais médicaux;;;;;;;;;;;;
A;09/2026;policy;;;;;;;;days;;;;;;;;;;;
A;09/2026;person;d;;;;;;;;demandeur;8/2/2006;;;;;;;;;
A;09/2026;spi;d;;;;;;;;;;;student;19;;;;;;
A;09/2026;resource;d;;;;;;;;;;;work;;400,00;;;;;
A;09/2026;person;mère;;;;;;;;ouder;;ja;;;;;;;;
A;09/2026;resource;mère;;;;;;;;;;;replacement;;18000;par an;;;;
A;09/2026;resource;mère;;;;;;;;;;;immovable;;;;vrai;875;50 %;
`;
    const [dossier] = await read(content.trim());
    assert.deepEqual(dossier?.problems, []);
    assert.deepEqual(
      { ...dossier, place: undefined },
      {
        form: 'by-person',
        line: 2,
        dossier: 'A',
        month: '2026-09',
        paid: '1000.00',
        stateRate: '65',
        unread: [],
        problems: [],
        warnings: [],
        place: undefined,
        input: {
          id: 'A',
          month: '2026-09',
          from: '2026-09-12',
          newClaim: true,
          paid: '1000.00',
          note: 'à revoir',
          equity: { retained: '1200.50', reason: 'frais médicaux' },
          policy: { custody: 'days' },
          persons: [
            {
              id: 'd',
              role: 'applicant',
              birthDate: '2006-02-08',
              spi: { kind: 'student', daysLeft: 19 },
              resources: [{ kind: 'work', amount: '400.00' }],
            },
            {
              id: 'mère',
              role: 'parent',
              cohabits: true,
              resources: [
                { kind: 'replacement', amount: '18000.00', per: 'year' },
                { kind: 'immovable', built: true, cadastralIncome: '875.00', share: '0.5' },
              ],
            },
          ],
        },
      },
    );
  });

  it('cells are read as those of the flat layout are', async () => {
    const cases: readonly (readonly [record: string, header: string, cell: string, value: unknown])[] = [
      ['dossier', 'from', '1/9/2026', '2026-09-01'],
      ['dossier', 'from', '2026-09-01', '2026-09-01'],
      ['dossier', 'from', '01-09-2026', '2026-09-01'],
      ['dossier', 'newClaim', 'nee', false],
      ['dossier', 'newClaim', 'WAHR', true],
      ['dossier', 'newClaim', '0', false],
      ['dossier', 'category', 'Samenwonende', 1],
      ['dossier', 'category', '3,0', 3],
      ['dossier', 'scheme', 'leefloonequivalent', 'ASE'],
      ['dossier', 'custodyShare', '33,3333 %', '0.333333'],
      ['dossier', 'custodyShare', '1/3', '1/3'],
      ['dossier', 'applicants', '2', 2],
      ['dossier', 'paid', '1 314,20', '1314.20'],
      ['dossier', 'paid', '€ 0', '0.00'],
      ['dossier', 'note', ' a  b ', 'a  b'],
      ['dossier', 'note', "'=1+1", '=1+1'],
      ['dossier', 'note', "' a ", ' a '],
      ['dossier', 'note', "'t Hooft", "'t Hooft"],
      ['equity', 'retained', '12,5', '12.50'],
      ['policy', 'custody', 'HalfHalf', 'halfHalf'],
      ['policy', 'familyAllowanceBefore2026', 'none', 'none'],
    ];
    for (const [record, header, cell, value] of cases) {
      // The amount retained is required.
      const [headers, cells] =
        record === 'equity'
          ? [header, cell]
          : [`${header === 'paid' ? 'from' : 'paid'};${header}`, `;${cell}`];
      assert.equal(await valueOf(record, headers, cells), value, `${header} ${cell}`);
    }
  });

  it('words of closed lists: the code of the contract, or four languages', async () => {
    for (const [kind, words] of Object.entries(KIND_WORDS)) {
      for (const word of words) assert.equal(await valueInRow('resource', kind, 'kind', word), kind, word);
    }
    for (const [kind, words] of Object.entries(SPI_WORDS)) {
      for (const word of words) assert.equal(await valueInRow('spi', kind, 'kind', word), kind, word);
    }
    for (const [field, kind, value, words] of FIELD_WORDS) {
      for (const word of words) assert.equal(await valueInRow('resource', kind, field, word), value, word);
    }
    for (const [role, words] of Object.entries(ROLE_WORDS)) {
      for (const word of words) {
        const { persons } = await inputOf(`dossier;month;record;person;role\nA;2026-09;person;p;${word}\n`);
        assert.equal(persons[0]?.role, role, word);
      }
    }
    for (const word of ['person', 'Personne', 'persoon', 'PERSON']) {
      const { persons } = await inputOf(`dossier;month;record;person;role\nA;2026-09;${word};p;applicant\n`);
      assert.equal(persons.length, 1, word);
    }
  });

  it('a blank is absent, never a zero', async () => {
    const input = await inputOf(
      'dossier;month;record;person;role;kind;amount;per;retained;custody;daysLeft;paid;homeless\n' +
        'A;2026-09;dossier;;;;;;;;;\u00a0; \nA;2026-09;person;p;applicant;;;;;;;;\n' +
        'A;2026-09;spi;p;;general;;;;; ;;\nA;2026-09;resource;p;;work;0; ;;;;;\n',
    );
    assert.deepEqual(input, {
      id: 'A',
      month: '2026-09',
      persons: [
        {
          id: 'p',
          role: 'applicant',
          spi: { kind: 'general' },
          resources: [{ kind: 'work', amount: '0.00' }],
        },
      ],
    });
  });

  it('the decimal sign of amounts is that of their column, proved anywhere in the file', async () => {
    const [first, second] = await read(
      'dossier;month;record;person;role;kind;amount;rent;built\n' +
        'A;2026-09;person;p;applicant;;;;\nA;2026-09;resource;p;;work;1.314;;\n' +
        'B;2026-09;person;p;applicant;;;;\nB;2026-09;resource;p;;work;12,50;;\nB;2026-09;resource;p;;immovable;;1.314;oui\n',
    );
    assert.deepEqual(first?.input?.persons[0]?.resources, [{ kind: 'work', amount: '1314.00' }]);
    assert.deepEqual(placesOf(second!), [['AMBIGUOUS_AMOUNT', 6, 'rent', '1.314']]);
  });

  it('readings may stand on one row or on several', async () => {
    for (const rows of [
      'A;2026-09;policy;;;days;individual\n',
      'A;2026-09;policy;;;days;\nA;2026-09;policy;;;;individual\n',
    ]) {
      const { policy } = await inputOf(
        `dossier;month;record;person;role;custody;excess\nA;2026-09;person;p;applicant;;\n${rows}`,
      );
      assert.deepEqual(policy, { custody: 'days', excess: 'individual' });
    }
  });

  it('the month given stands for rows without one, and for a file without months', async () => {
    const rows = 'A;;person;p;applicant\nB;08/2026;person;p;applicant\n';
    const [given, own] = await read(`dossier;month;record;person;role\n${rows}`, '2026-09');
    assert.deepEqual([given?.month, own?.month], ['2026-09', '2026-08']);
    const { month } = await inputOf('dossier;record;person;role\nA;person;p;applicant\n', '2026-09');
    assert.equal(month, '2026-09');
  });

  it('the values of a workbook are read as they are', async () => {
    const [dossier] = await allOf(
      await opened([
        ['dossier', 'month', 'record', 'person', 'role', 'birthDate', 'kind', 'amount', 'note'],
        [17, 46266, 'person', 1, 'applicant', 33000, null, undefined, 'x'],
        [17, '2026-09', 'resource', 1, '', '', 'work', 1314.2, true],
      ]),
    );
    assert.deepEqual(dossier?.input, {
      id: '17',
      month: '2026-09',
      persons: [
        {
          id: '1',
          role: 'applicant',
          birthDate: '1990-05-07',
          note: 'x',
          resources: [{ kind: 'work', amount: '1314.20', note: 'true' }],
        },
      ],
    });
  });

  it('encodings and separators are those of any file', async () => {
    const text = 'dossier;mois;record;personne;role\nÉ1;2026-09;person;Zoë;demandeur\n';
    const utf16 = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    );
    const forms: readonly (string | Uint8Array)[] = [
      text,
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll(';', ','),
      text.replaceAll(';', '\t'),
      `sep=;\n${text}`,
      Uint8Array.from([...text].map((char) => char.charCodeAt(0))),
      utf16,
    ];
    for (const form of forms) {
      const [dossier] = await read(form);
      assert.deepEqual(dossier?.input, {
        id: 'É1',
        month: '2026-09',
        persons: [{ id: 'Zoë', role: 'applicant' }],
      });
    }
  });
});

describe('the rows of the layout by person', () => {
  const HEAD = 'dossier;month;record;person;role;kind;amount\n';

  it('may stand anywhere: dossiers in the order of their first rows, persons and resources in theirs', async () => {
    const dossiers = await read(
      `${HEAD}B;2026-09;resource;p;;work;3\nA;2026-09;person;q;other;;\nB;2026-08;person;p;applicant;;\n` +
        'A;2026-09;person;p;applicant;;\nB;2026-09;person;q;other;;\nB;2026-09;resource;q;;work;1\n' +
        'B;2026-09;person;p;applicant;;\nB;2026-09;resource;p;;work;2\n',
    );
    assert.deepEqual(
      dossiers.map(({ dossier, month, line, input }) => [
        dossier,
        month,
        line,
        input?.persons.map(({ id, resources = [] }) => [
          id,
          ...resources.map((row) => ('amount' in row ? row.amount : '')),
        ]),
      ]),
      [
        [
          'B',
          '2026-09',
          2,
          [
            ['q', '1.00'],
            ['p', '3.00', '2.00'],
          ],
        ],
        ['A', '2026-09', 3, [['q'], ['p']]],
        ['B', '2026-08', 4, [['p']]],
      ],
    );
  });

  it('many dossiers, in pieces', async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => [`D${i}`, '2026-09', 'person', 'p', 'applicant']);
    const dossiers = await allOf(await opened([['dossier', 'month', 'record', 'person', 'role'], ...rows]));
    assert.deepEqual(
      dossiers.map(({ dossier }) => dossier),
      rows.map(([dossier]) => dossier),
    );
  });

  it('rows and dossiers are counted', async () => {
    const caseload = await opened([
      ['dossier', 'month', 'record', 'person', 'role'],
      ['A', '2026-09', 'person', 'p', 'applicant'],
      ['A', '2026-09', 'person', 'q', 'other'],
      ['A', '2026-08', 'person', 'p', 'applicant'],
    ]);
    assert.ok(!('problems' in caseload));
    assert.deepEqual([caseload.rowCount, caseload.dossierCount], [3, 2]);
  });

  it('short rows, and amounts in columns that are not recognised, are a warning on their dossier', async () => {
    const [short, unread, none] = await read(
      'dossier;month;record;person;role;prime;kind;amount\nA;2026-09;person;p;applicant\n' +
        'B;2026-09;person;p;applicant;;;\nB;2026-09;resource;p;;12,50;work;1\nC;2026-09;person;p;applicant;;;\n',
    );
    assert.deepEqual(
      [short, unread, none].map((dossier) => dossier?.warnings),
      [['SHORT_ROW'], ['UNREAD_AMOUNT'], []],
    );
  });
});
