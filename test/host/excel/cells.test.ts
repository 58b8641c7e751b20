import assert from 'node:assert/strict';
import { excelWorkbook } from '../../../src/host';
import type { GivenCell } from '../../excel';
import { problemOf, withWorkbook } from './with-workbook';

describe('the active cell in Excel', () => {
  const cells: [what: string, cell: GivenCell, formula: string, value: unknown][] = [
    ['a formula', { formula: '=RIS.AMOUNT(A2,B2)', value: 1367.34 }, '=RIS.AMOUNT(A2,B2)', 1367.34],
    [
      'a formula that fails',
      { formula: '=RIS.AMOUNT(A2,B2)', value: '#VALUE!' },
      '=RIS.AMOUNT(A2,B2)',
      '#VALUE!',
    ],
    ['a number', 12.5, '', 12.5],
    ['a text', 'x', '', 'x'],
    ['a text that looks like a formula', '=A1', '', '=A1'],
    ['nothing', null, '', null],
  ];
  for (const [what, cell, formula, value] of cells) {
    for (const version of ['1.17', '1.6']) {
      it(`holds ${what} (ExcelApi ${version})`, () =>
        withWorkbook(
          {
            sheets: { Feuil1: [], 'Août 2026': [[], [null, null, cell]] },
            selection: { sheet: 'Août 2026', areas: ['C2:D9'] },
            requirementSets: { ExcelApi: version },
          },
          async () => {
            const told = await excelWorkbook.activeCell();
            assert.deepEqual(told, {
              sheet: 'Août 2026',
              address: 'C2',
              formula,
              typed: formula.replaceAll(',', ';'),
              value,
            });
          },
        ));
    }
  }

  it('is not told while it is edited', () =>
    withWorkbook({}, async ({ traffic }) => {
      traffic.editing = true;
      assert.equal((await problemOf(excelWorkbook.activeCell())).code, 'EDITING_CELL');
    }));
});

describe('selecting cells of a row in Excel', () => {
  it('shows the sheet and selects them', () =>
    withWorkbook({ sheets: { Feuil1: [], "L'été": [] } }, async ({ workbook }) => {
      await excelWorkbook.select({ sheet: "L'été", row: 12, column: 3, columns: 4 });
      assert.equal(workbook.active.name, "L'été");
      assert.deepEqual(workbook.selection, [{ row: 11, column: 2, rows: 1, columns: 4 }]);
    }));

  it('is GONE where the sheet is', () =>
    withWorkbook({}, async () => {
      const work = excelWorkbook.select({ sheet: 'Feuil9', row: 1, column: 1, columns: 1 });
      assert.equal((await problemOf(work)).code, 'GONE');
    }));
});

describe('Excel that is not there', () => {
  it('gives NO_ANSWER to everything that is asked of the workbook', async () => {
    const asked = [
      () => excelWorkbook.places(),
      () => excelWorkbook.activeCell(),
      () => excelWorkbook.valuesAt('A1', 'Feuil1'),
      () => excelWorkbook.write([]),
    ];
    for (const ask of asked) assert.equal((await problemOf(ask())).code, 'NO_ANSWER');
  });
});

describe('the start in Excel', () => {
  const languages: [region: string, lang: string][] = [['fr-BE', 'fr'], ['nl-BE', 'nl'], ['de-DE', 'de'], ['es-ES', 'en']]; // prettier-ignore
  for (const [language, lang] of languages) {
    it(`in ${language} is in ${lang}`, () =>
      withWorkbook({ language, from1904: lang === 'nl' }, async ({ workbook }) => {
        assert.equal(await excelWorkbook.language(), lang);
        assert.equal(await excelWorkbook.countsFrom1904(), lang === 'nl');
        await excelWorkbook.computeAgain();
        assert.equal(workbook.recalculations, 1);
      }));
  }
});
