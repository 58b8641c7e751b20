import assert from 'node:assert/strict';
import { EXAMPLE_SHEETS } from '../../../tools/examples/examples';
import { storedFormula } from '../../../tools/examples/formula-format';
import { typedFormula } from '../../../src/workbench/files/stored-formula';
import {
  endsInName,
  readFormula,
  shownFormula,
  withGridSeparators,
} from '../../../src/workbench/grid/typed-formula';

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
    // No function, no arguments to part.
    ['=A1*1,5', '=A1*1.5'],
    ['=(A1+0,4)*RIS.AMOUNT(A1,2)', '=(A1+0.4)*RIS.AMOUNT(A1,2)'],
    ['=RIS.AMOUNT(A1,2)*0,4', '=RIS.AMOUNT(A1,2)*0.4'],
  ];
  for (const [typed, read] of cases) it(typed, () => assert.equal(readFormula(typed), read));

  for (const same of ['=RIS.AMOUNT("2026-09",2)', '=SUM({1;2;3})', '=CONCAT("a;b",A1)', 'a;b', '687,50']) {
    it(`stays: ${same}`, () => assert.equal(readFormula(same), same));
  }
});

describe('a formula that is shown', () => {
  const cases: [formula: string, shown: string][] = [
    ['=RIS.AMOUNT("2026-09",2)', '=RIS.AMOUNT("2026-09";2)'],
    ['=RIS.EXEMPTION(A1,"general",687.50,2)', '=RIS.EXEMPTION(A1;"general";687,50;2)'],
    ['=RIS.AMOUNT(A1,B1,,,D1)', '=RIS.AMOUNT(A1;B1;;;D1)'],
    ['=CONCAT("a,b;1.5",A1)', '=CONCAT("a,b;1.5";A1)'],
    ["=SUM('Feuille,1'!A1,1.5)", "=SUM('Feuille,1'!A1;1,5)"],
    ['=SUM({1,2;3,4},1.5)', '=SUM({1,2;3,4};1,5)'],
    ['=A1*1.5', '=A1*1,5'],
    ['=(A1+1.5)*2', '=(A1+1,5)*2'],
    ['=T.DIST.2T(A1,2.5)', '=T.DIST.2T(A1;2,5)'],
    // One argument: a comma would part it.
    ['=ABS(A1*1.5)', '=ABS(A1*1.5)'],
    ['=ABS(A1*1.5)*2.5', '=ABS(A1*1.5)*2,5'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ];
  for (const [formula, shown] of cases) {
    it(`${formula} there and back`, () => {
      for (const lang of ['fr', 'nl', 'de'] as const) assert.equal(shownFormula(formula, lang), shown);
      assert.equal(readFormula(shown), formula);
      assert.equal(shownFormula(formula, 'en'), formula);
    });
  }

  it('reads back every formula of the workbook of examples', () => {
    const formulas = EXAMPLE_SHEETS.flatMap(({ examples }) =>
      examples.map(({ formula, at }) => typedFormula(storedFormula(formula, at).formula)),
    );
    assert.ok(formulas.length > 50);
    for (const formula of formulas) assert.equal(readFormula(shownFormula(formula, 'fr')), formula);
  });
});

describe('a formula that is being typed', () => {
  it('keeps its length with the separators of the grid', () => {
    assert.equal(withGridSeparators('=RIS.AMOUNT("a;b";1,5;'), '=RIS.AMOUNT("a;b",1.5,');
  });

  const names: [typed: string, inName: boolean][] = [
    ['=RIS.AM', true],
    ['=RIS.AMOUNT', true],
    ['=SUM(RIS.P', true],
    ['=RIS.AMOUNT(', false],
    ['=RIS.AMOUNT(A1;2)', false],
    ['="x"', false],
    ['=A1+2', false],
  ];
  for (const [typed, inName] of names) {
    it(`${typed} ${inName ? 'may become a function' : 'names none any more'}`, () =>
      assert.equal(endsInName(typed), inName));
  }
});
