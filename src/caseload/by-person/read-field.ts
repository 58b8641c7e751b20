import { readInteger, type Cell, type Convention, type Reading } from '../../values';
import { readColumn } from '../columns';
import { readValueOf } from './choices';
import type { CellField } from './field-columns';
import type { RecordName } from './records';
import { readTextCell } from './row-identity';

/** Where a field stands: a list may have other words in another record. */
interface Place {
  readonly record: RecordName;
  readonly name: string;
}

/** Reads the cell of a field; what both layouts have, as the flat one reads it. `convention` is what its column proves about amounts. */
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
    case 'choice':
      return readValueOf(record, name, field.values, cell);
    case 'boolean':
      return readColumn('yesNo', cell, convention);
    default:
      return readColumn(field.type, cell, convention);
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
