import { isIsoDate } from '../iso-date';
import type { Report } from '../problem';

/** Checks an unknown value, and reports what is wrong with it at its JSON Pointer. */
export type Check = (value: unknown, path: string, report: Report) => void;

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field name as a step of a JSON Pointer. */
export function step(name: string): string {
  return '/' + name.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** An object with these fields and no other. */
export function object(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }));
  return (value, path, report) => {
    if (!isRecord(value)) return report('WRONG_TYPE', path, { expected: 'object' });
    for (const [name, field] of Object.entries(value)) {
      const check = checks.get(name);
      if (check === undefined) report('UNKNOWN_FIELD', path + step(name));
      else if (field !== undefined) check(field, path + step(name), report);
    }
    for (const name of Object.keys(required)) {
      if (value[name] === undefined) report('MISSING_FIELD', path + step(name));
    }
  };
}

/** A list of such items. */
export function list(item: Check): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report('WRONG_TYPE', path, { expected: 'list' });
    value.forEach((entry, index) => item(entry, `${path}/${index}`, report));
  };
}

/** A text that is not blank. */
export const text: Check = (value, path, report) => {
  if (typeof value !== 'string') report('WRONG_TYPE', path, { expected: 'text' });
  else if (value.trim() === '') report('EMPTY_TEXT', path);
};

/** One of a closed list of texts. */
export function oneOf(values: readonly string[]): Check {
  return (value, path, report) => {
    if (typeof value !== 'string') report('WRONG_TYPE', path, { expected: 'text' });
    else if (!values.includes(value))
      report('UNKNOWN_VALUE', path, { found: value, known: values.join(', ') });
  };
}

/** Nothing but `true`. */
export const onlyTrue: Check = (value, path, report) => {
  if (value !== true) report('WRONG_TYPE', path, { expected: 'true' });
};

/** A day of the calendar, `YYYY-MM-DD`. */
export const date: Check = (value, path, report) => {
  if (typeof value !== 'string') report('WRONG_TYPE', path, { expected: 'text' });
  else if (!isIsoDate(value)) report('BAD_DATE', path, { found: value });
};
