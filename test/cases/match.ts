import { isDeepStrictEqual } from 'node:util';

/**
 * Where `actual` does not match the partial result `expected` (contract, RESULT §4); empty when it matches.
 * Objects: every member given must be there and match, others are free. Lists: same length and order, item by item.
 * `errors` and `warnings` of the result: as sets, on the members given; others are free, an empty list means none.
 */
export function mismatches(expected: unknown, actual: unknown, path = ''): string[] {
  if (path === '/errors' || path === '/warnings') return setMismatches(expected, actual, path);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${path}: expected a list of ${expected.length}, got ${show(actual)}`];
    return expected.flatMap((item, index) => mismatches(item, actual[index], `${path}/${index}`));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: expected an object, got ${show(actual)}`];
    return Object.entries(expected).flatMap(([key, value]) =>
      Object.hasOwn(actual, key)
        ? mismatches(value, actual[key], `${path}/${key}`)
        : [`${path}/${key}: missing`],
    );
  }
  return isDeepStrictEqual(expected, actual)
    ? []
    : [`${path}: expected ${show(expected)}, got ${show(actual)}`];
}

function setMismatches(expected: unknown, actual: unknown, path: string): string[] {
  if (!Array.isArray(expected) || !Array.isArray(actual))
    return [`${path}: expected a list, got ${show(actual)}`];
  if (expected.length === 0)
    return actual.length === 0 ? [] : [`${path}: expected none, got ${show(actual)}`];
  return expected
    .filter((wanted) => !actual.some((found) => mismatches(wanted, found, `${path}/*`).length === 0))
    .map((wanted) => `${path}: ${show(wanted)} not found in ${show(actual)}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
