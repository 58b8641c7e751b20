import assert from 'node:assert/strict';
import { checkStructure, type Shape, type Variant } from '../../../src/engine/structure';
import { findings } from '../examples';

/** What it shows, the value, and every finding. */
export type Row = readonly [what: string, value: unknown, expected: readonly string[]];

/** One `it` per row; the findings are exactly these, in any order. */
export function finds(meant: Shape | Variant, rows: readonly Row[]): void {
  for (const [what, value, expected] of rows)
    it(`${what}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(findings(checkStructure(value, meant)), [...expected].sort());
    });
}
