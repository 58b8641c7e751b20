import type { Field } from '../../engine';
import {
  PROCEDURE_ITEMS,
  PROCEDURE_SHEET,
  SHEET,
  STEP_UNITS,
  fill,
  formatAmount,
  formatCount,
  formatDate,
  formatEuro,
  formatMonth,
  printable,
  valueLabel,
  type Lang,
} from '../../i18n';
import { COMMAND } from '../../procedure';
import type { Fact } from '../sheet';
import { categoryText, isGiven, listOf, pairText, rateText, type Given } from '../words';
import { countText } from './readable-step';
import { debtorName, procedureField, questionOf } from './place';

/** Fields that are no fact of the file. */
const NO_FACTS: ReadonlySet<string> = new Set(['id', 'question', 'policy', 'note']);

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

/** What the question is about, as the command says it; nothing is concluded from it. */
export function procedureFacts(lang: Lang, command: unknown, id: string): Fact[] {
  const given = isGiven(command) ? command : {};
  const question = questionOf(command);
  const fields = COMMAND.kinds.get(question)?.fields ?? new Map<string, Field>();
  const scalars = [...fields].flatMap(([key, field]) =>
    NO_FACTS.has(key) ? [] : fieldTexts(lang, { key, field, within: question, value: given[key] }),
  );
  const facts = [
    { label: SHEET.dossier[lang], texts: id === '' ? [] : [printable(id)] },
    { label: PROCEDURE_SHEET.facts[lang], texts: [...scalars, ...usedTexts(lang, given['used'])] },
    ...(Object.keys(LISTS) as (keyof typeof LISTS)[]).map((list) => ({
      label: PROCEDURE_SHEET[list][lang],
      texts: fields.has(list) && Array.isArray(given[list]) ? LISTS[list](lang, listOf(given[list])) : [],
    })),
  ];
  return facts.filter(({ texts }) => texts.length > 0);
}

/** A field with what was given for it. */
interface GivenField {
  readonly key: string;
  readonly field: Field;
  /** The question, or the object that holds the field. */
  readonly within: string;
  readonly value: unknown;
}

/** `"décision : 21/09/2026"`; the fields of an object one by one; a list has its own fact. */
function fieldTexts(lang: Lang, { key, field, within, value }: GivenField): string[] {
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
      return RATES.has(key) ? rateText(lang, text) : printable(text);
    case 'amount':
      return amountText(lang, key, text);
    case 'integer':
      return typeof value === 'number' && key !== 'year' ? formatCount(lang, value) : printable(text);
    default:
      return printable(text, Infinity);
  }
}

function amountText(lang: Lang, key: string, text: string): string {
  if (!/^\d+(\.\d{1,2})?$/.test(text)) return printable(text);
  if (PERSONS.has(key)) return formatAmount(lang, text);
  const [euros = '', cents = ''] = text.split('.');
  const exact = `${euros}.${cents.padEnd(2, '0')}`;
  const per = PER[key];
  return per === undefined
    ? formatEuro(lang, exact)
    : `${formatAmount(lang, exact)}\u00a0${STEP_UNITS[per]![lang]}`;
}

type ListFacts = (lang: Lang, items: readonly Given[]) => string[];

/** The lists of a command, each with what is told of it. */
const LISTS = {
  stays: (lang, items) =>
    items.map((stay) =>
      [
        fill(lang, PROCEDURE_SHEET.fromTo[lang], { from: dayOf(stay['from']), to: dayOf(stay['to']) }),
        ...(stay['exceptional'] === true ? [procedureField(lang, 'stays', 'exceptional') ?? ''] : []),
      ].join(', '),
    ),
  debtors: (lang, items) =>
    items.map((debtor) => [debtorName(lang, debtor) ?? '', ...ownFields(lang, 'debtors', debtor)].join(', ')),
  months: (lang, items) => [...monthsText(lang, items), ...particular(lang, 'months', items)],
  history: (lang, items) => [
    ...monthsText(lang, items),
    ...(['shortage', 'student'] as const).flatMap((kind) =>
      monthsText(
        lang,
        items.filter((item) => item['kind'] === kind),
      ).map((text) =>
        fill(lang, PROCEDURE_SHEET.ofWhich[lang], {
          value: pairText(lang, valueLabel(lang, 'kind', kind) ?? kind, text),
        }),
      ),
    ),
    ...particular(lang, 'history', items),
  ],
  gaps: (lang, items) => items.map((gap) => ownFields(lang, 'gaps', gap).join(', ')),
} satisfies Record<string, ListFacts>;

/** What is used of each artistic period: `"déjà exonéré, période 1 : 1 000,00 €"`. */
function usedTexts(lang: Lang, used: unknown): string[] {
  return listOf(used).flatMap(({ amount }, i) => {
    if (typeof amount !== 'string' && typeof amount !== 'number') return [];
    const period = fill(lang, PROCEDURE_ITEMS['used']![lang], { value: i + 1 });
    const label = `${procedureField(lang, 'spiCounter', 'used') ?? 'used'}, ${period}`;
    return [pairText(lang, label, amountText(lang, 'amount', String(amount)))];
  });
}

function dayOf(value: unknown): string {
  return typeof value === 'string' ? value : '…';
}

/** The fields of an item of a list, without those that name it. */
function ownFields(
  lang: Lang,
  list: string,
  item: Given,
  left: readonly string[] = ['id', 'rank'],
): string[] {
  return [...fieldsOf(list)].flatMap(([key, field]) =>
    left.includes(key) ? [] : fieldTexts(lang, { key, field, within: list, value: item[key] }),
  );
}

/** The fields of the items of a list, of whichever question has it. */
function fieldsOf(list: string): ReadonlyMap<string, Field> {
  const shapes = [...COMMAND.kinds.values()].flatMap(({ fields }) => {
    const field = fields.get(list);
    return field?.type === 'list' && field.of.type === 'object' ? [field.of.shape] : [];
  });
  return new Map(shapes.flatMap(({ fields }) => [...fields]));
}

/** `"36 mois, de septembre 2023 à août 2026"`; of a single month its name. */
function monthsText(lang: Lang, items: readonly Given[]): string[] {
  const months = items.map(({ month }) => month).filter((month) => typeof month === 'string');
  months.sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (months.length === 1) return [fill(lang, '{month}', { month: first })];
  return [
    fill(lang, PROCEDURE_SHEET.someMonths[lang], {
      count: countText(lang, 'months', months.length),
      from: first,
      to: last,
    }),
  ];
}

/** What only some months have: a day, a yes or no. Their amounts stand in the calculation. */
function particular(lang: Lang, list: string, items: readonly Given[]): string[] {
  return items.flatMap((item) => {
    const { month } = item;
    const own = [...fieldsOf(list)].flatMap(([key, field]) =>
      field.type === 'amount' || field.type === 'month' || field.type === 'choice'
        ? []
        : fieldTexts(lang, { key, field, within: list, value: item[key] }),
    );
    return own.length === 0 || typeof month !== 'string'
      ? []
      : [[fill(lang, '{month}', { month }), ...own].join(', ')];
  });
}
