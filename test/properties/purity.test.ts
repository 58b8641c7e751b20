import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assess, assessLine } from '../../src/engine';
import { brokenDossiers } from './broken';
import { comparable } from './comparable';
import { dossiers } from './dossiers';
import { PATIENCE, RUNS, holds } from './settings';

const anyDossier = fc.oneof<fc.Arbitrary<unknown>[]>(dossiers, brokenDossiers);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Whatever a program may pass, and what no JSON can hold. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

function isRefused(input: unknown): void {
  const result = assess(input);
  assert.equal(result.status, 'refused');
  assert.ok(result.errors.length > 0);
  assert.deepEqual(result.warnings, []);
}

describe('assess', function () {
  this.timeout(PATIENCE);

  it('never changes its input', () => {
    holds(anyDossier, (dossier) => {
      const before = structuredClone(dossier);
      assess(deepFreeze(dossier), { trace: true });
      assert.deepEqual(structuredClone(dossier), before);
    });
  });

  it('gives the same result for the same input, with or without trace', () => {
    holds(anyDossier, (dossier) => {
      const first = assess(dossier);
      const traced = assess(structuredClone(dossier), { trace: true });
      assert.deepEqual(comparable(traced as never), comparable(first as never));
      assert.equal(JSON.stringify(assess(dossier)), JSON.stringify(first));
    });
  });

  it('gives a result that is plain JSON', () => {
    holds(anyDossier, (dossier) => {
      const result = assess(JSON.parse(JSON.stringify(dossier)), { trace: true });
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    });
  });

  it('refuses whatever is not a dossier, without throwing', () => {
    holds(anything, isRefused, RUNS * 2);
  });

  it('never throws on a dossier that holds anything anywhere', () => {
    holds(
      fc.tuple(dossiers, fc.nat(1000), anything),
      ([dossier, position, value]) => {
        const spots = spotsOf(dossier);
        const [holder, key] = spots[position % spots.length]!;
        holder[key] = value;
        assert.ok(['due', 'none', 'refused'].includes(assess(dossier).status));
      },
      RUNS * 2,
    );
  });

  it('never throws on a line', () => {
    holds(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
      assert.ok(['due', 'none', 'refused'].includes(assessLine(line).status));
    });
  });

  it('refuses what holds itself, and what is deeper than any stack', () => {
    const circle: Record<string, unknown> = { id: 'circle', month: '2026-09' };
    circle.persons = [circle];
    circle.note = circle;
    isRefused(circle);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    isRefused(deep);
    isRefused({ id: 'deep', month: '2026-09', persons: deep, policy: { custody: deep }, extra: deep });
    const deepLine = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    assert.equal(assessLine(`{"id":"deep","month":"2026-09","persons":${deepLine}}`).status, 'refused');
  });

  it('reads NaN and Infinity as no input at all', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const dossier = {
        id: 'n',
        month: '2026-09',
        persons: [{ id: 'd', role: 'applicant', unknown: [value] }],
      };
      const { id, errors } = assess(dossier);
      assert.deepEqual([id, errors.map(({ code, path }) => [code, path])], ['', [['MALFORMED', '']]]);
    }
  });

  it('takes an undefined member for an absent one', () => {
    const bare = { id: 'u', month: '2026-09', persons: [{ id: 'd', role: 'applicant' }] };
    const filled = {
      ...bare,
      from: undefined,
      unknown: undefined,
      policy: { custody: undefined },
      persons: [{ ...bare.persons[0], spi: undefined, resources: undefined, note: undefined }],
    };
    assert.deepEqual(assess(filled), assess(bare));
  });
});

type Holder = Record<string, unknown>;

/** Every place of a dossier where a value stands. */
function spotsOf(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key): [Holder, string][] => [[holder, key], ...spotsOf(holder[key])]);
}
