import { addressOf } from './address';
import type { Draft } from './draft';
import { typedFormula } from './formula-format';
import type { FunctionId } from './functions';
import type { Argument, Content, Expected, Look } from './model';
import { sourceText } from './source-text';

/** An input column, in the order of the parameters. */
export interface InputColumn {
  readonly header: string;
  readonly look: Look;
}

/** A row with its own formula; an input that is undefined is an empty cell. */
export interface FormulaRow {
  readonly label: string;
  readonly inputs: readonly (Content | undefined)[];
  readonly expected: Expected;
}

export interface FormulaTable {
  readonly id: FunctionId;
  /** Row of the header, as its number. */
  readonly header: number;
  readonly inputs: readonly InputColumn[];
  readonly rows: readonly FormulaRow[];
}

/** One formula a row, filled down: each input has its cell, and an empty one is an argument that is not given. */
export function putFormulaTable(draft: Draft, table: FormulaTable): void {
  const width = table.inputs.length;
  const headers = ['Exemple', ...table.inputs.map(({ header }) => header), 'Résultat', 'Attendu', 'Contrôle'];
  draft.putRow(`A${table.header}`, [...headers, 'Formule', 'Source de l’attendu'], 'header');
  table.rows.forEach(({ label, inputs, expected }, index) => {
    const row = table.header + index;
    const at = (column: number) => addressOf({ row, column });
    draft.put(at(0), label, 'label');
    draft.putRow(
      at(1),
      table.inputs.map((_, input) => inputs[input]),
      table.inputs.map(({ look }) => look),
    );
    const args: Argument[] = table.inputs.map((_, input) => ({ range: at(1 + input) }));
    const formula = { id: table.id, args };
    draft.add({
      at: at(width + 1),
      formula,
      expected: { kind: 'cells', cells: [[expected]], at: at(width + 2), checks: at(width + 3) },
    });
    draft.put(at(width + 4), typedFormula(formula), 'formula');
    draft.put(at(width + 5), sourceText(expected.source), 'source');
  });
}
