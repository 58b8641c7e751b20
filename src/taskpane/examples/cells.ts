import type { Texts } from '../../i18n';
import type { Argument, ExampleFormula, FactCell, ResourceCell, Source } from './model';

/** Labels of facts that several examples have. */
const LABELS = {
  date: { fr: 'Date', nl: 'Datum', de: 'Datum', en: 'Date' },
  category: { fr: 'Catégorie', nl: 'Categorie', de: 'Kategorie', en: 'Category' },
  minors: {
    fr: 'Enfants mineurs',
    nl: 'Minderjarige kinderen',
    de: 'Minderjährige Kinder',
    en: 'Minor children',
  },
  others: { fr: 'Autres adultes', nl: 'Andere volwassenen', de: 'Andere Erwachsene', en: 'Other adults' },
  from: {
    fr: 'Premier jour demandé',
    nl: 'Eerste gevraagde dag',
    de: 'Erster beantragter Tag',
    en: 'First day claimed',
  },
  newClaim: { fr: 'Nouvelle demande', nl: 'Nieuwe aanvraag', de: 'Neuer Antrag', en: 'New claim' },
  amount: {
    fr: 'Montant du mois',
    nl: 'Bedrag van de maand',
    de: 'Betrag des Monats',
    en: 'Amount of the month',
  },
} satisfies Record<string, Texts>;

export const dateCell = (day: string): FactCell => ({ name: 'date', label: LABELS.date, value: { day } });
export const categoryCell = (whole: 1 | 2 | 3): FactCell => ({
  name: 'category',
  label: LABELS.category,
  value: { whole },
});
export const minorsCell = (whole: number): FactCell => ({
  name: 'minors',
  label: LABELS.minors,
  value: { whole },
});
export const othersCell = (whole: number): FactCell => ({
  name: 'others',
  label: LABELS.others,
  value: { whole },
});
export const fromCell = (day: string): FactCell => ({ name: 'from', label: LABELS.from, value: { day } });
export const newClaimCell: FactCell = { name: 'newClaim', label: LABELS.newClaim, value: { yes: true } };

/** A resource; of the set `all` where no set is named. */
export const resource = (kind: string, amount: string, set?: string): ResourceCell => ({
  kind,
  amount,
  ...(set !== undefined && { set }),
});

export const cell = (name: string): Argument => ({ cell: name });
export const literal = (value: string | number): Argument => ({ literal: value });

export const byCase = (id: string, figure = 'payableMonthly'): Source => ({ case: id, figure });
export const byHand = (hand: string): Source => ({ hand });

/** The set of the resources that name none. */
export const ALL = 'all';

interface AmountFormula {
  readonly amount: string;
  readonly source: Source;
  readonly label?: Texts;
  readonly name?: string;
  /** Set of the resources; none where there are none. */
  readonly set?: string;
  /** Arguments behind the kinds: from, to, new claim, wording of article 34. */
  readonly more?: readonly Argument[];
}

/** `RIS.AMOUNT` over the date, the category (a fact or the result of a formula) and the resources. */
export function amountFormula({
  amount,
  source,
  label,
  name,
  set,
  more = [],
}: AmountFormula): ExampleFormula {
  const resources = set === undefined ? [null, null] : [{ amounts: set }, { kinds: set }];
  return {
    name: name ?? 'amount',
    label: label ?? LABELS.amount,
    calls: 'AMOUNT',
    args: trimmed([cell('date'), cell('category'), ...resources, ...more]),
    expected: { amount },
    source,
  };
}

/** `RIS.CATEGORY` from the persons. */
export function categoryFormula(whole: 1 | 2 | 3, source: Source): ExampleFormula {
  return {
    name: 'category',
    label: LABELS.category,
    calls: 'CATEGORY',
    args: [cell('date'), cell('minors'), cell('others')],
    expected: { whole },
    source,
  };
}

/** Without the empty arguments at the end. */
function trimmed(args: readonly Argument[]): readonly Argument[] {
  const last = args.findLastIndex((argument) => argument !== null);
  return args.slice(0, last + 1);
}
