import { DOSSIER, type Field, type Shape } from '../../engine';
import { SHEET, fill, type Lang } from '../../i18n';
import { keysOf } from './place';
import { isGiven } from './persons';

/** What an input of the engine is. */
const WHOLE_DOSSIER: Field = { type: 'object', shape: DOSSIER };

/**
 * What the field at a path wants, where another type was found: `"Il faut un nombre, sans guillemets : 2."`. `meant`: what the whole input
 * should be.
 */
export function wantedText(
  lang: Lang,
  dossier: unknown,
  path: string,
  meant: Field = WHOLE_DOSSIER,
): string | undefined {
  const keys = keysOf(path);
  const field = fieldAt(dossier, keys, meant);
  if (field === undefined) return undefined;
  const found = keys.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : isGiven(value) ? value[key] : undefined),
    dossier,
  );
  return sentenceOf(lang, field, found);
}

function sentenceOf(lang: Lang, field: Field, found: unknown): string {
  const said = (word: 'wantsText' | 'wantsNumber', expected: string | undefined): string =>
    fill(lang, SHEET[word][lang], { ...(expected !== undefined && { expected }) });
  switch (field.type) {
    case 'boolean':
      return SHEET.wantsYesNo[lang];
    case 'list':
      return SHEET.wantsList[lang];
    case 'object':
    case 'variant':
      return SHEET.wantsObject[lang];
    case 'category':
      return said('wantsNumber', isOneOf(found, ['1', '2', '3']) ? found : '1, 2, 3');
    case 'integer':
      return said('wantsNumber', isWhole(found) ? found : `${field.min} – ${field.max}`);
    case 'choice':
      return said('wantsText', field.values.map((value) => `"${value}"`).join(', '));
    case 'amount':
      return said('wantsText', '"1314.20"');
    case 'fraction':
      return said('wantsText', '"1/2"');
    case 'date':
      return said('wantsText', '"2026-09-01"');
    case 'month':
      return said('wantsText', '"2026-09"');
    case 'text':
      return said('wantsText', typeof found === 'number' ? `"${found}"` : undefined);
  }
}

function isOneOf(value: unknown, values: readonly string[]): value is string {
  return typeof value === 'string' && values.includes(value);
}

function isWhole(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9]{1,4}$/.test(value);
}

/** The field of the contract at a path; what it passes that has several kinds is looked up by the kind that it gives. */
function fieldAt(dossier: unknown, keys: readonly string[], meant: Field): Field | undefined {
  let field: Field | undefined = meant;
  let value: unknown = dossier;
  for (const key of keys) {
    if (field?.type === 'list') {
      field = field.of;
      value = Array.isArray(value) ? value[Number(key)] : undefined;
    } else {
      field = shapeOf(field, value)?.fields.get(key);
      value = isGiven(value) ? value[key] : undefined;
    }
  }
  return field;
}

/** The fields of an object; of a row whose kind is not known, those of any row. */
function shapeOf(field: Field | undefined, value: unknown): Shape | undefined {
  if (field?.type === 'object') return field.shape;
  if (field?.type !== 'variant') return undefined;
  const kind = isGiven(value) ? value[field.by] : undefined;
  return (typeof kind === 'string' ? field.kinds.get(kind) : undefined) ?? [...field.kinds.values()][0];
}
