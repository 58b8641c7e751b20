import assert from 'node:assert/strict';
import { assess, assessLine, type HouseholdInput, type Result } from '../../src/engine';
import { RICH } from './trace/rich';
import { alone, dossier, livingWith, person, wages } from './dossier';
import { findings } from './examples';

const STATUSES = ['due', 'none', 'refused'];

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** What a program may pass by mistake. */
const WEIRD: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, NaN, Infinity, 1n, '', 'x', Symbol('x'), (): number => 1, Date],
  ...[{}, [], [[]], [undefined], Array.from({ length: 3 }), new Date(0), new Date(NaN), /x/, new Error('x')],
  ...[new Map([['id', 'x']]), new Set([1]), new Uint8Array(4), new ArrayBuffer(8), Promise.resolve()],
  ...[
    new String('x'),
    new Number(1),
    new Boolean(true),
    Object.assign(Object.create(null) as object, { id: 1 }),
  ],
  ...[Object.create({ id: 'inherited' }) as object, globalThis, new Proxy({}, {}), Object.freeze({ id: 1 })],
  { toString: (): string => 'x', valueOf: (): number => 1 },
  {
    get id(): string {
      return 'by getter';
    },
  },
];

describe('assess never throws', () => {
  it('on anything in place of the dossier', () => {
    for (const value of WEIRD) {
      const { status, errors } = assess(value);
      assert.equal(status, 'refused', Object.prototype.toString.call(value));
      assert.ok(errors.length > 0);
    }
  });

  it('on anything in any place of a dossier', () => {
    // One dossier with every kind of row is enough.
    for (const { name, input } of RICH.filter((one) => !/^every kind,|^the largest/.test(one.name))) {
      const changed = structuredClone(input);
      for (const [holder, key] of placesOf(changed)) {
        const before = holder[key];
        for (const value of WEIRD) {
          holder[key] = value;
          assert.ok(STATUSES.includes(assess(changed).status), `${name}, ${key}`);
        }
        holder[key] = before;
      }
    }
  });

  it('on a dossier that holds itself', () => {
    const circle: Record<string, unknown> = { ...alone([]) };
    circle['equity'] = circle;
    circle['persons'] = [circle];
    assert.equal(assess(circle).status, 'refused');
  });

  it('on fields that are inherited: they are not of the dossier', () => {
    const inherited: unknown[] = [
      Object.create({ id: 1, month: 'x', persons: 7 }),
      Object.create(alone([])),
      Object.assign(Object.create({ from: 5, equity: 1 }) as object, alone([])),
      { ...alone([]), persons: [Object.create({ id: 'p', role: 'nobody' })] },
      {
        ...alone([]),
        persons: [Object.assign(Object.create({ resources: 1 }) as object, person('applicant'))],
      },
    ];
    for (const input of inherited) assert.ok(STATUSES.includes(assess(input).status));
    assert.deepEqual(findings(assess(inherited[0]).errors), ['MALFORMED ']);
  });

  it('on fields that no walk over the keys sees', () => {
    const hidden: unknown = Object.defineProperty(alone([]), 'from', { value: 5, enumerable: false });
    assert.ok(STATUSES.includes(assess(hidden).status));
  });

  it('on any line', () => {
    const whole = JSON.stringify(dossier([person('applicant', { resources: [wages('1')] })]));
    for (let end = 0; end <= whole.length; end += 1) {
      const { status } = assessLine(whole.slice(0, end));
      assert.equal(status, end === whole.length ? 'due' : 'refused');
    }
    for (const line of ['\0', '\ufeff{}', '{"id":"\\ud800"}', '{"__proto__":null}', '[{}]', '1e999'])
      assert.equal(assessLine(line).status, 'refused');
  });
});

describe('assess is a pure function', () => {
  it('never changes its input', () => {
    for (const { input } of RICH) {
      const before = structuredClone(input);
      assess(deepFreeze(input), { trace: true });
      assert.deepEqual(input, before);
    }
  });

  it('gives the same result for the same input, whatever came between', () => {
    const first = RICH.map(({ input }) => JSON.stringify(assess(input, { trace: true })));
    const again = RICH.toReversed().map(({ input }) =>
      JSON.stringify(assess(structuredClone(input), { trace: true })),
    );
    assert.deepEqual(again.toReversed(), first);
  });

  it('a caller who changes a result does not change the next one', () => {
    const input: HouseholdInput = livingWith([person('parent'), person('partner')], { paid: 1 });
    const before = JSON.stringify(assess(input, { trace: true }));
    const repair = spoil(assess(input, { trace: true }));
    const after = JSON.stringify(assess(input, { trace: true }));
    repair(); // what the engine might share must not spoil the other tests
    assert.deepEqual(JSON.parse(after), JSON.parse(before));
  });

  it('takes the options that are given: no trace unless asked', () => {
    const input = alone([]);
    assert.ok(!('trace' in assess(input)));
    assert.ok(!('trace' in assess(input, {})));
    assert.ok(!('trace' in assess(input, { trace: false })));
    assert.ok('trace' in assess(input, { trace: true }));
    assert.ok(!('trace' in assess({ ...input, id: '' }, { trace: true })));
  });
});

describe('assessLine', () => {
  it('reads what assess reads', () => {
    for (const { input } of RICH) assert.deepEqual(assessLine(JSON.stringify(input)), assess(input));
  });

  it('of a repeated key reads the last value (HOUSEHOLD §1)', () => {
    const line =
      '{"id":"a","id":"b","month":"2026-09","persons":[{"id":"p","role":"sibling","role":"applicant"}]}';
    const { id, status } = assessLine(line);
    assert.deepEqual([id, status], ['b', 'due']);
  });

  it('reads numbers in their shortest decimal form', () => {
    const paid = (number: string): Result =>
      assessLine(`{"id":"a","month":"2026-09","persons":[{"id":"p","role":"applicant"}],"paid":${number}}`);
    const difference = (number: string): unknown => (paid(number) as { difference?: string }).difference;
    assert.equal(difference('1367.34'), '0.00');
    assert.equal(difference('1367.340'), '0.00');
    assert.equal(difference('1.36734e3'), '0.00');
    assert.equal(difference('136734e-2'), '0.00');
    assert.deepEqual(findings(paid('1367.345').errors), ['BAD_AMOUNT /paid']);
  });

  it('takes the spaces around as JSON does', () => {
    assert.equal(assessLine(` \t${JSON.stringify(alone([]))}\r`).status, 'due');
  });
});

type Holder = Record<string, unknown>;

/** Every place where a value stands: what holds it, and under which key. */
function placesOf(value: unknown): [holder: Holder, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesOf(holder[key])]);
}

/** Lengthens every list and changes every field that lets itself be changed; returns what puts them back. */
function spoil(value: unknown): () => void {
  if (typeof value !== 'object' || value === null) return () => undefined;
  const repairs = Object.values(value).map(spoil);
  const before = Object.entries(value);
  for (const [key] of before) Reflect.set(value, key, 'spoiled');
  if (Array.isArray(value)) Reflect.set(value, before.length, 'spoiled');
  return () => {
    if (Array.isArray(value)) Reflect.set(value, 'length', before.length);
    for (const [key, item] of before) Reflect.set(value, key, item);
    for (const repair of repairs) repair();
  };
}
