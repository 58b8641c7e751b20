import type { Bareme, Row } from '../../bareme';
import { rowAt } from '../../bareme';
import { Money, rowMoney, rowText, type Day } from '../../engine';
import { dayText } from '../days';

/** The scale of maintenance debtors on one day (AM 12/12/2002): EUR a year. */
export interface DebtorScale {
  readonly row: Row;
  /** Net taxable income up to which nothing is recovered. */
  readonly ceiling: Money;
  /** Width of a band, and what each dependant adds to the ceiling. */
  readonly perDependant: Money;
  /** Percentage of each band. */
  readonly bands: readonly number[];
  readonly dependantsMax: number;
}

/** The scale in force on a day; undefined where it is not known (before 2012-02-01). */
export function debtorScaleAt({ tables }: Bareme, day: Day): DebtorScale | undefined {
  const row = rowAt(tables.debtorCeilings, dayText(day));
  const percents = rowAt(tables.debtorScale, dayText(day));
  if (row === undefined || percents === undefined) return undefined;
  const bands = Object.keys(tables.debtorScale.keys).filter((key) => key.startsWith('band'));
  return {
    row,
    ceiling: rowMoney(row, 'ceiling'),
    perDependant: rowMoney(row, 'perDependant'),
    bands: bands.map((key) => Number(rowText(percents, key))),
    dependantsMax: Number(rowText(percents, 'dependantsMax')),
  };
}

/** A place in the scale: the band reached, 0 below the ceiling, and its percentages added up. */
export interface ScaleStep {
  readonly band: number;
  readonly percent: number;
  /** EUR a month, half-up to the euro. */
  readonly monthly: Money;
}

/**
 * What may be asked of an income a month: a twelfth of the percentages of the bands reached, half-up to the euro. Each dependant, ten at most,
 * moves the income one band down.
 *
 * @example
 * monthlyScale(debtorScaleAt(builtInBareme, dayOf(2026, 9, 1))!, readAmount('30217.77'), 0).monthly // 53.00
 */
export function monthlyScale(scale: DebtorScale, incomeAnnual: Money, dependants: number): ScaleStep {
  const band = bandOf(scale, incomeAnnual) - Math.min(dependants, scale.dependantsMax);
  if (band <= 0) return { band: 0, percent: 0, monthly: Money.ZERO };
  const percent = scale.bands.slice(0, band).reduce((sum, value) => sum + value, 0);
  return { band, percent, monthly: scale.perDependant.times(percent).over(1200).roundedToEuro() };
}

/** The band that an income reaches without dependants; the last one is open. */
function bandOf({ ceiling, perDependant, bands }: DebtorScale, income: Money): number {
  let band = 0;
  while (band < bands.length && income.isAbove(ceiling.plus(perDependant.times(band)))) band += 1;
  return band;
}
