import { readDay, readMonth } from '../calendar';
import { amountProblem, readFraction } from '../money';
import type { ErrorCode, Problem } from '../result/codes';
import { DOSSIER } from './contract';
import type { Field, Shape } from './shapes';

/** Where a value stands in the input; made into a JSON Pointer only when something is found there. */
interface Place {
  readonly up: Place | undefined;
  readonly key: string | number;
}

/**
 * Pass 1 of HOUSEHOLD.md §8: the shape of the input, every finding. Type first, then format, then range.
 * An input that passes has only known fields, of the right type and form.
 */
export function checkStructure(input: unknown): Problem[] {
  if (!isObject(input)) return malformed();
  const problems: Problem[] = [];
  checkShape(input, DOSSIER, undefined, problems);
  return problems.length > 0 && holdsNonFinite(input) ? malformed() : problems;
}

function malformed(): Problem[] {
  return [{ code: 'MALFORMED', path: '' }];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** An object as JSON has them: its fields are its own. */
function isObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function checkShape(value: JsonObject, shape: Shape, place: Place | undefined, problems: Problem[]): void {
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item === undefined) continue; // JSON leaves it out
    const field = shape.fields.get(key);
    if (field === undefined) report(problems, 'UNKNOWN_FIELD', { up: place, key });
    else checkField(item, field, place, key, problems);
  }
  for (const key of shape.required) {
    if (value[key] === undefined || !Object.hasOwn(value, key)) {
      report(problems, 'MISSING_FIELD', { up: place, key });
    }
  }
}

function checkField(
  value: unknown,
  field: Field,
  up: Place | undefined,
  key: string | number,
  problems: Problem[],
): void {
  switch (field.type) {
    case 'object':
      if (isObject(value)) checkShape(value, field.shape, { up, key }, problems);
      else report(problems, 'WRONG_TYPE', { up, key });
      break;
    case 'variant':
      checkVariant(value, field.kinds, { up, key }, problems);
      break;
    case 'list':
      checkList(value, field.max, field.of, { up, key }, problems);
      break;
    default: {
      const code = scalarProblem(value, field);
      if (code !== undefined) report(problems, code, { up, key }, figuresOf(value, field));
    }
  }
}

/** A missing or unknown `kind` is the only finding of a row: it hides the rest. */
function checkVariant(
  value: unknown,
  kinds: ReadonlyMap<string, Shape>,
  place: Place,
  problems: Problem[],
): void {
  if (!isObject(value)) return report(problems, 'WRONG_TYPE', place);
  const kind = value['kind'];
  const at = { up: place, key: 'kind' };
  if (kind === undefined) return report(problems, 'MISSING_FIELD', at);
  if (typeof kind !== 'string') return report(problems, 'WRONG_TYPE', at);
  const shape = kinds.get(kind);
  if (shape === undefined) return report(problems, 'UNKNOWN_VALUE', at, { value: kind });
  checkShape(value, shape, place, problems);
}

function checkList(value: unknown, max: number, of: Field, place: Place, problems: Problem[]): void {
  if (!Array.isArray(value)) return report(problems, 'WRONG_TYPE', place);
  if (value.length > max) report(problems, 'OUT_OF_RANGE', place, { value: value.length, max });
  for (let i = 0; i < value.length; i += 1) checkField(value[i], of, place, i, problems);
}

type ScalarField = Exclude<Field, { readonly type: 'object' | 'variant' | 'list' }>;

function scalarProblem(value: unknown, field: ScalarField): ErrorCode | undefined {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'WRONG_TYPE';
    case 'text':
      return typeof value === 'string' ? lengthProblem(value, field.min, field.max) : 'WRONG_TYPE';
    case 'choice':
      if (typeof value !== 'string') return 'WRONG_TYPE';
      return field.values.includes(value) ? undefined : 'UNKNOWN_VALUE';
    case 'category':
      if (typeof value !== 'number') return 'WRONG_TYPE';
      return value === 1 || value === 2 || value === 3 ? undefined : 'UNKNOWN_VALUE';
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'WRONG_TYPE';
      return value >= field.min && value <= field.max ? undefined : 'OUT_OF_RANGE';
    case 'date':
      if (typeof value !== 'string') return 'WRONG_TYPE';
      return readDay(value) === undefined ? 'BAD_DATE' : undefined;
    case 'month':
      if (typeof value !== 'string') return 'WRONG_TYPE';
      return readMonth(value) === undefined ? 'BAD_DATE' : undefined;
    case 'amount':
      return typeof value === 'string' || typeof value === 'number' ? amountProblem(value) : 'WRONG_TYPE';
    case 'fraction': {
      if (typeof value !== 'string' && typeof value !== 'number') return 'WRONG_TYPE';
      const read = readFraction(value);
      return typeof read === 'string' ? read : undefined;
    }
  }
}

/** Lengths count characters, not UTF-16 halves. */
function lengthProblem(value: string, min: number, max: number): ErrorCode | undefined {
  if (value.length >= min && value.length <= max) return undefined;
  const length = [...value].length;
  return length >= min && length <= max ? undefined : 'OUT_OF_RANGE';
}

/** JSON has neither NaN nor Infinity: an input that holds one, anywhere, is not JSON. No check lets one pass unnoticed. */
function holdsNonFinite(input: JsonObject): boolean {
  const seen = new Set<unknown>();
  const open: unknown[] = [input];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'number' && !Number.isFinite(value)) return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const item of Object.values(value)) open.push(item);
  }
  return false;
}

type Figures = NonNullable<Problem['figures']>;

function figuresOf(value: unknown, field: ScalarField): Figures {
  const figures: Record<string, string | number> = {};
  if (typeof value === 'string') figures['value'] = value;
  else if (typeof value === 'number')
    figures['value'] = value + 0; // -0 is 0
  else if (typeof value === 'boolean') figures['value'] = String(value);
  // The length of a text says nothing about a value that is none.
  if (field.type === 'integer' || (field.type === 'text' && typeof value === 'string')) {
    Object.assign(figures, { min: field.min, max: field.max });
  }
  if (field.type === 'choice') figures['values'] = field.values.join(', ');
  return figures;
}

function report(problems: Problem[], code: ErrorCode, place: Place, figures?: Figures): void {
  problems.push({ code, path: pointer(place), ...(figures && { figures }) });
}

/** JSON Pointer (RFC 6901). */
function pointer(place: Place | undefined): string {
  if (place === undefined) return '';
  const key = String(place.key).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointer(place.up)}/${key}`;
}
