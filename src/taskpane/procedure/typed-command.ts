import type { Field } from '../../engine';
import { formatAmount, formatDate, type Lang } from '../../i18n';
import { COMMAND, type Command } from '../../procedure';
import { readText } from './read-form';
import type { Typed, TypedValue } from './typed';

/** A command as one would type it, in the language: to fill the form with an example. */
export function typedCommand(lang: Lang, command: Command): Typed {
  const { fields } = COMMAND.kinds.get(command.question)!;
  return typedObject(lang, fields, command as unknown as Given, ['question']);
}

/** A text as it is written once it was understood: `1/9/26` stays, `1/9/2026` becomes `01/09/2026`. */
export function tidied(lang: Lang, field: Field, text: string): string {
  const { value } = readText(field, text);
  return value === undefined ? text : written(lang, field, value);
}

type Given = Readonly<Record<string, unknown>>;

function typedObject(
  lang: Lang,
  fields: ReadonlyMap<string, Field>,
  given: Given,
  without: readonly string[] = [],
): Typed {
  const entries = [...fields].flatMap(([key, field]) => {
    const value = given[key];
    return value === undefined || without.includes(key)
      ? []
      : [[key, typedValue(lang, field, value)] as const];
  });
  return Object.fromEntries(entries);
}

function typedValue(lang: Lang, field: Field, value: unknown): TypedValue {
  if (field.type === 'object') return typedObject(lang, field.shape.fields, value as Given);
  if (field.type === 'list') {
    return (value as readonly Given[]).map((item) => typedValue(lang, field.of, item) as Typed);
  }
  return written(lang, field, value);
}

function written(lang: Lang, field: Field, value: unknown): string {
  if (field.type === 'boolean') return value === true ? 'yes' : 'no';
  const text = String(value);
  if (field.type === 'date') return formatDate(lang, text);
  if (field.type === 'month') return text.split('-').reverse().join('/');
  return field.type === 'amount' ? formatAmount(lang, text) : text;
}
