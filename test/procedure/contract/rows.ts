import assert from 'node:assert/strict';
import { checkStructure } from '../../../src/engine';
import { COMMAND } from '../../../src/procedure';
import { findings } from '../../engine/examples';
import { SMALLEST } from '../smallest';

/** What it shows, the fields beside the smallest command of a question, and every finding on the form. */
export type Row = readonly [what: string, given: object, ...expected: string[]];

export function finds(question: keyof typeof SMALLEST, rows: readonly Row[]): void {
  for (const [what, given, ...expected] of rows)
    it(`${what}: ${expected.join(', ') || 'accepted'}`, () => {
      const found = checkStructure({ ...SMALLEST[question], ...given }, COMMAND);
      assert.deepEqual(findings(found), [...expected].sort());
    });
}

/** A list of so many of the same. */
export const times = (count: number, item: object): object[] => Array.from({ length: count }, () => item);

/** One under, on and over the limits of a number or of a length; `at` makes the field of it. */
export const limits = (
  what: string,
  path: string,
  min: number,
  max: number,
  at: (value: number) => object,
): Row[] => [
  [`${what} of ${min - 1}`, at(min - 1), `OUT_OF_RANGE ${path}`],
  [`${what} of ${min}`, at(min)],
  [`${what} of ${max}`, at(max)],
  [`${what} of ${max + 1}`, at(max + 1), `OUT_OF_RANGE ${path}`],
];
/** The same for a list that may be empty. */
export const atMost = (what: string, path: string, max: number, at: (count: number) => object): Row[] => [
  [`no ${what}`, at(0)],
  [`${max} ${what}`, at(max)],
  [`${max + 1} ${what}`, at(max + 1), `OUT_OF_RANGE ${path}`],
];
/** A choice: each of its texts, and one that is none of them. */
export const choices = (name: string, values: readonly string[]): Row[] => [
  ...values.map((value): Row => [`${name} ${value}`, { [name]: value }]),
  [`another ${name}`, { [name]: 'another' }, `UNKNOWN_VALUE /${name}`],
  [`a ${name} that is none`, { [name]: null }, `WRONG_TYPE /${name}`],
];
