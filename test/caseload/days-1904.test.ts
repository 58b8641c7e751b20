import assert from 'node:assert/strict';
import { checkCaseload, mappingOf, openRows, openValues, type CheckedRow } from '../../src/caseload';

/** Days from the beginning of the 1900 system to that of 1904. */
const LATER = 1_462;
const [FIRST, MIDDLE, LAST] = [46_266, 46_280, 46_295];

type Cell = string | number | null;

/** Checks rows of a workbook; `choices`: what the user says of its columns. */
async function checked(
  rows: readonly (readonly Cell[])[],
  is1904: boolean,
  choices: Record<string, string> = {},
): Promise<CheckedRow> {
  const values = openValues(rows, { name: 'Liste', firstRow: 1, firstColumn: 1, is1904 });
  assert.ok(!('problems' in values));
  const chosen = mappingOf(rows[0]!.map(String), choices);
  assert.ok('mapping' in chosen);
  const caseload = await openRows(values, false, chosen);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const found: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) found.push(...batch);
  return found[0]!;
}

describe('days of a workbook that counts from 1904', () => {
  const input = async (...args: Parameters<typeof checked>) => {
    const row = await checked(...args);
    assert.ok(row.status !== 'refused', JSON.stringify(row));
    return row.input;
  };

  for (const is1904 of [false, true]) {
    const day = (serial: number): number => serial - (is1904 ? LATER : 0);
    it(`follow the column that the user chose, and not the header, from ${is1904 ? 1904 : 1900}`, async () => {
      const rows = [
        ['Dossier', 'Quand', 'Cat', 'Premier jour', 'Vers', 'Du'],
        ['A', day(FIRST), 2, day(MIDDLE), day(LAST), 44_804],
      ];
      const choices = { Quand: 'month', 'Premier jour': 'from', Vers: 'to', Du: 'work' };
      const { month, from, to, persons } = await input(rows, is1904, choices);
      assert.deepEqual([month, from, to], ['2026-09', '2026-09-15', '2026-09-30']);
      // Read as an amount: what a header says of days plays no part any more.
      assert.equal(JSON.stringify(persons).includes('"44804.00"'), true);
    });

    it(`are read by their headers, and by person, from ${is1904 ? 1904 : 1900}`, async () => {
      const flat = [
        ['Dossier', 'Mois', 'Cat', 'Du'],
        ['A', day(FIRST), 2, day(MIDDLE)],
      ];
      assert.equal((await input(flat, is1904)).from, '2026-09-15');
      const person = [
        ['dossier', 'month', 'record', 'person', 'role', 'birthDate', 'category'],
        ['A', day(FIRST), 'dossier', null, null, null, 2],
        ['A', day(FIRST), 'person', 'p', 'applicant', day(FIRST) - 10_000, null],
      ];
      assert.equal((await input(person, is1904)).persons[0]?.birthDate, '1999-04-16');
    });

    it(`under a header that is not recognised they warn alike, from ${is1904 ? 1904 : 1900}`, async () => {
      const row = await checked(
        [
          ['Dossier', 'Mois', 'Cat', 'Bénéficiaire du'],
          ['A', day(FIRST), 2, day(MIDDLE)],
        ],
        is1904,
      );
      assert.deepEqual('warnings' in row && row.warnings, ['UNREAD_DAY']);
    });

    it(`under a header that says nothing too, and its amounts stay what they are, from ${is1904 ? 1904 : 1900}`, async () => {
      const row = await checked(
        [
          ['Dossier', 'Mois', 'Cat', 'Date 1', 'Colonne 5'],
          ['A', day(FIRST), 2, day(MIDDLE), 312.5],
          ['B', day(FIRST), 2, day(MIDDLE + 1), 500],
        ],
        is1904,
      );
      assert.ok(row.status !== 'refused');
      assert.deepEqual(
        row.unread.map(({ header, holds }) => [header, holds]),
        [
          ['Date 1', 'day'],
          ['Colonne 5', 'amount'],
        ],
      );
    });
  }
});
