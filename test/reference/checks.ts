import { isDayText, isMonthText } from './calendar';
import type { Finding } from './input';
import { Fraction } from './fraction';

/** One check of pass 1 (HOUSEHOLD §8): looks at a value that is there, and lists what is wrong with it. */
export type Check = (value: unknown, path: string, findings: Finding[]) => void;

export interface Field {
  check: Check;
  required?: boolean;
}
export type Fields = Record<string, Field>;

type Plain = Record<string, unknown>;

export const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A field that holds undefined is absent. */
const has = (object: Plain, key: string): boolean => Object.hasOwn(object, key) && object[key] !== undefined;

export const boolean: Check = (value, path, findings) => {
  if (typeof value !== 'boolean') findings.push({ code: 'WRONG_TYPE', path });
};

/** A text of `min` to `max` characters (code points). */
export const text =
  (min: number, max: number): Check =>
  (value, path, findings) => {
    if (typeof value !== 'string') return void findings.push({ code: 'WRONG_TYPE', path });
    const { length } = [...value];
    if (length < min || length > max) findings.push({ code: 'OUT_OF_RANGE', path });
  };

/** A closed list, of texts or of numbers. */
export const oneOf =
  (...values: (string | number)[]): Check =>
  (value, path, findings) => {
    if (typeof value !== typeof values[0]) findings.push({ code: 'WRONG_TYPE', path });
    else if (!values.includes(value as string | number)) findings.push({ code: 'UNKNOWN_VALUE', path });
  };

/** Where an integer is meant a number with a fractional part is of the wrong type; 2.0 is an integer. */
export const integer =
  (min: number, max: number): Check =>
  (value, path, findings) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) findings.push({ code: 'WRONG_TYPE', path });
    else if (value < min || value > max) findings.push({ code: 'OUT_OF_RANGE', path });
  };

const inCalendar =
  (isSound: (text: string) => boolean): Check =>
  (value, path, findings) => {
    if (typeof value !== 'string') findings.push({ code: 'WRONG_TYPE', path });
    else if (!isSound(value)) findings.push({ code: 'BAD_DATE', path });
  };
export const day = inCalendar(isDayText);
export const month = inCalendar(isMonthText);

/** §1: 1 to 12 digits and at most two decimals; a number is read in its shortest decimal form, -0 being 0. */
const AMOUNT = /^[0-9]{1,12}(\.[0-9]{1,2})?$/;

export const amount: Check = (value, path, findings) => {
  if (typeof value !== 'string' && typeof value !== 'number')
    return void findings.push({ code: 'WRONG_TYPE', path });
  const written = String(value);
  if (AMOUNT.test(written)) return;
  // A well-formed amount behind a minus is negative; whatever else is badly formed, negative or not.
  const negative = written.startsWith('-') && AMOUNT.test(written.slice(1));
  findings.push({ code: negative ? 'NEGATIVE_AMOUNT' : 'BAD_AMOUNT', path });
};

/** §1: 0..1, decimal with at most six decimals or n/d with one to six digits each. */
export const fraction: Check = (value, path, findings) => {
  if (typeof value !== 'string' && typeof value !== 'number')
    return void findings.push({ code: 'WRONG_TYPE', path });
  const written = decimalText(value);
  const digits = typeof value === 'number' ? '+' : '{1,6}';
  const decimal = new RegExp(`^-?[0-9]${digits}([.][0-9]{1,6})?$`).test(written);
  const quotient = typeof value === 'string' && /^[0-9]{1,6}[/][0-9]{1,6}$/.test(written);
  if (!decimal && (!quotient || /[/]0+$/.test(written)))
    return void findings.push({ code: 'BAD_FRACTION', path });
  // "-0" is refused as it is for an amount; the number -0 is 0, and is written so.
  if (written.startsWith('-') || Fraction.parse(written).isOver(Fraction.of(1)))
    findings.push({ code: 'OUT_OF_RANGE', path });
};

/** The shortest decimal form of a number, without exponent where it is a whole number. */
function decimalText(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

export const list =
  (max: number, item: Check): Check =>
  (value, path, findings) => {
    if (!Array.isArray(value)) return void findings.push({ code: 'WRONG_TYPE', path });
    if (value.length > max) findings.push({ code: 'OUT_OF_RANGE', path });
    for (let index = 0; index < value.length; index += 1) item(value[index], pointer(path, index), findings);
  };

/** An object with these fields and no other. */
export const object =
  (fields: Fields): Check =>
  (value, path, findings) => {
    if (!isObject(value)) return void findings.push({ code: 'WRONG_TYPE', path });
    for (const [key, field] of Object.entries(fields)) {
      if (has(value, key)) field.check(value[key], pointer(path, key), findings);
      else if (field.required) findings.push({ code: 'MISSING_FIELD', path: pointer(path, key) });
    }
    for (const key of Object.keys(value)) {
      const known = Object.hasOwn(fields, key);
      if (!known && has(value, key)) findings.push({ code: 'UNKNOWN_FIELD', path: pointer(path, key) });
    }
  };

/** An object whose `kind` says which fields it has; a missing or unknown kind hides the rest (§8). */
export const byKind =
  (kinds: Record<string, Fields>): Check =>
  (value, path, findings) => {
    if (!isObject(value)) return void findings.push({ code: 'WRONG_TYPE', path });
    const { kind } = value;
    const at = pointer(path, 'kind');
    if (!has(value, 'kind')) findings.push({ code: 'MISSING_FIELD', path: at });
    else if (typeof kind !== 'string') findings.push({ code: 'WRONG_TYPE', path: at });
    else if (!Object.hasOwn(kinds, kind)) findings.push({ code: 'UNKNOWN_VALUE', path: at });
    else object({ kind: { check: text(0, Infinity) }, ...kinds[kind]! })(value, path, findings);
  };
