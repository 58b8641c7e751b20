import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byPersonCsv, byPersonRows } from '../../../src/caseload';
import { assess, type HouseholdInput } from '../../../src/engine';
import { LANGS } from '../../../src/i18n';
import {
  DOSSIER,
  EQUITY,
  PERSON,
  POLICY,
  ROWS,
  SPI,
  type Fields,
  type FieldType,
} from '../../engine/household/fields';
import { PATIENCE, RUNS } from '../../properties/settings';
import { tunedDossiers } from '../../properties/tuned';
import { canonical } from './canonical';
import { allOf, opened, read } from './file';

/** Texts that a file, a spreadsheet or a reader of cells is apt to change. */
const TRICKY = [
  ...[
    '=1+1',
    "'=1+1",
    "''=1+1",
    "'",
    "''",
    ' ',
    '  a  ',
    "'t Hooft",
    '-5',
    '+32 2',
    '@x',
    '\t',
    '＝1',
    ' =1',
  ],
  ...[
    '#N/A',
    "'#N/A",
    '#VALEUR!',
    '\u00a0',
    'a\u00a0b',
    '\ufeff',
    '\u200bx',
    'a\r\nb',
    'x\r',
    '\r',
    '\n',
    '\ny',
  ],
  ...[';', ',', '"', '""', 'a;b', 'sep=;', '000123', '1.314', '1,5', 'true', '2026-09', '01/02/2026', '1/2'],
  ...[
    'Ünïcödé',
    'Ю',
    '日本',
    '😀',
    'e\u0301',
    'é',
    '\u202eabc',
    'null',
    'constructor',
    '__proto__',
    'record',
  ],
];

const texts = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom("'", '=', ' ', 'a', '#', '\r', '\n', '"', ';'),
    minLength: 1,
    maxLength: 6,
  }),
);

/** Valid dossiers with names and remarks of any kind. */
const dossiers: fc.Arbitrary<HouseholdInput> = fc
  .tuple(tunedDossiers, fc.array(texts, { minLength: 12, maxLength: 12 }), fc.nat(63))
  .map(([dossier, [id = '', note = '', ...names], given]) => ({
    ...(dossier as HouseholdInput),
    id,
    ...((given & 1) === 1 && { note }),
    ...((given & 2) === 2 && { note: '' }),
    persons: (dossier as HouseholdInput).persons.map((person, index) => ({
      ...person,
      // No two alike.
      id: `${names[index % names.length]!}${'x'.repeat(index)}`,
      ...((given & 4) === 4 && { note: names[(index + 1) % names.length]! }),
    })),
  }));

/** Several dossiers of a file, no two of the same month and name. */
const files = fc.uniqueArray(dossiers, {
  minLength: 1,
  maxLength: 3,
  selector: ({ id, month }) => `${month} ${id}`,
});

const isText = (inputs: readonly HouseholdInput[]): boolean => !JSON.stringify(inputs).includes('\\u0000');

async function holds(
  runs: number,
  arbitrary: fc.Arbitrary<HouseholdInput[]>,
  predicate: (inputs: HouseholdInput[]) => Promise<void>,
): Promise<void> {
  const seed = process.env['PROPERTY_SEED'];
  await fc.assert(fc.asyncProperty(arbitrary, predicate), {
    numRuns: Math.ceil(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  });
}

function assertSame(
  dossiers: readonly { input?: HouseholdInput }[],
  inputs: readonly HouseholdInput[],
): void {
  assert.deepEqual(
    dossiers.map(({ input }) => input && canonical(input)),
    inputs.map(canonical),
  );
}

/** A valid value of a field, as the contract writes it. */
function valueOf(type: FieldType): unknown {
  switch (type.is) {
    case 'boolean':
      return true;
    case 'amount':
      return '1234.50';
    case 'fraction':
      return '1/3';
    case 'day':
      return '2026-09-01';
    case 'month':
      return '2026-09';
    case 'category':
      return 3;
    case 'integer':
      return type.max;
    case 'choice':
      return type.values.at(-1);
    default:
      return '=remark';
  }
}

const APPLICANT = { id: 'p', role: 'applicant' };
const base = { id: 'T', month: '2026-09', persons: [APPLICANT] };
const withPerson = (fields: object): object => ({ ...base, persons: [{ ...APPLICANT, ...fields }] });

type Given = readonly [what: string, input: object];

/** The inputs, as small as can be, that hold each field of these alone, with each of its values. */
function each(
  what: string,
  fields: Fields,
  values: (type: FieldType) => readonly unknown[],
  inputOf: (value: object) => object,
): Given[] {
  return Object.entries(fields).flatMap(([name, type]) =>
    values(type).map((value) => [`${what} ${name} ${String(value)}`, inputOf({ [name]: value })] as const),
  );
}

/** Every field of HOUSEHOLD.md. */
function everyField(values: (type: FieldType) => readonly unknown[]): Given[] {
  return [
    ...each('dossier', DOSSIER, values, (field) => ({ ...base, ...field })),
    ...each('equity', EQUITY, values, (field) => ({ ...base, equity: { retained: '0.00', ...field } })),
    ...each('policy', POLICY, values, (policy) => ({ ...base, policy })),
    ...each('person', PERSON, values, withPerson),
    ...Object.entries(SPI).flatMap(([kind, { fields, required }]) =>
      each(kind, fields, values, (field) => withPerson({ spi: { kind, ...required, ...field } })),
    ),
    ...Object.entries(ROWS).flatMap(([kind, { fields, required }]) =>
      each(kind, fields, values, (field) => withPerson({ resources: [{ kind, ...required, ...field }] })),
    ),
  ];
}

const EVERY_FIELD = everyField((type) => [valueOf(type)]);
const EVERY_CHOICE = everyField((type) => (type.is === 'choice' ? type.values : []));

/** Two lists as one, each in its own order; `keys` say which comes next. */
function merge<T>(some: readonly T[], more: readonly T[], keys: readonly number[]): T[] {
  const [a, b] = [[...some], [...more]];
  return [...some, ...more].map((_, i) => {
    const [one, other] = (keys[i % keys.length] ?? 0) % 2 === 0 ? [a, b] : [b, a];
    return (one.shift() ?? other.shift())!;
  });
}

async function comesBack(what: string, input: object): Promise<void> {
  const [dossier] = await allOf(await opened(byPersonRows([input as HouseholdInput])));
  assert.deepEqual(dossier?.problems, [], what);
  assert.deepEqual(canonical(dossier.input ?? {}), canonical(input), what);
}

describe('the layout by person, written and read back', function () {
  this.timeout(PATIENCE);

  it('reaches every field of HOUSEHOLD.md', async () => {
    assert.ok(EVERY_FIELD.length > 110, `${EVERY_FIELD.length}`);
    for (const [what, input] of EVERY_FIELD) await comesBack(what, input);
  });

  it('reaches every value of every closed list', async () => {
    assert.ok(EVERY_CHOICE.length > 70, `${EVERY_CHOICE.length}`);
    for (const [what, input] of EVERY_CHOICE) await comesBack(what, input);
  });

  it('gives the same inputs and the same assessments, from rows (property)', async () => {
    await holds(RUNS / 2, files, async (inputs) => {
      const dossiers = await allOf(await opened(byPersonRows(inputs)));
      assertSame(dossiers, inputs);
      for (const [i, { input }] of dossiers.entries()) assert.deepEqual(assess(input), assess(inputs[i]));
    });
  });

  it('gives the same inputs wherever their rows stand (property)', async () => {
    const order = fc.array(fc.nat(999), { minLength: 500, maxLength: 500 });
    const seed = process.env['PROPERTY_SEED'];
    await fc.assert(
      fc.asyncProperty(files, order, async (inputs, keys) => {
        const [header = [], ...rows] = byPersonRows(inputs);
        // The first rows keep the order of the dossiers; persons, and the resources of each, keep theirs.
        const first = rows.filter(([, , record]) => record === 'dossier');
        const persons = rows.filter(([, , record]) => record === 'person');
        const others = rows.filter(([, , record]) => record !== 'dossier' && record !== 'person');
        const mixed = merge(others, persons, keys);
        assertSame(await allOf(await opened([header, ...first, ...mixed])), inputs);
      }),
      { numRuns: Math.ceil(RUNS / 8), ...(seed !== undefined && { seed: Number(seed) }) },
    );
  });

  for (const lang of LANGS) {
    it(`gives the same inputs from a text file (${lang}, property)`, async () => {
      await holds(RUNS / 8, files.filter(isText), async (inputs) => {
        assertSame(await read(byPersonCsv(inputs, lang)), inputs);
      });
    });
  }

  it('is written in keys and codes, with the decimal sign of the language', () => {
    const input: HouseholdInput = {
      id: '=A',
      month: '2026-09',
      category: 3,
      paid: 1314.2,
      custodyShare: 0.5,
      persons: [
        {
          id: 'p',
          role: 'applicant',
          spi: { kind: 'shortage', month: 2 },
          resources: [{ kind: 'work', amount: '5' }],
        },
      ],
      policy: { custody: 'days' },
    };
    assert.deepEqual(byPersonRows([input]), [
      ...[
        'dossier month record person category custodyShare paid custody role kind spiMonth amount'.split(' '),
      ],
      ["'=A", '2026-09', 'dossier', '', '3', '0.5', '1314.20', '', '', '', '', ''],
      ["'=A", '2026-09', 'policy', '', '', '', '', 'days', '', '', '', ''],
      ["'=A", '2026-09', 'person', 'p', '', '', '', '', 'applicant', '', '', ''],
      ["'=A", '2026-09', 'spi', 'p', '', '', '', '', '', 'shortage', '2', ''],
      ["'=A", '2026-09', 'resource', 'p', '', '', '', '', '', 'work', '', '5.00'],
    ]);
    const french = byPersonCsv([input], 'fr');
    assert.ok(french.startsWith('\ufeffdossier;month;record;person;category;'));
    assert.match(french, /\r\n'=A;2026-09;dossier;;3;0,5;1314,20;/);
    assert.match(byPersonCsv([input], 'en'), /^dossier,month,.*\r\n'=A,2026-09,dossier,,3,0\.5,1314\.20,/);
  });

  it('cannot hold two inputs of one dossier and month, and says so', () => {
    const input = base as HouseholdInput;
    assert.throws(() => byPersonRows([input, { ...input, month: '2026-08' }, input]), /inputs 0 and 2/);
  });
});
