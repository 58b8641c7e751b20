import assert from 'node:assert/strict';
import { excelWorkbook } from '../../../src/host';
import type { WorkbookOptions } from '../../excel';
import { plain, problemOf, withWorkbook } from './with-workbook';

/** A table in B2:D5 with its totals, and beside it another one. */
const WORKBOOK: WorkbookOptions = {
  sheets: {
    Feuil1: [
      ['x'],
      [null, 'Nom', 'Montant payé', "L'[été]", null, 'Nom'],
      [null, 'a', 1, 10, null, 'autre'],
      [null, 'b', null, 20],
      [null, 'Total', 1, 30],
    ],
    "L'autre feuille": [
      [{ error: '#N/A' }, true],
      ['t', 7],
    ],
    Vide: [],
  },
  tables: [
    { name: 'Dossiers', sheet: 'Feuil1', address: 'B2:D5', totals: true },
    { name: 'Autres', sheet: 'Feuil1', address: 'F2:F3' },
  ],
  names: [
    { name: 'Taux', refersTo: { value: 0.5 } },
    { name: 'Zone', refersTo: { sheet: "L'autre feuille", address: 'A2:B2' } },
    { name: 'Zone', refersTo: { sheet: 'Feuil1', address: 'A1' }, of: 'Feuil1' },
  ],
};

describe('references of a formula in Excel', () => {
  const readable: [reference: string, values: unknown[][], cell?: string][] = [
    ['A1', [['x']]],
    ['$A$1', [['x']]],
    ['C4', [[null]]],
    ['$C$3:D$4', [[1, 10], [null, 20]]],
    ['d4:c3', [[1, 10], [null, 20]]],
    [" 'L''autre feuille'!A1:B1 ", [['#N/A', true]]],
    ['Vide!A1:A2', [[null], [null]]],
    ['Zone', [['x']]],
    ["'L''autre feuille'!Zone", [['t', 7]]],
    ['taux', [[0.5]]],
    ['Dossiers', [['a', 1, 10], ['b', null, 20]]],
    ['Dossiers[Nom]', [['a'], ['b']]],
    ['Dossiers[Montant payé]', [[1], [null]]],
    ['Dossiers[[Nom]:[Montant payé]]', [['a', 1], ['b', null]]],
    ['Dossiers[[Montant payé]:[Nom]]', [['a', 1], ['b', null]]],
    ["Dossiers[L'''[été']]", [[10], [20]]],
    ['Dossiers[#Headers]', [['Nom', 'Montant payé', "L'[été]"]]],
    ['Dossiers[#Totals]', [['Total', 1, 30]]],
    ['Dossiers[#Data]', [['a', 1, 10], ['b', null, 20]]],
    ['Dossiers[]', [['a', 1, 10], ['b', null, 20]]],
    ['Dossiers[[#Headers],[Nom]]', [['Nom']]],
    ['Dossiers[[#All],[Nom]]', [['Nom'], ['a'], ['b'], ['Total']]],
    ['Dossiers[@Nom]', [['b']], 'D4'],
    ['Dossiers[@[Montant payé]]', [[null]], 'D4'],
    ['Dossiers[@[Nom]:[Montant payé]]', [['a', 1]], 'H3'],
    ['Dossiers[[#This Row],[Nom]]', [['a']], 'D3'],
    ['Dossiers[@]', [['a', 1, 10]], 'A3'],
    ['[@Nom]', [['b']], 'D4'],
    ['[@Nom]', [['autre']], 'F3'],
    ['[@[Montant payé]]', [[1]], '$D$3'],
    ['A:A', [['x'], [null], [null], [null], [null]]],
    ['$C:$C', [[null], ['Montant payé'], [1], [null], [1]]],
    ['3:3', [[null, 'a', 1, 10, null, 'autre']]],
    ['Vide!A:B', [[null, null]]],
  ]; // prettier-ignore
  for (const [reference, values, cell] of readable) {
    it(`${reference}${cell === undefined ? '' : ` in ${cell}`}`, () =>
      withWorkbook(WORKBOOK, async () => {
        assert.deepEqual(plain(await excelWorkbook.valuesAt(reference, 'Feuil1', cell)), values);
      }));
  }

  const unreadable: [reference: string, cell?: string][] = [
    ['[Livre2.xlsx]Feuil1!A1'],
    ["'[Livre2.xlsx]Feuil1'!A1"],
    ['Feuil1:Vide!A1'],
    ['Inconnu'],
    ['A1+B1'],
    ['A1,B1'],
    ['SUM(A1:A2)'],
    ['"texte"'],
    ['A1#'],
    ['XFE1'],
    ['A1048577'],
    ['A0'],
    [''],
    ['[@Nom]'],
    ['[@Nom]', 'A1'],
    ['Dossiers[@Nom]'],
    ['Dossiers[@Nom]', 'D2'],
    ['Dossiers[@Nom]', 'D5'],
    ['Dossiers[#Rien]'],
  ];
  for (const [reference, cell] of unreadable) {
    it(`“${reference}”${cell === undefined ? '' : ` in ${cell}`} cannot be read`, () =>
      withWorkbook(WORKBOOK, async () => {
        assert.deepEqual(await problemOf(excelWorkbook.valuesAt(reference, 'Feuil1', cell)), {
          code: 'UNREADABLE_REFERENCE',
          figures: { sheet: 'Feuil1', said: reference },
        });
      }));
  }

  it('are read by an old Excel too', () =>
    withWorkbook({ ...WORKBOOK, requirementSets: { ExcelApi: '1.4' } }, async () => {
      for (const reference of ['A1', 'A:A', 'Zone', 'Dossiers[@Nom]']) {
        assert.ok((await excelWorkbook.valuesAt(reference, 'Feuil1', 'D4')).length > 0);
      }
    }));

  it('a structured reference of a row that stands on another sheet cannot be read', () =>
    withWorkbook(WORKBOOK, async () => {
      assert.equal(
        (await problemOf(excelWorkbook.valuesAt('Dossiers[@Nom]', 'Vide', 'A3'))).code,
        'UNREADABLE_REFERENCE',
      );
    }));

  for (const reference of ['Feuil9!A1', 'Rien[Nom]', 'Dossiers[Rien]']) {
    it(`${reference} is GONE`, () =>
      withWorkbook(WORKBOOK, async () => {
        assert.equal((await problemOf(excelWorkbook.valuesAt(reference, 'Feuil1'))).code, 'GONE');
      }));
  }
});
