import type { Field } from '../../engine';
import type { QuestionName } from '../../procedure';
import {
  cellOf,
  readAmount,
  readDate,
  readFraction,
  readInteger,
  readMonth,
  type CellProblem,
  type Reading,
} from '../../values';
import { fieldsOf, innerFields, type FormField } from './form-fields';
import { isBlank, itemsAt, pointerOf, textAt, type Path, type Typed } from './typed';

/** A text that cannot be read, and where it stands (JSON Pointer). */
export interface Unread extends CellProblem {
  readonly path: string;
}

/** The command that the form says, without what could not be read. */
export interface ReadForm {
  readonly command: Readonly<Record<string, unknown>>;
  readonly unread: readonly Unread[];
}

/** Stands for a dossier that was not named: the contract wants a name, the answer does not depend on it. */
const UNNAMED = '–';

/** Reads the whole form of a question. A blank field is left out: it is neither a zero nor a no. */
export function readForm(question: QuestionName, typed: Typed): ReadForm {
  const unread: Unread[] = [];
  const { first, more } = fieldsOf(question, typed);

  const readObject = (fields: readonly FormField[], path: Path): Record<string, unknown> => {
    const entries = fields.flatMap((one) => {
      const value = readField(one, [...path, one.key]);
      return value === undefined ? [] : [[one.key, value] as const];
    });
    return Object.fromEntries(entries);
  };
  const readField = (one: FormField, path: Path): unknown => {
    if (one.field.type === 'list') {
      const items = itemsAt(typed, path);
      const fields = innerFields(question, one, typed);
      return items.length === 0 ? undefined : items.map((_, i) => readObject(fields, [...path, String(i)]));
    }
    if (one.field.type === 'object') {
      const object = readObject(innerFields(question, one, typed), path);
      return isGiven(typed, path) ? object : undefined;
    }
    const { value, problem } = readText(one.field, textAt(typed, path));
    if (problem !== undefined) unread.push({ ...problem, path: pointerOf(path) });
    return value;
  };

  const facts = readObject([...first, ...more], []);
  const id = textAt(typed, ['id']).trim();
  const policy = readObject(
    Object.keys(objectAt(typed, 'policy')).map((key) => ({
      key,
      field: { type: 'text', min: 0, max: Infinity },
      within: 'policy',
      isNeeded: false,
    })),
    ['policy'],
  );
  return {
    command: {
      id: id === '' ? UNNAMED : id,
      question,
      ...facts,
      ...(Object.keys(policy).length > 0 && { policy }),
    },
    unread,
  };
}

/** Reads one text as its field asks; a blank one is nothing. */
export function readText(field: Field, text: string): Reading<unknown> {
  if (isBlank(text)) return {};
  const cell = cellOf(text);
  switch (field.type) {
    case 'date':
      return readDate(cell);
    case 'month':
      return readMonth(cell);
    case 'amount':
      return readAmount(cell);
    case 'fraction':
      return readFraction(cell);
    case 'integer':
      return readInteger(cell);
    case 'category':
      return { value: Number(text) };
    case 'boolean':
      return { value: text === 'yes' };
    default:
      return { value: text.trim() };
  }
}

function isGiven(typed: Typed, [key = '', ...rest]: Path): boolean {
  const value = typed[key];
  if (value === undefined || typeof value === 'string') return false;
  return rest.length === 0 ? !isBlank(value) : isGiven(value as Typed, rest);
}

function objectAt(typed: Typed, key: string): Typed {
  const value = typed[key];
  return typeof value === 'object' && !Array.isArray(value) ? (value as Typed) : {};
}
