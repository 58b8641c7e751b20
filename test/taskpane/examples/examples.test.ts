import assert from 'node:assert/strict';
import { builtInBareme, type Table } from '../../../src/bareme';
import { setEnvironment } from '../../../src/functions';
import { KINDS, LANGS } from '../../../src/i18n';
import type { NewCell } from '../../../src/host';
import type { Source, WorkedExample } from '../../../src/taskpane/examples/model';
import { sheetOfExample } from '../../../src/taskpane/examples/sheet-of-example';
import { kindName } from '../../../src/taskpane/examples/kind-label';
import { LEVELS, WORKED_EXAMPLES } from '../../../src/taskpane/examples/worked-examples';
import { findKind } from '../../../src/values';
import { lawCases } from '../../cases';
import { cellsOfSheet, computed, valueAt } from './workbook';

const OPTIONS = { lang: 'fr', namespace: 'RIS', from1904: false } as const;

/** Rows (from 1) of the formulas of an example on its sheet, by the header above them. */
function formulaRows(cells: readonly (readonly NewCell[])[], { formulas }: WorkedExample): number[] {
  const header = cells.findIndex(([, , third]) => third === 'Attendu');
  return formulas.map((_, i) => header + 2 + i);
}

function expectedOf(source: Source): unknown {
  if ('case' in source) {
    const found = lawCases.find(({ id }) => id === source.case);
    return source.figure
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], found?.expect);
  }
  if ('table' in source) {
    const tables: Readonly<Record<string, Table | undefined>> = builtInBareme.tables;
    const row = tables[source.table]?.rows.find(({ from }) => from === source.from);
    return row?.published?.[source.key] ?? row?.values[source.key];
  }
  return undefined;
}

describe('worked examples', () => {
  for (const example of WORKED_EXAMPLES)
    it(`${example.id}: every formula of its sheet gives what is expected`, () => {
      const cells = cellsOfSheet(sheetOfExample(example, OPTIONS));
      for (const [i, at] of formulaRows(cells, example).entries()) {
        const { expected } = example.formulas[i]!;
        const value = valueAt(cells, `B${at}`);
        assert.equal(value, Number(Object.values(expected)[0]), `B${at}`);
        assert.equal(cells[at - 1]![2], value);
        assert.deepEqual(cells[at - 1]![3], { formula: `=IF(ABS(B${at}-C${at})<0.005,"juste","autre")` });
      }
    });

  it('expect what a worked case, the barème or a reckoning by hand says', () => {
    for (const { id, formulas } of WORKED_EXAMPLES)
      for (const { expected, source } of formulas) {
        const figure = Object.values(expected)[0] as string | number;
        if ('hand' in source) assert.match(source.hand, /=|÷/, id);
        else assert.equal(String(expectedOf(source)), String(figure), id);
      }
    const byHand = WORKED_EXAMPLES.flatMap(({ formulas }) =>
      formulas.filter(({ source }) => 'hand' in source),
    );
    assert.ok(byHand.length <= 3);
  });

  it('quote a printed figure as its case has it, and part from it', () => {
    for (const { id, level, published, formulas } of WORKED_EXAMPLES) {
      assert.equal(level === 'published', published !== undefined, id);
      if (published === undefined) continue;
      const found = lawCases.find((one) => one.id === published.where);
      assert.equal(found?.status, 'published-wrong');
      assert.equal(found.published?.['payableMonthly'], published.amount);
      assert.notDeepEqual(formulas.at(-1)!.expected, { amount: published.amount });
    }
  });

  it('show the decision sheet of the amount beside the facts', () => {
    setEnvironment({ lang: 'fr' });
    for (const example of WORKED_EXAMPLES) {
      const cells = cellsOfSheet(sheetOfExample(example, OPTIONS));
      const formula = cells
        .flat()
        .find((cell) => typeof cell === 'object' && cell?.formula.includes('EXPLAIN'));
      assert.ok(typeof formula === 'object' && formula !== null, example.id);
      const sheet = computed(cells, formula.formula);
      assert.ok(sheet.length > 5 && sheet.length < 80 && sheet[0]!.length === 5, example.id);
      const amount = Number(Object.values(example.formulas.at(-1)!.expected)[0]);
      assert.ok(
        sheet.some((row) => row[3] === amount),
        example.id,
      );
    }
  });

  it('recompute when the date changes', () => {
    const [first] = WORKED_EXAMPLES;
    const cells = cellsOfSheet(sheetOfExample(first!, OPTIONS));
    const dateRow = cells.findIndex(([label]) => label === 'Date');
    const [category, amount] = formulaRows(cells, first!);
    // Monthly amounts of category 2 as they were published.
    for (const [serial, expected] of [
      [45689, 1314.2],
      [46082, 1340.47],
      [43831, 940.11],
    ]) {
      cells[dateRow]![1] = serial!;
      assert.equal(valueAt(cells, `B${category}`), 2);
      assert.equal(valueAt(cells, `B${amount}`), expected);
    }
  });

  it('count days as the workbook does', () => {
    const dateOf = (from1904: boolean) =>
      cellsOfSheet(sheetOfExample(WORKED_EXAMPLES[0]!, { ...OPTIONS, from1904 })).find(
        ([label]) => label === 'Date',
      )![1];
    assert.equal(dateOf(false), 46266);
    assert.equal(dateOf(true), 44804);
  });

  it('call the functions of the add-in that is there', () => {
    const cells = cellsOfSheet(sheetOfExample(WORKED_EXAMPLES[0]!, { ...OPTIONS, namespace: 'RISDEV' }));
    const formulas = cells
      .flat()
      .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
    assert.ok(formulas.filter((formula) => formula.startsWith('=RISDEV.')).length === 3);
  });

  it('have an id of their own, four languages and known kinds', () => {
    const ids = WORKED_EXAMPLES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { title, facts, lesson, resources, formulas, cells, level } of WORKED_EXAMPLES) {
      assert.ok(LEVELS.includes(level));
      const texts = [
        title,
        facts,
        lesson,
        ...cells.map(({ label }) => label),
        ...formulas.map(({ label }) => label),
      ];
      for (const text of texts) for (const lang of LANGS) assert.ok(text[lang].trim() !== '');
      for (const { kind } of resources) {
        assert.ok(KINDS[kind.replace('/year', '')], kind);
        for (const lang of LANGS) {
          const named = findKind(kindName(lang, kind));
          assert.equal(`${named?.kind.code}${named?.perYear === true ? '/year' : ''}`, kind, lang);
        }
      }
    }
  });

  it('have cells in every row as wide as the sheet, and a name that Excel takes', () => {
    for (const lang of LANGS)
      for (const example of WORKED_EXAMPLES) {
        const sheet = sheetOfExample(example, { ...OPTIONS, lang });
        const cells = cellsOfSheet(sheet);
        assert.equal(cells.length, sheet.rowCount);
        for (const row of cells) assert.equal(row.length, sheet.columnCount);
      }
  });

  it('are ten or more graded ones, and printed ones', () => {
    const graded = WORKED_EXAMPLES.filter(({ level }) => level !== 'published');
    assert.ok(graded.length >= 10);
    assert.ok(WORKED_EXAMPLES.length - graded.length >= 3);
    const ranks = WORKED_EXAMPLES.map(({ level }) => LEVELS.indexOf(level));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });
});
