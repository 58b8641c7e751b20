import { readText } from './read-form';
import type { FormField } from './form-fields';
import { textAt, type Typed } from './typed';

/** A further item of a list: blank, but where the one before has a month the next month stands in it. */
export function nextItem(fields: readonly FormField[], before: Typed | undefined): Typed {
  const months = fields.filter(({ field }) => field.type === 'month');
  const entries = months.flatMap(({ key, field }) => {
    const { value } = readText(field, before === undefined ? '' : textAt(before, [key]));
    return typeof value === 'string' ? [[key, monthAfter(value)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** As one types it: after `2026-12` comes `01/2027`. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `01/${year + 1}` : `${String(number + 1).padStart(2, '0')}/${year}`;
}
