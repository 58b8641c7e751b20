import assert from 'node:assert/strict';
import { openCaseload, openRows, openValues } from '../../src/caseload';
import { bytesOf } from './source';

type Cell = string | number | null;

/** Rows of a file with amounts in it, by header, of a column that is not recognised; as a worksheet and as a text. */
async function unread(header: string, cells: readonly Cell[]): Promise<{ sheet: number; text: number }> {
  const rows = cells.map((cell, i) => [`D${i}`, '2026-09', 2, cell]);
  const values = openValues([['Dossier', 'Mois', 'Cat', header], ...rows], {
    name: 'Liste',
    firstRow: 1,
    firstColumn: 1,
    is1904: false,
  });
  assert.ok(!('problems' in values));
  const sheet = await openRows(values, false);
  const lines = rows.map((row) => row.map((cell) => String(cell ?? '').replace('.', ',')).join(';'));
  const text = await openCaseload(bytesOf(`Dossier;Mois;Cat;${header}\n${lines.join('\n')}\n`), false);
  assert.ok(!('problems' in sheet) && !('problems' in text));
  const count = ({ unread: found }: typeof sheet): number => found[0]?.rows ?? 0;
  return { sheet: count(sheet), text: count(text) };
}

describe('amounts in a column that is not recognised', () => {
  const same: [what: string, header: string, cells: readonly Cell[], count: number][] = [
    ['with cents', 'Divers', [300.25, -12.5, null, 1000.1], 3],
    ['whole', 'Divers', [300, 4000, -50], 3],
    ['whole numbers that are no euros', 'Nombre d’enfants', [10, 12], 0],
    ['codes, telephones, counts, nil', 'Divers', [1, 0, 475123456, 32475123456], 0],
    ['under a header of registers', 'N° commune', [4000, 1000], 0],
  ];
  for (const [what, header, cells, count] of same) {
    it(`${what}: a worksheet warns as the text file does`, async () => {
      assert.deepEqual(await unread(header, cells), { sheet: count, text: count });
    });
  }

  it('of a formula that was not rounded, they are amounts', async () => {
    assert.equal((await unread('Divers', [1000 / 3])).sheet, 1);
  });

  it('shares are none, nor days that a worksheet counts', async () => {
    assert.equal((await unread('Occupation', [0.5, 0.25])).sheet, 0);
    for (const header of ['Date naissance', 'Geboortedatum', 'Début PIIS', 'Contrôlé le', 'Geburtsdatum'])
      assert.equal((await unread(header, [46_266, 31_258, 46_266.5])).sheet, 0, header);
    assert.equal((await unread('Solde fin 2025', [46_266])).sheet, 1);
    assert.equal((await unread('Date naissance', [300.25])).sheet, 1);
  });
});
