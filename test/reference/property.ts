import { addYears, monthsBetween, readDay } from './calendar';
import { Fraction } from './fraction';
import { read, readShare } from './household';
import type { Dossier, Row } from './household';
import type { Category } from './input';
import { HOLIDAY_PAY_MOVABLE } from './income';
import type { Tables } from './tables';

/** HOUSEHOLD §6.4: the function f, yearly income of a capital. */
export function bands(capital: Fraction, dossier: Dossier, tables: Tables): Fraction {
  const value = (key: string): Fraction => tables.value('movable', key, dossier.from);
  const exemptTo = value('exemptTo');
  const lowerBandTo = value('lowerBandTo');
  const lower = Fraction.min(capital, lowerBandTo).minus(Fraction.min(capital, exemptTo));
  const upper = capital.minus(lowerBandTo).orZero();
  return lower.times(value('lowerRate')).plus(upper.times(value('upperRate')));
}

/** §6.4 movable: capitals of equal share are added, then banded; holiday pay from 2023 joins share 1. */
export function movable(rows: Row[], dossier: Dossier, tables: Tables): Fraction {
  const capitals = new Map<string, Fraction>();
  const add = (share: Fraction, amount: Fraction): void => {
    const key = share.toString();
    capitals.set(key, (capitals.get(key) ?? Fraction.zero).plus(amount));
  };
  for (const row of rows) {
    if (row.kind === 'movable' && row.blocked !== true) add(readShare(row.share), read(row.amount));
    if (row.kind === 'holidayPay' && dossier.from >= HOLIDAY_PAY_MOVABLE)
      add(Fraction.of(1), read(row.amount));
  }
  const groups = [...capitals].map(([share, capital]) =>
    Fraction.parse(share)
      .times(bands(capital, dossier, tables))
      .r2(),
  );
  return Fraction.sum(groups);
}

export interface Immovable {
  path: string;
  method: 'cadastral' | 'rent' | 'foreign' | 'ignored';
  /** Not of a good that is ignored. */
  gross?: Fraction;
  deduction?: Fraction;
  counted: Fraction;
}

/** §6.4 immovable: built before unbuilt, each sort with its own exempt amount and number of goods. */
export function immovables(rows: Row[], children: number, dossier: Dossier, tables: Tables): Immovable[] {
  const goods = rows.filter((row) => row.kind === 'immovable');
  const value = (key: string): Fraction => tables.value('immovable', key, dossier.from);
  const multiplier = value('multiplier');
  return [true, false].flatMap((built) => {
    const sort = goods.filter((row) => row.built === built);
    const counted = sort.filter((row) => row.right !== 'bare' && row.cadastralIncome !== undefined);
    const exempt = built ? value('built').plus(value('perChild').times(children)) : value('unbuilt');
    return sort.map((row) => immovable(row, exempt, counted.length, multiplier));
  });
}

function immovable(row: Row, exempt: Fraction, goods: number, multiplier: Fraction): Immovable {
  const share = readShare(row.share);
  const rent = read(row.rent).times(share);
  const whole = (method: 'rent' | 'foreign', gross: Fraction): Immovable => ({
    path: row.path,
    method,
    gross,
    deduction: Fraction.zero,
    counted: gross.r2(),
  });
  if (row.right === 'bare') return { path: row.path, method: 'ignored', counted: Fraction.zero };
  if (row.cadastralIncome === undefined)
    return row.rent === undefined
      ? whole('foreign', read(row.foreignIncome).times(share))
      : whole('rent', rent);

  const result = read(row.cadastralIncome).times(share).minus(exempt.over(goods).times(share));
  const gross = result.times(multiplier).orZero();
  if (row.rent !== undefined && rent.isOver(gross)) return whole('rent', rent);
  const charges = read(row.mortgageInterest).plus(read(row.lifeAnnuity)).times(share);
  const deduction = Fraction.min(charges, gross.over(2));
  return { path: row.path, method: 'cadastral', gross, deduction, counted: gross.minus(deduction).r2() };
}

export interface Transfer {
  path: string;
  months: number;
  abatement: Fraction;
  base: Fraction;
}

/** §6.4 transfers: out before effectiveDate less ten years, and from the tenth anniversary on. */
export function isTenYearsOld(row: Row, { effectiveDate, from }: Dossier): boolean {
  const date = readDay(row.date!);
  return date < addYears(effectiveDate, -10) || from >= addYears(date, 10);
}

/** §6.4 transfers: the bases, those older than ten years left out. */
export function transfers(rows: Row[], category: Category, dossier: Dossier, tables: Tables): Transfer[] {
  return rows
    .filter((row) => row.kind === 'transfer' && !isTenYearsOld(row, dossier))
    .map((row) => transfer(row, category, dossier, tables));
}

function transfer(row: Row, category: Category, dossier: Dossier, tables: Tables): Transfer {
  const constant = (key: string): Fraction => tables.value('transfer', key, dossier.from);
  const share = readShare(row.share);
  const right = row.right === undefined || row.right === 'full' ? Fraction.of(1) : constant(row.right);
  let value = read(row.amount).times(share).times(right);
  let months = 0;
  let abatement = Fraction.zero;
  if (row.onerous === true) {
    value = value.minus(read(row.debts));
    if (row.soleImmovable === true) {
      // Whole months from the 1st of the month after the transfer.
      months = Math.max(0, monthsBetween(readDay(row.date!), dossier.effectiveDate) - 1);
      abatement = constant(`abatement${category}`).times(months).over(12).r2();
      value = value.minus(constant('tranche').times(share)).minus(abatement);
    }
  }
  const base = value.orZero().r2().minus(read(row.waiver)).orZero();
  return { path: row.path, months, abatement, base };
}
