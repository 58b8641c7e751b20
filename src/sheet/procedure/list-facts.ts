import type { Field } from '../../engine';
import { PROCEDURE_SHEET, fill, valueLabel, type Lang } from '../../i18n';
import { COMMAND } from '../../procedure';
import { pairText, type Given } from '../words';
import { fieldTexts } from './fact-texts';
import { debtorName, procedureField } from './place';
import { countText } from './readable-step';

type ListFacts = (lang: Lang, items: readonly Given[]) => string[];

/** The lists of a command, each with what is told of it. */
export const LIST_FACTS = {
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

function dayOf(value: unknown): string {
  return typeof value === 'string' ? value : '…';
}

/** The fields of an item of a list, without those that name it. */
function ownFields(lang: Lang, list: string, item: Given): string[] {
  return [...fieldsOf(list)].flatMap(([key, field]) =>
    key === 'id' || key === 'rank' ? [] : fieldTexts(lang, { key, field, within: list, value: item[key] }),
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
