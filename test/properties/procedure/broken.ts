import fc from 'fast-check';
import { GARBAGE, KEYS, containers, put, swap } from '../broken';
import type { Json } from '../broken';
import { commands } from './commands';

const MORE_GARBAGE: Json[] = [
  ...[
    'yes',
    'RIS',
    'ASE',
    'belgian',
    'signed',
    'piis',
    'general',
    'shortage',
    'parent',
    'window',
    '500',
    500,
  ],
  ...[12, 13, 30, 31, 32, 600, 601, 2004, 2005, 2100, 2101, 28, 27, 3, '\u00a0', '\u2003', '\t\n', ' x '],
  ...[
    'r'.repeat(200),
    'r'.repeat(201),
    ' '.repeat(201),
    '2016-01-08',
    '2011-12-31',
    '2027-01',
    '2002-09',
    '2031-01',
  ],
  { amount: '1' },
  { amount: '99999999999', reason: 'x' },
  { from: '2026-01-01', to: '2026-01-31' },
  { month: '2026-01' },
  { appealStart: 'x', y: 'z' },
  { mode: 'hand', on: '2026-01-31' },
];

const MORE_KEYS = [
  'note',
  'policy',
  'scheme',
  'months',
  'waiver',
  'stays',
  'until',
  'decidedOn',
  'formB',
  'days',
  'kind',
];

const QUESTIONS = [
  'tax',
  '',
  'toString',
  null,
  1,
  'sanction',
  'recovery',
  'premium',
  'deadlines',
  'conditions',
];

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...([
        'replace',
        'replace',
        'replace',
        'remove',
        'remove',
        'add',
        'swap',
        'swap',
        'repeat',
        'flood',
      ] as const),
      'question' as const,
    ),
    where: fc.nat(1_000_000),
    which: fc.nat(1_000_000),
    value: fc.constantFrom(...GARBAGE, ...MORE_GARBAGE),
    key: fc.constantFrom(...KEYS, ...MORE_KEYS),
  }),
  { minLength: 1, maxLength: 3 },
);

type Step = typeof steps extends fc.Arbitrary<(infer T)[]> ? T : never;

/** Commands with one to three things wrong, or by luck none. */
export const brokenCommands: fc.Arbitrary<unknown> = fc.tuple(commands, steps).map(([command, changes]) => {
  const broken = structuredClone(command) as unknown as Json;
  for (const step of changes) change(broken, step);
  return broken;
});

function change(root: Json, { kind, where, which, value, key }: Step): void {
  const all = containers(root);
  const container = all[where % all.length]!;
  const keys = Object.keys(container);
  const chosen = keys[which % Math.max(1, keys.length)];
  const lists = all.filter((one) => Array.isArray(one));
  const list = lists[where % Math.max(1, lists.length)];
  switch (kind) {
    case 'replace':
      return chosen === undefined ? undefined : put(container, chosen, structuredClone(value));
    case 'remove':
      if (chosen !== undefined && !Array.isArray(container)) Reflect.deleteProperty(container, chosen);
      return;
    case 'add':
      if (Array.isArray(container)) container.push(structuredClone(value));
      else put(container, key, structuredClone(value));
      return;
    case 'swap':
      return swap(all, where, which);
    case 'repeat':
      if (list !== undefined && list.length > 0) list.push(structuredClone(list[which % list.length]));
      return;
    case 'flood':
      if (list !== undefined) flood(list, which);
      return;
    case 'question':
      return put(all[0]!, 'question', QUESTIONS[which % QUESTIONS.length]);
  }
}

/** A list at, or beyond, one of the lengths of the contract, or without any item. */
function flood(list: Json[], which: number): void {
  const length = [0, 3, 4, 12, 13, 30, 31, 60, 61, 100, 101, 240, 241][which % 13]!;
  const item = list[0] ?? {};
  list.length = Math.min(list.length, length);
  while (list.length < length) list.push(structuredClone(item));
}
