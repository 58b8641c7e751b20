import assert from 'node:assert/strict';
import { typedFormula } from '../../../../src/workbench/files/stored-formula';
import { unclearFormula } from '../../../../src/workbench/grid/errors/unclear-formula';
import { cellOfFormula } from '../../../../src/workbench/grid/reading/cell-of-formula';
import {
  endsInName,
  readFormula,
  shownFormula,
  unclearNumber,
  withGridSeparators,
} from '../../../../src/workbench/grid/reading/typed-formula';
import { EXAMPLE_SHEETS } from '../../../../tools/examples/examples';
import { storedFormula } from '../../../../tools/examples/formula-format';

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
    ['=SUM({1,5;2})', '=SUM({1.5;2})'],
    ['=SUM({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
    ['=SUM({1,2,3;4,5,6})', '=SUM({1,2,3;4,5,6})'],
    ['=SUM({VRAI;FAUX})', '=SUM({TRUE;FALSE})'],
    // One argument.
    ['=SUM(1,5)', '=SUM(1.5)'],
    ['=ABS(A1*1,05)', '=ABS(A1*1.05)'],
    ['=A1*1,250', '=A1*1.250'],
    ['=B3*0,5', '=B3*0.5'],
    ['=1,5+2', '=1.5+2'],
    ['=2*1,5', '=2*1.5'],
    ['=,5*2', '=.5*2'],
    ['=SUM(A1;1,5E3)', '=SUM(A1,1.5E3)'],
    ['=5,5%*A1', '=5.5%*A1'],
    // A comma that can only part arguments, as in English: so does each of them.
    ['=RIS.AMOUNT(A1,2)*1,5', '=RIS.AMOUNT(A1,2)*1.5'],
    ['=SUM($A$1,5)', '=SUM($A$1,5)'],
    ['=DATE(2026,9,1)', '=DATE(2026,9,1)'],
    ['=MAX(1.5,2)', '=MAX(1.5,2)'],
    ['=MAX(1, 2)', '=MAX(1, 2)'],
    // Names of functions in the languages of Belgium; those of sheets stay.
    ['=SOMME(A1:A3)', '=SUM(A1:A3)'],
    ['=si(a1>0,5;vrai;Arrondi(A1;2))', '=IF(a1>0.5,TRUE,ROUND(A1,2))'],
    ['=ALS.FOUT(VERT.ZOEKEN(A1;B1:C9;2;ONWAAR);0)', '=IFERROR(VLOOKUP(A1,B1:C9,2,FALSE),0)'],
    ['=LAATSTE.DAG(VANDAAG();1)', '=EOMONTH(TODAY(),1)'],
    ['=FIN.MOIS(AUJOURDHUI();0)', '=EOMONTH(TODAY(),0)'],
    ['=WENN(ZÄHLENWENN(A1:A3;1)>0;WAHR;FALSCH)', '=IF(COUNTIF(A1:A3,1)>0,TRUE,FALSE)'],
    ['=NON(VRAI)', '=NOT(TRUE)'],
    ['=Vrai!A1+IF(1;2;3)', '=Vrai!A1+IF(1,2,3)'],
    ["=SUM('Vrai'!A1;SI!A2)", "=SUM('Vrai'!A1,SI!A2)"],
    ['=CONCAT("SI(VRAI;1,5)";A1)', '=CONCAT("SI(VRAI;1,5)",A1)'],
    ['=RIS.AMOUNT(SI;A1)', '=RIS.AMOUNT(SI,A1)'],
    // Names that a formula gives itself.
    ['=LET(jour;LAMBDA(x;x+1);jour(2))', '=LET(jour,LAMBDA(x,x+1),jour(2))'],
    [
      '=LET(Jour;LAMBDA(mois;mois(1)+MOIS(A1));jour(2))+JOUR(A1)',
      '=LET(Jour,LAMBDA(mois,mois(1)+MOIS(A1)),jour(2))+DAY(A1)',
    ],
    ['=LET(vrai;1,5;SOMME(vrai;VRAI!A1))', '=LET(vrai,1.5,SUM(vrai,VRAI!A1))'],
    ['=LET(x;JOUR(A1);x)', '=LET(x,DAY(A1),x)'],
    // No function, no arguments to part.
    ['=A1*1,5', '=A1*1.5'],
    ['=(A1+0,4)*RIS.AMOUNT(A1,2)', '=(A1+0.4)*RIS.AMOUNT(A1,2)'],
    ['=RIS.AMOUNT(A1,2)*0,4', '=RIS.AMOUNT(A1,2)*0.4'],
  ];
  for (const [typed, read] of cases) it(typed, () => assert.equal(readFormula(typed, 'fr'), read));

  for (const same of ['=RIS.AMOUNT("2026-09",2)', '=SUM({1;2;3})', '=CONCAT("a;b",A1)', 'a;b', '687,50']) {
    it(`stays: ${same}`, () => assert.equal(readFormula(same, 'fr'), same));
  }

  it('in English has a comma between arguments, and semicolons where they are typed', () => {
    for (const same of ['=SUM(1,5)', '=SUM({1,2;3,4})', '=MAX(A1,2)'])
      assert.equal(readFormula(same, 'en'), same);
    assert.equal(readFormula('=SUM(A1;1,5)', 'en'), '=SUM(A1,1.5)');
  });
});

describe('a number in a typed formula that could mean two things', () => {
  const cases: [typed: string, number: string | undefined][] = [
    ['=1.500*2', '1.500'],
    ['=A1+12.345.678', '12.345.678'],
    ['=SOMME(A1;1.500)', '1.500'],
    ['=SUM(1.234,50;2)', '1.234,50'],
    ['=1.234,50*2', '1.234,50'],
    ['=SUM({1.500\\2})', '1.500'],
    ['=ROUND(A1,2)*1.500', undefined],
    ['=A1*1,250', undefined],
    ['=1.5*2', undefined],
    ['=0.500*2', undefined],
    ['=1500.125*2', undefined],
    ['=A1&"1.500"', undefined],
    ["='1.500'!A1", undefined],
    ['=MAX(1.5,2)', undefined],
    ['1.500', undefined],
  ];
  for (const [typed, number] of cases) {
    it(`${typed}: ${number ?? 'none'}`, () => {
      for (const lang of ['fr', 'nl', 'de'] as const) assert.equal(unclearNumber(typed, lang), number);
      assert.equal(unclearNumber(typed, 'en'), undefined);
    });
  }

  it('keeps the formula as a text, and says why', () => {
    assert.deepEqual(cellOfFormula('=1.500*2', 'fr'), { v: '=1.500*2', t: 4, f: null, si: null });
    assert.deepEqual(cellOfFormula('=1500*2', 'fr'), { f: '=1500*2' });
    assert.match(unclearFormula('=1.500*2', 'nl')?.why ?? '', /twee dingen/);
    assert.equal(unclearFormula('=1500*2', 'nl'), undefined);
  });
});

describe('a formula that is shown', () => {
  const cases: [formula: string, shown: string][] = [
    ['=RIS.AMOUNT("2026-09",2)', '=RIS.AMOUNT("2026-09";2)'],
    ['=RIS.EXEMPTION(A1,"general",687.50,2)', '=RIS.EXEMPTION(A1;"general";687,50;2)'],
    ['=RIS.AMOUNT(A1,B1,,,D1)', '=RIS.AMOUNT(A1;B1;;;D1)'],
    ['=CONCAT("a,b;1.5",A1)', '=CONCAT("a,b;1.5";A1)'],
    ["=SUM('Feuille,1'!A1,1.5)", "=SUM('Feuille,1'!A1;1,5)"],
    ['=SUM({1.5,2;3,4},1.5)', '=SUM({1,5\\2;3\\4};1,5)'],
    ['=MAX(1,2.5,3)', '=MAX(1;2,5;3)'],
    ['=Vrai!A1+IF(1,2,3)', '=Vrai!A1+IF(1;2;3)'],
    ['=A1*1.5', '=A1*1,5'],
    ['=(A1+1.5)*2', '=(A1+1,5)*2'],
    ['=T.DIST.2T(A1,2.5)', '=T.DIST.2T(A1;2,5)'],
    ['=ABS(A1*1.5)', '=ABS(A1*1,5)'],
    ['=ABS(A1*1.5)*2.5', '=ABS(A1*1,5)*2,5'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ];
  for (const [formula, shown] of cases) {
    it(`${formula} there and back`, () => {
      for (const lang of ['fr', 'nl', 'de'] as const) assert.equal(shownFormula(formula, lang), shown);
      assert.equal(readFormula(shown, 'fr'), formula);
      assert.equal(shownFormula(formula, 'en'), formula);
    });
  }

  it('reads back every formula of the workbook of examples', () => {
    const formulas = EXAMPLE_SHEETS.flatMap(({ examples }) =>
      examples.map(({ formula, at }) => typedFormula(storedFormula(formula, at).formula)),
    );
    assert.ok(formulas.length > 50);
    for (const formula of formulas) assert.equal(readFormula(shownFormula(formula, 'fr'), 'fr'), formula);
  });
});

describe('a formula that is being typed', () => {
  it('keeps its length with the separators of the grid', () => {
    assert.equal(withGridSeparators('=RIS.AMOUNT("a;b";1,5;', 'fr'), '=RIS.AMOUNT("a;b",1.5,');
    assert.equal(withGridSeparators('=SOMME({1,5\\2};"x', 'fr'), '=SOMME({1.5,2},"x');
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
