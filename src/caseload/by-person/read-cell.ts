import {
  readAmount,
  readCategory,
  readDate,
  readFraction,
  readInteger,
  readMonth,
  readPercentage,
  readYesNo,
  type Cell,
  type Convention,
  type Reading,
} from '../../values';
import { readValueOf } from './choices';
import type { CellField } from './field-columns';
import type { RecordName } from './records';
import { readTextCell } from './row-identity';

/** Where a field stands: a list may have other words in another record. */
interface Place {
  readonly record: RecordName;
  readonly name: string;
}

/** Reads the cell of a field as those of the flat layout are read; `convention` is what its column proves about amounts. */
export function readField(
  field: CellField,
  { record, name }: Place,
  raw: unknown,
  cell: Cell,
  convention: Convention | undefined,
): Reading<string | number | boolean> {
  switch (field.type) {
    case 'text':
      return readTextCell(raw, cell);
    case 'integer':
      return readCount(field, cell);
    case 'boolean':
      return readYesNo(cell);
    case 'date':
      return readDate(cell);
    case 'month':
      return readMonth(cell);
    case 'category':
      return readCategory(cell);
    case 'amount':
      return readAmount(cell, convention);
    case 'fraction':
      return readFraction(cell);
    case 'percentage':
      return readPercentage(cell);
    case 'choice':
      return readValueOf(record, name, field.values, cell);
  }
}

/** A number outside its limits is said with the limits of the contract. */
function readCount({ min, max }: Extract<CellField, { type: 'integer' }>, cell: Cell): Reading<number> {
  const reading = readInteger(cell);
  const { problem } = reading;
  return problem === undefined || problem.code === 'CELL_ERROR'
    ? reading
    : { problem: { ...problem, figures: { ...problem.figures, min, max } } };
}
