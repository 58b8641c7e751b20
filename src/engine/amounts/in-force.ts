import { rowAt, type Bareme, type Row, type TableId } from '../../bareme';
import { dayText, type Day } from '../calendar';
import type { Category } from '../household';
import { readAmount, type Fraction, type Money } from '../money';
import { money, optionalMoney, rate, text } from './row-values';

/** An amount for each category. */
export type ByCategory<T> = Readonly<Record<Category, T>>;

/** A row of the barème in force on a day. */
export interface RowInForce {
  readonly table: TableId;
  /** First day in force, `YYYY-MM-DD`; `coverage` where it is not established. */
  readonly from: string;
}

/** Every amount of the law on one day, exact: the barème as the rules read it. */
export interface AmountsInForce {
  /** First day of the category amounts. */
  readonly baremeFrom: string;
  /** The rows that the amounts below come from, by table. */
  readonly rows: Readonly<Partial<Record<TableId, RowInForce>>>;
  /** L 14 §1, EUR a year. The annual amount is the authoritative one. */
  readonly baseAnnual: ByCategory<Money>;
  /** Half-up(annual / 12): a rounding point. */
  readonly baseMonthly: ByCategory<Money>;
  /** Monthly amounts as the State published them, where they are known. */
  readonly publishedMonthly: Partial<ByCategory<Money>>;
  /** The category amounts were computed, not published. */
  readonly computed: boolean;
  /** An amount in force on the day comes from a supplement to the barème. */
  readonly fromSupplement: boolean;
  /** AR 22 §2, EUR a year. */
  readonly generalExemptionAnnual: ByCategory<Money>;
  /** AR 35; undefined while no amounts are known (before 2005-08-01). */
  readonly spi: SpiAmounts | undefined;
  /** AR 22 §1 d, EUR an hour. */
  readonly alePerCheque: Money;
  readonly movable: MovableBands;
  readonly immovable: ImmovableAmounts;
  readonly transfer: TransferAmounts;
  /** AR 34 §2 al. 2, EUR a month per applicant; undefined before 2026-03-01. */
  readonly familyAllowanceMonthly: Money | undefined;
}

/** AR 35, EUR. */
export interface SpiAmounts {
  readonly generalMonthly: Money;
  /** For holders of a study grant. */
  readonly studentGrantMonthly: Money;
  /** COVID: holders of a study grant have the general amount. */
  readonly grantHoldersHaveGeneral: boolean;
  /** Undefined before 2024-01-01. */
  readonly shortageMonthly: Money | undefined;
  readonly artisticAnnual: Money;
}

/** AR 27: limits in EUR of capital, and the yearly rates between them. */
export interface MovableBands {
  readonly exemptTo: Money;
  readonly lowerBandTo: Money;
  readonly lowerRate: Fraction;
  readonly upperRate: Fraction;
}

/** AR 25–26, EUR a year. */
export interface ImmovableAmounts {
  readonly built: Money;
  readonly perChild: Money;
  readonly unbuilt: Money;
  readonly multiplier: number;
}

/** AR 28–32, EUR. */
export interface TransferAmounts {
  /** How long a transfer counts. */
  readonly years: number;
  readonly tranche: Money;
  /** EUR a year. */
  readonly abatementAnnual: ByCategory<Money>;
  /** What usufruct and bare ownership are worth of full ownership. */
  readonly usufruct: Fraction;
  readonly bare: Fraction;
}

const cache = new WeakMap<Bareme, Map<Day, AmountsInForce | undefined>>();

/**
 * The amounts in force on a day, or undefined before the law (2002-10-01). Whether the barème answers for that day at all is
 * for the checks to say (DATE_OUTSIDE_COVERAGE).
 */
export function amountsInForce(bareme: Bareme, day: Day): AmountsInForce | undefined {
  let days = cache.get(bareme);
  if (days === undefined) cache.set(bareme, (days = new Map<Day, AmountsInForce | undefined>()));
  let amounts = days.get(day);
  if (amounts === undefined && !days.has(day)) {
    if (days.size >= MAX_CACHED_DAYS) days.clear();
    days.set(day, (amounts = compile(bareme, dayText(day))));
  }
  return amounts;
}

/** The coverage has some 9,000 days; days outside it are refused but may be asked. */
const MAX_CACHED_DAYS = 20_000;

function compile(bareme: Bareme, date: string): AmountsInForce | undefined {
  const rows: Partial<Record<TableId, RowInForce>> = {};
  let fromSupplement = false;
  const find = (id: TableId): Row | undefined => {
    const row = rowAt(bareme.tables[id], date);
    if (row !== undefined) rows[id] = { table: id, from: row.from };
    fromSupplement ||= row?.supplement ?? false;
    return row;
  };
  const inForce = (id: TableId): Row => {
    const row = find(id);
    if (row === undefined) throw new Error(`no ${id} in force on ${date}`);
    return row;
  };

  const categories = find('categories');
  if (categories === undefined || categories.from === 'coverage') return undefined;
  const baseAnnual = byCategory((category) => money(categories, category));
  const spi = find('spi');
  const flat = find('familyAllowanceFlat');
  const movable = inForce('movable');
  const immovable = inForce('immovable');
  const transfer = inForce('transfer');
  const general = inForce('generalExemption');
  const ale = inForce('ale');
  return {
    baremeFrom: categories.from,
    rows,
    baseAnnual,
    baseMonthly: byCategory((category) => baseAnnual[category].over(12).rounded()),
    publishedMonthly: publishedMonthly(categories),
    computed: categories.status === 'computed',
    generalExemptionAnnual: byCategory((category) => money(general, category)),
    spi: spi && spiAmounts(spi, find('studentGrantWindow') !== undefined),
    alePerCheque: money(ale, 'perCheque'),
    movable: {
      exemptTo: money(movable, 'exemptTo'),
      lowerBandTo: money(movable, 'lowerBandTo'),
      lowerRate: rate(movable, 'lowerRate'),
      upperRate: rate(movable, 'upperRate'),
    },
    immovable: {
      built: money(immovable, 'built'),
      perChild: money(immovable, 'perChild'),
      unbuilt: money(immovable, 'unbuilt'),
      multiplier: Number(text(immovable, 'multiplier')),
    },
    transfer: {
      years: Number(text(transfer, 'years')),
      tranche: money(transfer, 'tranche'),
      abatementAnnual: byCategory((category) => money(transfer, `abatement${category}`)),
      usufruct: rate(transfer, 'usufruct'),
      bare: rate(transfer, 'bare'),
    },
    familyAllowanceMonthly: flat && money(flat, 'perMonth'),
    fromSupplement,
  };
}

function spiAmounts(row: Row, grantHoldersHaveGeneral: boolean): SpiAmounts {
  return {
    generalMonthly: money(row, 'generalMonthly'),
    studentGrantMonthly: money(row, 'studentGrantMonthly'),
    grantHoldersHaveGeneral,
    shortageMonthly: optionalMoney(row, 'shortageMonthly'),
    artisticAnnual: money(row, 'artisticAnnual'),
  };
}

function publishedMonthly(row: Row): Partial<ByCategory<Money>> {
  const entries = Object.entries(row.published ?? {});
  return Object.fromEntries(entries.map(([category, amount]) => [category, readAmount(amount)]));
}

function byCategory<T>(make: (category: Category) => T): ByCategory<T> {
  return { 1: make(1), 2: make(2), 3: make(3) };
}
