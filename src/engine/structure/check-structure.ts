import { readDay, readMonth } from '../calendar';
import { amountProblem, readFraction } from '../money';
import type { Problem, StructureCode } from '../result/codes';
import type { Field, Shape, Variant } from './shapes';

/** Where a value stands in the input; made into a JSON Pointer only when something is found there. */
interface Place {
  readonly up: Place | undefined;
  readonly key: string | number;
}

type StructureProblem = Problem<StructureCode>;

/**
 * Pass 1 of HOUSEHOLD.md §8: the shape of the input, every finding. Type first, then format, then range.
 * An input that passes has only known fields, of the right type and form.
 */
export function checkStructure(input: unknown, meant: Shape | Variant): StructureProblem[] {
  if (!isObject(input)) return malformed();
  const problems: StructureProblem[] = [];
  if ('kinds' in meant) checkVariant(input, meant, undefined, problems);
  else checkShape(input, meant, undefined, problems);
  return problems.length > 0 && holdsNonFinite(input) ? malformed() : problems;
}

function malformed(): StructureProblem[] {
  return [{ code: 'MALFORMED', path: '' }];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** An object as JSON has them: its fields are its own. */
function isObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function checkShape(
  value: JsonObject,
  shape: Shape,
  place: Place | undefined,
  problems: StructureProblem[],
): void {
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
  problems: StructureProblem[],
): void {
  switch (field.type) {
    case 'object':
      if (isObject(value)) checkShape(value, field.shape, { up, key }, problems);
      else report(problems, 'WRONG_TYPE', { up, key });
      break;
    case 'variant':
      checkVariant(value, field, { up, key }, problems);
      break;
    case 'list':
      checkList(value, field, { up, key }, problems);
      break;
    default: {
      const code = scalarProblem(value, field);
      if (code !== undefined) report(problems, code, { up, key }, figuresOf(value, field));
    }
  }
}

/** A missing or unknown kind hides the fields that only a kind has. */
function checkVariant(
  value: unknown,
  { by, kinds, common }: Variant,
  place: Place | undefined,
  problems: StructureProblem[],
): void {
  if (!isObject(value)) return report(problems, 'WRONG_TYPE', place);
  const kind = value[by];
  const known = typeof kind === 'string' ? kinds.get(kind) : undefined;
  if (known !== undefined) return checkShape(value, known, place, problems);
  const at = { up: place, key: by };
  if (kind === undefined) report(problems, 'MISSING_FIELD', at);
  else if (typeof kind !== 'string') report(problems, 'WRONG_TYPE', at);
  else report(problems, 'UNKNOWN_VALUE', at, { value: kind });
  if (common !== undefined) checkShape(only(value, common), common, place, problems);
}

/** The fields of a value that a shape knows. */
function only(value: JsonObject, { fields }: Shape): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => fields.has(key)));
}

function checkList(
  value: unknown,
  { min = 0, max, of }: Extract<Field, { type: 'list' }>,
  place: Place,
  problems: StructureProblem[],
): void {
  if (!Array.isArray(value)) return report(problems, 'WRONG_TYPE', place);
  if (value.length < min || value.length > max) {
    report(problems, 'OUT_OF_RANGE', place, { value: value.length, ...(min > 0 && { min }), max });
  }
  for (let i = 0; i < value.length; i += 1) checkField(value[i], of, place, i, problems);
}

type ScalarField = Exclude<Field, { readonly type: 'object' | 'variant' | 'list' }>;

function scalarProblem(value: unknown, field: ScalarField): StructureCode | undefined {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'WRONG_TYPE';
    case 'text':
      return typeof value === 'string' ? textProblem(value, field) : 'WRONG_TYPE';
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
function textProblem(
  value: string,
  { min, max, visible }: Extract<Field, { type: 'text' }>,
): StructureCode | undefined {
  if (visible && value.trim() === '') return 'OUT_OF_RANGE';
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
  if (field.type === 'fraction') Object.assign(figures, { min: 0, max: 1 });
  if (field.type === 'choice') figures['values'] = field.values.join(', ');
  if (field.type === 'category') figures['values'] = '1, 2, 3';
  return figures;
}

function report(
  problems: StructureProblem[],
  code: StructureCode,
  place: Place | undefined,
  figures?: Figures,
): void {
  problems.push({ code, path: pointer(place), ...(figures && { figures }) });
}

/** JSON Pointer (RFC 6901). */
function pointer(place: Place | undefined): string {
  if (place === undefined) return '';
  const key = String(place.key).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointer(place.up)}/${key}`;
}
