import assert from 'node:assert/strict';
import { dossiersOf, openCaseload, openRows, type ReadDossier } from '../../../src/caseload';
import { bytesOf } from '../source';

/** Every dossier of a caseload, in order. */
export async function allOf(
  caseload: Awaited<ReturnType<typeof openCaseload>>,
  month?: string,
): Promise<ReadDossier[]> {
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const dossiers: ReadDossier[] = [];
  for await (const batch of dossiersOf(caseload, month)) dossiers.push(...batch);
  assert.equal(dossiers.length, caseload.dossierCount);
  return dossiers;
}

/** The dossiers of a text file. */
export async function read(content: string | Uint8Array, month?: string): Promise<ReadDossier[]> {
  return allOf(await openCaseload(bytesOf(content), month !== undefined, { showNiss: true }), month);
}

/** A caseload whose rows are cut already; the header is the first. */
export function opened(
  rows: readonly (readonly unknown[])[],
  monthGiven = false,
): ReturnType<typeof openRows> {
  const cut = rows.map((cells, index) => ({ line: index + 1, cells }));
  return openRows(
    {
      // Batches of any size, as a file gives them.
      async *rows() {
        for (let at = 0; at < cut.length; at += 3) yield await Promise.resolve(cut.slice(at, at + 3));
      },
    },
    monthGiven,
    // A value of eleven digits comes back as it was.
    { showNiss: true },
  );
}

/** Problems as `[code, line, column, value]`. */
export function placesOf({ problems }: Pick<ReadDossier, 'problems'>): unknown[] {
  return problems.map(({ code, line, column, figures }) => [code, line, column, figures?.['value']]);
}
