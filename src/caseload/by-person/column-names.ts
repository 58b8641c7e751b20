import { COLUMNS, FIELDS, LANGS, type Texts } from '../../i18n';
import { kindNames, kindOf, namedPeriod, wordKey, type Period } from '../../values';
import { BRACKETS, COLUMN_CATALOGUE, COLUMN_KEYS, GROSS } from '../columns';
import { FIELD_COLUMNS, IDENTITY_KEYS, qualified, type FieldColumn, type IdentityKey } from './field-columns';
import type { RecordName } from './records';

/** What a header stands for. */
export type PersonMeaning =
  | { readonly identity: IdentityKey }
  /** A field; of one record only where the header names it (`spi.kind`). */
  | { readonly column: FieldColumn; readonly record?: RecordName }
  /** Key of a column of amounts whose period is another than the header names. */
  | { readonly wrongUnit: string };

/** Fields that a kind of the flat layout is: their names are the same. */
export const KIND_FIELDS: Readonly<Record<string, string>> = {
  allowanceChildren: 'allowance-children',
  familyAllowanceForApplicant: 'family-allowance-for-applicant',
  daysLeft: 'spi-days-left',
  spiMonth: 'shortage-month',
  used: 'artistic-used',
  cheques: 'ale-cheques',
};

/** The period of amounts that have one by themselves (HOUSEHOLD.md §2, §3); that of `amount` is said by `per` in each row. */
export const PERIODS: Readonly<Record<string, Period>> = {
  paid: 'month',
  familyAllowanceForApplicant: 'month',
  retained: 'year',
  cadastralIncome: 'year',
  rent: 'year',
  foreignIncome: 'year',
  mortgageInterest: 'year',
  lifeAnnuity: 'year',
};

/** Every name of a column, the surest first: a later name of the same key means nothing. */
const NAMES: readonly (readonly [name: string, meaning: PersonMeaning])[] = [
  ...IDENTITY_KEYS.map((identity) => [identity, { identity }] as const),
  ...FIELD_COLUMNS.map((column) => [column.key, { column }] as const),
  ...FIELD_COLUMNS.flatMap((column) =>
    [...column.fields.keys()].map((record) => [qualified(record, column.name), { column, record }] as const),
  ),
  ...FIELD_COLUMNS.flatMap((column) => labels(column).map((label) => [label, { column }] as const)),
  ...(['personne', 'persoon', 'Person'] as const).map((name) => [name, { identity: 'person' }] as const),
  ...flatNames(),
];

const TABLE: ReadonlyMap<string, PersonMeaning> = new Map(
  [...NAMES].reverse().map(([name, meaning]) => [wordKey(name), meaning]),
);

/** Every header that is known, with its key: to find the one that an unknown header resembles. */
export const KNOWN_NAMES: readonly (readonly [name: string, key: string])[] = NAMES.map(([name]) => [
  name,
  wordKey(name),
]);

/** The names of a column of fields beside its key, those that mean nothing else here. */
export function namesOf(column: FieldColumn): readonly string[] {
  return NAMES.flatMap(([name, meaning]) =>
    'column' in meaning &&
    meaning.column === column &&
    meaning.record === undefined &&
    TABLE.get(wordKey(name)) === meaning &&
    name !== column.key
      ? [name]
      : [],
  );
}

/**
 * What a header means (caseload.md §2): case, accents, punctuation and text in brackets play no part; undefined where it is not
 * recognised. As in the flat layout a period in brackets is obeyed or refused, and a gross amount is not recognised.
 */
export function personMeaningOf(header: string): PersonMeaning | undefined {
  const whole = TABLE.get(wordKey(header));
  if (whole !== undefined) return whole;
  const bare = header.replace(BRACKETS, ' ');
  const meaning = bare === header ? undefined : TABLE.get(wordKey(bare));
  if (meaning === undefined || !('column' in meaning) || !isAmount(meaning.column)) return meaning;
  const { key } = meaning.column;
  if (GROSS.test(header) && key !== 'paid') return undefined;
  const periods = [...header.matchAll(BRACKETS)].map((match) => namedPeriod(match[1] ?? match[2] ?? ''));
  const isOther = periods.some((period) => period !== undefined && period !== PERIODS[key]);
  return isOther ? { wrongUnit: key } : meaning;
}

/** True for a column of euros. */
export function isAmount({ fields }: FieldColumn): boolean {
  return [...fields.values()].some(({ type }) => type === 'amount');
}

/** The words of the sheet for a field, and those of the flat layout for the kind that it is. */
function labels({ key, name, fields }: FieldColumn): string[] {
  const [record = ''] = fields.keys();
  const texts: Texts | undefined = key === name ? FIELDS[name] : FIELDS[`${record}/${name}`];
  const kind = KIND_FIELDS[key];
  // A point of law disputed is no name of a column.
  const words = texts === undefined || record === 'policy' ? [] : LANGS.map((lang) => texts[lang]);
  return [...words, ...(kind === undefined ? [] : kindNames(kindOf(kind)))];
}

/** The names of the flat layout for what both have (caseload.md §1). */
function flatNames(): (readonly [string, PersonMeaning])[] {
  return COLUMN_KEYS.flatMap((key) => {
    const { field, aliases } = COLUMN_CATALOGUE[key];
    const meaning = flatMeaning(field ?? key);
    if (meaning === undefined) return [];
    // An `id` is that of the dossier or that of a person: nothing sure.
    const names = [...LANGS.map((lang) => COLUMNS[key][lang]), ...aliases].filter((name) => name !== 'id');
    return names.map((name) => [name, meaning] as const);
  });
}

function flatMeaning(field: string): PersonMeaning | undefined {
  if (field === 'id') return { identity: 'dossier' };
  if (field === 'month') return { identity: 'month' };
  const column = FIELD_COLUMNS.find(({ key }) => key === field);
  return column && { column };
}
