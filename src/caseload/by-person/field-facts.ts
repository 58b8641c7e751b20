import { kindOf, type KindUnit } from '../../values';
import { COLUMN_CATALOGUE, COLUMN_KEYS } from '../columns';
import { isAmount, KIND_FIELDS, PERIODS } from './column-names';
import type { FieldColumn } from './field-columns';

/** What is to be known of a field beside its name. */
export interface FieldFacts {
  /** Of an amount or a number. An amount whose period each row says itself is in EUR. */
  readonly unit?: KindUnit;
  readonly article?: string;
}

/** Articles of the fields that the flat layout does not have (HOUSEHOLD.md §3 to §6). */
const ARTICLES: Readonly<Record<string, string>> = {
  retained: 'AR 34 §2',
  reason: 'AR 34 §2',
  role: 'AR 34',
  cohabits: 'L 14 §1 1°',
  atCharge: 'L 14 §1 3°',
  beneficiary: 'AR 34',
  grant: 'AR 35 §2',
  ground: 'AR 22 §1',
  dayMax: 'AR 22 §1 q',
  dayCap: 'AR 22 §1 q',
  yearCap: 'AR 22 §1 q',
  built: 'AR 25-26',
  cadastralIncome: 'AR 25-26',
  rent: 'AR 25',
  foreignIncome: 'AR 25-26',
  mortgageInterest: 'AR 26',
  lifeAnnuity: 'AR 26',
  right: 'AR 25-26',
  onerous: 'AR 28-32',
  soleImmovable: 'AR 28-32',
  debts: 'AR 28-32',
  waiver: 'AR 28-32',
  housing: 'AR 33',
};

/** Unit and article of a field of the layout by person. Example: of `rent`, `y` and AR 25. */
export function fieldFacts(column: FieldColumn): FieldFacts {
  const { key } = column;
  const unit = unitOf(column);
  const article = articleOf(key);
  return { ...(unit !== undefined && { unit }), ...(article !== undefined && { article }) };
}

function unitOf(column: FieldColumn): KindUnit | undefined {
  const { key, fields } = column;
  const kind = KIND_FIELDS[key];
  if (kind !== undefined) return kindOf(kind).unit;
  if (isAmount(column))
    return { month: 'm' as const, year: 'y' as const, none: 'e' as const }[PERIODS[key] ?? 'none'];
  return [...fields.values()].some(({ type }) => type === 'integer') ? 'n' : undefined;
}

function articleOf(key: string): string | undefined {
  const kind = KIND_FIELDS[key];
  if (kind !== undefined) return kindOf(kind).article;
  const column = COLUMN_KEYS.find((one) => COLUMN_CATALOGUE[one].field === key || one === key);
  return column === undefined ? ARTICLES[key] : COLUMN_CATALOGUE[column].article;
}
