/** Marks a field to be taken away. */
export const absent = Symbol('absent');

/** A deep copy of a document in which the value at a JSON Pointer is another, or is taken away; `/-` appends to a list. */
export function withValue(document: unknown, pointer: string, value: unknown): unknown {
  // Not structuredClone: it keeps shared parts shared, and a source is shared by many rows.
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  if (last === undefined) return value;
  let target = copy as Record<string, unknown>;
  for (const step of steps) target = target[step] as Record<string, unknown>;
  if (Array.isArray(target) && last === '-') target.push(value);
  else if (value === absent) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return copy;
}
