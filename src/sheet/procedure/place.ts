import type { Field } from '../../engine';
import {
  PROCEDURE_FIELDS,
  PROCEDURE_ITEMS,
  SHEET,
  fill,
  formatMonth,
  printable,
  valueLabel,
  type Lang,
} from '../../i18n';
import { COMMAND } from '../../procedure';
import { isGiven, keysOf, listOf, wantedText, type Given } from '../words';

/** What the whole command is. */
const WHOLE_COMMAND: Field = { type: 'variant', ...COMMAND };

/**
 * A place of a command in words: `/months/1/due` is `"mois 2 (juin 2026), dû"`, `/notification/on` is `"notification, envoi ou remise"`.
 * Works on anything that was given, refused commands included.
 */
export function procedurePlace(lang: Lang, command: unknown, path: string): string {
  const keys = keysOf(path);
  const [list = '', index] = keys;
  if (list === '') return SHEET.wholeDossier[lang];
  const item = Object.hasOwn(PROCEDURE_ITEMS, list) ? PROCEDURE_ITEMS[list] : undefined;
  if (item === undefined || index === undefined) return fieldsText(lang, keys, questionOf(command));
  const number = fill(lang, item[lang], { value: Number(index) + 1 });
  const given = isGiven(command) ? listOf(command[list])[Number(index)] : undefined;
  const name = given && itemName(lang, given);
  const words = [name === undefined ? number : `${number} (${name})`];
  if (keys.length > 2) words.push(fieldsText(lang, keys.slice(2), list));
  return words.join(', ');
}

/** The same place with the name that its last field has in JSON. */
export function namedProcedurePlace(lang: Lang, command: unknown, path: string): string {
  const label = procedurePlace(lang, command, path);
  const name = keysOf(path).at(-1) ?? '';
  const isNamed = name !== '' && !/^\d+$/.test(name) && !label.endsWith(unknownField(lang, name));
  return isNamed ? fill(lang, SHEET.fieldName[lang], { label, value: name }) : label;
}

/** What the field of a command wants, where another type was found. */
export function wantedOfCommand(lang: Lang, command: unknown, path: string): string | undefined {
  return wantedText(lang, command, path, WHOLE_COMMAND);
}

/** The label of a field in its list or object, or in its question. */
export function procedureField(lang: Lang, within: string, key: string): string | undefined {
  const name = [`${within}/${key}`, key].find((one) => Object.hasOwn(PROCEDURE_FIELDS, one));
  return name === undefined ? undefined : PROCEDURE_FIELDS[name]?.[lang];
}

/** A debtor as a person is named: `"parent « p »"`. */
export function debtorName(lang: Lang, { id, rank }: Given): string | undefined {
  const label = typeof rank === 'string' ? valueLabel(lang, 'rank', rank) : undefined;
  if (typeof id !== 'string') return label;
  return label === undefined ? `“${printable(id)}”` : fill(lang, SHEET.named[lang], { label, value: id });
}

/** The question of a command; empty where it is none. */
export function questionOf(command: unknown): string {
  const question = isGiven(command) ? command['question'] : undefined;
  return typeof question === 'string' ? question : '';
}

function itemName(lang: Lang, item: Given): string | undefined {
  const { month, rank } = item;
  if (typeof month === 'string' && /^\d{4}-\d{2}$/.test(month)) return formatMonth(lang, month);
  return rank === undefined ? undefined : debtorName(lang, item);
}

/** A field and the fields in it. A field that the contract does not know is quoted. */
function fieldsText(lang: Lang, [key = '', ...rest]: readonly string[], within: string): string {
  const text = procedureField(lang, within, key) ?? unknownField(lang, key);
  return rest.length === 0 ? text : `${text}, ${fieldsText(lang, rest, key)}`;
}

function unknownField(lang: Lang, key: string): string {
  return fill(lang, SHEET.unknownField[lang], { value: key });
}
