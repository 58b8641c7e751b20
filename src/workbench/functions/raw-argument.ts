import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import type { RawArgument } from '../../functions';

/** An argument as the functions read it: rows of values, or one value. A blank cell is `null`, an argument left out too. */
export function rawArgument(variant: BaseValueObject): RawArgument {
  if (variant.isArray()) {
    const rows = variant.getArrayValue();
    return rows.map((row) => row.map((cell) => (cell == null ? null : valueOf(cell))));
  }
  return valueOf(variant);
}

function valueOf(cell: BaseValueObject): unknown {
  if (cell.isNull()) return null;
  // What is no value, as a LAMBDA, is an error to our functions.
  return cell.isLambda() ? { type: 'Error', basicValue: '#VALUE!' } : cell.getValue();
}
