import type { Cell as WriterCell, CellValue } from 'hucre/xlsx';
import { cellAt, rangeFrom, shifted } from './address';
import { checkFormula, holdsFormula } from './check-formula';
import { storedFormula } from './formula-format';
import type { Content, Example, Expectation, Expected, Figure, Look, Sheet } from './model';
import { STYLES } from './style';
import { serialOf } from '../../src/values';

type CellMap = Map<string, Partial<WriterCell>>;

/** The cells of a sheet for the writer, and the ranges of its checks. */
export interface WrittenSheet {
  readonly cells: CellMap;
  readonly checks: readonly string[];
}

export function writtenSheet(sheet: Sheet): WrittenSheet {
  const cells: CellMap = new Map();
  for (const { at, content, look } of sheet.cells) {
    put(cells, at, look, content === undefined ? {} : { value: valueOf(content) });
  }
  return { cells, checks: sheet.examples.map((example) => putExample(cells, example)) };
}

function put(cells: CellMap, at: string, look: Look, cell: Partial<WriterCell> = {}): void {
  const { row, column } = cellAt(at);
  const key = `${row},${column}`;
  if (cells.has(key)) throw new Error(`two cells at ${at}`);
  cells.set(key, { ...cell, style: STYLES[look] });
}

function valueOf(content: Content): CellValue {
  if (typeof content !== 'object') return content;
  return 'day' in content ? serialOf(content.day) : content.error;
}

/** Puts a formula, what it must give and the checks; returns the range of the checks. */
function putExample(cells: CellMap, { at, formula, expected }: Example): string {
  if (expected.kind === 'holds') {
    putHeld(cells, at, expected);
    // The words of the table are not known here: Excel finds the size of the spill, and the anchor has no saved value.
    const { row, column } = cellAt(at);
    Object.assign(cells.get(`${row},${column}`)!, storedFormula(formula, at));
    return rangeFrom(expected.checks, expected.held.length, 1);
  }
  const [rows, columns] = [expected.cells.length, expected.cells[0]!.length];
  expected.cells.forEach((line, row) => {
    line.forEach(({ figure }, column) => {
      const result = shifted(at, row, column);
      const beside = shifted(expected.at, row, column);
      const saved = savedValue(figure);
      if (row > 0 || column > 0) put(cells, result, lookOf('result', figure), { value: saved });
      else {
        // An error saved for a formula is no constant of the writer: Excel says it when it calculates.
        const formulaResult = 'error' in figure ? undefined : saved;
        const stored = storedFormula(formula, rangeFrom(at, rows, columns));
        put(cells, at, lookOf('result', figure), {
          ...stored,
          ...(formulaResult !== undefined && { formulaResult }),
        });
      }
      put(cells, beside, lookOf('expected', figure), { value: saved });
      const check = checkFormula(result, beside, figure);
      put(cells, shifted(expected.checks, row, column), 'check', { formula: check });
    });
  });
  return rangeFrom(expected.checks, rows, columns);
}

function putHeld(cells: CellMap, anchor: string, expected: Extract<Expectation, { kind: 'holds' }>): void {
  for (let row = 0; row < expected.rows; row += 1) {
    expected.looks.forEach((look, column) => put(cells, shifted(anchor, row, column), look));
  }
  expected.held.forEach(({ column, figure }, index) => {
    const beside = shifted(expected.at, index, 0);
    const searched = rangeFrom(shifted(anchor, 0, column - 1), expected.rows, 1);
    put(cells, beside, lookOf('expected', figure), { value: savedValue(figure) });
    put(cells, shifted(expected.checks, index, 0), 'check', {
      formula: holdsFormula(anchor, searched, beside),
    });
  });
}

function savedValue(figure: Expected['figure']): CellValue {
  if ('amount' in figure) return Number(figure.amount);
  if ('whole' in figure) return figure.whole;
  if ('day' in figure) return serialOf(figure.day);
  if ('error' in figure) return figure.error;
  if ('words' in figure) return figure.words[0];
  return figure.text === '' ? null : figure.text;
}

function lookOf(part: 'result' | 'expected', figure: Figure): Look {
  if ('whole' in figure) return `${part}Whole`;
  if ('day' in figure) return `${part}Day`;
  if ('words' in figure) return `${part}Text`;
  // An error, or an empty text, stands where an amount would.
  return part === 'expected' && 'text' in figure && figure.text !== '' ? 'expectedText' : `${part}Amount`;
}
