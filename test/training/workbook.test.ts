import assert from 'node:assert/strict';
import { areaOf } from '../../tools/examples/address';
import { FUNCTIONS } from '../../tools/examples/functions';
import { NATIVE, typedText } from '../../tools/training/formula';
import { EXERCISES } from '../../tools/training/exercises';
import { TRAINING_LANGS, type Two } from '../../tools/training/model';
import { PUBLISHED } from '../../tools/training/published';
import { trainingPages, trainingWorkbook } from '../../tools/training/workbook';
import { WORDS } from '../../tools/training/words';
import { kindName } from '../../src/taskpane/examples/kind-label';
import { LEVELS } from '../../src/taskpane/examples/worked-examples';
import { unzip } from '../examples/unzip';
import { calculated, committedBook, elements } from './book';
import { exercisePlaces } from './exercises';

const OURS = '_xldudf_RIS_';
/** Words that are the same in French and in Dutch. */
const SAME = [WORDS.level.fr, WORDS.formula.fr];

for (const lang of TRAINING_LANGS)
  describe(`the training workbook in ${lang}`, () => {
    const book = committedBook(lang);
    const formulas = [...book.sheets].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([at, cell]) =>
        cell.formula === undefined ? [] : [{ sheet, at, ...cell, formula: cell.formula }],
      ),
    );
    const part = (name: string) => book.parts.get(name) ?? assert.fail(`no part ${name}`);

    it('is the one that the script gives, the same each time', async () => {
      const made = await trainingWorkbook(lang);
      assert.deepEqual(unzip(made), book.parts, 'run: npm run training');
      assert.deepEqual(await trainingWorkbook(lang), made);
    });

    it('uses our functions and a short list of native ones', () => {
      const known = new Set([...Object.keys(NATIVE), ...Object.keys(FUNCTIONS).map((id) => `${OURS}${id}`)]);
      const used = new Set(
        formulas.flatMap(({ formula }) => [...formula.matchAll(/([\w.]+)\(/g)].map(([, name]) => name!)),
      );
      assert.deepEqual(
        [...used].filter((name) => !known.has(name)),
        [],
      );
      // Nothing is in the list that no formula uses.
      assert.deepEqual(
        Object.keys(NATIVE).filter((name) => !used.has(name)),
        [],
      );
      for (const { formula } of formulas) assert.doesNotMatch(formula, /\[|RIS\.|_xlfn/, formula);
    });

    it('stores a formula of ours as a dynamic array in its own cell, a native one as it is', () => {
      for (const { formula, at, attributes, formulaAttributes } of formulas) {
        const ours = formula.includes(OURS);
        assert.equal(attributes['cm'], ours ? '1' : undefined, formula);
        assert.equal(formulaAttributes['t'], ours ? 'array' : undefined, formula);
        assert.equal(formulaAttributes['ref'], ours ? at : undefined, formula);
      }
    });

    it('has saved what its formulas give at its first date, but for the decision sheets', () => {
      const calculation = calculated(book, '2026-09-01');
      for (const { sheet, at, formula, saved } of formulas) {
        if (formula.startsWith(`${OURS}EXPLAIN`)) assert.equal(saved, undefined);
        else assert.equal(saved ?? '', calculation.valueAt(sheet, at), `${sheet}!${at}`);
      }
    });

    it('has saved no dust of floats', () => {
      for (const { sheet, at, saved } of formulas)
        if (typeof saved === 'number') assert.equal(saved, Number(saved.toFixed(2)), `${sheet}!${at}`);
    });

    it('has no text in a formula that is longer than Excel takes', () => {
      for (const { formula, sheet, at } of formulas)
        for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g))
          assert.ok(text!.length <= 255, `${sheet}!${at}: ${text}`);
    });

    it('names each kind in its own language, as the functions take it', () => {
      const named = trainingPages(lang).flatMap(({ cells }) =>
        [...cells.values()].filter(({ look }) => look === 'kind').map(({ value }) => String(value)),
      );
      const codes = [
        ...EXERCISES.flatMap(({ example }) => example.resources.map(({ kind }) => kind)),
        ...PUBLISHED.flatMap(({ resources }) => resources.map(([kind]) => kind)),
      ];
      assert.deepEqual(
        named,
        codes.map((code) => kindName(lang, code)),
      );
    });

    it('leaves room for each decision sheet, with no value in its way', () => {
      const calculation = calculated(book, '2026-09-01');
      const explained = formulas.filter(({ formula }) => formula.startsWith(`${OURS}EXPLAIN`));
      assert.equal(explained.length, EXERCISES.length);
      for (const { sheet, at } of explained) {
        const block = calculation.blockAt(sheet, at);
        assert.equal(block[0]!.length, 5);
        const { first } = areaOf(at);
        for (const [other, cell] of book.sheets.get(sheet)!) {
          const { row } = areaOf(other).first;
          if (row < first.row || other === at) continue;
          assert.ok(cell.value === undefined && cell.formula === undefined, `${sheet}!${other}`);
        }
        assert.ok(
          book.sheets.get(sheet)!.has(`A${first.row + block.length}`),
          `${sheet}: ${block.length} rows`,
        );
      }
    });

    it('takes every date from one cell, with a name', () => {
      const [first] = [...book.sheets.keys()];
      assert.deepEqual(book.names.get('DATE_RIS'), { sheet: first, at: 'B3' });
      for (const { sheet } of exercisePlaces(lang))
        assert.equal(book.sheets.get(sheet)?.get('B3')?.formula, 'DATE_RIS');
      const [validation] = elements(part(book.sheetParts[0]!), 'dataValidation');
      assert.equal(validation!.attributes['sqref'], 'B3');
      assert.equal(validation!.attributes['type'], 'date');
      // The category and the first day are limited where they stand.
      const limits = book.sheetParts.slice(1).map((name) => elements(part(name), 'dataValidation'));
      exercisePlaces(lang).forEach(({ facts }, index) => {
        const white = (name: string) => facts.get(name)?.white === true;
        const limited = ['category', 'from'].filter(white).map((name) => facts.get(name)!.at);
        assert.deepEqual(
          limits[index]!.map(({ attributes }) => attributes['sqref']),
          limited,
        );
      });
    });

    it('folds each solution under its bar, and shows the questions', () => {
      trainingPages(lang).forEach(({ folded }, index) => {
        const rows = elements(part(book.sheetParts[index]!), 'row');
        const hidden = rows.filter(
          ({ attributes }) => attributes['hidden'] === '1' || attributes['hidden'] === 'true',
        );
        assert.deepEqual(
          hidden.map(({ attributes }) => Number(attributes['r'])),
          folded === undefined
            ? []
            : Array.from({ length: folded.last - folded.first + 1 }, (_, n) => folded.first + n),
        );
        for (const { attributes } of hidden) assert.equal(attributes['outlineLevel'], '1');
      });
    });

    it('has no gridlines, frozen rows, widths, and fits the width of an A4 page', () => {
      for (const name of book.sheetParts) {
        const xml = part(name);
        assert.equal(elements(xml, 'sheetView')[0]?.attributes['showGridLines'], '0', name);
        assert.equal(elements(xml, 'pane')[0]?.attributes['state'], 'frozen', name);
        assert.equal(elements(xml, 'col').length, 5, name);
        const setup = elements(xml, 'pageSetup')[0]!.attributes;
        assert.equal(setup['paperSize'], '9', name);
        assert.equal(setup['fitToWidth'] ?? '1', '1', name);
        // The answer key, which comes last, is one page.
        assert.equal(setup['fitToHeight'], name === book.sheetParts.at(-1) ? '1' : '0', name);
      }
      const titles = elements(part('xl/workbook.xml'), 'definedName').filter(
        ({ attributes }) => attributes['name'] === '_xlnm.Print_Titles',
      );
      assert.deepEqual(
        titles.map(({ text }) => text),
        [...book.sheets.keys()].map(
          (name, index, { length }) =>
            `'${name.replaceAll("'", "''")}'!${index === length - 2 ? '$1:$1' : '$1:$3'}`,
        ),
      );
    });

    it('asks Excel to calculate, links nowhere, and tells nothing of the machine that made it', () => {
      assert.equal(elements(part('xl/workbook.xml'), 'calcPr')[0]?.attributes['fullCalcOnLoad'], '1');
      for (const [name, xml] of book.parts) {
        assert.ok(!/externalLink|vbaProject|connections|webextension/i.test(name), name);
        assert.ok(!xml.includes('TargetMode="External"'), name);
        assert.doesNotMatch(xml, /\/home\/|\/tmp\/|\/work\/|[A-Z]:\\/, name);
      }
    });
  });

describe('the texts of the training workbooks', () => {
  const texts: readonly Two[] = [
    ...Object.values(WORDS),
    ...EXERCISES.flatMap(({ facts, lesson, questions, reform }) => [
      facts,
      lesson,
      ...(reform === undefined ? [] : [reform.early]),
      ...questions.flatMap(({ early }) => (early === undefined ? [] : [early.label, early.hint])),
      ...questions.flatMap((question) =>
        'ofExample' in question ? [question.hint] : [question.label, question.hint],
      ),
    ]),
    ...PUBLISHED.flatMap(({ title, facts, why, source }) => [
      title,
      facts,
      why,
      source.title,
      ...(source.note === undefined ? [] : [source.note]),
    ]),
  ];

  it('are there in both languages, and differ', () => {
    for (const { fr, nl } of texts) {
      assert.ok(fr.trim() !== '' && nl.trim() !== '', fr);
      if (!SAME.includes(fr)) assert.notEqual(fr, nl);
    }
  });

  it('differ cell by cell, but for addresses, and formulas of the same name', () => {
    const [fr, nl] = [committedBook('fr'), committedBook('nl')];
    const same = new Set<string>();
    [...fr.sheets.values()].forEach((cells, index) => {
      const others = [...nl.sheets.values()][index]!;
      assert.deepEqual([...others.keys()], [...cells.keys()]);
      for (const [at, { value, formula }] of cells) {
        const other = others.get(at)!;
        if (formula !== undefined) assert.ok(other.formula !== undefined, at);
        else if (typeof value === 'string' && value === other.value) same.add(value);
        else if (typeof value !== 'string') assert.equal(other.value, value, at);
      }
    });
    const words = [...same].filter((text) => !/^(=|https:)/.test(text));
    assert.deepEqual(words, SAME);
  });

  it('of the exercises hold at every date', () => {
    for (const { facts, lesson } of EXERCISES)
      for (const text of [facts, lesson].flatMap((two) => Object.values(two)))
        // The days of the reform of article 34, and the year of the method for a new claim, are part of the law.
        assert.doesNotMatch(text.replaceAll(/(01\/03|16\/01)\/2026|2023/g, ''), /\b20\d\d\b/);
  });

  it('are ten exercises, graded', () => {
    assert.equal(EXERCISES.length, 10);
    const ranks = EXERCISES.map(({ example }) => LEVELS.indexOf(example.level));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });

  it('show a formula as Excel names it in the language', () => {
    assert.equal(typedText('ROUND(RIS.AMOUNT(B3,2),2)', 'fr'), '=ARRONDI(RIS.AMOUNT(B3;2);2)');
    assert.equal(typedText('DAY(EOMONTH(B3,0))', 'nl'), '=DAG(LAATSTE.DAG(B3;0))');
    assert.throws(() => typedText('VLOOKUP(1)', 'fr'), /VLOOKUP/);
  });
});
