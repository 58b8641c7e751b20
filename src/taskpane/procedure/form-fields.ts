import type { Field } from '../../engine';
import {
  CATEGORIES,
  fill,
  PROCEDURE_FIELDS,
  PROCEDURE_ITEMS,
  STEP_UNITS,
  valueLabel,
  type Lang,
} from '../../i18n';
import { COMMAND, type QuestionName } from '../../procedure';
import { FIRST, NEEDED, NO_FACTS, ONLY, PER, PERSONS } from './layout';
import { textAt, type Typed } from './typed';

/** A field of the form, from the contract. */
export interface FormField {
  readonly key: string;
  readonly field: Field;
  /** The question, or the object or list that holds it: a name may mean several things. */
  readonly within: string;
  /** Whether nothing is answered without it. */
  readonly isNeeded: boolean;
}

/** The fields of a question: those asked at once, and the others. */
export interface FormFields {
  readonly first: readonly FormField[];
  readonly more: readonly FormField[];
}

/** The fields that matter with what was said so far. */
export function fieldsOf(question: QuestionName, typed: Typed): FormFields {
  const fields = [...COMMAND.kinds.get(question)!.fields]
    .filter(([key]) => !NO_FACTS.has(key) && matters(`${question}/${key}`, typed))
    .map(([key, field]) => formField(key, field, question, `${question}/${key}`));
  const rank = ({ key }: FormField): number => FIRST[question].indexOf(key);
  return {
    first: fields.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b)),
    more: fields.filter((one) => rank(one) < 0),
  };
}

/** The fields of an object, or of an item of a list, that matter. */
export function innerFields(
  question: QuestionName,
  { key, field }: FormField,
  typed: Typed,
): readonly FormField[] {
  const inner = field.type === 'list' ? field.of : field;
  if (inner.type !== 'object') return [];
  return [...inner.shape.fields]
    .filter(([name]) => matters(`${question}/${key}/${name}`, typed))
    .map(([name, one]) => formField(name, one, key, `${question}/${key}/${name}`));
}

/** `"date de naissance"`, with a capital: `"Date de naissance"`. */
export function labelOf(lang: Lang, { within, key }: Pick<FormField, 'within' | 'key'>): string {
  const texts = PROCEDURE_FIELDS[`${within}/${key}`] ?? PROCEDURE_FIELDS[key];
  return capital(texts?.[lang] ?? key);
}

/** `"Mois 2"`, counted from one. */
export function itemLabel(lang: Lang, list: string, index: number): string {
  const texts = PROCEDURE_ITEMS[list];
  return texts === undefined ? String(index + 1) : capital(fill(lang, texts[lang], { value: index + 1 }));
}

/** What stands behind the field: `"€/an"`; empty where there is nothing to say. */
export function unitOf(lang: Lang, { key, field }: FormField): string {
  if (field.type !== 'amount' || PERSONS.has(key)) return '';
  return STEP_UNITS[PER[key] ?? 'EUR']![lang];
}

/** A choice of a field: its value in the command, and what the reader sees. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The choices of a field; undefined for one that is typed. `yes` and `no` stand for true and false. */
export function optionsOf(lang: Lang, { key, field }: FormField): readonly Option[] | undefined {
  switch (field.type) {
    case 'boolean':
      return ['yes', 'no'].map((value) => ({ value, label: valueLabel(lang, 'required', value) ?? value }));
    case 'choice':
      return field.values.map((value) => ({ value, label: valueLabel(lang, key, value) ?? value }));
    case 'category':
      return ([1, 2, 3] as const).map((category) => ({
        value: String(category),
        label: `${category} – ${CATEGORIES[category][lang]}`,
      }));
    default:
      return undefined;
  }
}

function formField(key: string, field: Field, within: string, name: string): FormField {
  return { key, field, within, isNeeded: field.required === true || NEEDED.has(name) };
}

function matters(name: string, typed: Typed): boolean {
  const only = Object.hasOwn(ONLY, name) ? ONLY[name] : undefined;
  return only === undefined || only.says.includes(textAt(typed, [only.where]));
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
