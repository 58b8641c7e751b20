import type { FactValue } from '../../src/taskpane/examples/model';
import type { Page, PageCell } from './page';
import { serialOf } from '../../src/values';

/** Name of the date cell, which every sheet takes its date from. */
export const DATE_NAME = 'DATE_RIS';

/** Label or question, value, kind or verdict, then the hint, the formula or the amounts of the decision sheet. */
export const WIDTHS = [46, 15, 31, 16, 16];

/** The cell of a fact. */
export function factCell(value: FactValue): PageCell {
  if ('day' in value) return { look: 'factDay', value: serialOf(value.day) };
  if ('amount' in value) return { look: 'factAmount', value: Number(value.amount) };
  return 'whole' in value ? { look: 'factWhole', value: value.whole } : { look: 'fact', value: value.yes };
}

/** With a capital, as the other labels. */
export function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A heading with a line under all columns. */
export function sectionOf({ widths }: Page, value: string): PageCell[] {
  return widths.map((_, column) => ({ look: 'section', ...(column === 0 && { value }) }));
}
