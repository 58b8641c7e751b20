/** What a field of the input may be (HOUSEHOLD.md §1). Every object of the contract is described with these, as data. */
export type Field = { readonly required?: true } & (
  | { readonly type: 'text'; readonly min: number; readonly max: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' | 'amount' | 'fraction' | 'date' | 'month' | 'category' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'object'; readonly shape: Shape }
  | { readonly type: 'variant'; readonly kinds: ReadonlyMap<string, Shape> }
  | { readonly type: 'list'; readonly max: number; readonly of: Field }
);

/** The fields of an object. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

/** An object with these fields and no other. */
export function shape(fields: Readonly<Record<string, Field>>): Shape {
  const entries = Object.entries(fields);
  return {
    fields: new Map(entries),
    required: entries.filter(([, field]) => field.required).map(([name]) => name),
  };
}

/** The same field, where it may not be left out. */
export function required(field: Field): Field {
  return { ...field, required: true };
}

/** A text of `min` to `max` characters. */
export function text(min: number, max: number): Field {
  return { type: 'text', min, max };
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): Field {
  return { type: 'integer', min, max };
}

/** One text of a closed list. */
export function choice(...values: string[]): Field {
  return { type: 'choice', values };
}

export const BOOLEAN: Field = { type: 'boolean' };
export const AMOUNT: Field = { type: 'amount' };
export const FRACTION: Field = { type: 'fraction' };
export const DATE: Field = { type: 'date' };
export const MONTH: Field = { type: 'month' };
export const CATEGORY: Field = { type: 'category' };
export const NOTE: Field = text(0, 500);
