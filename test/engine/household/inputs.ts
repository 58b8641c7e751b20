import assert from 'node:assert/strict';
import { DOSSIER } from '../../../src/engine/household';
import { checkStructure } from '../../../src/engine/structure';
import { findings } from '../examples';

export const APPLICANT = { id: 'p', role: 'applicant' };

/** The smallest dossier that passes. */
export const BASE = { id: 'T', month: '2026-09', persons: [APPLICANT] };

export const WORK = { kind: 'work', amount: '1.00' };

/** The smallest dossier with this among the resources. */
export const withRow = (row: unknown): object => ({ ...BASE, persons: [{ ...APPLICANT, resources: [row] }] });

/** The smallest dossier with this exemption. */
export const withSpi = (spi: unknown): object => ({ ...BASE, persons: [{ ...APPLICANT, spi }] });

/** What it shows, the input, and every finding of pass 1. */
export type Row = readonly [what: string, input: unknown, expected: readonly string[]];

/** One `it` per row; the findings are exactly these, in any order. */
export function finds(rows: readonly Row[]): void {
  for (const [what, input, expected] of rows)
    it(`${what}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(findings(checkStructure(input, DOSSIER)), [...expected].sort());
    });
}
