import type { Field } from '../../engine';
import {
  SHEET,
  STEP_UNITS,
  formatAmount,
  formatCount,
  formatDate,
  formatEuro,
  formatMonth,
  printable,
  valueLabel,
  type Lang,
} from '../../i18n';
import { categoryText, isGiven, pairText, rateText } from '../words';
import { procedureField } from './place';

/** What amounts are per; the others are of the month or the period that they stand in. */
const PER: Readonly<Record<string, 'EUR/year' | 'EUR/month'>> = {
  annualIncome: 'EUR/year',
  income: 'EUR/year',
  baseAnnual: 'EUR/year',
  generalExemption: 'EUR/year',
  alimony: 'EUR/month',
  work: 'EUR/month',
  spiCap: 'EUR/month',
  replacement: 'EUR/month',
};

/** Averages of persons, written as amounts. */
const PERSONS: ReadonlySet<string> = new Set(['penultimate', 'before']);

/** Fractions that are told as percentages. */
const RATES: ReadonlySet<string> = new Set(['rate', 'previousRate', 'piisPopulationShare']);

/** A field with what was given for it. */
export interface GivenField {
  readonly key: string;
  readonly field: Field;
  /** The question, or the object that holds the field. */
  readonly within: string;
  readonly value: unknown;
}

/** `"décision : 21/09/2026"`; the fields of an object one by one; a list has its own fact. */
export function fieldTexts(lang: Lang, { key, field, within, value }: GivenField): string[] {
  if (value === undefined || value === null || field.type === 'list') return [];
  const label = procedureField(lang, within, key) ?? key;
  if (field.type === 'object') {
    if (!isGiven(value)) return [];
    return [...field.shape.fields].flatMap(([inner, innerField]) =>
      fieldTexts(lang, { key: inner, field: innerField, within: key, value: value[inner] }).map(
        (text) => `${label}, ${text}`,
      ),
    );
  }
  const text = valueText(lang, key, field, value);
  return text === undefined ? [] : [pairText(lang, label, text)];
}

/** A value as its field is written; what cannot be read as that is shown as it stands, the reasons of the refusal say why. */
function valueText(lang: Lang, key: string, field: Field, value: unknown): string | undefined {
  if (typeof value === 'boolean') return SHEET[value ? 'yes' : 'no'][lang];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  switch (field.type) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(lang, text) : printable(text);
    case 'month':
      return /^\d{4}-\d{2}$/.test(text) ? formatMonth(lang, text) : printable(text);
    case 'choice':
      return valueLabel(lang, key, text) ?? printable(text);
    case 'category':
      return value === 1 || value === 2 || value === 3 ? categoryText(lang, value) : printable(text);
    case 'fraction':
      return printable(RATES.has(key) ? rateText(lang, text) : text);
    case 'amount':
      return amountText(lang, key, text);
    case 'integer':
      return typeof value === 'number' && key !== 'year' ? formatCount(lang, value) : printable(text);
    default:
      return printable(text, Infinity);
  }
}

/** An amount with what it is per; one that is not written as an amount as it stands. */
export function amountText(lang: Lang, key: string, text: string): string {
  if (!/^\d+(\.\d{1,2})?$/.test(text)) return printable(text);
  if (PERSONS.has(key)) return formatAmount(lang, text);
  const [euros = '', cents = ''] = text.split('.');
  const exact = `${euros}.${cents.padEnd(2, '0')}`;
  const per = PER[key];
  return per === undefined
    ? formatEuro(lang, exact)
    : `${formatAmount(lang, exact)}\u00a0${STEP_UNITS[per]![lang]}`;
}
