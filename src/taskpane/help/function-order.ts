import { FUNCTIONS, type WorksheetFunction } from '../../functions';

/** Those that are met first, from an amount to what it is made of; the others follow as they are registered. */
const FIRST = ['AMOUNT', 'CHECK', 'EXPLAIN', 'EXEMPTION', 'CATEGORY', 'BAREME', 'KINDS'];

/** The worksheet functions as somebody at a centre meets them. */
export const FUNCTIONS_IN_ORDER: readonly WorksheetFunction[] = [...FUNCTIONS].sort(
  (one, other) => rankOf(one) - rankOf(other),
);

function rankOf({ id }: WorksheetFunction): number {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
}
