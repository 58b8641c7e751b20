/** What stands in the form: texts as they were typed, in the shape of the command. A blank text is nothing said. */
export interface Typed {
  readonly [key: string]: TypedValue;
}
export type TypedValue = string | Typed | readonly Typed[];

/** Keys from the whole form to a field; an item of a list by its index, as in a JSON Pointer. */
export type Path = readonly string[];

/** The JSON Pointer of a path. Example: `['months', '0', 'due']` is `"/months/0/due"`. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${key}`).join('');
}

/** The text of a field; empty where nothing was typed. */
export function textAt(typed: Typed, path: Path): string {
  const value = valueAt(typed, path);
  return typeof value === 'string' ? value : '';
}

/** The items of a list, as far as there are. */
export function itemsAt(typed: Typed, path: Path): readonly Typed[] {
  const value = valueAt(typed, path);
  return Array.isArray(value) ? (value as readonly Typed[]) : [];
}

/** The form with another value at a path. */
export function withValue(typed: Typed, path: Path, value: TypedValue): Typed {
  return changed(typed, path, value) as Typed;
}

/** Whether nothing at all is said. */
export function isBlank(value: TypedValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Object.values(value).every(isBlank);
}

/** How many fields say something; those of an object or a list count together. */
export function countGiven(typed: Typed, keys: readonly string[]): number {
  return keys.filter((key) => !isBlank(typed[key] ?? '')).length;
}

function valueAt(typed: Typed, path: Path): TypedValue | undefined {
  return path.reduce<TypedValue | undefined>((value, key) => childOf(value, key), typed);
}

function childOf(value: TypedValue | undefined, key: string): TypedValue | undefined {
  if (value === undefined || typeof value === 'string') return undefined;
  return Array.isArray(value) ? (value as readonly Typed[])[Number(key)] : (value as Typed)[key];
}

function changed(current: TypedValue | undefined, [key, ...rest]: Path, value: TypedValue): TypedValue {
  if (key === undefined) return value;
  const inner = changed(childOf(current, key), rest, value);
  if (Array.isArray(current))
    return (current as readonly Typed[]).map((item, i) => (i === Number(key) ? (inner as Typed) : item));
  return { ...(typeof current === 'object' ? current : {}), [key]: inner };
}
