import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  builtInBareme,
  checkBareme,
  parseSupplement,
  withSupplement,
  type ParsedSupplement,
} from '../../src/bareme';
import { withValue } from './pointer';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const EXAMPLE = JSON.parse(fixture('next-indexation.json')) as unknown;

/** Every JSON Pointer of a document. */
function pointers(value: unknown, path = ''): string[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([name, field]) => pointers(field, `${path}/${name}`))];
}

/** Taken whole and sound, or refused with a reason; never an exception, never something in between. */
function settled(parsed: ParsedSupplement): void {
  const result = 'problems' in parsed ? parsed : withSupplement(builtInBareme, parsed.supplement);
  if ('problems' in result) assert.ok(result.problems.length > 0);
  else assert.deepEqual(checkBareme(result.bareme), []);
}

describe('barème: any supplement is taken whole or refused', () => {
  it('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => settled({ supplement: { document } })),
      { numRuns: 500 },
    );
  });

  it('the example with anything put in any place', () => {
    const place = fc.constantFrom(...pointers(EXAMPLE));
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('coverage', '2027-01-01', '-', '0', 'ale', '1,5'));
    fc.assert(
      fc.property(place, value, (pointer, anything) =>
        settled({ supplement: { document: withValue(EXAMPLE, pointer, anything) } }),
      ),
      { numRuns: 500 },
    );
  });

  it('any text, as CSV and as JSON', () => {
    const piece = fc.constantFrom(
      ';',
      ',',
      '\n',
      '"',
      '#',
      'table',
      'coverage',
      'value',
      '2027-03-01',
      'é',
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (body) => {
        settled(parseSupplement(body, 'csv'));
        settled(parseSupplement(body, 'json'));
      }),
      { numRuns: 500 },
    );
  });

  it('the CSV example with anything put in any cell', () => {
    const lines = fixture('next-indexation.csv')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';'));
    const spot = fc.tuple(
      fc.nat(lines.length - 1),
      fc.nat(10),
      fc.oneof(fc.string(), fc.constantFrom('', '-', '1', 'spi')),
    );
    fc.assert(
      fc.property(spot, ([line, column, cell]) => {
        const body = lines.map((cells, index) =>
          index === line ? cells.with(Math.min(column, cells.length - 1), cell) : cells,
        );
        settled(parseSupplement(body.map((cells) => cells.join(';')).join('\n'), 'csv'));
      }),
      { numRuns: 500 },
    );
  });
});
