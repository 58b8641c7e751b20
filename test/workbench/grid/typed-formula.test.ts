import assert from 'node:assert/strict';
import { readFormula } from '../../../src/workbench/grid/typed-formula';

describe('a typed formula', () => {
  const cases: [typed: string, read: string][] = [
    ['=RIS.AMOUNT("2026-09";2)', '=RIS.AMOUNT("2026-09",2)'],
    ['=RIS.EXEMPTION(A1;"general";687,50;2)', '=RIS.EXEMPTION(A1,"general",687.50,2)'],
    ['=RIS.AMOUNT(A1;B1;;;D1)', '=RIS.AMOUNT(A1,B1,,,D1)'],
    ['=RIS.AMOUNT(A1;B1;C1;D1;;;VRAI)', '=RIS.AMOUNT(A1,B1,C1,D1,,,TRUE)'],
    ['=IF(A1;onwaar;WAAR)', '=IF(A1,FALSE,TRUE)'],
    // What is in quotes or in an array stays.
    ['=CONCAT("a;b,c";A1)', '=CONCAT("a;b,c",A1)'],
    ['=CONCAT("il dit ""x;y""";A1)', '=CONCAT("il dit ""x;y""",A1)'],
    ["=SUM('Feuille;1'!A1;1,5)", "=SUM('Feuille;1'!A1,1.5)"],
    ['=SUM({1;2};1,5)', '=SUM({1;2},1.5)'],
  ];
  for (const [typed, read] of cases) it(typed, () => assert.equal(readFormula(typed), read));

  for (const same of ['=RIS.AMOUNT("2026-09",2)', '=SUM({1;2;3})', '=CONCAT("a;b",A1)', 'a;b', '687,50']) {
    it(`stays: ${same}`, () => assert.equal(readFormula(same), same));
  }
});
