import fc from 'fast-check';
import { dossiers } from './dossiers';

export type Json = undefined | null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that some check must refuse somewhere, and a few that pass. */
export const GARBAGE: Json[] = [
  ...[null, true, false, 'x', '', ' ', 'a~b/c', 'constructor', '__proto__', 'toString', 'q', 'day'],
  ...[undefined, NaN, Infinity, -Infinity],
  ...[0, -0, -1, 1.5, 2.5, 2, 4, 21, 61, 1096, 1001, 1e21, 1e-7, -1e12, -0.001, -0.5, 1e12, 999999999999.999],
  ...[0.1234567, -0.1234567, 1.234, 1.000001, 1e300, 5e-324, 999999999999.99, -999999999999.99],
  ...[
    '1e3',
    '-0',
    '-0.0',
    '-1.00',
    '-1.234',
    '+1',
    '12,50',
    ' 1',
    '1 ',
    '1.',
    '.5',
    '1.234',
    '1000000000000',
  ],
  ...['0000000000001', '999999999999.99', '１', '1\n', 'Infinity', 'NaN', '0x10', '1_000'],
  ...['1/0', '0/0', '3/2', '-1/2', '1/-2', '0.1234567', '0.123456', '1234567/1', '1/1234567', '0000001'],
  ...['000001', '1/2/3', '-0.5', '1.5', '1.2', '0/5', '1.0000000', '999999/999999', '1 / 2'],
  ...[
    '2026-02-29',
    '2024-02-29',
    '2026-13',
    '2026-13-01',
    '0000-01-01',
    '0000-01',
    '0001-01-01',
    '9999-12-31',
  ],
  ...['2026-9-01', '2026-09', '2026-09-31', '2026-09-01T00:00:00', '1900-02-29', '2000-02-29', '2026-00-10'],
  ...[
    '2002-09',
    '2002-10',
    '2005-07',
    '2005-08',
    '2026-12',
    '2027-01',
    '2026-01-00',
    '2026-04-31',
    '9995-01-01',
  ],
  ...[[], {}, [1], { a: 1 }, [[]], { kind: 'work' }, { kind: 'general' }, { kind: 'constructor' }],
  'é'.repeat(80),
  '😀'.repeat(80),
  '😀'.repeat(81),
  'n'.repeat(500),
  'n'.repeat(501),
  'r'.repeat(2001),
];

export const KEYS = [
  'x',
  'a/b',
  'a~b',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'id',
  'kind',
];
const MORE_KEYS = ['note', 'role', 'month', 'amount', 'per', 'share', 'date', 'spi', 'resources', 'equity'];

/** Sound in themselves, at odds with the rest of the dossier. */
const OF_DOSSIER: [string, Json][] = [
  ...['2002-09', '2002-10', '2005-07', '2026-12', '2027-01'].map((value): [string, Json] => ['month', value]),
  ...['from', 'to', 'effectiveDate', 'reviewedOn'].flatMap((key): [string, Json][] =>
    ['2004-02-29', '2023-12-31', '2026-02-28', '2026-03-01', '2026-09-15'].map((value) => [key, value]),
  ),
  ['beneficiaryOn20260116', true],
  ['policy', { unpublishedBareme: 'accept' }],
  ['equity', { retained: '1' }],
  ['equity', { retained: '99999999', reason: 'motivated' }],
  ['equity', { retained: 0, reason: ' \t ' }],
  ['category', 2],
];
const OF_PERSON: [string, Json][] = [
  ...['applicant', 'partner', 'child', 'grandchild', 'parent'].map((value): [string, Json] => [
    'role',
    value,
  ]),
  ...['2008-09-15', '2027-01-01', '9999-12-31', '0001-01-01'].map((value): [string, Json] => [
    'birthDate',
    value,
  ]),
  ['minor', true],
  ['minor', false],
  ['familyAllowanceForApplicant', '0'],
  ['spi', { kind: 'shortage', month: 1 }],
  ['spi', { kind: 'general' }],
  ['resources', [{ kind: 'volunteer', amount: '10', dayMax: '1', dayCap: '2' }]],
  ['resources', [{ kind: 'immovable', built: true }]],
];

export type Container = Json[] | { [key: string]: Json };

/** Every object and list of a dossier, the dossier itself first. */
export function containers(value: Json): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

interface Mutation {
  kind: 'replace' | 'remove' | 'add' | 'contradict' | 'swap' | 'repeat' | 'flood';
  where: number;
  which: number;
  value: Json;
  key: string;
}

const mutationsOf = (...kinds: Mutation['kind'][]): fc.Arbitrary<Mutation> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    where: fc.nat(1_000_000),
    which: fc.nat(1_000_000),
    value: fc.constantFrom(...GARBAGE),
    key: fc.constantFrom(...KEYS, ...MORE_KEYS),
  });

const misshapen = mutationsOf('replace', 'replace', 'replace', 'replace', 'remove', 'add', 'flood');
const contradicting = mutationsOf('contradict', 'contradict', 'contradict', 'swap', 'repeat');

/** Dossiers with one to three things wrong, or by luck none: the checks of passes 1 and 2 must find the same. */
export const brokenDossiers: fc.Arbitrary<unknown> = fc
  .tuple(
    dossiers,
    fc.oneof(
      fc.array(misshapen, { minLength: 1, maxLength: 3 }),
      fc.array(contradicting, { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([dossier, steps]) => {
    const broken = structuredClone(dossier) as unknown as Json;
    for (const step of steps) mutate(broken, step);
    return broken;
  });

function mutate(root: Json, { kind, where, which, value, key }: Mutation): void {
  const all = containers(root);
  const container = all[where % all.length]!;
  const keys = Object.keys(container);
  const chosen = keys[which % Math.max(1, keys.length)];
  const own = structuredClone(value);
  switch (kind) {
    case 'replace':
      return chosen === undefined ? undefined : put(container, chosen, own);
    case 'remove':
      if (chosen !== undefined && !Array.isArray(container)) Reflect.deleteProperty(container, chosen);
      return;
    case 'add':
      return Array.isArray(container) ? void container.push(own) : put(container, key, own);
    case 'contradict':
      return contradict(root, where, which);
    case 'swap':
      return swap(all, where, which);
    case 'repeat':
      if (Array.isArray(container) && container.length > 0)
        container.push(container[which % container.length]);
      return;
    case 'flood':
      return flood(root, which);
  }
}

function contradict(root: Json, where: number, which: number): void {
  const { persons } = root as { persons?: Json };
  const person = Array.isArray(persons) ? persons[where % Math.max(1, persons.length)] : undefined;
  const ofPerson = where % 2 === 0 && typeof person === 'object' && person !== null;
  const list = ofPerson ? OF_PERSON : OF_DOSSIER;
  const [key, value] = list[which % list.length]!;
  put(ofPerson ? person : (root as Container), key, structuredClone(value));
}

/** Two dates of the dossier change places: well formed, and out of order. */
export function swap(all: Container[], where: number, which: number): void {
  const dates = all.flatMap((container) =>
    Object.entries(container)
      .filter(([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
      .map(([key, value]) => ({ container, key, value: value as string })),
  );
  if (dates.length < 2) return;
  const a = dates[where % dates.length]!;
  const b = dates[which % dates.length]!;
  put(a.container, a.key, b.value);
  put(b.container, b.key, a.value);
}

/** One list beyond its length. */
function flood(root: Json, which: number): void {
  const { persons } = root as { persons?: Json };
  if (!Array.isArray(persons)) return;
  const more = persons.length + (which % 2 === 0 ? 59 : 60);
  if (which % 3 === 0) {
    for (let index = persons.length; index < more; index += 1)
      persons.push({ id: `more${index}`, role: 'sibling' });
    return;
  }
  const rows = Array.from({ length: 200 + (which % 2) }, () => ({ kind: 'work', amount: '1' }));
  const holder = persons[which % Math.max(1, persons.length)];
  if (typeof holder === 'object' && holder !== null && !Array.isArray(holder)) holder.resources = rows;
}

/** An own member, whatever its name. */
export function put(container: Container, key: string, value: Json): void {
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
}
