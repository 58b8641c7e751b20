import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierInput } from '../reference/input';
import { comparable } from './comparable';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';
import type { Result } from './subject';
import { tunedDossiers } from './tuned';

/** A dossier with persons and rows in another order, and how to read its paths in the old one. */
interface Reordered {
  dossier: DossierInput;
  oldPath: (path: string) => string;
}

function reordered(dossier: DossierInput, keys: number[]): Reordered {
  let next = 0;
  const shuffle = (items: unknown[]): number[] => {
    const sortKeys = items.map(() => keys[next++ % keys.length]!);
    return items.map((_, index) => index).sort((a, b) => sortKeys[a]! - sortKeys[b]! || a - b);
  };
  const persons = shuffle(dossier.persons);
  const rows = dossier.persons.map(({ resources = [] }) => shuffle(resources));
  const inOrder = persons.map((old) => {
    const person = dossier.persons[old]!;
    const { resources } = person;
    return resources === undefined
      ? person
      : { ...person, resources: rows[old]!.map((row) => resources[row]!) };
  });
  const oldPath = (path: string): string =>
    path.replace(
      /^\/persons\/(\d+)(\/resources\/(\d+))?/,
      (_, person: string, hasRow?: string, row?: string) => {
        const old = persons[Number(person)]!;
        return `/persons/${old}${hasRow ? `/resources/${rows[old]![Number(row)]!}` : ''}`;
      },
    );
  return { dossier: { ...dossier, persons: inOrder }, oldPath };
}

/** The result with old paths, its lists of goods in the order of the old paths. */
function read(result: Result, oldPath: (path: string) => string): unknown {
  const readPaths = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(readPaths).sort(byPath);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === 'path' ? oldPath(member as string) : readPaths(member),
      ]),
    );
  };
  return comparable(readPaths(result) as Result);
}

const pathOf = (value: unknown): string => (value as { path?: string }).path ?? '';
const byPath = (a: unknown, b: unknown): number =>
  pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : 0;

describe('the order of persons and rows', function () {
  this.timeout(PATIENCE);

  it('does not matter', () => {
    holds(
      fc.tuple(tunedDossiers, fc.array(fc.nat(1000), { minLength: 8, maxLength: 40 })),
      ([dossier, keys]) => {
        const other = reordered(dossier, keys);
        assert.deepEqual(
          read(subject(other.dossier), other.oldPath),
          read(subject(dossier), (path) => path),
        );
      },
      RUNS * 2,
    );
  });
});
