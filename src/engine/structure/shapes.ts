/** What a field of the input may be (HOUSEHOLD.md §1). Every object of the contract is described with these, as data. */
export type Field = { readonly required?: true } & (
  | { readonly type: 'text'; readonly min: number; readonly max: number; readonly visible?: true }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' | 'amount' | 'fraction' | 'date' | 'month' | 'category' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'object'; readonly shape: Shape }
  | ({ readonly type: 'variant' } & Variant)
  | { readonly type: 'list'; readonly min?: number; readonly max: number; readonly of: Field }
);

/** The fields of an object. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

/** An object that is one of several kinds, told by one of its fields. */
export interface Variant {
  /** The field that tells the kind. */
  readonly by: string;
  readonly kinds: ReadonlyMap<string, Shape>;
  /** Fields that every kind has: looked at even where the kind is missing or unknown. */
  readonly common?: Shape;
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

/** A text of at most `max` characters, of which one at least is not blank. */
export function visibleText(max: number): Field {
  return { type: 'text', min: 1, max, visible: true };
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): Field {
  return { type: 'integer', min, max };
}

/** One text of a closed list. */
export function choice(...values: string[]): Field {
  return { type: 'choice', values };
}

/** An object of its own. */
export function object(fields: Readonly<Record<string, Field>>): Field {
  return { type: 'object', shape: shape(fields) };
}

/** A list of `min` to `max` items. */
export function list(of: Field, max: number, min = 0): Field {
  return { type: 'list', min, max, of };
}

/** One of the readings of each point, by the name of the point; the first is the default. */
export function readings(policies: Readonly<Record<string, readonly string[]>>): Field {
  return object(
    Object.fromEntries(Object.entries(policies).map(([key, values]) => [key, choice(...values)])),
  );
}

export const BOOLEAN: Field = { type: 'boolean' };
export const AMOUNT: Field = { type: 'amount' };
export const FRACTION: Field = { type: 'fraction' };
export const DATE: Field = { type: 'date' };
export const MONTH: Field = { type: 'month' };
export const CATEGORY: Field = { type: 'category' };
