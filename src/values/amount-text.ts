import { amountOf } from './amount';
import { shapeOf } from './amount-shape';
import type { Convention } from './convention';
import { bad, type Reading } from './reading';

/** An amount as programs write it: the way of nearly all cells, read without further ado. */
const SIMPLE = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;

/** Reads an amount written as text (kinds.md §4); see `readAmount`. */
export function readAmountText(text: string, convention: Convention | undefined): Reading<string> {
  const simple = SIMPLE.exec(text);
  if (simple !== null) {
    const [, whole = '', decimals] = simple;
    return amountOf(decimals === undefined ? whole : `${whole}.${decimals}`, text);
  }
  const shape = shapeOf(text);
  if (shape === undefined) return bad('BAD_AMOUNT', text);
  if (shape.negative) return bad('NEGATIVE_AMOUNT', text);
  const { whole, decimals, ambiguous } = shape;
  if (ambiguous !== undefined) {
    if (convention === undefined) {
      return bad('AMBIGUOUS_AMOUNT', text, {
        thousands: `${whole}${decimals}.00`,
        decimals: `${whole}.${decimals}`,
      });
    }
    // The column's decimal sign is the other one: this one groups.
    if (convention !== ambiguous) return amountOf(`${whole}${decimals}`, text);
  }
  return amountOf(decimals === '' ? whole : `${whole}.${decimals}`, text);
}
