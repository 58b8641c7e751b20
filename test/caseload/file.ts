import assert from 'node:assert/strict';
import {
  checkCaseload,
  openCaseload,
  type AssessedRow,
  type CheckedRow,
  type CheckOptions,
} from '../../src/caseload';
import { bytesOf } from './source';

/** Checks a file given as text, semicolons between its cells. */
export async function check(content: string, options: CheckOptions = {}): Promise<CheckedRow[]> {
  const caseload = await openCaseload(bytesOf(content), options.month !== undefined);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload, options)) rows.push(...batch);
  return rows;
}

/** The rows of a file given as text; none may be refused. */
export async function assessedRows(content: string, options: CheckOptions = {}): Promise<AssessedRow[]> {
  return (await check(content, options)).map((row) => {
    assert.ok(row.status !== 'refused', JSON.stringify(row));
    return row;
  });
}
