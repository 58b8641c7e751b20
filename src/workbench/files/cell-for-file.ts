import { CellValueType } from '@univerjs/core';
import type { Cell } from 'hucre/xlsx';
import { addressOf, type SheetValue } from '../../host';
import type { SheetCells } from '../grid';
import { CannotSave } from './cannot-save';
import { isErrorText } from './error-text';
import { kindOf } from './formula-kind';
import { kept } from './kept';
import { storedFormula } from './stored-formula';

/** Cells of a sheet for a file, by row and column from 0. */
export type Cells = Map<string, Partial<Cell>>;

/** Characters that a cell of a file has room for; more make it a broken one. */
const MOST_CHARACTERS = 32_767;

/**
 * A cell with its formula, value and look; undefined where it has none of them. `areas`: names of several cells, in lower case. Throws
 * {@link CannotSave} for a text that is too long.
 */
export function cellForFile(
  values: SheetCells,
  row: number,
  column: number,
  style: Cell['style'],
  sheet: string,
  areas: ReadonlySet<string>,
): Partial<Cell> | undefined {
  const dressed = style === undefined || Object.keys(style).length === 0 ? {} : { style };
  const typed = values.formulaAt(row, column);
  const value = values.valueAt(row, column);
  if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
    const address = addressOf({ row, column, rows: 1, columns: 1 });
    throw new CannotSave('tooLong', { sheet, cell: address, length: value.length, most: MOST_CHARACTERS });
  }
  const cell = values.cellAt(row, column);
  const link = cell && kept('link', cell);
  const rest = { ...dressed, ...(link && { hyperlink: link }) };
  if (typed === '') {
    if (value === null || value === '') return 'style' in dressed ? dressed : undefined;
    // In runs it stays a text: else what reads like an error becomes one.
    const isText = isErrorText(value) && cell?.t === CellValueType.FORCE_STRING;
    return { value, ...(isText && { richText: [{ text: String(value) }] }), ...rest };
  }
  const { formula } = storedFormula(typed);
  const read = cell && kept('formula', cell);
  const kind = read?.typed === typed ? read.kind : kindOf(typed, areas);
  const spill = values.spillOf(row, column);
  const ref = addressOf(spill ?? { row, column, rows: 1, columns: 1 });
  const isArray = kind !== 'plain' || spill !== undefined;
  return {
    formula,
    ...(isArray && { formulaType: 'array' as const, formulaRef: ref }),
    ...(isArray && kind !== 'array' && { formulaDynamic: true }),
    // An error is no result that can be written: the program that opens the file calculates it.
    ...(isResult(value) && { formulaResult: value }),
    ...rest,
  };
}

/** Adds the values that array formulas fill in, as Excel saves them. */
export function addSpills(cells: Cells, values: SheetCells): void {
  for (const [place, { formulaRef }] of [...cells]) {
    if (formulaRef === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const spill = values.spillOf(row, column);
    if (spill === undefined) continue;
    values.rows(spill).forEach((line, i) => {
      line.forEach((value, j) => {
        const key = `${spill.row + i},${spill.column + j}`;
        if (key !== place && value !== null && value !== '') cells.set(key, { ...cells.get(key), value });
      });
    });
  }
}

function isResult(value: SheetValue): value is string | number | boolean {
  return value !== null && !isErrorText(value);
}
