import assert from 'node:assert/strict';
import { checkCaseload, openCaseload, type CheckedRow, type CheckOptions } from '../../src/caseload';
import { bytesOf } from './source';

/** Checks a file given as text, semicolons between its cells. */
export async function check(content: string, options: CheckOptions = {}): Promise<CheckedRow[]> {
  const caseload = await openCaseload(bytesOf(content), options.month !== undefined);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload, options)) rows.push(...batch);
  return rows;
}
