import assert from 'node:assert/strict';
import { builtInBareme, type Table } from '../../src/bareme';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { FUNCTIONS } from '../../tools/examples/functions';
import type { Expected, Figure } from '../../tools/examples/model';
import { lawCases, procedureCases } from '../cases';

const EXAMPLES = EXAMPLE_SHEETS.flatMap(({ name, examples }) =>
  examples.map((example) => ({ name, ...example })),
);
const EXPECTED = EXAMPLES.flatMap(({ expected }): readonly Expected[] =>
  expected.kind === 'holds' ? expected.held : expected.cells.flat(),
);

function show(figure: Figure): string {
  return String(Object.values(figure)[0]);
}

/** What lies at a path such as `exemptions.spi.0.cap`. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);
}

describe('examples of the functions', () => {
  it('use every function', () => {
    const used = new Set(EXAMPLES.map(({ formula }) => formula.id));
    assert.deepEqual([...used].sort(), Object.keys(FUNCTIONS).sort());
  });

  it('show every layout: to the right, downwards, a grid, a single cell', () => {
    const shapes = EXAMPLES.flatMap(({ expected }) =>
      expected.kind === 'cells' ? [[expected.cells.length > 1, expected.cells[0]!.length > 1].join()] : [],
    );
    assert.deepEqual([...new Set(shapes)].sort(), ['false,false', 'false,true', 'true,false', 'true,true']);
  });

  it('show both error values, alone and within a spill', () => {
    const errors = EXAMPLES.flatMap(({ expected }) =>
      expected.kind === 'cells'
        ? expected.cells
            .flat()
            .flatMap(({ figure }) =>
              'error' in figure ? [`${figure.error} ${expected.cells.length > 1 ? 'spilled' : 'alone'}`] : [],
            )
        : [],
    );
    assert.deepEqual([...new Set(errors)].sort(), [
      '#N/A alone',
      '#N/A spilled',
      '#VALUE! alone',
      '#VALUE! spilled',
    ]);
  });

  it('expect of a case what the case expects', () => {
    const wrong: string[] = [];
    const cases = [...lawCases, ...procedureCases];
    for (const { figure, source } of EXPECTED) {
      if (!('case' in source)) continue;
      const found = cases.find(({ id }) => id === source.case);
      const given = at(found?.expect, source.figure);
      if (String(given) !== show(figure))
        wrong.push(`${source.case} ${source.figure}: ${String(given)}, not ${show(figure)}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('expect of the barème what its row says', () => {
    const wrong: string[] = [];
    for (const { figure, source } of EXPECTED) {
      if (!('table' in source)) continue;
      const tables: Readonly<Record<string, Table | undefined>> = builtInBareme.tables;
      const row = tables[source.table]?.rows.find(({ from }) => from === source.from);
      const given = [row?.values[source.key], row?.published?.[source.key]];
      if (!given.includes(show(figure)))
        wrong.push(`${source.table} ${source.from} ${source.key}: ${show(figure)}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('expect as a difference what was paid less what is due', () => {
    const cents = (exact: string) => Math.round(Number(exact) * 100);
    const differences = EXPECTED.flatMap(({ figure, source }) =>
      'paid' in source ? [{ figure, ...source }] : [],
    );
    assert.ok(differences.length >= 10);
    for (const { figure, paid, due } of differences)
      assert.equal(cents(show(figure)), cents(paid) - cents(due), `${paid} - ${due}`);
  });

  it('take most figures from cases and from the barème', () => {
    const amounts = EXPECTED.filter(({ figure }) => 'amount' in figure);
    const byRule = amounts.filter(({ source }) => 'rule' in source);
    assert.ok(amounts.length >= 90, `${amounts.length} amounts`);
    assert.ok(byRule.length <= 4, `${byRule.length} amounts by rule`);
  });

  it('write amounts as exact texts', () => {
    for (const { figure } of EXPECTED) if ('amount' in figure) assert.match(figure.amount, /^-?\d+\.\d\d$/);
  });
});
